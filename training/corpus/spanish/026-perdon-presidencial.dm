# id: spanish/026-perdon-presidencial
# publisher: La Voz de Cuscatlán
# title: El Estado se disculpa por El Zapote, cuarenta años después
# language: es
# published: 2022-09-28

[SLV.1 El Estado] se [e1 disculpa] por [ZAP.1 El Zapote], cuarenta años después
| @SLV state SLV GOV "El Salvador"
| @ZAP place SLV "El Zapote" city
| e1 CONCEDE a=SLV.1 D=2022-09-27/inferred C=human_rights

[GUA Mercedes Guardado] llevaba una foto en cada mano cuando, [d1 el martes], [VIC.1 el vicepresidente] [e2 pidió perdón] por la [e3 matanza] de [ZAP.2 El Zapote], en la que [ATL el batallón Atlacatl] fusiló a [CAM [n1 al menos 63] campesinos].
[w1 «Han sido cuarenta años de silencio indigno»], [c1 dijo] [VIC.2 Rodrigo Escobar Lima] ante [FAM los familiares], a quienes [e4+c2 prometió] [w2 [e5 abrir] los archivos militares antes de [d2 fin de año]].
[GUA.2 Guardado], que perdió a su madre y a tres hermanos, lo escuchó de pie.
[w3 «Le creo la mitad»], [c3 confesó] después.
| @GUA person SLV CVL "Mercedes Guardado"
| @VIC person SLV GOV "Rodrigo Escobar Lima" office="vicepresidente"
| @ATL body SLV MIL "batallón Atlacatl"
| @CAM public SLV CVL "campesinos de El Zapote"
| @FAM public SLV CVL "familiares"
| d1 2022-09-27
| d2 ..2023-01-01
| n1 killed 63..
| q1 asserts s=VIC.2
| q2 promises s=VIC.2
| q3 asserts
| e2 CONCEDE a=VIC.1 t=d1 C=human_rights
| e3 ASSAULT/targeted a=ATL r=CAM p=ZAP.2 D=- n=n1 C=human_rights
| e4 AGREE a=VIC.2 r=FAM D=2022-09-27/inferred C=human_rights
| e5 RETREAT/access planned a=VIC.2 t=d2 C=human_rights
| repeats e2 e1
| o1 promise e4 open due=..2023-01-01

[DEF.1 El ministro de la Defensa], por el contrario, ha [e6 rechazado] una y otra vez las [e7+c9 órdenes] de [JUE.1 la jueza Elsy Portillo] [w9 de [e8 permitir] la inspección de los cuarteles].
En [d3 agosto], [JUE.2 la magistrada] [e9 procesó] a [GENS [n2 cuatro] generales retirados], y uno de ellos, [GEN.2 Humberto Cañas], [c4 asegura] [w4 no haber estado nunca en la zona].
[CEN.1 La Comisión de la Verdad de Naciones Unidas] [c5 concluyó] en [d4 1993] [w5 que la tropa había recibido la orden «de más arriba»].
Nadie ha cumplido un solo día de cárcel.
El caserío, rodeado de piñuelas, tiene hoy una escuela, una cancha y 214 habitantes.
[OBI.1 El arzobispo de San Salvador] [e11 elogió] [d5 ayer] el gesto del [SLV.2 Gobierno], pero [c6 matizó] [w6 que «el perdón sin verdad es una misa sin pan»].
[FMLN.1 El FMLN], por su lado, [e12+c7 tildó] el acto [w7 de «función de circo»] y [e13+c8 exigió] [w8 que se [e14 derogue] la amnistía].
| @DEF office SLV GOV,MIL "ministro de la Defensa"
| @JUE person SLV JUD "Elsy Portillo" office="jueza"
| @GEN person SLV ELI,MIL "Humberto Cañas"
| @CEN body UNO - "Comisión de la Verdad de Naciones Unidas"
| @OBI office SLV REL "arzobispo de San Salvador"
| @FMLN group SLV PTY,OPP "FMLN"
| d3 2022-08
| d4 1993
| d5 2022-09-27
| q9 demands s=JUE.1
| q4 denies s=GEN.2
| q5 asserts s=CEN.1
| q6 asserts s=OBI.1
| q7 accuses s=FMLN.1
| q8 demands s=FMLN.1
| n2 other 4
| e6 REJECT/yield a=DEF.1 r=JUE.1 D=- C=human_rights,legal
| e7 REQUEST/yield a=JUE.1 r=DEF.1 D=- C=human_rights,legal
| e8 RETREAT/access hypothetical a=DEF.1 C=human_rights,legal
| e9 ACCUSE/allege a=JUE.2 r=GENS t=d3 n=n2 C=human_rights,legal
| e11 SUPPORT a=OBI.1 r=SLV.2 t=d5
| e12 ACCUSE/disapprove a=FMLN.1
| e13 REQUEST/change a=FMLN.1
| e14 SANCTION/discontinue hypothetical C=human_rights
| answers e6 e7
| o2 demand e7 refused closed=e6
| o3 demand e13 open
| @GENS public SLV ELI,MIL "cuatro generales retirados"
