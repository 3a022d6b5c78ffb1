# id: prensa/007-sahara-pesca
# publisher: El Faro de Cádiz
# title: Bruselas y Rabat negocian a oscuras mientras Barbate amarra la flota
# language: es
# published: 2024-11-07

[UE.1 Bruselas] y [MAR.1 Rabat] [e1 negocian] a oscuras mientras [BAR.1 Barbate] [e2 amarra] la flota
| @UE body EUR - "Comisión Europea"
| @MAR state MAR GOV "Marruecos"
| @BAR group ESP AGR,BUS "armadores de Barbate"
| e1 CONSULT a=UE.1,MAR.1 D=2024-11-06/inferred C=economic
| e2 PROTEST/strike a=BAR.1 D=2024-11-06/inferred C=economic

[BARB Barbate] ([CAD Cádiz]).- [w1 «Llevamos un año sin saber si el caladero es de [UE.2 Europa], de [MAR.2 Marruecos] o de nadie»], se [c1 queja] [BARP.1 Antonio Varo Muriel], patrón mayor, delante de [FLO [n1 22] barcos] que [d1 ayer] [e3 dejaron de faenar] en señal de [x protesta].
La [e4 ronda] que [COM.1 la comisaria de Pesca] y [MIN.1 el ministro marroquí] mantuvieron [d2 el martes] en [AGA Agadir] concluyó sin comunicado, lo que [DIP.1 un diplomático comunitario] [c2 atribuye] [w2 a la sentencia de [TJU.1 un tribunal de Luxemburgo] que en [d3 octubre] [e5 anuló] el convenio].
[POL.1 El Polisario], al que [TJU.2 la corte] [c3 reconoció] [w3 como parte], [e7+c4 exige] [w4 que [DOS ninguna de las dos] vuelva a [e6 pactar] sin [POL.2 su] firma].
[w5 Eso no va a pasar], [c5 opinan] en [RAB Rabat] [FUE los diarios próximos al Gobierno].
El boquerón, mientras tanto, está a 7,20 euros el kilo.
| @BARB place ESP "Barbate" city
| @CAD place ESP "Cádiz" province
| @FLO group ESP AGR "barcos de Barbate"
| @BARP person ESP AGR "Antonio Varo Muriel" office="patrón mayor"
| @COM office EUR - "comisaria de Pesca"
| @MIN office MAR GOV "ministro marroquí de Pesca"
| @AGA place MAR "Agadir" city
| @DIP office EUR - "diplomático comunitario"
| @TJU body EUR JUD "Tribunal de Justicia de la Unión Europea"
| @POL group ESH PRE,REB "Frente Polisario"
| @DOS group - GOV "las dos partes"
| @RAB place MAR "Rabat" city
| @FUE group MAR JRN "diarios próximos al Gobierno marroquí"
| d1 2024-11-06
| d2 2024-11-05
| d3 2024-10
| n1 other 22
| q1 accuses s=BARP.1
| q2 speculates s=DIP.1
| q3 asserts s=TJU.2
| q4 demands s=POL.1
| q5 speculates s=FUE
| e3 PROTEST/strike a=FLO t=d1 n=n1 C=economic
| e4 CONSULT a=COM.1,MIN.1 p=AGA t=d2 C=economic
| e5 SANCTION/discontinue a=TJU.1 t=d3 C=legal,economic
| e7 REQUEST a=POL.1 C=territory
| e6 SUPPORT hypothetical a=DOS C=territory
| repeats e3 e2
| o1 demand e7 open

[MAD Madrid], que mantiene con [MAR.3 el reino] una relación que [PRS.1 el presidente Gonzalo Pardiñas] [c6 define] [w6 como «la mejor en décadas»], [c7 descarta] [w7 que haya [e8 retirado] la pesca de la agenda a cambio de la vigilancia de la valla, como [e9+c8 denunció] [d4 el lunes] [VOX.1 la oposición] en [CON el Congreso]].
En [BARB.2 Barbate] no se habla de soberanía, sino de letras.
[SAL.1 Salvador Reyes], que compró su barco en [d5 2019] con el dinero de una indemnización, [c9 calcula] [w9 que podrá aguantar hasta [d6 febrero]] y [c10 sueña] [w10 con que [HIJ su hija] encuentre algo en tierra].
Los romanos ya salaban atunes en esta playa.
| @MAD state ESP GOV "España"
| @PRS person ESP GOV "Gonzalo Pardiñas" office="presidente del Gobierno"
| @VOX group ESP PTY,OPP "oposición"
| @CON body ESP LEG "Congreso"
| @SAL person ESP AGR "Salvador Reyes"
| @HIJ public ESP CVL "hija de Salvador Reyes"
| d4 2024-11-04
| d5 2019
| d6 ..2025-03-01
| q6 asserts s=PRS.1
| q7 denies s=MAD
| q8 accuses s=VOX.1
| q9 speculates s=SAL.1
| q10 speculates s=SAL.1
| span w8 at="que haya retirado la pesca de la agenda a cambio de la vigilancia de la valla"
| e8 CONCEDE denied a=MAD r=MAR.3 C=diplomatic
| e9 ACCUSE/allege a=VOX.1 r=MAD t=d4 C=diplomatic
| denies q7 e9
