# id: spanish/019-mercosur-cumbre
# publisher: La Tribuna Oriental
# title: Cumbre tensa en Montevideo: Argentina no firma y Uruguay mira a Pekín
# language: es
# published: 2022-12-08

Cumbre tensa en [MVD Montevideo]: [ARG.1 Argentina] no [e1 firma] y [URY.1 Uruguay] mira a [CHN.1 Pekín]
| @MVD place URY "Montevideo" city
| @ARG state ARG GOV "Argentina"
| @URY state URY GOV "Uruguay"
| @CHN state CHN GOV "China"
| e1 SUPPORT denied a=ARG.1 p=MVD C=economic,diplomatic

[LID.1 Los cuatro presidentes del Mercosur] se [e2 reunieron] [d1 el martes] en [MVD la capital uruguaya] y se fueron como habían llegado: sin ponerse de acuerdo.
[FER.1 El presidente argentino Ernesto Balbi] [e3 reprochó] al [LAC.1 uruguayo Luis Etchart] que [LAC.2 este] [e4 negocie] por su cuenta con [CHN.2 China] y [e5+c1 avisó] de [w1 que «habrá [e6 consecuencias] arancelarias» para quien rompa la unión aduanera].
[w2 «[URY.2 Uruguay] no va a pedir permiso para abrirse al mundo»], [e7+c2 contestó] [LAC.3 el anfitrión], que [d2 la víspera] había [e8 presentado] la solicitud de ingreso en el Acuerdo Transpacífico.
| @LID office - GOV "presidentes del Mercosur"
| @FER person ARG GOV "Ernesto Balbi" office="presidente de Argentina"
| @LAC person URY GOV "Luis Etchart" office="presidente de Uruguay"
| d1 2022-12-06
| d2 2022-12-05
| q1 threatens s=FER.1
| q2 denies s=LAC.3
| e2 CONSULT/multilateral a=LID.1 p=MVD t=d1 C=economic,diplomatic
| e3 ACCUSE/disapprove a=FER.1 r=LAC.1 D=2022-12-06/inferred C=economic
| e4 CONSULT a=LAC.2,CHN.2 D=- C=economic
| e5 THREATEN/restrict a=FER.1 D=2022-12-06/inferred C=economic
| e6 SANCTION/discontinue hypothetical C=economic
| e7 REJECT a=LAC.3 D=2022-12-06/inferred
| e8 REQUEST a=LAC.3 t=d2 C=economic
| answers e7 e5
| o1 threat e5 open
| o2 demand e8 open

[BOL.1 Bolivia], que aspira a ser miembro pleno desde [d3 2015], esperaba la [e9 ratificación] del [SEN.1 Senado brasileño].
[BRA.1 El canciller saliente del Brasil] se [c3 mostró] convencido de [w3 que [SEN.2 la cámara] la [e10 votará] «antes de Reyes»].
De la declaración final, de once páginas, [DIP un diplomático paraguayo] [c4 comentó] [w4 que «la mitad son saludos y la otra mitad, adjetivos»].
[ENT Los empresarios lecheros de San José], a los que nadie preguntó, venden hoy el 28 % de su producción a [ARG@.2 Argentina].
Fuera llovía y [TUR los turistas de un crucero] se resguardaban bajo los toldos del puerto.
[CHN.3 Pekín], por boca de [VOC.1 la portavoz de Exteriores], [VOC.2 Shen Lan], [e11 celebró] la «valentía» de [LAC.4 Etchart] y [e12+c5 invitó] a [URY.3 Montevideo] [w5 a [e13 enviar] una delegación en [d4 febrero]].
| @BOL state BOL GOV "Bolivia"
| @BRA office BRA GOV "canciller saliente del Brasil"
| @SEN body BRA LEG "Senado brasileño"
| @DIP office PRY GOV "diplomático paraguayo"
| @ENT public URY AGR "empresarios lecheros"
| @TUR public - CVL "turistas"
| @VOC person CHN GOV "Shen Lan" office="portavoz de Exteriores de China"
| d3 2015..
| d4 2023-02
| q3 speculates s=BRA.1
| q4 asserts s=DIP
| q5 proposes s=VOC.2
| e9 SUPPORT hypothetical a=SEN.1 C=legislative
| e10 SUPPORT planned a=SEN.2 C=legislative
| e11 SUPPORT a=VOC.2 r=LAC.4 C=diplomatic
| e12 AGREE a=VOC.2 r=URY.3 C=diplomatic
| e13 CONSULT/visit hypothetical a=URY.3 t=d4 C=diplomatic
| o3 invitation e12 open
