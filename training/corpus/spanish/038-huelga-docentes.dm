# id: spanish/038-huelga-docentes
# publisher: Diario Provincia
# title: El gobernador acusa al gremio docente de «tomar de rehenes a los chicos»
# language: es
# published: 2017-08-01

[GOB.1 El gobernador] [e1+c1 acusa] al [GRE.1 gremio docente] [w1 de «tomar de rehenes a los chicos»]
| @GOB person ARG GOV "Marcelo Iriarte" office="gobernador de Entre Ríos"
| @GRE group ARG LAB,EDU "AGMER"
| q1 accuses s=GOB.1
| e1 ACCUSE/allege a=GOB.1 r=GRE.1 D=2017-07-31/inferred

[PAR Paraná].- [GOB.2 Marcelo Iriarte] [e2 arremetió] [d1 ayer] contra [GRE.2 el sindicato AGMER] por el [e3 paro] de 72 horas y [e4+c3 pidió] a [PAD.1 los padres] [w3 que [e5 denuncien] a las escuelas cerradas].
[GRE.3 El gremio], que [e6+c10 reclama] [w10 un aumento del 35 %], [c4 respondió] [w4 que [GOB.3 el mandatario] «miente de cara al sol»].
[SEC.1 Su secretaria general], [SEC.2 Silvia Bordón], [e7+c5 amenazó] [w5 con una [e8 medida] «de mayor contundencia» si [d2 el jueves] sigue sin haber oferta].
| @PAR place ARG "Paraná" city
| @PAD public ARG CVL "padres"
| @SEC person ARG LAB "Silvia Bordón" office="secretaria general de AGMER"
| d1 2017-07-31
| d2 2017-08-03
| q3 demands s=GOB.2
| q4 accuses s=GRE.3
| q5 threatens s=SEC.2
| q10 demands s=GRE.3
| e2 ACCUSE/disapprove a=GOB.2 r=GRE.2 t=d1
| e3 PROTEST/strike a=GRE.2 C=economic
| e4 REQUEST a=GOB.2 r=PAD.1 t=d1
| e5 ACCUSE/disapprove hypothetical a=PAD.1
| e6 REQUEST/assist a=GRE.3 C=economic
| e7 THREATEN/restrict a=SEC.2
| e8 PROTEST/strike hypothetical C=economic
| repeats e2 e1
| causes e3 e2
| o1 demand e4 open
| o2 request e6 open
| o3 threat e7 open due=2017-08-03

[w6 Unos 40.000 alumnos], [c6 calcula] [MIN.1 el Ministerio de Educación], [w6 se quedaron sin clases [d3 el lunes]].
[JUE.1 Un juez laboral] ordenó [d4 esta mañana] la [x conciliación] obligatoria, pero [SEC.3 Bordón] [c7 asegura] [w7 que [GRE.4 la entidad] no la [e10 acatará]].
En la escuela Normal, fundada en [d5 1871], las porteras regaban las plantas como cualquier martes.
[OBI.1 El obispo], [OBI.2 monseñor Bertolini], se [e11+c11 ofreció] [w11 para [e12 mediar] entre [GPR el Gobierno provincial] y [GRE.5 los docentes]].
[MAR Marta Ledesma], madre de dos chicos de primaria, [x tiene] claro de qué lado está, aunque prefiere callarlo.
Los paros, que en [d6 2016] sumaron 19 días, son en la provincia casi tan puntuales como la crecida.
[w9 «Perdimos el mate y el sueldo»], [c9 sonríe] [MAE un maestro].
| @MIN body ARG GOV "Ministerio de Educación"
| @JUE office ARG JUD "juez laboral"
| @OBI person ARG REL "Bertolini" office="obispo"
| @MAR person ARG CVL "Marta Ledesma"
| d3 2017-07-31
| d4 2017-08-01
| d5 1871
| d6 2016
| q6 speculates s=MIN.1
| q7 denies s=SEC.3
| @GPR body ARG GOV "Gobierno de Entre Ríos"
| @MAE public ARG EDU "un maestro"
| q9 asserts s=MAE
| q11 proposes s=OBI.2
| e10 CONCEDE denied a=GRE.4
| e11 AGREE a=OBI.2 r=GRE.5
| e12 CONSULT/third-party hypothetical a=GPR,GRE.5 r=OBI.2
| o4 invitation e11 open
