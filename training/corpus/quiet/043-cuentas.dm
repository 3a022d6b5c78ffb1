# id: quiet/043-cuentas
# publisher: Diario del Duero
# language: es
# published: 2022-02-17

El vino de Toro contraataca en las cifras, no en los viñedos

La denominación vendió en [d1 2021] 14 millones de botellas, un 9 % más, y [w1 las ventas a [CHN@ China] se dispararon], [c1 según] [BAL.1 el balance] presentado el [d2 martes].
[w2 "Llevamos tres años en la trinchera de los aranceles y por fin salimos a campo abierto"], [c2 celebró] [CAS.1 la presidenta del consejo regulador], [CAS.2 Amparo Casado].
| d1 2021
| d2 2022-02-15
| q1 asserts s=BAL.1
| q2 asserts s=CAS.2

El mildiu atacó poco y el granizo, en un solo pueblo.
[VIT.1 Los viticultores de [MOR Morales]], sin embargo, [e1+c3 se quejan] [w3 de que la uva se pague como hace diez años], y [c4 planean] [w4 [e2 llevar] su tractor más viejo a la puerta de [BOD.1 la cooperativa]].
| q3 accuses s=VIT.1
| q4 promises s=VIT.1
| e1 ACCUSE/disapprove a=VIT.1 C=economic
| e2 PROTEST/demo planned a=VIT.1 r=BOD.1 C=economic

La cosecha tiene otro frente en los tribunales.
[JUE.1 Un juzgado de [ZAM Zamora]] [e3 condenó] el [d3 viernes] a [ENO.1 dos enólogos] a [e4 18 meses] por vender como de Toro vino traído de fuera, y [e5 absolvió] a [TRA.1 un transportista]; [LAG.1 la fiscal], que pedía tres años, [c5 anunció] [w5 que recurrirá].
| d3 2022-02-11
| q5 promises s=LAG.1
| e3 SANCTION/convict a=JUE.1 r=ENO.1 t=d3 C=legal
| e4 COERCE/arrest planned a=JUE.1 r=ENO.1 C=legal
| e5 CONCEDE a=JUE.1 r=TRA.1 t=d3 C=legal

[MIN.1 El Ministerio de Agricultura] [e8 rechazó] [d4 ayer] la ayuda directa que [ASA.1 la organización Asaja] [MIN.2 le] había [e9 pedido] en [d5 diciembre], y [e10+c6 propuso] [w6 estudiar una línea de créditos "cuando escampe"].
| d4 2022-02-16
| d5 2021-12
| q6 proposes s=MIN.1
| e8 REJECT/assist a=MIN.1 r=ASA.1 t=d4 C=economic
| e9 REQUEST/assist a=ASA.1 r=MIN.2 t=d5 C=economic
| e10 AGREE a=MIN.1 r=ASA.1 t=d4 C=economic
| answers e8 e9
| o1 request e9 refused closed=e8
| o2 invitation e10

En la cata, ganó un vino joven que nadie conocía.
| @CHN state CHN GOV "China"
| @BAL other ESP - "balance del consejo regulador"
| @CAS person ESP BUS "Amparo Casado" office="presidenta del consejo regulador"
| @VIT public ESP AGR "viticultores de Morales"
| @MOR place ESP "Morales" city
| @BOD company ESP BUS "cooperativa"
| @JUE body ESP JUD "juzgado de Zamora"
| @ZAM place ESP "Zamora" city
| @ENO public ESP BUS "dos enólogos"
| @TRA public ESP BUS "transportista"
| @LAG office ESP JUD "fiscal"
| @MIN body ESP GOV "Ministerio de Agricultura"
| @ASA group ESP AGR "Asaja"
