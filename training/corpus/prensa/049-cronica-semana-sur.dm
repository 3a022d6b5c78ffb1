# id: prensa/049-cronica-semana-sur
# publisher: La Gaceta de Navarra
# title: Lo que se dijo en Nairobi
# language: es
# published: 2023-10-31

Lo que se dijo en [NAI.1 Nairobi]

Tres días, once discursos y un [d1 jueves] de lluvia le bastaron a [EMI.1 la enviada de la Unión Africana], [EMI.2 Zenzile Mabaso], para arrancar a [ETI.1 los gobiernos de Etiopía], [ERI.1 Eritrea] y [YIB.1 Yibuti] una frase.
[FRA La frase] [c1 dice] [w1 que [TRES los tres] «[c2 esperan] [w2 poder [e1 dialogar]]»].
[ERI.2 Asmara], que no firma nada desde [d2 2018], la [e2 suscribió] con una condición: que [ETI.2 Adís Abeba] [e3 deje de reclamar] un puerto.
[PRE.1 El primer ministro etíope], que el día anterior había [e5+c5 amenazado] en televisión [w5 con [e6 tomar] [ASS Assab] «por las buenas»], calló, y [DIP.1 los diplomáticos] tomaron el silencio por un asentimiento.
El hotel donde se celebró todo está rodeado de jirafas que asoman la cabeza por las ventanas del desayuno.
[w7 Si estalla algo], [c7 dice] [ANA.1 el analista keniano Wafula Simiyu], [w7 será por el agua, no por los barcos].
A [GEN.1 un general eritreo] al que se [GEN.2 le] preguntó por las maniobras de frontera [GEN.3 le] entró la risa.
[EGI.1 Egipto], convidado de piedra, [e9 envió] [d3 el sábado] [n1 dos] lanchas a [MAS.1 Masaua] y [c8 aseguró] [w8 que era una [x visita] de cortesía].
| @NAI place KEN "Nairobi" city
| @EMI person IGO - "Zenzile Mabaso" office="enviada de la Unión Africana"
| @ETI body ETH GOV "Gobierno de Etiopía"
| @ERI state ERI GOV "Eritrea"
| @YIB state DJI GOV "Yibuti"
| @TRES state - GOV "los tres gobiernos"
| @FRA other IGO - "la frase"
| @PRE office ETH GOV "primer ministro etíope"
| @ASS place ERI "Assab" city
| @DIP office - GOV "diplomáticos"
| @ANA person KEN UNK "Wafula Simiyu" office="analista"
| @GEN office ERI MIL "general eritreo"
| @EGI state EGY GOV "Egipto"
| @MAS place ERI "Masaua" city
| d1 2023-10-26
| d2 2018..
| d3 2023-10-28
| n1 other 2
| q1 asserts s=FRA
| q2 speculates s=TRES
| q5 threatens s=PRE.1
| q7 asserts s=ANA.1
| q8 denies s=EGI.1
| e1 CONSULT hypothetical a=TRES C=diplomatic
| e2 SUPPORT a=ERI.2 D=2023-10-26/inferred C=diplomatic
| e3 CONCEDE hypothetical a=ETI.2 C=diplomatic,territory
| e5 THREATEN/territory a=PRE.1 D=2023-10-25/inferred C=territory
| e6 COERCE/seize hypothetical a=PRE.1 p=ASS C=territory
| e9 MOBILIZE/weapons a=EGI.1 p=MAS.1 t=d3 n=n1 C=military
| o1 threat e5 open to=ERI
