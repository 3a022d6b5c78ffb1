# id: crime-desk/025-edil-caqueta
# publisher: Diario de la Cordillera
# title: Matan en Caquetá al sexto líder comunal del año; las disidencias niegan la autoría
# language: es
# published: 2025-03-21

[e1 Matan] en [CAQ Caquetá] al [ISA sexto líder comunal del año]; [DIS las disidencias] [c1 niegan] [w1 la autoría]
| @CAQ place COL "Caquetá" province
| @ISA person COL CVL,SOC "Isaías Perdomo" office="líder comunal"
| @DIS group COL REB "disidencias de las FARC"
| e1 ASSAULT/targeted r=ISA p=CAQ D=2025-03-19/inferred C=human_rights
| q1 denies s=DIS
| denies q1 e1

[HOM Dos hombres] que se hicieron pasar por compradores de queso [e2 mataron] [d1 el miércoles] a [ISA.1 Isaías Perdomo], presidente de la junta de [REM Remolino del Caguán], a quien [UNP la Unidad Nacional de Protección] había [e3 retirado] el escolta en [d2 enero] «por falta de presupuesto».
[w2 [ISA.2 Perdomo] había [e4 denunciado] ante [FIS la Fiscalía] a [GAN los ganaderos] que tumban el monte con plata ajena], [c2 explicó] [SEC la secretaria de la junta], que [c3 pidió] [w3 no ser identificada].
| @HOM public COL UAF "dos hombres"
| @REM place COL "Remolino del Caguán" city
| @UNP body COL GOV "Unidad Nacional de Protección"
| @FIS body COL JUD "Fiscalía"
| @GAN public COL AGR "ganaderos"
| @SEC office COL SOC "secretaria de la junta"
| d1 2025-03-19
| d2 2025-01
| q2 asserts s=SEC
| q3 demands s=SEC
| e2 ASSAULT/targeted a=HOM r=ISA.1 t=d1 C=human_rights
| repeats e2 e1
| e3 SANCTION/discontinue a=UNP r=ISA.1 t=d2 C=human_security
| e4 ACCUSE/allege a=ISA.2 r=GAN D=- C=environment

En un audio de dos minutos, [CALA alias Calarcá Chico], que manda [DIS el frente Jacobo Prías], [c4 rechazó] [w4 toda responsabilidad] y [e5+c5 acusó] al [EJE Ejército] [w5 de [e6 infiltrar] sicarios «para reventar la mesa»].
[BRI.1 El comandante de la brigada, coronel Jairo Bustos], [c6 calificó] [w6 la versión] de cuento viejo y [c7 aseguró] [w7 que los fusiles hallados en la lancha llevan la marca del frente].
| @CALA person COL REB "alias Calarcá Chico"
| @EJE body COL MIL "Ejército colombiano"
| @BRI person COL MIL "Jairo Bustos" office="comandante de la brigada"
| q4 denies s=CALA
| denies q4 e2
| q5 accuses s=CALA
| q6 denies s=BRI.1
| denies q6 e5
| q7 asserts s=BRI.1
| e5 ACCUSE/allege a=CALA r=EJE C=military
| e6 MOBILIZE/militia a=EJE D=- C=crime

[w8 Si se prueba que [DIS.5 ellos] lo [e8 ordenaron], el diálogo [e9 queda «en el congelador»]], [e10+c8 advirtió] desde [BOG Bogotá] [COMP el comisionado de Paz].
El próximo [e11 encuentro], previsto para [d3 el 4 de abril] en [SAN San Vicente], sigue en pie, aunque [ONU la misión de la ONU] [c9 duda] [w9 de que [DIS los guerrilleros] [e12 acudan]].
| @BOG place COL "Bogotá" city
| @COMP office COL GOV "comisionado de Paz"
| @SAN place COL "San Vicente del Caguán" city
| @ONU body UNO - "misión de la ONU"
| d3 2025-04-04
| q8 threatens s=COMP
| q9 speculates s=ONU
| e8 ASSAULT/targeted hypothetical a=DIS.5 C=human_rights
| e9 SANCTION/discontinue hypothetical a=COMP r=DIS.5 C=diplomatic
| e10 THREATEN/relations a=COMP r=DIS.5 C=diplomatic
| e11 CONSULT planned p=SAN t=d3 C=diplomatic
| e12 CONSULT possible a=DIS C=diplomatic
| o1 threat e10 open
| o2 scheduled e11 open due=2025-04-04

El municipio tiene más reses que habitantes y un solo juez, que los martes atiende en la peluquería.
En [d4 2024] cayeron allí 11.300 hectáreas de selva, el doble que el año anterior.
| d4 2024
