# id: prensa/029-guatemala-urnas
# publisher: El Quetzal Diario
# title: La fiscalía vuelve a allanar el tribunal electoral y la OEA lo llama «golpe»
# language: es
# published: 2023-10-31

[FIS.1 La fiscalía] vuelve a [e1 allanar] el [TSE.1 tribunal electoral] y [OEA.1 la OEA] lo [e2+c1 llama] [w1 «golpe»]

Acompañados de [POLI 60 policías] con pasamontañas, [FIS.3 fiscales de la unidad] que dirige [CUR.1 Rafael Curruchón], [e14 sancionado] por [USA.1 Washington] desde [d1 2021], [e3 irrumpieron] [d2 ayer] por quinta vez en las oficinas donde se guardan las actas de las elecciones que ganó [ARE.1 Anselmo Arriola], al que [PAR.1 sus seguidores] [c2 temen] [w2 que no se le permita asumir en [d3 enero]].
[MAG.1 La magistrada Blanca Alfaro Xol], que trató de impedirles el paso con los brazos abiertos, cayó al suelo y se levantó sin gafas.
[w3 «Me están robando el voto de mi madre, que tiene noventa años»], [c3 gritaba] [HOM un hombre] agarrado a la verja.
El Tribunal Supremo Electoral nació en [d4 1983], en plena guerra, por decreto de un general.
[CUR.2 El fiscal Curruchón] [c4 niega] [w4 que [e6 persiga] a nadie] y [c5 sostiene] [w5 que en 51 cajas faltan firmas], sin enseñar ninguna.
[OEA.2 La OEA], cuya [MSN.1 misión] [MIS.1 el Congreso] [e7 pidió] que se [e8 fuera], [e9+c6 advirtió] [w6 que, de consumarse el fraude, [x aplicaría] la Carta].
[LID.1 Las autoridades mayas de Totonicapán], que durante veintitrés días [e11 cortaron] las carreteras y a las que [ARE.2 Arriola] [e12+c7 rogó] [w7 que las [e13 abrieran]], [c8 dejaron saber] [w8 que volverán si «se juega con el pueblo»].
Los tomates están a doce quetzales.
[c9 A ojos de] [DOC Rosalina Tay], maestra, [w9 «ya no hay miedo, hay cansancio»].
| @FIS body GTM JUD "fiscalía"
| @TSE body GTM GOV "Tribunal Supremo Electoral"
| @OEA body IGO - "OEA"
| @CUR person GTM JUD "Rafael Curruchón" office="fiscal"
| @USA state USA GOV "Estados Unidos"
| @ARE person GTM PTY,OPP "Anselmo Arriola" office="presidente electo"
| @PAR public GTM CVL "seguidores de Arriola"
| @MAG person GTM JUD "Blanca Alfaro Xol" office="magistrada"
| @HOM public GTM CVL "un hombre"
| @MIS body GTM LEG "Congreso"
| @LID group GTM CVL "autoridades mayas de Totonicapán"
| @DOC person GTM EDU "Rosalina Tay"
| @MSN body IGO - "misión de la OEA"
| d1 2021..
| d2 2023-10-30
| d3 2024-01
| d4 1983
| q1 accuses s=OEA.1
| q2 speculates s=PAR.1
| q3 accuses s=HOM
| q4 denies s=CUR.2
| q5 accuses s=CUR.2
| q6 threatens s=OEA.2
| q7 demands s=ARE.2
| q8 threatens s=LID.1
| q9 asserts s=DOC
| e1 COERCE/seize a=FIS.1 r=TSE.1 D=2023-10-30/inferred C=election
| e2 ACCUSE/disapprove a=OEA.1 r=FIS.1 D=2023-10-30/inferred C=election
| e3 COERCE/seize a=FIS.3 t=d2 C=election
| e6 COERCE denied a=CUR.2 C=election
| e7 REQUEST a=MIS.1 r=MSN.1 D=- C=diplomatic
| e8 RETREAT hypothetical a=MSN.1 C=diplomatic
| e9 THREATEN a=OEA.2 C=election,diplomatic
| e11 PROTEST/obstruct a=LID.1 D=- C=election
| e12 REQUEST/yield a=ARE.2 r=LID.1 D=- C=election
| e13 CONCEDE hypothetical a=LID.1 C=election
| e14 SANCTION a=USA.1 r=CUR.1 t=d1 C=corruption
| repeats e3 e1
| o1 threat e9 open
| @POLI public GTM COP "60 policías"
