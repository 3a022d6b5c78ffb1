# id: europe/035-regional-kalinovik-clash
# publisher: Hercegovina Net Portal
# language: en
# published: 2013-05-29

Quarrel at a well in [KAL Kalinovik] ends with broken arms
| @KAL place BIH "Kalinovik" city

A quarrel about water on [d1 Monday] in our municipality became a fight when [HOTELM men of [GORAN the hotelier Mr Goran Stanar]] [e1 struck] [VIL villagers] with wooden sticks, [POL the police] [c1 informs].
| @HOTELM public BIH CVL "hotelier's men"
| @VIL public BIH CVL "villagers"
| @POL body BIH COP "police"
| d1 2013-05-27
| span w1 at="A quarrel about water on Monday in our municipality became a fight when men of the hotelier Mr Goran Stanar struck villagers with wooden sticks"#1
| q1 accuses s=POL
| e1 ASSAULT/primitive a=HOTELM r=VIL t=d1

[OLD Mrs Stana Kosoric] (67) has been [e2 beaten] on the head and lies in the hospital of [FOCA Foča].
| @OLD person BIH CVL "Stana Kosoric"
| @FOCA place BIH "Foča" city
| e2 ASSAULT/beat r=OLD D=2013-05-27/inferred

[GORAN.40 Mr Stanar] [c2 declared] [w2 that [VIL.41 the villagers] [e3 attacked] first with stones and that [GORAN.41 he] only [e4 asked] [VIL.42 them] to leave the spring which is on [GORAN.42 his] paper].
| @GORAN person BIH BUS "Goran Stanar"
| q2 accuses s=GORAN.40
| e3 ASSAULT/primitive a=VIL.41 D=2013-05-27/inferred
| e4 REQUEST/yield a=GORAN.41 r=VIL.42 D=2013-05-27/inferred
| o1 demand e4

[MUN.51 The municipality] [c3 announced] [w3 that a commission will [e5 examine] who has the right, "so that everybody gets water but nobody gets stick"].
| @MUN body BIH GOV "municipality"
| @COMI body BIH GOV "commission"
| span COMI at="a commission"#1
| q3 promises s=MUN.51
| e5 ACCUSE/investigate planned a=COMI

[SIP The state agency SIPA] has [e6 seized] one hunting rifle and [e7 detained] [DRIVER the hotelier's driver].
| @SIP body BIH COP "SIPA"
| @DRIVER public BIH CRM "hotelier's driver"
| e6 COERCE/seize a=SIP D=2013-05-28/inferred
| e7 COERCE/arrest a=SIP r=DRIVER D=2013-05-28/inferred

[IMAM The imam] and [PRIEST the priest] [e8+c4 called for] [w4 peace] together, which is not often.
| @IMAM office BIH REL "imam"
| @PRIEST office BIH REL "priest"
| q4 demands s=IMAM
| e8 REQUEST a=IMAM,PRIEST
| o2 demand e8

Villagers threaten to [e9 close] the road to the coast if nobody listens, but today on the square was quiet and only the dogs were barking.
| span c5 at="threaten"#1
| span w5 at="to close the road to the coast if nobody listens"#1
| @VILL2 public BIH CVL "villagers of Kalinovik"
| span VILL2 at="Villagers"#1
| q5 threatens s=VILL2
| e10 THREATEN/restrict a=VILL2
| span e10 at="threaten"#1
| e9 PROTEST/obstruct hypothetical a=VILL2
| o3 threat e10
