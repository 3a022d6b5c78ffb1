# id: spanish/011-destitucion-fiscal
# publisher: Portal Expediente Abierto
# title: Las llamadas que acabaron con la carrera del fiscal Barrientos
# language: es
# published: 2021-07-12

Las llamadas que acabaron con la carrera del [BAR.1 fiscal Barrientos]
| @BAR person GTM JUD "Otto Barrientos" office="fiscal anticorrupción"

Durante once meses de [d1 2020], un teléfono prepago comprado en un supermercado de [MIX Mixco] garantizó la tranquilidad de media docena de ministros.
Así lo [c1 sugieren] [EXP.1 más de 900 páginas de escuchas judiciales] a las que tuvo acceso este portal: [w1 que cada expediente incómodo tenía un precio, y que [BAR.2 Otto Barrientos], entonces [BAR.3 fiscal anticorrupción], lo conocía].
En [d2 julio], por ejemplo, [EMP.1 el constructor Rolando Sicán] [e1+c2 promete] a [BAR.4 Barrientos] [w2 «lo de siempre» si [e3 archiva] la [e4 pesquisa] sobre el puente de [SUC Suchitepéquez]].
[w3 «Mire, [EMP.3 ingeniero], yo no [e5 archivo] nada por teléfono»], [c3 responde] [BAR.5 él].
La carpeta, sin embargo, desapareció del archivo tres semanas después.
| @MIX place GTM "Mixco" city
| @EXP other GTM - "escuchas judiciales"
| @EMP person GTM BUS "Rolando Sicán"
| @SUC place GTM "Suchitepéquez" province
| d1 2020
| d2 2020-07
| q1 speculates s=EXP.1
| q2 promises s=EMP.1
| q3 denies s=BAR.5
| e1 AGREE a=EMP.1 r=BAR.4 t=d2 C=corruption
| e3 CONCEDE hypothetical a=BAR.4 C=corruption
| e4 ACCUSE/investigate D=- C=corruption
| e5 CONCEDE denied a=BAR.5 C=corruption
| answers e5 e1

[d3 El viernes], [FG.1 la Fiscal General] [e6 destituyó] al [BAR.6 investigador] y le [e7 prohibió] salir de [GTM@ Guatemala].
[BAR.8 Él] [c4 sostiene] [w4 que todo es «una venganza» por haber [e8 imputado] en [d4 mayo] a [HIJ el hijo del presidente]].
[c5 Según] su abogada, [ABO.1 Mirna Cojulún], [w5 [BAR.7 su defendido] «jamás recibió un centavo» y [c6 piensa] [w6 [e10 querellarse] contra [FG.2 su exjefa]]].
| @FG person GTM JUD "Amparo Tzoc" office="Fiscal General"
| @GTM state GTM GOV "Guatemala"
| @HIJ office GTM ELI "hijo del presidente"
| @ABO person GTM JUD "Mirna Cojulún" office="abogada de Barrientos"
| d3 2021-07-09
| d4 2021-05
| q4 asserts s=BAR.8
| q5 denies s=ABO.1
| q6 promises s=BAR.7
| e6 SANCTION/expel a=FG.1 r=BAR.6 t=d3 C=corruption,legal
| e7 COERCE/restrict a=FG.1 r=BAR.6 t=d3 C=corruption,legal
| e8 ACCUSE/allege a=BAR.8 r=HIJ t=d4 C=corruption,legal
| e10 ACCUSE/allege planned a=BAR.7 r=FG.2 C=legal
| o1 invitation e1 refused closed=e5

[USA.1 El Departamento de Estado] [e11 incluyó] [d5 ayer] a [FG.3 la Fiscal General], [FG.4 Amparo Tzoc], en su lista de actores «corruptos y antidemocráticos», lo que acarrea la cancelación automática de la visa.
[FG.5 Tzoc] [e14+c7 lamentó] [w7 «la injerencia» de [EMB.1 la embajada]] y [c8 dijo] [w8 no tener cuentas ni ganas de viajar a [MIA Miami]].
Nacida en [XEL Quetzaltenango] en [d6 1967], hizo carrera como penalista de empresas y presume de no haber perdido un solo juicio.
¿Abrirá [CON el Congreso] una comisión que [e16 investigue] a ambos?
[PRE.1 El presidente de la cámara] [c9 prefiere] [w9 «no correr antes del pitazo»].
| @USA body USA GOV "Departamento de Estado"
| @EMB body USA GOV "embajada de Estados Unidos"
| @MIA place USA "Miami" city
| @XEL place GTM "Quetzaltenango" city
| @CON body GTM LEG "Congreso"
| @PRE office GTM LEG "presidente de la cámara"
| d5 2021-07-11
| d6 1967
| q7 accuses s=FG.5
| q8 asserts s=FG.5
| q9 promises s=PRE.1
| e11 SANCTION/discontinue a=USA.1 r=FG.4 t=d5 C=corruption,diplomatic
| e14 ACCUSE/disapprove a=FG.5 r=EMB.1 C=diplomatic
| e16 ACCUSE/investigate possible a=CON C=corruption
