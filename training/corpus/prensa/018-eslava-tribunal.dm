# id: prensa/018-eslava-tribunal
# publisher: El Cantábrico
# title: El Supremo archiva la causa contra Eslava y el PP habla de «impunidad»
# language: es
# published: 2024-02-09

[TS.1 El Supremo] [e1 archiva] la causa contra [ESL.1 Eslava] y [PP.1 el PP] [e2+c1 habla] [w1 de «impunidad»]
| @TS body ESP JUD "Tribunal Supremo"
| @ESL person ESP ELI "Ignacio Eslava" office="exconsejero"
| @PP group ESP PTY,OPP "Partido Popular"
| q1 accuses s=PP.1
| e1 CONCEDE a=TS.1 r=ESL.1 D=2024-02-08/inferred C=legal,corruption
| e2 ACCUSE/disapprove a=PP.1 r=TS.1 D=2024-02-08/inferred C=legal

[MAD Madrid].- [TS.2 La Sala Segunda] no [c2 ve] [w2 indicios de que [ESL.2 el exconsejero Ignacio Eslava] cobrara comisiones por las mascarillas], y [d1 este jueves] [e4 dio carpetazo] a una instrucción que durante dos años había servido a unos para pedir su cabeza y a otros para llenar tertulias.
[w3 «He vuelto a dormir»], [c3 dijo] [ESL.3 él] a la salida, al lado de su mujer, que lloraba.
[FIS.1 La Fiscalía], que se había opuesto a que [ESL.4 lo] [e5 sentaran] en el banquillo, [c4 insiste] [w4 en que las facturas eran «feas, pero legales»].
[PP.2 Los populares], cuya acusación particular [TS.3 el tribunal] [e6 condena] a pagar las costas, [c5 estudian] [w5 [e7 recurrir] al [TC.1 Constitucional]] y [e8+c6 acusaron] al [PRS.1 presidente] [w6 de «[e9 colonizar] la justicia»].
El auto tiene 94 folios y tres notas a pie de página sobre el precio del algodón en [CHN@ China].
Hay otro Eslava, primo del anterior, [e10 condenado] en [d2 2018] por vender terrenos que no eran suyos; con él, [c7 aclara] [ESL.5 el absuelto], [w7 no se habla desde una boda].
| @MAD place ESP "Madrid" city
| @FIS body ESP JUD "Fiscalía"
| @TC body ESP JUD "Tribunal Constitucional"
| @PRS office ESP GOV "presidente del Gobierno"
| @CHN state CHN GOV "China"
| @PRI person ESP CRM "Eslava, primo"
| d1 2024-02-08
| d2 2018
| span PRI.1 at="otro Eslava"
| span PRI.2 at="él"#2
| span x at="acusación"#1
| q2 denies s=TS.2
| q3 asserts s=ESL.3
| q4 asserts s=FIS.1
| q5 speculates s=PP.2
| q6 accuses s=PP.2
| q7 asserts s=ESL.5
| e4 CONCEDE a=TS.2 t=d1 C=legal,corruption
| e5 ACCUSE/allege denied r=ESL.4 C=legal
| e6 SANCTION/convict a=TS.3 r=PP.2 D=2024-02-08/inferred C=legal
| e7 ACCUSE possible a=PP.2 r=TC.1 C=legal
| e8 ACCUSE/allege a=PP.2 r=PRS.1 D=2024-02-08/inferred C=legal
| e9 COERCE/seize a=PRS.1 D=- C=legal
| e10 SANCTION/convict r=PRI.1 t=d2 C=legal
| repeats e4 e1
