# id: fronts/020-kachin-jade-slip
# publisher: Straits Evening Mail
# language: en
# published: 2016-05-25

Mudslide, not war, kills 13 in [HPA Hpakant]

[w1 A hillside of mining waste collapsed on [d80 Monday] night onto a camp of jade scavengers, killing 13], [FIRE the fire brigade] [c1 said].
The rain had attacked the slope for a week.
[w2 [KIA.6 The Kachin Independence Army] did not [e1 blow up] the dump], [KIAS.76 its spokesman], [KIAS.6 Colonel Maran Zau Tu], [c2 told] this newspaper, though [KIAS.7 he] [c3 acknowledged] [w3 that [KIA.7 his men] [e2 burned] [n1 two] excavators belonging to [COMP the same mining company] in [d1 March]].
| d1 2016-03
| n1 other 2
| q1 asserts s=FIRE
| q2 denies s=KIAS.6
| q3 asserts s=KIAS.7
| e1 ASSAULT/explosives denied a=KIA.6 C=military
| e2 ASSAULT/destroy a=KIA.7 r=COMP t=d1 n=n1 C=military

Jade from these pits is said to be worth half of the country's output, a figure that nobody can check because nobody weighs it.
[COMP.20 The company], owned by the daughters of [GENR a retired general], [c4 plans] [w4 to [e3 sue] [WIT a watchdog] that [e4+c7 called] [COMP.21 it] [w7 "a quarry with a licence to kill"]].
[MPK A Kachin MP] [e6+c6 proposed] on [d2 Tuesday] [w6 that [PARL the new parliament] [e5 suspend] all licences]; [w5 then [SCAV 300,000 scavengers] would have nothing to sift], [c5 warns] [UNIO their association].
| d2 2016-05-24
| q4 promises s=COMP.20
| q7 accuses s=WIT
| q5 asserts s=UNIO
| q6 proposes s=MPK
| e3 ACCUSE/allege planned a=COMP.20 r=WIT C=natural_resource
| e4 ACCUSE/disapprove a=WIT r=COMP.21 D=- C=natural_resource
| e5 SANCTION/discontinue hypothetical a=PARL C=natural_resource
| e6 AGREE a=MPK r=PARL t=d2 C=natural_resource
| causes e4 e3

| @HPA place MMR "Hpakant" city
| @FIRE body MMR GOV "fire brigade"
| @KIA group MMR REB "Kachin Independence Army"
| @KIAS person MMR REB "Maran Zau Tu" office="spokesman"
| @COMP company MMR BUS "mining company"
| @GENR public MMR ELI "retired general"
| @WIT group NGO - "watchdog"
| @PARL body MMR LEG "parliament"
| @MPK public MMR LEG "Kachin MP"
| @SCAV public MMR LAB "scavengers"
| @UNIO group MMR LAB "scavengers' association"
| d80 2016-05-23
