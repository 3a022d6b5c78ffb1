# id: prensa/010-masaya-obispo
# publisher: El Desvelo
# title: Managua confisca la curia de Estelí y tres ancianos quedan en la calle
# language: es
# published: 2023-06-29

[NIC.1 Managua] [e1 confisca] la curia de [EST.1 Estelí] y [ANC.1 tres ancianos] quedan en la calle

[SJO San José].- Sin orden judicial y con la luz cortada, [AGE.1 agentes de civil] [e2 ocuparon] [d1 el lunes] la curia de [EST.2 Estelí], de la que fueron [e3 sacados] a empujones [ANC.2 [n1 tres] sacerdotes jubilados] que, [c1 según] [SOB.1 la sobrina de uno de ellos], [w1 se negaron a [e4 firmar] un papel en blanco].
[NIC.2 El Gobierno], que no ha dicho una palabra, tiene por costumbre no decirla.
[w2 «Primero fue la radio, después la cuenta del banco y ahora hasta el gallinero»], [c2 enumera] en [MIA Miami] [PAD.1 el padre Sergio Ñurinda], quien cruzó a pie la frontera en [d2 2022] después de que [POL.1 una patrulla] fuera a [e6 buscarlo] a la sacristía.
| @NIC state NIC GOV "Nicaragua"
| @EST place NIC "Estelí" city
| @ANC public NIC REL "sacerdotes jubilados"
| @SJO place CRI "San José" city
| @AGE body NIC COP "agentes de civil"
| @SOB public NIC CVL "sobrina de un sacerdote"
| @MIA place USA "Miami" city
| @PAD person NIC REL "Sergio Ñurinda" office="padre"
| @POL body NIC COP "patrulla"
| d1 2023-06-26
| d2 2022
| n1 other 3
| q1 asserts s=SOB.1
| q2 accuses s=PAD.1
| e1 COERCE/seize a=NIC.1 p=EST.1 D=2023-06-26/inferred C=religion_ethnicity,repression
| e2 COERCE/seize a=AGE.1 p=EST.2 t=d1 C=religion_ethnicity,repression
| e3 COERCE/restrict a=AGE.1 r=ANC.2 t=d1 n=n1 C=religion_ethnicity,repression
| e4 REJECT a=ANC.2 r=AGE.1 D=2023-06-26/inferred C=repression
| e6 COERCE/arrest denied a=POL.1 r=PAD.1 D=- C=repression
| repeats e2 e1

Las confiscaciones, 27 en [d3 catorce meses], se hacen siempre de noche.
[ORT.1 La copresidencia], como la llama desde [d4 enero] la ley, no [c3 reconoce] [w3 que existan presos políticos], y en su discurso de [d5 la semana pasada] [e7+c4 tildó] a [OBI.1 los obispos] [w4 de «cómplices con sotana»].
[VAT.1 El Vaticano] [c5 confía] [w5 en que [e8 regrese] algún día [NUN.1 el nuncio], [e9 expulsado] en [d6 marzo de 2022]], y mientras tanto, [c6 comenta] [MON.1 un monseñor de la curia romana], [w6 se [e10 negocia] «con paciencia de siglos»].
Quien visita el parque de [EST.3 Estelí] encuentra heladeros, murales y una quietud que, para [FOR una turista alemana], es «encantadora».
[CID.1 La Comisión Interamericana] [e11+c7 solicitó] [w7 que se [e12 restituyan] los bienes], petición de la que [NIC.3 el régimen], que [e13 abandonó] [OEA.1 la OEA], no se da por enterado.
| @ORT office NIC GOV "copresidencia"
| @OBI office NIC REL "obispos"
| @VAT state VAT GOV,REL "Vaticano"
| @NUN office VAT GOV,REL "nuncio"
| @MON office VAT REL "monseñor de la curia romana"
| @FOR public DEU CVL "turista alemana"
| @CID body IGO JUD "Comisión Interamericana de Derechos Humanos"
| @OEA body IGO - "OEA"
| d3 2022-04-29..2023-06-30
| d4 2023-01
| d5 2023-06-19..2023-06-26
| d6 2022-03
| q3 denies s=ORT.1
| q4 accuses s=ORT.1
| q5 speculates s=VAT.1
| q6 asserts s=MON.1
| q7 demands s=CID.1
| e7 ACCUSE/disapprove a=ORT.1 r=OBI.1 t=d5 C=religion_ethnicity
| e8 RETREAT possible a=NUN.1 C=diplomatic,religion_ethnicity
| e9 SANCTION/expel r=NUN.1 t=d6 C=diplomatic,religion_ethnicity
| e10 CONSULT a=VAT.1 C=diplomatic,religion_ethnicity
| e11 REQUEST/yield a=CID.1 r=NIC.3 C=human_rights
| e12 RETREAT hypothetical C=human_rights
| e13 SANCTION/withdraw a=NIC.3 r=OEA.1 D=- C=diplomatic
| o1 demand e11 open
