# id: prensa/033-mineros-cusco
# publisher: Diario Rímac
# title: El corredor minero se cierra otra vez
# language: es
# published: 2024-02-09

El corredor minero se cierra otra vez

[ESP Espinar].- [TIN.1 La comunidad de Tintaya Marquiri], cuyos [DIR dirigentes] [e1 firmaron] hace apenas cinco meses con [GLO.1 la empresa Antacollo] un [x acta] por la que [GLO.2 esta] se [e2+c1 comprometía] [w1 a [e3 reparar] veintidós kilómetros de canal], volvió a [e4 cruzar] [d1 ayer] piedras sobre el asfalto.
[w2 «De los veintidós han hecho dos, y el agua no entiende de actas»], [c2 explicó] [PRE.1 Nazario Ccoyo].
[GLO.3 Antacollo], que en [d2 2023] facturó 1.900 millones de dólares, [c3 sostiene] [w3 que el retraso obedece a las lluvias] y se [c4 declara] [w4 dispuesta a [e6 conversar]], si bien [c5 hace saber] [w5 que [e7 denunciará] a [TIN.2 quienes] [e8 rompieron] la ventana de una garita].
[PCM.1 El Gobierno] [e9 despachó] a [VIC.1 un viceministro] a quien [TIN.3 los comuneros] hicieron esperar dos horas al sol y con el que, al final, no [e11 hablaron].
Por esta ruta sale uno de cada cinco kilos de cobre peruano.
[w9 Los precios del metal], [c9 según] [BOL la Bolsa de Londres], [w9 alcanzaron [d3 el jueves] su máximo del año].
[ANA.1 La antropóloga Edith Huaraca], autora de un estudio sobre el corredor, [c6 piensa] [w6 que las empresas «compran silencio al por menor»].
[OBI.1 El obispo de Sicuani] se ha [e12+c7 ofrecido] [w7 a [e13 interceder]], aunque [c8 duda] [w8 de que alguien le haga caso].
| @ESP place PER "Espinar" city
| @TIN group PER CVL "comunidad de Tintaya Marquiri"
| @DIR public PER CVL "dirigentes de la comunidad"
| @GLO company PER BUS "Antacollo"
| @PRE person PER CVL "Nazario Ccoyo"
| @PCM body PER GOV "Gobierno de Perú"
| @VIC office PER GOV "viceministro"
| @BOL company GBR BUS "Bolsa de Londres"
| @ANA person PER EDU "Edith Huaraca" office="antropóloga"
| @OBI office PER REL "obispo de Sicuani"
| d1 2024-02-08
| d2 2023
| d3 2024-02-08
| q1 promises s=GLO.2
| q2 accuses s=PRE.1
| q3 denies s=GLO.3
| q4 promises s=GLO.3
| q5 threatens s=GLO.3
| q6 accuses s=ANA.1
| q7 proposes s=OBI.1
| q8 speculates s=OBI.1
| q9 asserts s=BOL
| e1 SUPPORT a=DIR,GLO.1 D=2023-09/inferred C=natural_resource
| e2 AGREE a=GLO.2 r=TIN.1 D=2023-09/inferred C=natural_resource
| e3 AID planned a=GLO.2 r=TIN.1 C=natural_resource
| e4 PROTEST/obstruct a=TIN.1 t=d1 C=natural_resource
| e6 CONSULT hypothetical a=GLO.3 C=natural_resource
| e7 ACCUSE/allege planned a=GLO.3 r=TIN.2 C=natural_resource
| e8 PROTEST/vandalize a=TIN.2 r=GLO.3 D=- C=natural_resource
| e9 CONSULT/visit a=VIC.1 r=TIN.3 D=- C=natural_resource
| e11 CONSULT denied a=TIN.3,VIC.1 C=natural_resource
| e12 AGREE a=OBI.1 C=natural_resource
| e13 CONSULT/third-party hypothetical a=OBI.1 C=natural_resource
| o1 invitation e12 open
