# id: prensa/015-ginebra-sudan
# publisher: La Gaceta de Navarra
# title: El hambre que nadie quiere nombrar
# language: es
# published: 2024-08-22

El hambre que nadie quiere nombrar

[o1 [GIN Ginebra].- [MED.1 Los mediadores] que [d1 el 14 de agosto] [e1 sentaron] a [RSF.1 los paramilitares] con una silla vacía enfrente [c1 admitían] [d2 anoche] [w1 que [EJE.1 el Ejército sudanés] no [e2 vendrá]].]
[o1 [EJE.2 Los generales], a los que [USA.1 Washington] había [e3 convocado] con una carta que [BUR.1 el general Osman Abdelrazig] [c2 llamó] [w2 «citación de juzgado»], [e4+c3 exigen] [w3 que las [RSF.2 Fuerzas de Apoyo Rápido] se [e5 retiren] de las casas que [e6 ocupan] en [JAR Jartum]].]
[w4 «No se [e7 negocia] con el ladrón sentado en el sofá»], [c4 resumió] desde [PSU Puerto Sudán] [VOC.1 un vocero].
[w5 En [ZAM el campo de Zamzam] cada dos horas muere un niño], [c5 estima] [MSF.1 Médicos Sin Fronteras], cuyo almacén fue [e8 saqueado] en [d3 junio] y que [d4 el lunes] [e9 suspendió] las vacunas por falta de frío.
Declarar una hambruna es un acto técnico: exige tres umbrales, un comité y varias firmas.
[CHA.1 Chad] [e10 abrió] [d5 la semana pasada] [ADR el paso de Adré] durante tres meses, gesto que [ONU.1 la coordinadora Ingrid Solheim] [e11 agradeció] y por el que [n1 quince] camiones han [e12 llevado] mijo; [w6 «hacen falta trescientos cada día»], [c6 apostilló].
[EMI.1 Los Emiratos], [e15+c10 señalados] por [PAN un panel de la ONU] [w10 como proveedores de armas de [RSF.3 los paramilitares]], [c7 juran] [w7 que sus aviones solo [e13 transportan] hospitales].
[EGI.1 Egipto] [c8 teme] [w8 que le falte el Nilo], y [ARA.1 Arabia Saudí], perder el papel de anfitriona.
[w9 «Cada cual tiene una guerra distinta en la cabeza»], [c9 dice] [ANL.1 la investigadora Haydée Lamas].
[d6 Ayer] alguien recogió los cartelitos con los nombres.
| @MED office - - "mediadores"
| @GIN place CHE "Ginebra" city
| @RSF group SDN REB "Fuerzas de Apoyo Rápido"
| @EJE body SDN MIL "Ejército sudanés"
| @USA state USA GOV "Estados Unidos"
| @BUR person SDN MIL "Osman Abdelrazig" office="general"
| @JAR place SDN "Jartum" city
| @PSU place SDN "Puerto Sudán" city
| @VOC office SDN MIL "vocero del Ejército"
| @ZAM place SDN "campo de Zamzam" exact
| @MSF group NGO MED "Médicos Sin Fronteras"
| @CHA state TCD GOV "Chad"
| @ADR place - "paso de Adré" exact
| @ONU person UNO - "Ingrid Solheim" office="coordinadora"
| @EMI state ARE GOV "Emiratos Árabes Unidos"
| @PAN body UNO - "panel de la ONU"
| @EGI state EGY GOV "Egipto"
| @ARA state SAU GOV "Arabia Saudí"
| @ANL person - EDU "Haydée Lamas" office="investigadora"
| d1 2024-08-14
| d2 2024-08-21
| d3 2024-06
| d4 2024-08-19
| d5 2024-08-12..2024-08-19
| d6 2024-08-21
| n1 other 15
| q1 asserts s=MED.1
| q2 accuses s=BUR.1
| q3 demands s=EJE.2
| q4 denies s=VOC.1
| q5 speculates s=MSF.1
| q6 asserts
| q7 denies s=EMI.1
| q8 speculates s=EGI.1
| q9 asserts s=ANL.1
| q10 accuses s=PAN
| e1 CONSULT/third-party a=RSF.1 r=MED.1 t=d1 C=military
| e2 CONSULT/third-party denied a=EJE.1 C=military
| e3 AGREE a=USA.1 r=EJE.2 D=- C=military
| e4 REQUEST/yield a=EJE.2 r=RSF.2 C=military
| e5 RETREAT/withdraw hypothetical a=RSF.2 p=JAR C=military
| e6 COERCE/seize a=RSF.2 p=JAR D=- C=military
| e7 CONSULT denied C=military
| e8 COERCE/seize r=MSF.1 t=d3 C=human_security
| e9 SANCTION/discontinue a=MSF.1 t=d4 C=health
| e10 RETREAT/access a=CHA.1 p=ADR t=d5 C=human_security
| e11 SUPPORT a=ONU.1 r=CHA.1 C=human_security
| e12 AID p=ADR n=n1 D=- C=human_security
| e13 AID a=EMI.1 D=- C=human_security
| e15 ACCUSE/allege a=PAN r=EMI.1 D=- C=military
| denies q7 e15
| o1 invitation e3 refused closed=e2
