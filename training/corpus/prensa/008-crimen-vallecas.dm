# id: prensa/008-crimen-vallecas
# publisher: Crónica de Madrid
# language: es
# published: 2018-04-23

Un hombre mató [d1 el sábado] a martillazos a su cuñado en un piso de [VAL Vallecas] por una herencia de 14.000 euros, y luego bajó al bar a pedir un café.
[w1 «Estaba tranquilo, hasta dejó propina»], [c1 recuerda] [CAM el camarero].
[POL.1 La Policía Nacional] [e1 detuvo] [d2 ese mismo día] al [SOS.1 agresor], de 52 años, que [e2 quedó en libertad] en [d3 2011] tras cumplir nueve años por un robo con violencia y que ahora, [c3 según] [ABG su letrado], [w3 sostiene no acordarse de nada].
[ESP.1 España] registró [d4 el año pasado] 308 homicidios, una de las tasas más bajas de [EUR Europa].
Las riñas familiares explican una cuarta parte; los ataques con arma de fuego, menos de una décima.
[w4 «Lo que ha subido es el miedo»], [c4 matiza] [CRI la criminóloga Elvira Santamarta], crítica con [TV las televisiones] que convierten cada suceso en una ola.
[AYU.1 El Ayuntamiento] [e4+c6 prometió] [d5 hace un año] [w6 una comisaría más para [VAL.2 el barrio]]; el solar sigue siendo un aparcamiento, y [VEC.1 los vecinos], que [d6 este domingo] [e5 cortaron] la [ALB avenida de la Albufera] durante una hora, [e6+c7 reclaman] [w7 que se cumpla la palabra].
[CON.1 La concejala del distrito] se [e8 reunirá] con [VEC.2 ellos] «cuando baje la tensión».
Nadie en el rellano [c8 recuerda] [w8 haber oído un grito].
| @VAL place ESP "Vallecas" district
| @CAM public ESP CVL "camarero"
| @POL body ESP COP "Policía Nacional"
| @SOS public ESP CRM "agresor de Vallecas"
| @ABG public ESP UNK "letrado del detenido"
| @ESP place ESP "España" country
| @EUR place - "Europa" region
| @CRI person ESP EDU "Elvira Santamarta" office="criminóloga"
| @AYU body ESP GOV "Ayuntamiento de Madrid"
| @TV company ESP JRN "televisiones"
| @VEC public ESP CVL "vecinos de Vallecas"
| @ALB place ESP "avenida de la Albufera" exact
| @CON office ESP GOV "concejala del distrito"
| d1 2018-04-21
| d2 2018-04-21
| d3 2011
| d4 2017
| d5 2017-04
| d6 2018-04-22
| q1 asserts s=CAM
| q3 asserts s=ABG
| q4 asserts s=CRI
| q6 promises s=AYU.1
| q7 demands s=VEC.1
| q8 denies
| e1 COERCE/arrest a=POL.1 r=SOS.1 t=d2 C=crime
| e2 RETREAT/release r=SOS.1 t=d3 C=legal
| e4 AGREE a=AYU.1 r=VEC.1 t=d5 C=crime
| e5 PROTEST/obstruct a=VEC.1 p=ALB t=d6 C=crime
| e6 REQUEST a=VEC.1 r=AYU.1 C=crime
| e8 CONSULT planned a=CON.1,VEC.2
| o1 promise e4 open
| o2 demand e6 open
