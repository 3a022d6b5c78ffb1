# id: prensa/014-habana-apagon
# publisher: Diario de las Antillas
# language: es
# published: 2025-10-27

A las once y veinte de la noche del [d1 sábado], [CUB@.1 Cuba] se apagó otra vez de punta a punta.
La avería, en la termoeléctrica de [MAT Matanzas], es la quinta del [d2 año] y, como las otras, tuvo por causa «una fluctuación», palabra que [MIN.1 el ministro de Energía] repitió tres veces en cuatro minutos.
[w1 «Fluctuación es lo que tiene mi estómago»], [c1 dijo] [VEC.1 Yamilet Oquendo], vecina de [CEN Centro Habana] que [d3 el domingo], con [MUJ otras [n2 cien] mujeres], [e1 hizo sonar] una cazuela hasta que [POL.1 la policía] llegó y se [e2 llevó] a [HIJ.1 su hijo].
A [HIJ.2 él] [HIJ.3 lo] [e3 soltaron] de madrugada; de [OTR.1 otros cinco muchachos], [c2 según] [CUB2 el grupo Cubalex], [w2 no se sabe nada].
[GOB.1 El Gobierno] [e4+c3 achaca] [w3 la crisis al embargo, que [USA.1 Washington] [e5 endureció] en [d4 junio]].
[USA.2 Estados Unidos] [e6+c4 ofreció] [d5 ayer] [w4 [e7 enviar] generadores por medio de [CAR.1 Cáritas]], oferta a la que [CAN.1 el canciller] no ha respondido, aunque en [d6 2022] [w5 una parecida fue [e9 rechazada] por «humillante»], [c5 recuerda] [ARZ.1 el arzobispado].
El arroz subió a 210 pesos la libra.
[MEX.1 México], que [e10 suspendió] los embarques de crudo en [d7 marzo] por falta de pago, no ha confirmado si los [x reanudará].
En el Malecón la gente mira el mar porque es lo único que se ve.
| @CUB state CUB GOV "Cuba"
| @MAT place CUB "Matanzas" city
| @MIN office CUB GOV "ministro de Energía"
| @VEC person CUB CVL "Yamilet Oquendo"
| @MUJ public CUB CVL "otras cien mujeres"
| @CEN place CUB "Centro Habana" district
| @POL body CUB COP "policía"
| @HIJ public CUB CVL "hijo de Yamilet Oquendo"
| @OTR public CUB CVL "otros cinco muchachos"
| @CUB2 group CUB SOC "Cubalex"
| @GOB body CUB GOV "Gobierno de Cuba"
| @USA state USA GOV "Estados Unidos"
| @CAR group NGO REL "Cáritas"
| @CAN office CUB GOV "canciller"
| @ARZ body CUB REL "arzobispado"
| @MEX state MEX GOV "México"
| d1 2025-10-25
| d2 2025
| d3 2025-10-26
| d4 2025-06
| d5 2025-10-26
| d6 2022
| d7 2025-03
| n2 protesters 100
| q1 asserts s=VEC.1
| q2 asserts s=CUB2
| q3 accuses s=GOB.1
| q4 proposes s=USA.2
| q5 asserts s=ARZ.1
| e1 PROTEST/demo a=VEC.1,MUJ p=CEN t=d3 n=n2 C=economic
| e2 COERCE/arrest a=POL.1 r=HIJ.1 p=CEN t=d3 C=repression
| e3 RETREAT/release r=HIJ.3 D=2025-10-27/inferred C=repression
| e4 ACCUSE/allege a=GOB.1 r=USA.1 C=economic
| e5 SANCTION/discontinue a=USA.1 t=d4 C=economic
| e6 AGREE a=USA.2 t=d5 C=economic
| e7 AID hypothetical a=USA.2,CAR.1 C=economic
| e9 REJECT/assist t=d6 C=economic,diplomatic
| e10 SANCTION/discontinue a=MEX.1 t=d7 C=economic
| o1 invitation e6 open to=CUB
