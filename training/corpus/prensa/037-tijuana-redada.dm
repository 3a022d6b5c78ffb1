# id: prensa/037-tijuana-redada
# publisher: Frontera Norte
# title: «Se llevaron al jardinero y dejaron la manguera abierta»
# language: es
# published: 2025-09-02

«Se [e1 llevaron] al [JAR.1 jardinero] y dejaron la manguera abierta»
| @JAR person MEX REF "Fidel Amador"
| e1 COERCE/arrest r=JAR.1 D=2025-08-29/inferred C=migration

[SDG San Diego].- [JAR.2 Fidel Amador], oaxaqueño de 51 años, regaba un jardín de [ENC Encinitas] cuando [ICE.1 cuatro hombres de chaleco] que no se identificaron [JAR.3 lo] [e2 subieron] [d1 el viernes] a una camioneta; [d2 el domingo] ya estaba en [TIJ Tijuana], [e3 deportado], con el mismo pantalón mojado.
[w1 «Treinta y dos años pagando impuestos»], [c1 dice], como quien recita un número de teléfono.
[ALC.1 La alcaldesa de Encinitas], republicana, que en [d5 noviembre] votó por [TRU.1 el presidente], [TRU.2 le] [e4+c2 pidió] por carta [w2 que vuelva a mirar el caso], y recibió de [CAS un funcionario de la Casa Blanca] una respuesta de dos líneas en la que se [ALC.2 le] [c3 recordaba] [w3 que la ley es la ley].
[ONG.1 Al Otro Lado] [e6 demandó] [d3 ayer] a [DHS.1 Seguridad Nacional], a la que [c4 achaca] [w4 haber [e7 detenido] en [d4 agosto] a [n1 más de 400] personas «por la cara»].
[DHS.2 El departamento] [c5 niega] [w5 la acusación].
[MEX.1 La presidenta mexicana] [c6 prometió] [w6 recibir a los suyos «con tortillas y no con discursos»].
En el albergue hay noventa camas, un televisor y un altar donde alguien ha puesto una manguera de juguete.
[w8 [MIG.1 Muchos], como [JAR.4 Amador], [c7 esperan] [w7 regresar]], [c8 explica] [SOR.1 sor Albertina Quiroz], [w8 «y los que no, no lo dicen»].
| @SDG place USA "San Diego" city
| @ENC place USA "Encinitas" city
| @ICE public USA COP "cuatro hombres de chaleco"
| @TIJ place MEX "Tijuana" city
| @ALC office USA GOV "alcaldesa de Encinitas"
| @TRU office USA GOV "presidente de Estados Unidos"
| @CAS office USA GOV "funcionario de la Casa Blanca"
| @ONG group NGO SOC "Al Otro Lado"
| @DHS body USA GOV "Seguridad Nacional"
| @MEX office MEX GOV "presidenta mexicana"
| @MIG public MEX REF "migrantes"
| @SOR person MEX REL "Albertina Quiroz" office="sor"
| d1 2025-08-29
| d2 2025-08-31
| d3 2025-09-01
| d4 2025-08
| n1 arrested 400..
| q1 asserts
| q2 demands s=ALC.1
| q3 asserts s=CAS
| q4 accuses s=ONG.1
| q5 denies s=DHS.2
| q6 promises s=MEX.1
| q7 speculates s=MIG.1
| q8 asserts s=SOR.1
| e2 COERCE/arrest a=ICE.1 r=JAR.3 p=ENC t=d1 C=migration
| e3 COERCE/deport r=JAR.2 p=TIJ D=2025-08-31/inferred C=migration
| e4 REQUEST/assist a=ALC.1 r=TRU.2 D=- C=migration
| e6 ACCUSE/allege a=ONG.1 r=DHS.1 t=d3 C=migration,legal
| e7 COERCE/arrest a=DHS.1 t=d4 n=n1 C=migration
| repeats e2 e1
| denies q5 e6
| o1 request e4 refused
| d5 2024-11
