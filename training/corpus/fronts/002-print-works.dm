# id: fronts/002-print-works
# publisher: Dnipro Observer
# language: en
# published: 2024-06-26

[RUS~ Russian] [e1 strikes] hit [KHAR Kharkiv] print works, killing [WRK [n1 six]]
| e1 ASSAULT/aerial a=RUS r=WRK p=KHAR D=2024-06-25/inferred n=n1 C=military
| n1 killed 6

[w1 [WRK [n2 Six] women] binding school atlases were [e2 killed] and [COL [n3 19] of their colleagues] hurt when two glide bombs fell on a printing works in [SALT the Saltivka district of [KHAR Kharkiv]] at lunchtime on [d1 Tuesday]], [HEAD.72 the regional governor], [HEAD.71 Ostap Rudenchuk], [c1 said].
[RUSMOD.1 The Russian defence ministry], which a day earlier had [e3+c2 promised] [w2 to [e4 spare] "civilian enterprises"], [c3 insisted] [w3 that the building had housed a drone workshop].
[HEAD Mr Rudenchuk] [c4 called] that [w4 "a lie told over open graves"].
| n2 killed 6
| n3 injured 19
| d1 2024-06-25
| q1 asserts s=HEAD.71
| q2 promises s=RUSMOD.1
| q3 asserts s=RUSMOD.1
| q4 denies s=HEAD
| e2 ASSAULT/aerial r=WRK,COL p=SALT t=d1 n=n2,n3 C=military
| repeats e2 e1
| e3 CONCEDE a=RUSMOD.1 D=2024-06-24/inferred C=military
| e4 RETREAT planned a=RUSMOD.1 C=military
| denies q4 q3
| o1 promise e3 open

The works printed a third of [UKR Ukraine]'s textbooks before the war and had been moved underground twice, once for lack of light.
On the floor above the presses the calendar still showed February.

[w5 [UKRAF.1 Ukrainian drones] had [e5 struck] an oil depot outside [BELG Belgorod] overnight], [GLAD.70 the governor there], [GLAD.1 Arkady Slobodin], [c5 wrote] on Telegram; nobody was hurt, [GLAD.2 he] [c6 added], [w6 and the fire was out by dawn].
[w7 "[UKRAF.2 We] will [e6 answer] every book with a barrel,"] [c7 said] [UKOFF an officer of the Unmanned Systems Forces] who would give only his call sign, Librarian.
[KYIV Kyiv] has neither confirmed nor denied [x the strike].
| span w6 at="nobody was hurt"
| q5 asserts s=GLAD.1
| q6 asserts s=GLAD.2
| q7 threatens s=UKOFF
| e5 ASSAULT/drone a=UKRAF.1 p=BELG D=2024-06-25..2024-06-27/stated C=military
| e6 ASSAULT planned a=UKRAF.2 C=military

Atlases are not the only casualty of the paper shortage: [PUB publishers] [c8 expect] [w8 that a quarter of the books on the autumn list will appear on screens only].
A fire sale of Soviet-era presses, the trade's favourite joke, is now the trade's business plan.
| q8 speculates s=PUB

At [FUN the funeral parlour on Klochkivska Street] [DTR.1 Larysa Omelchenko], whose [MOTH mother] had been due to retire [d2 next week], [c9 said] [w9 [DTR.2 she] did not want [RUS.30 Russia] to be [e7 punished]; [DTR.3 she] wanted [w10 [RUS.31 it] to [e8 stop]]].
[CITY The city council] has [e9 banned] gatherings of more than 50 people until [d3 July 15], [c11 fearing] [w11 that the mourners themselves might be [e10 bombed]].
| d2 2024-07-01..2024-07-08
| d3 2024-07-15
| span c10 at="wanted"#1
| q9 asserts s=DTR.1
| q10 demands s=DTR.3
| q11 speculates s=CITY
| e7 SANCTION hypothetical r=RUS.30
| e8 RETREAT/ceasefire hypothetical a=RUS.31 C=military
| e9 COERCE/restrict a=CITY D=- C=rights_freedoms
| e10 ASSAULT/aerial possible C=military

| @RUS state RUS GOV "Russia"
| @KHAR place UKR "Kharkiv" city
| @WRK public UKR CVL "women binding atlases"
| @COL public UKR CVL "colleagues"
| @SALT place UKR "Saltivka district" district
| @HEAD person UKR GOV "Ostap Rudenchuk" office="regional governor"
| @RUSMOD body RUS GOV,MIL "Russian defence ministry"
| @UKR state UKR GOV "Ukraine"
| @UKRAF body UKR MIL "Ukrainian drones"
| @BELG place RUS "Belgorod" city
| @GLAD person RUS GOV "Arkady Slobodin" office="governor"
| @UKOFF public UKR MIL "officer of the Unmanned Systems Forces"
| @KYIV state UKR GOV "Kyiv"
| @PUB public UKR BUS "publishers"
| @FUN place UKR "funeral parlour on Klochkivska Street" exact
| @DTR person UKR CVL "Larysa Omelchenko"
| @MOTH public UKR CVL "mother"
| @CITY body UKR GOV "Kharkiv city council"
