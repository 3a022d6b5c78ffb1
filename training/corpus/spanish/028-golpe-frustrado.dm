# id: spanish/028-golpe-frustrado
# publisher: Agencia Boliviana Independiente
# title: Tanquetas en la plaza Murillo: crónica de tres horas de confusión
# language: es
# published: 2024-06-27

Tanquetas en [MUR.1 la plaza Murillo]: crónica de tres horas de confusión
| @MUR place BOL "plaza Murillo" exact

A las 14.40 del [d1 miércoles], [COLU una columna de ocho blindados] [e1 ocupó] [MUR.2 la plaza Murillo] de [LPZ La Paz], y [ZUN.1 el general Jacinto Quispe], todavía [ZUN.2 comandante del Ejército], [e2+c1 exigió] a gritos [w1 «un gabinete nuevo» y la [e3 libertad] de [ANE la expresidenta Ibarra]].
[ARC.1 El presidente Alonso Ribera] [ZUN.3 lo] encaró en el zaguán del palacio y [e4+c2 ordenó] [w2 que [e5 replegara] a [SOL sus soldados]].
[w3 «No lo voy a permitir, [ZUN.4 general]; dé media vuelta»], [c3 gritó] [ARC.2 el mandatario] en un vídeo que circula desde entonces.
[EJE.1 El alto mando] fue [e6 relevado] esa misma tarde y, [c4 según] [DEF.1 el nuevo ministro de Defensa], [w4 [ZUN.5 Quispe] será [e7 juzgado] por terrorismo y alzamiento armado].
| @LPZ place BOL "La Paz" city
| @ZUN person BOL MIL "Jacinto Quispe" office="comandante del Ejército"
| @ANE person BOL ELI "Ibarra" office="expresidenta"
| @ARC person BOL GOV "Alonso Ribera" office="presidente de Bolivia"
| @SOL body BOL MIL "soldados de Quispe"
| @EJE body BOL MIL "alto mando"
| @DEF office BOL GOV,MIL "ministro de Defensa"
| d1 2024-06-26
| q1 demands s=ZUN.1
| q2 demands s=ARC.1
| q3 demands s=ARC.2
| q4 promises s=DEF.1
| e1 COERCE/seize a=COLU p=MUR.2 t=d1 C=pro_autocracy,military
| e2 REQUEST/change a=ZUN.1 t=d1 C=pro_autocracy
| e3 RETREAT/release hypothetical r=ANE C=pro_autocracy
| e4 REQUEST/yield a=ARC.1 r=ZUN.3 D=2024-06-26/inferred C=pro_autocracy
| e5 RETREAT/withdraw hypothetical a=ZUN.3 C=pro_autocracy,military
| e6 SANCTION/expel r=EJE.1 D=2024-06-26/inferred C=military
| e7 ACCUSE/allege planned r=ZUN.5 C=legal,pro_autocracy
| @COLU body BOL MIL "columna de ocho blindados"
| o1 demand e2 open
| o2 demand e4 open

Pasadas las seis, [BLI los blindados] [e8 abandonaron] el centro sin [e9 disparar] un solo tiro.
[OPO.1 El expresidente Fermín Colque] [c5 sospecha] [w5 que todo fue «un [e10 autogolpe]» para levantar la popularidad de [ARC.3 Ribera]], hipótesis que [POR.1 la portavoz presidencial] [c6 rechazó] [d2 hoy] [w6 como «una canallada»].
[BRA.1 El Gobierno brasileño], [MEX.1 el mexicano] y [OEA.1 la OEA] [e11 repudiaron] el [x levantamiento] y [e12 respaldaron] al [ARC.4 presidente].
[SOC.1 La Central Obrera Boliviana] había declarado la [e14 huelga] indefinida en cuanto se supo lo ocurrido y la [e15 levantó] a medianoche.
[MIN.1 El ministro de Gobierno] [c7 detalló] [w7 que hay [n1 veintiún] [e16 detenidos], entre ellos [ALM.1 un vicealmirante] que, [c8 según] [ABO.1 su abogado], [w8 «pasaba por allí»]].
[ING.1 Ingrid Vargas], vendedora de salteñas, no cerró el puesto[c9 :] [w9 «Vendí más que nunca, los soldados también almuerzan»].
La plaza, empedrada en tiempos de la colonia, tiene desde [d3 2020] un reloj que gira al revés.
| @BLI body BOL MIL "blindados"
| @OPO person BOL ELI "Fermín Colque" office="expresidente"
| @POR office BOL GOV "portavoz presidencial"
| @BRA body BRA GOV "Gobierno brasileño"
| @MEX body MEX GOV "Gobierno mexicano"
| @OEA body IGO - "OEA"
| @SOC group BOL LAB "Central Obrera Boliviana"
| @MIN office BOL GOV "ministro de Gobierno"
| @ALM office BOL MIL "vicealmirante"
| @ABO office BOL JUD "abogado"
| @ING person BOL CVL "Ingrid Vargas"
| d2 2024-06-27
| d3 2020..
| n1 arrested 21
| q5 speculates s=OPO.1
| q6 denies s=POR.1
| q7 asserts s=MIN.1
| q8 asserts s=ABO.1
| q9 asserts s=ING.1
| e8 RETREAT/withdraw a=BLI D=2024-06-26/inferred C=military
| e9 ASSAULT/firearms denied a=BLI
| e10 COERCE/seize possible a=ARC.3 C=pro_autocracy
| e11 ACCUSE/disapprove a=BRA.1,MEX.1,OEA.1 C=pro_democracy
| e12 SUPPORT a=BRA.1,MEX.1,OEA.1 r=ARC.4 C=pro_democracy,diplomatic
| e14 PROTEST/strike a=SOC.1 D=2024-06-26/inferred
| e15 CONCEDE a=SOC.1 D=2024-06-26/inferred
| e16 COERCE/arrest n=n1
| denies q6 e10
