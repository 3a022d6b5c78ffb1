# id: prensa/005-futbol-cronica
# publisher: Deporte del Sur
# language: es
# published: 2019-10-03

El Atlético Quilmeño salió a matar y a los siete minutos ya había fusilado dos veces al arquero visitante, que se defendió como pudo.
[ARE.1 El árbitro], al que [HIN.1 la hinchada] no le perdonaba el penal de [d1 la fecha anterior], expulsó al capitán y desató la guerra en el mediocampo.
[w1 «Nos robaron»], [c1 protestó] [TEC.1 el entrenador Osvaldo Brizuela], que [c2 amenazó] [w2 con dejar el cargo si [DIR la dirigencia] no contrata a un central].
El bombardeo de centros no dio frutos hasta que, a los 81, un misil de Ledesma desde treinta metros reventó el travesaño.
Hubo tregua con el cambio, dijo [LED.1 el propio Ledesma], a quien [CRO.2 un cronista] quiso comparar con un francotirador.
[w4 «Yo pateo, nada más»], [CRO lo] [c4 cortó].
Afuera la cosa fue distinta: [POL.1 la policía] [e1 disparó] balas de goma contra [HIN.2 un grupo de hinchas visitantes] que [e2 arrancaba] butacas, [e3 arrestó] a [n1 23] y dejó con un ojo vendado a [MEN un chico de catorce años] que, según [PAD su padre], solo vendía banderines.
[APR.1 La Aprevide] [c5 analiza] [w5 [e4 prohibir] el ingreso de [HIN.3 público visitante] por [x seis fechas]].
En la tabla, el Quilmeño quedó a dos puntos del líder.
| @ARE office ARG - "árbitro"
| @HIN public ARG CVL "hinchada"
| @TEC person ARG - "Osvaldo Brizuela" office="entrenador"
| @DIR body ARG - "dirigencia del club"
| @LED person ARG - "Ledesma"
| @POL body ARG COP "policía"
| @CRO public ARG JRN "un cronista"
| @MEN public ARG CVL "un chico de catorce años"
| @PAD public ARG CVL "padre del chico"
| @APR body ARG GOV "Aprevide"
| d1 2019-09
| n1 arrested 23
| span LED.3 at="Ledesma"#1
| span w3 at="Hubo tregua con el cambio"
| span c3 at="dijo"
| span c6 at="según"
| span w6 at="solo vendía banderines"
| q1 accuses s=TEC.1
| q2 threatens s=TEC.1
| q3 asserts s=LED.1
| q4 asserts
| q5 speculates s=APR.1
| q6 asserts s=PAD
| e1 ASSAULT/crowd-control a=POL.1 r=HIN.2,MEN D=2019-10-02/inferred C=crime
| e2 PROTEST/vandalize a=HIN.2 D=2019-10-02/inferred
| e3 COERCE/arrest a=POL.1 n=n1 D=2019-10-02/inferred
| e4 COERCE/restrict possible a=APR.1 r=HIN.3
