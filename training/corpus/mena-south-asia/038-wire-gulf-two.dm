# id: mena-south-asia/038-wire-gulf-two
# publisher: Asia-Arab Press Pool
# language: en
# published: 2021-08-19

[USA Washington] [e1 flew] [n1 3,200] people out of [KAB Kabul] on [d1 Tuesday] and [e2+c1 asked] [QAT Qatar] [w1 to [e3 shelter] another 8,000].
| @USA state USA GOV "United States"
| @KAB place AFG "Kabul" city
| @QAT state QAT GOV "Qatar"
| d1 2021-08-17
| n1 other 3200
| q1 demands s=USA
| e1 AID a=USA p=KAB t=d1 n=n1 C=migration
| e2 REQUEST/assist a=USA r=QAT C=migration
| e3 AID hypothetical a=QAT C=asylum
| o1 request e2

[TAL.1 The Taliban] declared an [e4 amnesty] for [SOLD former soldiers], yet [WIT witnesses] in [GHA Ghazni] [c2 describe] [w2 [TAL.2 fighters] going from door to door with lists and [e5 shooting] [INT [n3 two] interpreters]].
| @TAL group AFG REB "Taliban"
| @SOLD public AFG ELI "former soldiers"
| @WIT public AFG CVL "witnesses"
| @GHA place AFG "Ghazni" city
| @INT public AFG CVL "two interpreters"
| q2 accuses s=WIT
| e4 CONCEDE a=TAL.1 r=SOLD C=military
| e5 ASSAULT/targeted a=TAL.2 r=INT p=GHA n=n3 D=- C=repression
| n3 killed 2

[IRN Iran] [e6 shut] three crossings to [REFS refugees] and [PAK Pakistan] [e7 fortified] [CHAM the Chaman crossing], while [UZB Tashkent] [e8+c3 pleaded] [w3 that it "cannot [e9 take] one more family"].
| @IRN state IRN GOV "Iran"
| @REFS public AFG REF "refugees"
| @PAK state PAK GOV "Pakistan"
| @CHAM place PAK "Chaman crossing" exact
| @UZB state UZB GOV "Uzbekistan"
| q3 denies s=UZB
| e6 COERCE/restrict a=IRN r=REFS C=migration
| e7 MOBILIZE/troops a=PAK p=CHAM C=migration
| e8 REJECT/assist a=UZB C=migration
| e9 AID denied a=UZB C=asylum

[GERM Germany] will [e10 halt] development payments to [AFG@ Afghanistan], [MAAS its foreign minister] [c4 declared], and [NATO NATO envoys] are to [e11 meet] by video link on [d2 Friday].
| @GERM state DEU GOV "Germany"
| @AFG state AFG GOV "Afghanistan"
| @MAAS office DEU GOV "German foreign minister" office="foreign minister"
| @NATO office IGO MIL "NATO envoys" office="envoys"
| d2 2021-08-20
| span w4 at="Germany will halt development payments to Afghanistan"
| q4 asserts s=MAAS
| e10 SANCTION/discontinue planned a=GERM r=AFG C=economic
| e11 CONSULT/multilateral planned a=NATO t=d2 C=diplomatic
| o2 scheduled e11 due=2021-08-20

[MASU.1 Jamshid Salangi], [MASU.2 the son of a slain commander], has [e12 rallied] [n2 some 6,000] fighters in [PANJ Panjshir] and [e13 asked] [WEST outside powers] for [e14 ammunition].
| @MASU person AFG REB "Jamshid Salangi"
| @WEST group - - "outside powers"
| @PANJ place AFG "Panjshir" province
| n2 troops 6000 ~
| span c5 at="asked"
| span w5 at="for ammunition"
| q5 demands s=MASU.1
| e12 MOBILIZE/militia a=MASU.1 p=PANJ n=n2 C=military
| e13 REQUEST/assist a=MASU.1 r=WEST C=military
| e14 AID hypothetical a=WEST r=MASU.1 C=military
| o3 request e13

[IRQ Baghdad] revived a regional summit and [e16 invited] [SAU Riyadh] and [IRN Tehran] to sit side by side; neither has replied.
| @IRQ state IRQ GOV "Iraq"
| @SAU state SAU GOV "Saudi Arabia"
| span c6 at="invited"
| span w6 at="to sit side by side"
| q6 proposes s=IRQ
| e16 AGREE a=IRQ r=SAU,IRN C=diplomatic
| span e18 at="sit"
| e18 CONSULT/multilateral hypothetical a=SAU,IRN
| o4 invitation e16

Sea temperatures off [MAS Masirah] reached 33 degrees this week, and the sardines have moved south.
| @MAS place OMN "Masirah" exact

[KSU A Kuwaiti court] [e19 fined] [DOL a dolphinarium] and ordered it to [e20 free] its last two animals.
| @KSU body KWT JUD "Kuwaiti court"
| @DOL company KWT BUS "dolphinarium"
| e19 SANCTION/convict a=KSU r=DOL C=legal
| e20 RETREAT/release planned a=DOL
| span c7 at="ordered"
| span w7 at="to free its last two animals"
| q7 demands s=KSU

[SAIED President Mestiri of [TUN Tunisia]] [e21 prolonged] the suspension of parliament "until further notice", a step [ENN Ennahda] [e22+c8 condemned] [w8 as a [e23 coup] in slow motion].
| @TUN state TUN GOV "Tunisia"
| @SAIED office TUN GOV "President Mestiri of Tunisia" office="president"
| @ENN group TUN PTY,OPP "Ennahda"
| q8 accuses s=ENN
| e21 COERCE/restrict a=SAIED C=pro_autocracy,political_institutions
| e22 ACCUSE/disapprove a=ENN r=SAIED C=pro_autocracy
| e23 COERCE/seize a=SAIED D=- C=pro_autocracy
