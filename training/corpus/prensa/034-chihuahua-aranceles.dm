# id: prensa/034-chihuahua-aranceles
# publisher: El Correo del Humaya
# language: es
# published: 2025-03-18

[w1 [USA.1 Estados Unidos] aplicará desde [d1 el 2 de abril] un [e1 arancel] del 25 por ciento a los autos armados en [MEX@.1 México], salvo que [PRS.1 la presidenta] [e2 acceda] a [e3 enviar] a la frontera [n1 otros 10.000] guardias], [c1 adelantó] [d2 el domingo] el secretario de Comercio, [SEC.1 Brent Calloway], en una cadena de televisión.
[PRS.2 La presidenta], que [d3 hace un mes] ya [e4 despachó] a [n2 10.000], [c2 pidió] [d4 ayer] [w2 «cabeza fría»] y [c3 reiteró] [w3 que «no se [e5 negocia] con pistola en la mesa»].
[w4 El peso, que no lee discursos, perdió 2 centavos], según [c4 reportó] [BAN el Banco de México].
[EMP.1 Los industriales de Ciudad Juárez], de cuyas naves sale uno de cada cuatro asientos que se montan al otro lado, [c5 temen] [w5 que se despida a 40.000 obreros antes del verano], y [SIN.1 el sindicato], que en [d5 enero] [e7 dejó de reclamar] el aumento del 12 por ciento, volvió a [x hacerlo].
¿Se [e9 retirará] [MEX.2 México] del tratado?
[w6 «Ni lo hemos pensado»], [c6 contestó] [CAN.1 el canciller Ulises Berlanga].
[OTT.1 Ottawa], en cambio, impuso [d6 el viernes] [e10 gravámenes] al acero y [e11+c7 invitó] a [MEX.3 su socio] [w7 a «pelear juntos»].
[w8 Esa invitación], [c8 opinan] [EXN dos exnegociadores], [w8 era para la foto].
| @USA state USA GOV "Estados Unidos"
| @MEX state MEX GOV "México"
| @PRS office MEX GOV "presidenta de México"
| @SEC person USA GOV "Brent Calloway" office="secretario de Comercio"
| @BAN body MEX GOV "Banco de México"
| @EMP group MEX BUS "industriales de Ciudad Juárez"
| @SIN group MEX LAB "sindicato"
| @CAN person MEX GOV "Ulises Berlanga" office="canciller"
| @OTT state CAN GOV "Canadá"
| @EXN office - ELI "dos exnegociadores"
| d1 2025-04-02..
| d2 2025-03-16
| d3 2025-02
| d4 2025-03-17
| d5 2025-01
| d6 2025-03-14
| n1 troops 10000
| n2 troops 10000
| q1 threatens s=SEC.1
| q2 demands s=PRS.2
| q3 denies s=PRS.2
| q4 asserts s=BAN
| q5 speculates s=EMP.1
| q6 denies s=CAN.1
| q7 proposes s=OTT.1
| q8 asserts s=EXN
| e1 SANCTION/discontinue planned a=USA.1 r=MEX.1 t=d1 C=economic
| e2 CONCEDE hypothetical a=PRS.1 C=economic,migration
| e3 MOBILIZE/troops hypothetical a=PRS.1 n=n1 C=migration
| e4 MOBILIZE/troops a=PRS.2 n=n2 t=d3 C=migration
| e5 CONSULT denied C=economic
| e7 CONCEDE a=SIN.1 t=d5 C=economic
| e9 SANCTION/withdraw possible a=MEX.2 C=economic
| e10 SANCTION/discontinue a=OTT.1 t=d6 C=economic
| e11 AGREE a=OTT.1 r=MEX.3 t=d6 C=economic
| o1 invitation e11 open
