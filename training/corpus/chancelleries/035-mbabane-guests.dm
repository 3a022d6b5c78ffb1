# id: chancelleries/035-mbabane-guests
# publisher: Lowveld Observer
# title: One king, two Chinas and a hospital wing
# language: en
# published: 2023-09-07

One king, two Chinas and a hospital wing

[TWNP.11 Taiwan's president] [e1 landed] on [d1 Tuesday] in the only country in [AFR Africa] that still has room for [TWNP.12 her], bringing a fertiliser plant, two hundred scholarships and a letter for [KING a king] who has fifteen wives.
| d1 2023-09-05
| e1 CONSULT/visit a=TWNP.11 r=KING t=d1 C=diplomatic

[SWZ.21 Eswatini], which was called Swaziland until [d2 2018], has been courted by [CHN.20 Beijing] for years, and for years, [c3 say] [OFFS officials in Mbabane], [w3 [SWZ.22 it] has [e2 turned down] the flowers].
[w2 "[SWZG.31 We] [e3 refused] [CHN.31 them] in [d3 1975], [SWZG.32 we] [e4 refused] [CHN.32 them] in [d4 2007], and the pen has not changed hands,"] [c2 said] [SIPH Sipho Ginindza], the king's secretary.
| d2 2018
| d3 1975
| d4 2007
| q2 denies s=SIPH
| q3 asserts s=OFFS
| e2 REJECT a=SWZ.22 r=CHN.20 D=- C=diplomatic
| e3 REJECT a=SWZG.31 r=CHN.31 t=d3 C=diplomatic
| e4 REJECT a=SWZG.32 r=CHN.32 t=d4 C=diplomatic

[CHNA China's ambassador in Pretoria], who handles the file for want of anyone nearer, [e5+c4 described] [TWNP.41 her] visit [w4 as "a farewell tour without the band"] and [e6+c5 cautioned] [FIRMS South African freight firms] [w5 against bidding for the plant].
[FIRMS.42 They] have not replied.
| q4 accuses s=CHNA
| q5 threatens s=CHNA
| e5 ACCUSE/disapprove a=CHNA r=TWNP.41 D=- C=diplomatic
| e6 THREATEN a=CHNA r=FIRMS D=- C=diplomatic,economic

Sugar is the kingdom's main crop and funerals its main outing; a quarter of the adults have the virus that causes AIDS.
[TSWD Taiwanese doctors] have [e9 run] the children's ward at the government hospital since [d5 2008].
| d5 2008..
| e9 AID a=TSWD t=d5 C=health

[PUDE.71 The banned opposition], whose [MARCH marchers] were [e10 shot] in [d6 2021] by [ARMY soldiers] with, [PUDE.72 it] [e13+c6 alleges], [w6 helicopters [e11 lent] by [TWN.71 the guest's air force]], [c7 wants] [w7 [TWN.72 Taipei] to [e12 say] sorry first].
[TWNS Her spokeswoman] [c8 dismissed] the story [w8 as "fog"].
[w9 Pilots had been trained], [TWNS.92 she] [c9 allowed], [w9 but for locusts].
| d6 2021
| q6 accuses s=PUDE.72
| q7 demands s=PUDE.71
| q8 denies s=TWNS
| q9 asserts s=TWNS.92
| e10 ASSAULT/firearms a=ARMY r=MARCH t=d6 C=repression
| e11 AID a=TWN.71 r=ARMY D=- C=military,repression
| e12 CONCEDE hypothetical a=TWN.72 C=repression
| e13 ACCUSE/allege a=PUDE.72 r=TWN.71 D=- C=repression
| denies q8 e13

If [KING the king] [e14 goes] to [CHN China]'s next summit, which [SIPH Mr Ginindza] [c10 calls] [w10 "gossip of birds"], there will be no embassy of [TWN Taipei] south of the Sahara by [d7 Christmas].
| d7 2023-12-25
| q10 denies s=SIPH
| e14 CONSULT/visit hypothetical a=KING C=diplomatic

| @TWNP office TWN GOV "Taiwan's president" office="president"
| @AFR place - "Africa" region
| @KING office SWZ GOV "king" office="king"
| @SWZ state SWZ GOV "Eswatini"
| @SWZG state SWZ GOV "we (Eswatini)"
| @CHN state CHN GOV "China"
| @OFFS office SWZ GOV "officials in Mbabane"
| @SIPH person SWZ GOV "Sipho Ginindza" office="king's secretary"
| @CHNA office CHN GOV "China's ambassador in Pretoria"
| @FIRMS company ZAF BUS "South African freight firms"
| @TSWD public TWN MED "Taiwanese doctors"
| @PUDE group SWZ PTY,OPP "banned opposition"
| @ARMY body SWZ MIL "soldiers"
| @MARCH public SWZ CVL "marchers"
| @TWN state TWN GOV "Taiwan"
| @TWNS office TWN GOV "spokeswoman"
