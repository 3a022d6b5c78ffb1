# id: prensa/052-cable-negaciones
# publisher: Teletipo Sur
# language: es
# published: 2026-05-08

[QUI Quito].- [EJE.1 El Ejército] [c1 desmintió] [d1 ayer] [w1 haber [e1 bombardeado] una escuela de [SUC Sucumbíos]], de lo que [CON.1 la Conaie], que muestra fotos de cráteres, [EJE.2 lo] había [e2 acusado] horas antes, y [c2 sugirió] [w2 que las imágenes «podrían ser de otro país»].
[LAP La Paz].- [w3 No hay ninguna prueba de que [CUB.1 La Habana] [e3 pagara] a [BOL.1 los huelguistas]], [c3 concluyó] [COM.1 la comisión del Senado] que [e4 investigaba] el [x bulo].
[w4 «Ni [e5 negociamos] ni negociaremos con pasamontañas»], [c4 repitió] la ministra colombiana de Defensa, [MIN.1 Amparo Lozada], pese a que [OBI.1 dos obispos] [c5 aseguran] [w5 haber asistido a una [e7 reunión] [MIN.2 suya] con [ELN.1 emisarios del ELN]].
[CIU Ciudad de México].- Sin que nadie lo obligara, [GUE.1 el exgobernador Porfirio Manrique], [e8 buscado] desde [d2 2021] en 194 países, se [e9 presentó] [d3 el martes] con su abogado y una maleta en el Reclusorio Norte; [JUE el juez], de vacaciones.
[RAB Rabat].- [MAR.1 Marruecos] se abstuvo de [e10 criticar] la [e11 visita] que [SAN.1 el ministro español] no llegó a hacer.
[SEU Seúl].- Un perro robot hizo reír a [DIP los diputados].
[w6 El tifón no tocará tierra], [c6 según] [MET.1 el servicio meteorológico].
| @QUI place ECU "Quito" city
| @EJE body ECU MIL "Ejército ecuatoriano"
| @SUC place ECU "Sucumbíos" province
| @CON group ECU SOC "Conaie"
| @LAP place BOL "La Paz" city
| @CUB state CUB GOV "Cuba"
| @BOL public BOL LAB "huelguistas"
| @COM body BOL LEG "comisión del Senado"
| @MIN person COL GOV,MIL "Amparo Lozada" office="ministra de Defensa"
| @OBI office COL REL "dos obispos"
| @ELN office COL REB "emisarios del ELN"
| @CIU place MEX "Ciudad de México" city
| @GUE person MEX ELI "Porfirio Manrique" office="exgobernador"
| @JUE office MEX JUD "juez"
| @RAB place MAR "Rabat" city
| @MAR state MAR GOV "Marruecos"
| @SAN office ESP GOV "ministro español"
| @SEU place KOR "Seúl" city
| @DIP office KOR LEG "diputados"
| @MET body - GOV "servicio meteorológico"
| d1 2026-05-07
| d2 2021..
| d3 2026-05-05
| q1 denies s=EJE.1
| q2 speculates s=EJE.1
| q3 denies s=COM.1
| q4 denies s=MIN.1
| q5 asserts s=OBI.1
| q6 asserts s=MET.1
| e1 ASSAULT/aerial denied a=EJE.1 p=SUC C=military
| e2 ACCUSE/allege a=CON.1 r=EJE.2 D=2026-05-07/inferred C=military
| e3 AID denied a=CUB.1 r=BOL.1 C=economic
| e4 ACCUSE/investigate a=COM.1 D=- C=misinformation
| e5 CONSULT denied C=military
| e7 CONSULT/third-party a=MIN.2,ELN.1 r=OBI.1 D=- C=military
| e8 THREATEN/arrest r=GUE.1 t=d2 C=legal
| e9 CONCEDE a=GUE.1 t=d3 C=legal
| e10 ACCUSE/disapprove denied a=MAR.1 r=SAN.1 C=diplomatic
| e11 CONSULT/visit denied a=SAN.1 r=MAR.1 C=diplomatic
| denies q1 e2
