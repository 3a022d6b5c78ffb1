# id: spanish/017-cable-rechazos
# publisher: Correo del Plata
# language: es
# published: 2020-11-10

[ARG.1 Buenos Aires] [e1 declinó] [d1 el lunes] la [e2 propuesta] del [FMI.1 Fondo Monetario Internacional] de [e3 recortar] las jubilaciones y [e4+c1 pidió] a [FMI.2 sus técnicos] [w1 otra [e20 reunión]].
| @ARG state ARG GOV "Argentina"
| @FMI body IGO - "Fondo Monetario Internacional"
| d1 2020-11-09
| q1 demands s=ARG.1
| e1 REJECT/change a=ARG.1 r=FMI.1 t=d1 C=economic
| e2 REQUEST/change a=FMI.1 r=ARG.1 D=- C=economic
| e3 SANCTION/discontinue hypothetical a=ARG.1 C=economic
| e4 REQUEST/meet a=ARG.1 r=FMI.2 t=d1 C=economic
| answers e1 e2
| o1 demand e2 refused closed=e1
| o2 request e4 open
| e20 CONSULT hypothetical a=ARG.1,FMI.2 C=economic

Sin dar explicaciones, [RUS.1 el Kremlin] [e5 anuló] el [e6 viaje] a [BEL Belgrado] que [LAV.1 el ministro de Exteriores Oleg Zarubin] tenía previsto [d2 esta semana].
| @RUS body RUS GOV "Kremlin"
| @BEL place SRB "Belgrado" city
| @LAV person RUS GOV "Oleg Zarubin" office="ministro de Exteriores de Rusia"
| d2 2020-11-09..2020-11-16
| e5 REJECT/meet a=RUS.1 C=diplomatic
| e6 CONSULT/visit denied a=LAV.1 p=BEL t=d2 C=diplomatic

[AUS.1 Camberra] no [e7 permitirá] que [ARM el carguero armenio] atraque en [DAR Darwin] ni [e8 concederá] visado a [TRI.1 sus tripulantes], [c2 dijo] [MIN.1 el titular de Inmigración].
| @AUS state AUS GOV "Australia"
| @ARM body ARM BUS "carguero armenio"
| @DAR place AUS "Darwin" city
| @TRI public ARM BUS "tripulantes"
| @MIN office AUS GOV "titular de Inmigración"
| span w2 at="Camberra no permitirá que el carguero armenio atraque en Darwin ni concederá visado a sus tripulantes"
| q2 denies s=MIN.1
| e7 REJECT a=AUS.1 r=ARM p=DAR D=- C=migration
| e8 REJECT/yield a=AUS.1 r=TRI.1 D=- C=migration

[w3 «Mientras yo sea [GOB.1 gobernador], aquí no [e9 se retira] ni un solo policía»], [e10+c3 replicó] [GOB.2 Ismael Carranza] a [COL.1 los colectivos] que le [e11 exigen] [x replegar] a [GUA la Guardia Nacional].
| @GOB person MEX GOV "Ismael Carranza" office="gobernador"
| @COL group MEX SOC "colectivos"
| @GUA body MEX MIL "Guardia Nacional"
| q3 denies s=GOB.2
| e9 RETREAT/withdraw denied
| e10 REJECT/yield a=GOB.2 r=COL.1
| e11 REQUEST/yield a=COL.1 r=GOB.2
| answers e10 e11
| o3 demand e11 refused closed=e10

[ESP.1 España] [e12 vetará] en [BRU Bruselas] cualquier texto que [e13 reconozca] a [KOS Kosovo], [c4 adelantó] [MAR.1 un diplomático español] que [c5 pidió] [w5 [x no ser identificado]].
| @ESP state ESP GOV "España"
| @BRU place BEL "Bruselas" city
| @KOS state KOS GOV,PRE "Kosovo"
| @MAR office ESP GOV "diplomático español"
| span w4 at="España vetará en Bruselas cualquier texto que reconozca a Kosovo"
| q4 promises s=MAR.1
| q5 demands s=MAR.1
| e12 REJECT planned a=ESP.1 p=BRU C=diplomatic
| e13 SUPPORT hypothetical r=KOS C=diplomatic

Por tercera vez en un mes, [SIN.1 los maestros de Oaxaca] [e14 dieron con la puerta en las narices] al [COM.1 comisionado del Gobierno], que había acudido a [e15 ofrecerles] una [x mesa] de diálogo.
| @SIN group MEX LAB,EDU "maestros de Oaxaca"
| @COM office MEX GOV "comisionado del Gobierno"
| e14 REJECT/meet a=SIN.1 r=COM.1
| e15 AGREE a=COM.1 r=SIN.1
| answers e14 e15
| o4 invitation e15 refused closed=e14

[HTI.1 El Gobierno haitiano] [e16 pospuso] sin fecha la [e17 firma] del acuerdo con [KEN.1 Nairobi] y [c6 adujo] [w6 «motivos de agenda»].
| @HTI body HTI GOV "Gobierno haitiano"
| @KEN state KEN GOV "Kenia"
| q6 asserts s=HTI.1
| e16 REJECT a=HTI.1 r=KEN.1 C=peacekeeping
| e17 SUPPORT denied a=HTI.1,KEN.1 C=peacekeeping

En [CHU Chubut], [MAP los mapuches] del Lof Cushamen [e18 impidieron] la entrada de [PER los peritos] y [e19 quemaron] un tractor de [HAC una estancia].
| @CHU place ARG "Chubut" province
| @MAP group ARG CVL "mapuches del Lof Cushamen"
| @PER office ARG JUD "peritos"
| @HAC company ARG AGR "una estancia"
| e18 PROTEST/obstruct a=MAP r=PER p=CHU C=territory
| e19 ASSAULT/destroy a=MAP r=HAC p=CHU C=territory

La pesca del abadejo sigue siendo cosa de madrugadores en [MUX Muxía].
| @MUX place ESP "Muxía" city
