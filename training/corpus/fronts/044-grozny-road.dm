# id: fronts/044-grozny-road
# publisher: Meridian Press
# language: en
# published: 1999-08-26

[MAKH MAKHACHKALA] — [RUSF Federal troops] hoisted a flag over [TANDO Tando] on [d1 Wednesday], the last of five Dagestani villages that [BAS fighters from [CHE Chechnya]] had [e1 seized] [d2 three weeks ago], and found nobody in it to [e2 arrest].
[w1 [BAS The fighters] had "[e3 redeployed] for phase two"], [BASC.72 their commander], [BASC.71 Sultan Arsanukaev], [c1 informed] [PRES an agency] by fax.
[w2 Should [RUSF the army] [e4 pursue] [BAS.5 them] across the border], [GROZ.8 the government in [GRO Grozny]], which [e5+c3 disowns] [BAS.6 them] [w3 as "guests who broke the crockery"], [c2 says] [w2 [GROZ.7 it] would "[x take up] arms"].
| d1 1999-08-25
| d2 1999-08-05
| q1 asserts s=BASC.71
| q2 threatens s=GROZ.8
| q3 accuses s=GROZ.8
| e1 COERCE/seize a=BAS p=TANDO t=d2 C=military,territory
| e2 COERCE/arrest denied a=RUSF C=military
| e3 RETREAT/withdraw a=BAS D=- C=military
| e4 ASSAULT hypothetical a=RUSF r=BAS.5 C=military
| e5 ACCUSE/disapprove a=GROZ.8 r=BAS.6 C=military

[ELD Avar elders] with hunting rifles, not the army, held the pass in the first days.
[ELD.1 They] are [e6 asking] now for what [PREM the prime minister] had [e7+c4 promised] [ELD.2 them]: [w4 [e8 compensation] for 900 houses that [RUSAIR federal aircraft] [e9 flattened] in the course of saving them].
| q4 promises s=PREM
| e6 REQUEST/assist a=ELD.1 D=- C=reparations
| e7 AGREE a=PREM r=ELD.2 D=- C=reparations
| e8 AID planned a=PREM C=reparations
| e9 ASSAULT/aerial a=RUSAIR D=- C=military
| o1 request e6
| o2 promise e7

[MOTHS The Committee of Soldiers' Mothers] [c5 doubts] [w5 the official figure of 59 [x dead]], its chairwoman having counted coffins at [ROS Rostov].
The apricots on the Botlikh road were ripe, and unpicked.

| @MAKH place RUS "Makhachkala" city
| @RUSF body RUS MIL "federal troops"
| @TANDO place RUS "Tando" city
| @BAS group RUS REB "fighters from Chechnya"
| @CHE place RUS "Chechnya" province
| @BASC person RUS REB "Sultan Arsanukaev" office="commander"
| @PRES company RUS JRN "agency"
| @GROZ body RUS GOV,PRE "government in Grozny"
| @GRO place RUS "Grozny" city
| @ELD public RUS CVL "Avar elders"
| @PREM office RUS GOV "prime minister" office="prime minister"
| @RUSAIR body RUS MIL "federal aircraft"
| @MOTHS group RUS SOC "Committee of Soldiers' Mothers"
| @ROS place RUS "Rostov" city
| q5 denies s=MOTHS
