# id: prensa/046-frontera-colombo
# publisher: El Litoral Pacífico
# title: Obligados a cavar
# language: es
# published: 2025-12-15

Obligados a cavar

A [DAR.1 Darío Quiñónez] [FRE.1 los del Frente 30] [DAR.2 lo] [e1 sacaron] de la escuela [d1 el 4 de noviembre], [DAR.6 le] dieron una pala y [DAR.3 lo] [e2 forzaron] a abrir zanjas durante nueve días al borde del [PUN río Patía].
[w1 «Yo creía que eran tumbas; eran para tubos de gasolina»], [c1 cuenta] [DAR.4 el muchacho], de dieciséis años, al que [EJE.1 el Ejército] [e3 rescató], según [c2 reza] [PAR.1 el parte], aunque [DAR.5 él] [c3 jura] [w3 que se fue solo mientras [FRE.2 los guerrilleros] veían un partido].
[UNI.1 Unicef] [c4 estima] [w4 que en lo que va de [d2 año] [GRP.1 los grupos armados] han [e4 reclutado] a [n1 289] menores], más del doble que en [d3 2022], y [c5 lamenta] [w5 que [EST.1 el Estado] no haya [e5 abierto] el albergue que [e6 prometió] [d4 hace dos años] en [TUM Tumaco]].
[w6 «[TUM.2 Tumaco], para los papeles, tiene un hospital de tercer nivel»], [c6 ironiza] [MED.1 una médica], [w6 «y en los papeles se opera»].
Ni [FRE.3 el frente], que en un comunicado [c7 negó] [w7 haber [e8 reclutado] «a nadie a la fuerza»], ni [MIN.1 el ministro de Defensa], que había [e9+c8 prometido] [w8 [e10 ir] a la zona antes de [d5 fin de noviembre]], han aparecido por aquí.
[w9 El cacao], [c9 dicen] [VIE los viejos], [w9 se da mejor donde nadie lo mira].
| @DAR person COL CVL "Darío Quiñónez"
| @FRE group COL REB "Frente 30"
| @PUN place COL "río Patía" region
| @EJE body COL MIL "Ejército"
| @PAR other COL MIL "parte"
| @UNI body UNO - "Unicef"
| @GRP group COL REB "grupos armados"
| @EST state COL GOV "Estado"
| @TUM place COL "Tumaco" city
| @MED public COL MED "una médica"
| @MIN office COL GOV,MIL "ministro de Defensa"
| @VIE public COL CVL "los viejos"
| d1 2025-11-04
| d2 2025
| d3 2022
| d4 2023
| d5 ..2025-12-01
| n1 abducted 289
| span w2 at="al que el Ejército rescató"
| q1 asserts s=DAR.4
| q2 asserts s=PAR.1
| q3 denies s=DAR.5
| q4 speculates s=UNI.1
| q5 accuses s=UNI.1
| q6 accuses s=MED.1
| q7 denies s=FRE.3
| q8 promises s=MIN.1
| q9 asserts s=VIE
| e1 ASSAULT/abduct a=FRE.1 r=DAR.2 t=d1 C=crime
| e2 COERCE a=FRE.1 r=DAR.3 p=PUN t=d1 C=crime
| e3 AID a=EJE.1 r=DAR.4 D=- C=human_security
| e4 ASSAULT/abduct a=GRP.1 n=n1 t=d2 C=human_rights
| e5 AID denied a=EST.1 C=human_rights
| e6 AGREE a=EST.1 t=d4 C=human_rights
| e8 ASSAULT/abduct denied a=FRE.3 C=human_rights
| e9 AGREE a=MIN.1 D=- C=military
| e10 CONSULT/visit planned a=MIN.1 t=d5 C=military
| denies q3 e3
| denies q7 e4
| o1 promise e9 lapsed due=..2025-12-01
