# id: quiet/028-panaderias
# publisher: La Voz del Bajío
# language: es
# published: 2025-07-02

Panaderos toman por asalto el concurso de la rosca

Con harina hasta en las cejas, [CON.1 setenta panaderos] libraron el [d1 domingo] en [LEO León] una batalla de seis horas de la que salió, invicta por tercer año, la concha de [ROS.1 doña Rosalba Trejo].
El jurado no necesitó segunda vuelta.
| d1 2025-06-29

[w1 "Dispararon con chocolate, con guayaba y hasta con mezcal, pero la mantequilla no perdona"], [c1 dijo] [ROS.2 la campeona], que [c2 piensa] [w2 abrir una segunda sucursal antes de [d2 diciembre]].
[CAN.1 La cámara del ramo] [c3 estima] [w3 que en la ciudad se venden dos millones de piezas al día].
| d2 ..2025-12
| q1 asserts s=ROS.2
| q2 promises s=ROS.2
| q3 asserts s=CAN.1

El trigo, en cambio, no está para fiestas.
[AGR.1 Los agricultores de [SAL Salamanca]], que [e1 bloquearon] dos casetas en [d3 mayo] para exigir un precio de garantía, [e3 volvieron] a la carretera el [d4 lunes] porque, [c4 sostienen], [w4 [SEC.1 la Secretaría de Agricultura] no ha [e4 pagado] ni la mitad de lo [e5 prometido]].
| d3 2025-05
| d4 2025-06-30
| q4 accuses s=AGR.1
| e1 PROTEST/obstruct a=AGR.1 t=d3 C=economic
| e3 PROTEST/obstruct a=AGR.1 t=d4 C=economic
| e4 AID denied a=SEC.1 r=AGR.1 C=economic
| e5 AGREE a=SEC.1 D=- C=economic

[w5 [GN.1 La Guardia Nacional] [e6 dispersó] el bloqueo con gas al anochecer y [e7 detuvo] a [DET.1 [n1 nueve] personas], [DET.2 las cuales] serán [e8 presentadas] ante un juez el [d5 jueves]], [c5 informó] [FIS.1 la fiscalía].
[HUM.1 La comisión estatal de derechos humanos] abrió una [e9 queja] y [e10+c6 pidió] a [FIS.2 la fiscalía] [w6 que [DET.3 las] [e11 libere]].
| d5 2025-07-03
| n1 arrested 9
| q5 asserts s=FIS.1
| q6 demands s=HUM.1
| e6 ASSAULT/crowd-control a=GN.1 D=2025-06-30/inferred C=repression
| e7 COERCE/arrest a=GN.1 r=DET.1 n=n1 D=2025-06-30/inferred C=repression
| e8 ACCUSE/allege planned r=DET.2 t=d5 C=legal
| e9 ACCUSE/investigate a=HUM.1 C=human_rights
| e10 REQUEST/yield a=HUM.1 r=FIS.2 C=human_rights
| e11 RETREAT/release hypothetical a=FIS.2 r=DET.3 C=human_rights
| o1 demand e10

En la plaza, mientras tanto, se agotaron las roscas.
| @CON public MEX BUS "setenta panaderos"
| @LEO place MEX "León" city
| @ROS person MEX BUS "Rosalba Trejo"
| @CAN group MEX BUS "cámara del ramo"
| @AGR public MEX AGR "agricultores de Salamanca"
| @SAL place MEX "Salamanca" city
| @SEC body MEX GOV "Secretaría de Agricultura"
| @GN body MEX COP "Guardia Nacional"
| @FIS body MEX JUD "fiscalía"
| @DET public MEX CVL "nueve detenidos"
| @HUM body MEX - "comisión estatal de derechos humanos"
