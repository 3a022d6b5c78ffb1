# id: prensa/011-santacruz-bloqueo
# publisher: El Oriental
# language: es
# published: 2022-11-30

Tras 36 días de encierro, [COM.1 los comités cívicos de Santa Cruz] [e1 levantaron] [d1 el domingo] el [x paro] con el que habían [e2+c1 exigido] [w1 que el censo se [e3 adelante] a [d2 2023]], sin que [ARC.1 el presidente] [e4 cediera] más que en la letra chica.
[w2 «Nos han cansado, no nos han convencido»], [c2 declaró] [CAB.1 Rómulo Cabrera], dirigente del transporte, cuyos [CHO.1 choferes] [e5 bloquearon] dieciocho puntos y se [e6 enfrentaron] tres veces con [POL.1 los uniformados].
[VEN.1 Un vendedor de papas] [c3 resume] mejor que nadie lo ocurrido: [w3 «El kilo a ocho, la garrafa a cuarenta y el censo cuando Dios quiera»].
[CAN.1 La Cainco] [c4 cifra] [w4 en 1.080 millones de dólares] el daño a las empresas; [MIN.1 el ministro Wilson Apaza], en la mitad.
[CAB.2 Cabrera], que estuvo [e7 preso] por el [x golpe] de [d3 2008] y al que [TRI un tribunal de La Paz] [e8 absolvió] en [d4 2019], [c5 sopesa] [w5 volver a [e9 parar] si [DIP los diputados] no aprueban la ley].
| @COM group BOL SOC "comités cívicos de Santa Cruz"
| @ARC office BOL GOV "presidente de Bolivia"
| @CAB person BOL LAB "Rómulo Cabrera" office="dirigente del transporte"
| @CHO public BOL LAB "choferes"
| @POL body BOL COP "uniformados"
| @VEN public BOL BUS "vendedor de papas"
| @CAN group BOL BUS "Cainco"
| @MIN person BOL GOV "Wilson Apaza" office="ministro"
| @TRI body BOL JUD "tribunal de La Paz"
| @DIP office BOL LEG "diputados"
| d1 2022-11-27
| d2 2023
| d3 2008
| d4 2019
| q1 demands s=COM.1
| q2 asserts s=CAB.1
| q3 asserts s=VEN.1
| q4 speculates s=CAN.1
| q5 threatens s=CAB.2
| e1 CONCEDE a=COM.1 t=d1 C=political_institutions
| e2 REQUEST/change a=COM.1 r=ARC.1 D=- C=political_institutions
| e3 CONCEDE hypothetical a=ARC.1 t=d2 C=political_institutions
| e4 CONCEDE denied a=ARC.1 C=political_institutions
| e5 PROTEST/obstruct a=CHO.1 D=- C=political_institutions
| e6 ASSAULT a=CHO.1,POL.1 D=- C=political_institutions
| e7 COERCE/arrest r=CAB.2 D=- C=legal
| e8 CONCEDE a=TRI r=CAB.2 t=d4 C=legal
| e9 PROTEST/strike hypothetical a=CAB.2 C=political_institutions
| o1 demand e2 refused closed=e4

La historia de [SCZ Santa Cruz] es la de un pueblo de agricultores que en medio siglo se volvió la ciudad más grande del país.
Aquí se celebra cada [d5 septiembre] la feria Expocruz y se cierran tratos por cientos de millones.
[w6 «¿Golpe? ¿De qué golpe me habla?»], [c6 dijo], riéndose, [DIP2.1 un diputado oficialista], quien [c7 considera] [w7 que [COM.2 los cívicos] «perdieron la guerra y la vergüenza»].
A [CON.1 los alcaldes de la [CHQ Chiquitania]], el incendio que dejó sin techo a once familias les importa más que el recuento.
Se [c8 teme] [w8 que el fuego, avivado por el viento, alcance [d6 esta noche] las reservas].
| @SCZ place BOL "Santa Cruz" city
| @DIP2 office BOL LEG "diputado oficialista"
| @CON office BOL GOV "alcaldes de la Chiquitania"

| d5 ?
| d6 2022-11-30
| q6 denies s=DIP2.1
| q7 accuses s=DIP2.1
| q8 speculates
| @CHQ place BOL "Chiquitania" region
