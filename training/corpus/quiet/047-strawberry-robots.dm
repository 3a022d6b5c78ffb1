# id: quiet/047-strawberry-robots
# publisher: Agri Future
# language: en
# published: 2025-10-09

Robots pick a fight with the strawberry, and win one bed in three

On a slope above [HUE Huelva], a machine on four thin legs raises an arm, hesitates like a guest at a buffet, and takes a strawberry without bruising it.
[w1 It will never replace a human back], [c1 says] [ENG.1 Nuria Alcaide], who built it, [w1 but it does not mind the heat].
| q1 asserts s=ENG.1

Growers face a shortage of hands.
[MAR.1 Morocco] sends 15,000 women a season under a scheme agreed in [d1 2006], which [SEC.1 the migration secretary], [SEC.2 Amaya Ferrer], [c2 plans] [w2 to [e1 extend] to [SEN.1 Senegal] [d3 next spring]].
[MAD.1 Madrid] [e2+c3 promised] [MAR.2 Rabat] in [d4 2023] [w3 that no worker would be housed in a container], and [LAB.1 inspectors] who went to eleven farms [d2 last month] [c4 found] [w4 that four had containers].
| d1 2006
| d2 2025-09
| d3 2026-03..2026-06
| d4 2023
| q2 promises s=SEC.2
| q3 promises s=MAD.1
| q4 asserts s=LAB.1
| e1 COOPERATE planned a=SEC.2 r=SEN.1 t=d3 C=economic,migration
| e2 AGREE a=MAD.1 r=MAR.2 t=d4 C=migration

[w5 "The containers are full of strawberry boxes, not of people,"] [c5 protested] [FAR.1 the growers' association], which is [e4+c6 threatening] [w6 to [e5 sue] for libel].
The dispute has soured what was, until [d5 August], the friendliest frontier in the Mediterranean.
| d5 2025-08
| q5 denies s=FAR.1
| q6 threatens s=FAR.1
| e4 THREATEN a=FAR.1 C=economic
| o2 threat e4
| e5 ACCUSE/allege hypothetical a=FAR.1 C=economic

[UNI.1 The SOC farm union] has [e7+c7 asked] [COU.1 the provincial labour court] [w7 to [e8 close] the farms], and on [d6 Sunday] [WOM.1 [n1 about sixty] women] [e9 sat down] in a polytunnel and [e10 refused] to leave until the lights went out.
[ENG.2 Ms Alcaide] was, at the time, repairing a leg.
| d6 2025-10-05
| e7 REQUEST a=UNI.1 r=COU.1 D=- C=economic,migration
| q7 demands s=UNI.1
| e8 COERCE/restrict hypothetical a=COU.1 C=economic,migration
| n1 protesters 60 ~
| e9 PROTEST/obstruct a=WOM.1 n=n1 t=d6 C=economic,migration
| o1 demand e7
| e10 REJECT/yield a=WOM.1 t=d6 C=economic,migration
| @HUE place ESP "Huelva" city
| @ENG person ESP EDU "Nuria Alcaide" office="engineer"
| @MAR state MAR GOV "Morocco"
| @SEC person ESP GOV "Amaya Ferrer" office="migration secretary"
| @SEN state SEN GOV "Senegal"
| @MAD state ESP GOV "Madrid"
| @LAB office ESP GOV "labour inspectors"
| @FAR group ESP AGR,BUS "growers' association"
| @UNI group ESP LAB "SOC farm union"
| @COU body ESP JUD "provincial labour court"
| @WOM public MAR LAB "about sixty women"
