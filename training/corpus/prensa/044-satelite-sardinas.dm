# id: prensa/044-satelite-sardinas
# publisher: Ciencia y Campo
# title: Un satélite chileno que cuenta sardinas
# language: es
# published: 2022-08-26

Un satélite chileno que cuenta sardinas

A 510 kilómetros de altura, un cubo de diez centímetros, lanzado [d1 el mes pasado] desde [FLO Florida] y fabricado por estudiantes de [CON Concepción], vigila los cardúmenes del Pacífico.
[w1 El aparato no ataca ningún problema grande], [c1 admite] su ingeniera jefe, [ING.1 Rosario Pichún], [w1 pero reduce a la mitad el combustible que se quema buscando peces].
[ING.2 Pichún] [c2 calcula] [w2 que cada barco ahorrará 40.000 dólares al año].
Los primeros datos, que la nave soltó en once minutos sobre la Antártida, tenían más ruido que sardinas.
[SUB.1 La Subsecretaría de Pesca] [c3 anunció] [w3 que abrirá una [e1 investigación]] sobre [EMP.1 una compañía] que, [c4 según] [IMG las imágenes], [w4 habría pescado en la reserva de [HUM Humboldt]], donde está prohibido.
[w5 «Las imágenes mienten o las sardinas tienen alas»], [c5 rebatió] [EMP.2 la empresa], [e3 multada] en [d2 2020] por lo mismo.
[EQU El equipo] sueña con una constelación.
Se ha firmado un acuerdo de mil páginas con [UNI otras cuatro universidades] del que nadie ha leído más de veinte.
| @FLO place USA "Florida" province
| @CON place CHL "Concepción" city
| @ING person CHL EDU "Rosario Pichún" office="ingeniera jefe"
| @SUB body CHL GOV "Subsecretaría de Pesca"
| @EMP company CHL BUS "una compañía"
| @IMG other CHL - "imágenes"
| @HUM place CHL "reserva de Humboldt" region
| @EQU group CHL EDU "equipo"
| @UNI body - EDU "otras cuatro universidades"
| d1 2022-07
| d2 2020
| q1 asserts s=ING.1
| q2 speculates s=ING.2
| q3 promises s=SUB.1
| q4 accuses s=IMG
| q5 denies s=EMP.2
| e1 ACCUSE/investigate planned a=SUB.1 r=EMP.1 C=environment
| e3 SANCTION r=EMP.2 t=d2 C=environment
