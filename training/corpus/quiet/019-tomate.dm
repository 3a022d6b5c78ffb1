# id: quiet/019-tomate
# publisher: El Correo del Litoral
# language: es
# published: 2023-09-07

El tomate declara la guerra al bolsillo

El kilo de tomate se vendía el [d1 miércoles] a 1.400 pesos en el mercado de [ROS Rosario], el triple que en [d2 enero], y [VER.1 los verduleros] [c1 temen] [w1 que la lechuga lance la próxima ofensiva].
| d1 2023-09-06
| d2 2023-01
| q1 speculates s=VER.1

[w2 "Acá nadie roba: la helada atacó los invernaderos de [COR Corrientes] y el que tenía algo para vender puso el precio que quiso"], [c2 explicó] [OSV.1 Osvaldo Ferreyra], puestero desde [d3 1988].
[INDEC.1 El instituto de estadística] [c3 calcula] [w3 que las hortalizas explican un punto y medio de la inflación de [d4 agosto]].
| d3 1988
| d4 2023-08
| q2 asserts s=OSV.1
| q3 asserts s=INDEC.1

No todo es clima.
[SEC.1 La Secretaría de Comercio] [e1 multó] el [d5 lunes] a [DIS.1 tres distribuidoras] con [n1 90 millones de pesos] por esconder mercadería, y [e2+c4 amenazó] [w4 con [e3 clausurar] sus depósitos si el precio no baja antes del [d6 viernes]].
[CAM.1 La cámara que las agrupa] [c5 negó] [w5 la maniobra] y [e4+c6 acusó] [GOB.1 al gobierno] [w6 de buscar culpables en vísperas de elecciones].
| d5 2023-09-04
| d6 ..2023-09-09
| n1 money 90000000 ARS
| q4 threatens s=SEC.1
| q5 denies s=CAM.1
| q6 accuses s=CAM.1
| e1 SANCTION a=SEC.1 r=DIS.1 t=d5 n=n1 C=economic
| e2 THREATEN/restrict a=SEC.1 r=DIS.1 t=d5 C=economic
| e3 COERCE/restrict hypothetical a=SEC.1 r=DIS.1 t=d6 C=economic
| e4 ACCUSE/allege a=CAM.1 r=GOB.1 C=economic,election
| o1 threat e2 due=..2023-09-09

[PRO.1 Los productores de [BEL Bella Vista]] no han [e5 recibido] el crédito que [PRV.1 la provincia] les [e6 prometió] tras la helada; si no llega esta semana, [e7+c7 advierte] [COO.1 el presidente de la cooperativa], [w7 [e8 cortarán] la [RUT ruta 12]].
[GBN.1 El gobernador], que inauguraba una feria del libro, [c8 dijo] [w8 que el dinero "está en camino"].
| q7 threatens s=COO.1
| q8 asserts s=GBN.1
| e5 AID denied r=PRO.1 C=economic
| e6 AGREE a=PRV.1 r=PRO.1 D=- C=economic
| e7 THREATEN a=COO.1 C=economic
| e8 PROTEST/obstruct hypothetical p=RUT C=economic
| o2 promise e6
| o3 threat e7
| @RUT place ARG "ruta 12" exact

Mientras tanto, la pizza se achica sin que nadie lo anuncie.
| @ROS place ARG "Rosario" city
| @VER public ARG BUS "verduleros"
| @COR place ARG "Corrientes" province
| @OSV person ARG BUS "Osvaldo Ferreyra"
| @INDEC body ARG GOV "instituto de estadística"
| @SEC body ARG GOV "Secretaría de Comercio"
| @DIS company ARG BUS "tres distribuidoras"
| @CAM group ARG BUS "cámara de distribuidoras"
| @GOB body ARG GOV "gobierno argentino"
| @PRO public ARG AGR "productores de Bella Vista"
| @BEL place ARG "Bella Vista" city
| @PRV body ARG GOV "provincia de Corrientes"
| @GBN office ARG GOV "gobernador de Corrientes"
| @COO office ARG AGR "presidente de la cooperativa"
