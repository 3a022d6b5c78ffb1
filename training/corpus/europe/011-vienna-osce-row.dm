# id: europe/011-vienna-osce-row
# publisher: The Danube Observer
# language: en
# published: 2024-12-05

[LAV.1 Russian Foreign Minister Gennady Orlovsky] swept into [VAL Valletta] on [d1 Thursday], spoke to almost nobody, and swept out again.
| @LAV person RUS GOV "Gennady Orlovsky" office="foreign minister"
| @VAL place MLT "Valletta" city
| d1 2024-12-05

It was [LAV the [RUS~ Russian] foreign minister]'s first [e1 trip] to a European Union state since [d2 2021], and it was over in five hours.
| @RUS state RUS GOV "Russia"
| @EUS state EUR - "European Union"
| span EUS at="European Union"#1
| d2 2021..
| e1 CONSULT/visit a=LAV r=EUS D=2024-12-05/inferred C=diplomatic

[SYB [UKR~ Ukrainian] Foreign Minister Taras Levchuk] [e2+c1 called] [LAV.31 him] [w1 "a war criminal"] to [LAV.32 his] face, while [POLM Poland's Tomasz Wielgosz] [e3 walked out] as [LAV.33 he] began to speak.
| @UKR state UKR GOV "Ukraine"
| @SYB person UKR GOV "Taras Levchuk" office="minister"
| @POLM person POL GOV "Tomasz Wielgosz" office="minister"
| q1 accuses s=SYB
| e2 ACCUSE/disapprove a=SYB r=LAV.31 C=diplomatic
| e3 PROTEST/boycott a=POLM r=LAV.33 C=diplomatic

[LAV Orlovsky] [c2 told] ministers of [OSCE the OSCE] [w2 that the West had ruined the organisation] and [e5+c3 threatened] [w3 that [RUS.41 Moscow] could [e6 stop] its contributions "at any moment"].
| @OSCE body IGO - "OSCE"
| q2 accuses s=LAV
| q3 threatens s=LAV
| e5 THREATEN/relations a=LAV r=OSCE C=diplomatic
| e6 SANCTION/discontinue hypothetical a=RUS.41 r=OSCE C=diplomatic
| o1 threat e5

No budget has been adopted since [d3 2021] because [RUS.51 Russia], and twice [AZE Azerbaijan], have [e7 blocked] it.
| @AZE state AZE GOV "Azerbaijan"
| d3 2021..
| e7 REJECT/change a=RUS.51,AZE t=d3 C=diplomatic

The ministers did [e8 agree] on one thing: [TURK a [TUR~ Turkish] diplomat] will run the secretariat, and [FIN Finland] will take the chair in [d4 January].
| @TURK office TUR GOV "Turkish diplomat"
| @TUR state TUR GOV "Turkey"
| @FIN state FIN GOV "Finland"
| @MINS office IGO GOV "OSCE ministers"
| span MINS at="The ministers"#1
| d4 2025-01
| e8 AGREE a=MINS C=diplomatic

[DIPL One delegate], who [c4 suspects] [w4 the mandate of the human-rights office will be the next hostage], [c5 described] the mood over the rabbit stew [w5 as "glacial, even by our standards"].
| @DIPL office - GOV "delegate"
| q4 speculates s=DIPL
| q5 asserts s=DIPL

[BLIN US Secretary of State Martin Hollister] would not [e9 meet] [LAV.81 the Russian], [BLINA an American official] [c6 said]; [w7 nor had [LAV.82 he] [e10 asked]], [ZAKH the Russian spokeswoman Yelena Samarina] [c7 shot back].
| @BLIN person USA GOV "Martin Hollister" office="secretary of state"
| @BLINA office USA GOV "American official"
| @ZAKH person RUS GOV "Yelena Samarina" office="spokeswoman"
| span w6 at="US Secretary of State Martin Hollister would not meet the Russian"#1
| q6 denies s=BLINA
| q7 denies s=ZAKH
| e9 CONSULT denied a=BLIN,LAV.81 C=diplomatic
| e10 REQUEST/meet denied a=LAV.82 C=diplomatic
