# id: crime-desk/034-paraguay-fiscal
# publisher: Río Abierto
# title: Asunción pide a Bogotá que le entregue al sicario del fiscal
# language: es
# published: 2022-05-17

[PRY.1 Asunción] [e1+c1 pide] a [COL Bogotá] [w1 que [PRY.2 le] [e2 entregue] al sicario del fiscal]
| @PRY state PRY GOV "Paraguay"
| @COL state COL GOV "Colombia"
| q1 demands s=PRY.1
| e1 REQUEST/assist a=PRY.1 r=COL D=2022-05-16/inferred C=illegal_drugs,legal
| e2 COOPERATE hypothetical a=COL r=PRY.2 C=illegal_drugs,legal

[PRY El Gobierno paraguayo] [e3 solicitó] [d1 el lunes] la [e4 extradición] de [SIC un joven colombiano] que, [c2 según] [POL la policía de [CART Cartagena]], [w2 llegó en moto de agua a la playa de [BAR Barú] y [e5 mató] de tres tiros a [FISC el fiscal antimafia Marcelo Duarte], de luna de miel con [MUJ una periodista]].
[w3 No habrá trato de favor: primero [SIC.9 él] responderá aquí], [c3 replicó] [MINC la ministra de Justicia colombiana], que no [c4 descarta] [w4 un [e7 juicio] rápido].
| @SIC public COL CRM "joven colombiano"
| @POL body COL COP "policía de Cartagena"
| @CART place COL "Cartagena" city
| @BAR place COL "Barú" region
| @FISC person PRY JUD "Marcelo Duarte" office="fiscal antimafia"
| @MUJ public PRY JRN "una periodista"
| @MINC office COL GOV "ministra de Justicia"
| d1 2022-05-16
| q2 asserts s=POL
| q3 denies s=MINC
| q4 speculates s=MINC
| e3 REQUEST/assist a=PRY t=d1 C=illegal_drugs,legal
| repeats e3 e1
| e4 COOPERATE hypothetical r=PRY C=illegal_drugs,legal
| e5 ASSAULT/firearms a=SIC r=FISC p=BAR D=2022-05-10/inferred C=illegal_drugs,crime
| e7 ACCUSE/allege possible C=legal
| o1 request e1 open

[FISC.7 Duarte] había dirigido la operación que en [d2 febrero] [e9 incautó] [n1 cien millones de dólares] en mansiones, haras y un templo evangélico.
[w5 «[FISC.2 Me] van a [e10 matar] de lejos»], [c5 confió] entonces a [COLE un colega], que guarda el mensaje.
| @COLE public PRY JUD "un colega"
| d2 2022-02
| n1 seized 100000000 USD
| q5 speculates s=FISC.2
| e9 COERCE/seize a=FISC.7 t=d2 n=n1 C=illegal_drugs
| e10 ASSAULT planned r=FISC.2 C=crime

[SENA.1 El senador Celso Bogado], cuyo hermano figura entre los dueños del haras, [c7 rechazó] [w7 que [FAMI su familia] tuviera «vela en ese entierro»] y [e11+c8 exigió] a [FGE.1 la fiscal general] [w8 que [e12 se retracte]].
[FGE.2 Ella], que [SENA.2 lo] había [e13+c9 tachado] [w9 de «fundador del problema»], [e14 se negó].
| @SENA person PRY LEG "Celso Bogado" office="senador"
| @FAMI public PRY ELI "familia del senador"
| @FGE office PRY JUD "fiscal general"
| q7 denies s=SENA.1
| q8 demands s=SENA.1
| q9 accuses s=FGE.2
| e11 REQUEST/change a=SENA.1 r=FGE.1 C=corruption
| e12 CONCEDE hypothetical a=FGE.1 r=SENA.1
| e13 ACCUSE/disapprove a=FGE.2 r=SENA.2 D=- C=corruption
| e14 REJECT/change a=FGE.2 r=SENA.2 C=corruption
| answers e14 e11
| denies q7 e13
| o2 demand e11 refused closed=e14

Por los ríos de [PRYL@ Paraguay] navega la tercera flota de barcazas del mundo; la mitad carece de precinto.
[w10 Bastaría con cuatro escáneres], [c10 calculan] [EXP los expertos de [ONUD la ONU]], [w10 para que el puerto de [VIL Villeta] dejara de abastecer a [AMB Amberes]].
[w11 Los dos primeros llegarán en [d3 junio]], [e15+c11 ha prometido] tres veces [ADU la aduana].
| @PRYL state PRY GOV "Paraguay"
| @EXP office UNO - "expertos de la ONU"
| @ONUD body UNO - "ONU"
| @VIL place PRY "Villeta" city
| @AMB place BEL "Amberes" city
| @ADU body PRY GOV "aduana"
| d3 2022-06
| q10 speculates s=EXP
| e15 AGREE a=ADU D=- C=illegal_drugs
| q11 promises s=ADU
