# id: voices/028-debate-verificado
# publisher: La Voz del Manzanares
# language: es
# published: 2023-03-28

Lo que dijeron y lo que es: el debate, frase a frase

[LAR.21 La candidata socialista], [LAR.22 Inés Larrauri], [c1 afirmó] el [d1 lunes] [w1 que el paro juvenil ha bajado a la mitad].
[c2 Según] [EPA la última encuesta de población activa], [w2 ha bajado un tercio].
| d1 2023-03-27
| q1 asserts s=LAR.22
| q2 asserts s=EPA

[MON.31 Su rival], [MON.32 Tomás Monegal], [e1+c3 acusó] al [GOB Gobierno] [w3 de haber [e2 pactado] en secreto con [MAR Rabat] el futuro de [CEU Ceuta]].
[EXT El Ministerio de Exteriores] [c4 negó] [w4 que exista tal acuerdo] y [c5 recordó] [w5 que [PAI los dos países] no han vuelto a [e3 reunirse] desde [d2 febrero]].
| d2 2023-02
| q3 accuses s=MON.32
| q4 denies s=EXT
| q5 asserts s=EXT
| e1 ACCUSE/allege a=MON.32 r=GOB D=2023-03-27/inferred C=election
| e2 AGREE a=GOB,MAR D=- C=territory
| e3 CONSULT denied a=PAI t=d2 C=diplomatic
| denies q4 e1

[MON.41 Monegal] [e5+c6 prometió] también [w6 derogar la ley de vivienda «el primer viernes»], algo que [CAT la catedrática Pilar Uriarte] [c7 considera] [w7 imposible sin el Senado].
[w8 «Puede querer hacerlo, puede jurarlo, pero no puede hacerlo»], [c8 resumió] [CAT Uriarte] a este periódico.
| q6 promises s=MON.41
| e5 AGREE a=MON.41 D=2023-03-27/inferred C=election
| o1 promise e5
| q7 asserts s=CAT
| q8 asserts s=CAT

[BAR Una encuesta de Sigmatres] [c9 dice] [w9 que [LAR Larrauri] ganaría por cuatro puntos]; en [EQU el equipo de [MON Monegal]] [c10 creen] [w10 que los indecisos no contestan al teléfono a esas horas].
| q9 asserts s=BAR
| q10 asserts s=EQU

[ASI Un asesor de la candidata], que [x pide no ser citado], [c12 confiesa] [w12 que [LAR ella] [c13 temía] [w13 una pregunta sobre [SAH el Sáhara]], y que la pregunta no llegó].
| q12 asserts s=ASI
| q13 speculates s=LAR

[w14 «¿Quién ganó?»], [c14 preguntó] [PRE la presentadora] a [JUB un jubilado de [VAL Vallecas]] a la salida del plató.
[w15 «El del catering»], [c15 contestó] [JUB él].
| q14 speculates s=PRE
| q15 asserts s=JUB

| @LAR person ESP PTY,GOV "Inés Larrauri" office="candidata"
| @EPA other ESP - "encuesta de población activa"
| @MON person ESP PTY,OPP "Tomás Monegal"
| @GOB body ESP GOV "Gobierno"
| @MAR state MAR GOV "Marruecos"
| @CEU place ESP "Ceuta" city
| @EXT body ESP GOV "Ministerio de Exteriores"
| @PAI state - GOV "los dos países"
| @CAT person ESP EDU "Pilar Uriarte" office="catedrática"
| @BAR other ESP - "encuesta de Sigmatres"
| @EQU office ESP PTY,OPP "equipo de Monegal"
| @ASI office ESP PTY "asesor de la candidata"
| @SAH place ESH "Sáhara" region
| @PRE public ESP JRN "presentadora"
| @JUB public ESP CVL "jubilado de Vallecas"
| @VAL place ESP "Vallecas" district
