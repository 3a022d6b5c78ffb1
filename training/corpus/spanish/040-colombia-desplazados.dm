# id: spanish/040-colombia-desplazados
# publisher: Corporación Ribera (informe de campo)
# title: Diecisiete días en el albergue de Bojayá
# language: es
# published: 2020-06-15

Diecisiete días en el albergue de [BOJ.1 Bojayá]
| @BOJ place COL "Bojayá" city

Entre el [d1 20 de mayo] y el [d2 5 de junio], [EQU.1 nuestro equipo] habló en el coliseo de [BOJ.2 Bojayá] con 211 personas que habían dejado sus casas por las [e1 amenazas] del [AGC.1 Clan del Golfo].
[FAM.1 Las familias] [c1 cuentan] [w1 que [HOM.1 hombres de uniforme] [FAM.2 les] [e2+c10 exigieron] [w10 [e3 abandonar] los caseríos en un día] y [e4 quemaron] [n1 dos] canoas].
[c2 Según] [MED la enfermera del puesto], [w2 [NIN una niña de once años] fue [e5 violada] por [CAB un cabecilla del clan]].
[DEF La Defensoría del Pueblo] [c3 registra] [w3 [n2 1.840] [e6 desplazados] en [d3 lo que va de año]], aunque [EQU.2 nosotros] [c4 creemos] [w4 que son más].
| @EQU group COL SOC "equipo de la Corporación Ribera"
| @AGC group COL PRM "Clan del Golfo"
| @FAM public COL REF "familias desplazadas"
| @HOM public COL CRM "hombres de uniforme"
| @MED public COL MED "enfermera del puesto"
| @NIN public COL CVL "niña"
| @CAB office COL CRM "cabecilla del clan"
| @DEF body COL GOV "Defensoría del Pueblo"
| d1 2020-05-20
| d2 2020-06-05
| d3 2020-01-01..2020-06-16
| n1 other 2
| n2 displaced 1840
| q1 asserts s=FAM.1
| q2 asserts s=MED
| q3 asserts s=DEF
| q10 demands s=HOM.1
| q4 speculates s=EQU.2
| e1 THREATEN/violence a=AGC.1 D=- C=human_rights
| o5 threat e1
| e2 REQUEST/yield a=HOM.1 r=FAM.2 D=- C=human_rights
| o6 demand e2
| e3 RETREAT/withdraw hypothetical a=FAM.2
| e4 ASSAULT/destroy a=HOM.1 D=- n=n1 C=human_rights
| e5 ASSAULT/sexual a=CAB r=NIN D=- C=human_rights
| e6 COERCE/deport t=d3 n=n2 C=human_rights

En [d4 febrero], [BAT el Ejército] había [e7+c5 prometido] [w5 [e8 enviar] [n3 mil] soldados].
[e16 Llegaron] [n5 noventa].
[COM.1 Los consejos comunitarios] [e9+c6 instan] ahora al [MIN Ministerio de Defensa] [w6 a cumplir] y [e10+c7 advierten] [w7 de que [e11 ocuparán] la alcaldía si la [x respuesta] tarda].
El [ATR Atrato] crece y baja a su antojo, y en la orilla no queda sembrada una sola mata de plátano.
[HCR ACNUR] ha [e12 repartido] [n4 seiscientas] colchonetas, y [PMA el Programa Mundial de Alimentos] [c8 confía] en [w8 [e13 enviar] una barcaza en [d5 julio]].
[EQU.3 Nuestra organización] [e14+c9 recomienda] a [GOB las autoridades] [w9 no [e15 desalojar] el coliseo «mientras haya un solo fusil en el río»].
| @BAT body COL MIL "Ejército colombiano"
| @ATR place COL "río Atrato" region
| @COM group COL SOC "consejos comunitarios"
| @MIN body COL GOV,MIL "Ministerio de Defensa"
| @HCR body UNO - "ACNUR"
| @PMA body UNO - "Programa Mundial de Alimentos"
| @GOB body COL GOV "autoridades"
| d4 2020-02
| d5 2020-07
| n3 troops 1000
| n4 other 600
| q5 promises s=BAT
| q6 demands s=COM.1
| q7 threatens s=COM.1
| q8 speculates s=PMA
| q9 demands s=EQU.3
| e7 AGREE a=BAT t=d4
| e8 MOBILIZE/troops planned a=BAT n=n3
| n5 troops 90
| e16 MOBILIZE/troops n=n5 D=-
| e9 REQUEST a=COM.1 r=MIN
| e10 THREATEN/restrict a=COM.1
| e11 PROTEST/obstruct hypothetical a=COM.1
| e12 AID a=HCR n=n4 C=human_security
| e13 AID planned a=PMA t=d5 C=human_security
| e14 REQUEST a=EQU.3 r=GOB
| e15 COERCE/restrict hypothetical a=GOB
| o1 promise e7 open
| o2 demand e9 open
| o3 threat e10 open
| o4 demand e14 open
