# id: europe/024-eu-summit-brussels
# publisher: The Brussels Ledger
# language: en
# published: 2022-12-15

[EU.11 EU leaders] [e1 agree] [d1 2023] aid for [UKR Kyiv] despite [HUN.11 Budapest]
| @EU state EUR - "European Union"
| @UKR state UKR GOV "Ukraine"
| @HUN state HUN GOV "Hungary"
| d1 2023
| e1 AGREE a=EU.11 r=UKR D=2022-12-15/inferred
| e2 AID planned a=EU.11 r=UKR t=d1
| span e2 at="aid"#1

[EU Leaders of the 27] [e3 agreed] in [BRU Brussels] on [d2 Thursday] to [e4 lend] [UKR Kyiv] [n1 €18 billion], after [HUN Hungary] [e5 lifted] a [x veto] it had kept since the autumn.
| @BRU place BEL "Brussels" city
| d2 2022-12-15
| n1 money 18000000000 EUR
| e3 AGREE a=EU r=UKR p=BRU t=d2 C=economic
| e4 AID planned a=EU r=UKR n=n1 C=economic
| repeats e3 e1
| repeats e4 e2
| e5 CONCEDE a=HUN r=EU
| o1 promise e3

[ORB Hungarian Prime Minister Gabor Halmos] [c1 called] [w1 the deal fair]; [DIP a diplomat from a small state] [c2 said] [w2 Budapest had been bought with the promise of a [e6 release] of [n2 €5.8 billion] in recovery money].
| @ORB person HUN GOV "Gabor Halmos" office="prime minister"
| @DIP office - GOV "diplomat from a small state"
| n2 money 5800000000 EUR
| q1 asserts s=ORB
| q2 accuses s=DIP
| e6 AID planned n=n2 C=economic

[ESTPM Estonian Prime Minister Triin Maasik] and [LATP the [LVA~ Latvian] premier] [e7+c3 pressed] [OTH the others] [w3 for a [e8 ban] on [RUS~ Russian] nuclear fuel], but [FRA.31 Paris] [c4 made] clear [w4 that [FRA.32 it] would [e9 veto] one].
| @ESTPM person EST GOV "Triin Maasik" office="prime minister"
| @LATP office LVA GOV "Latvian premier"
| @LVA state LVA GOV "Latvia"
| @RUS state RUS GOV "Russia"
| @FRA state FRA GOV "France"
| q3 demands s=ESTPM
| q4 threatens s=FRA.31
| e7 REQUEST/change a=ESTPM,LATP r=OTH C=economic
| e8 SANCTION/discontinue hypothetical r=RUS C=economic,natural_resource
| e10 THREATEN a=FRA.31
| o3 threat e10
| span e10 at="made"#1
| e9 REJECT/change hypothetical a=FRA.32 C=economic
| o2 demand e7

On the margins [LUXPM the prime minister of [LUX Luxembourg]] tried to broker a [e12 meeting] of [ARM Armenia] and [AZE Azerbaijan]; it came to nothing because [ALI Azerbaijani President Rauf Mammadzade] stayed at home.
| @LUXPM office LUX GOV "prime minister of Luxembourg"
| @LUX state LUX GOV "Luxembourg"
| @ARM state ARM GOV "Armenia"
| @AZE state AZE GOV "Azerbaijan"
| @ALI person AZE GOV "Rauf Mammadzade" office="president"
| e12 CONSULT/third-party denied a=ARM,AZE r=LUXPM C=diplomatic

Not one leader attended the late session on fish.

The communiqué, eleven pages with four footnotes, [c5 reaffirms] [w5 that [EU the Union]'s door is open to the Western Balkans].
| @COMM other EUR - "communiqué"
| span COMM at="The communiqué"#1
| q5 asserts s=COMM
| @OTH state - GOV "the others"
