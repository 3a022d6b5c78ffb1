# id: spanish/045-paraguay-tabaco
# publisher: Última Edición
# title: Fiscales registran la tabacalera de un exmandatario y este promete «cárcel para los calumniadores»
# language: es
# published: 2025-09-08

[FIS.1 Fiscales] [e1 registran] la tabacalera de [CAR.1 un exmandatario] y [CAR.2 este] [e2+c1 promete] [w1 «[e3 cárcel] para [CAL los calumniadores]»]
| @FIS office PRY JUD "fiscales paraguayos"
| @CAR office PRY ELI "exmandatario"
| @CAL public PRY - "los calumniadores"
| q1 threatens s=CAR.2
| e1 COERCE/seize a=FIS.1 r=CAR.1 D=2025-09-05/inferred C=corruption
| e2 THREATEN/arrest a=CAR.2 r=CAL D=2025-09-06/inferred
| o4 threat e2 open
| e3 COERCE/arrest hypothetical r=CAL

[FIS.2 Seis fiscales] [e4 allanaron] [d1 el viernes], con orden judicial y sin avisar, la fábrica de cigarrillos que [CAR.3 un exjefe del Estado] posee en [HER Hernandarias] y se [e5 incautaron] de [n1 catorce] discos duros.
[CAR.4 El empresario] [c2 reaccionó] [d2 el sábado] en una radio: [w2 «Ni soborné ni lavé; son inventos de [EMB.1 la embajada]»].
[EMB.2 La legación estadounidense], que [CAR.5 le] había [e7 retirado] la visa [d3 el año pasado], no hizo comentarios.
[TRA.1 Los obreros de la planta] [e8 cortaron] durante una hora la ruta VII y [e9+c3 pidieron] al [JUE juez] [w3 que [TRA.2 los] [e10 reciba] antes del [d4 jueves]].
| @HER place PRY "Hernandarias" city
| @EMB body USA GOV "embajada de Estados Unidos"
| @TRA public PRY LAB "obreros de la planta"
| @JUE office PRY JUD "juez"
| d1 2025-09-05
| d2 2025-09-06
| d3 2024
| d4 ..2025-09-11
| n1 seized 14
| q2 denies s=CAR.4
| q3 demands s=TRA.1
| e4 COERCE/seize a=FIS.2 r=CAR.3 p=HER t=d1 C=corruption,legal
| e5 COERCE/seize a=FIS.2 r=CAR.3 p=HER t=d1 n=n1 C=corruption,legal
| e7 SANCTION/discontinue a=EMB.2 r=CAR.5 t=d3 C=corruption,diplomatic
| e8 PROTEST/obstruct a=TRA.1
| e9 REQUEST/meet a=TRA.1 r=JUE
| e10 CONSULT hypothetical a=TRA.2 r=JUE t=d4
| repeats e4 e1
| o1 deadline e9 open due=..2025-09-11

[PRE El presidente] evita pronunciarse, pero [c4 a juicio de] [ENC cuatro de cada diez encuestados], [w4 sabía de la operación].
[SEN La senadora Lorena Duarte] [e11+c5 reclama] [w5 [COM una comisión] que [e12 investigue] los vínculos con [PCC el Primer Comando Capital]], y [OVI el oficialista Óvido Salinas] [c6 anuncia] [w6 que [BLO su bloque] la [e14 bloqueará]].
[BRA.1 La Policía Federal brasileña], que había alertado del contrabando en [d5 abril], [e16 compartió] con [ASU.1 Asunción] las matrículas de 212 camiones.
[d6 Mañana] [SEC el ministro del Interior] y [MBR su par brasileño] se [e17 reúnen] en [FOZ Foz de Iguazú].
El cigarrillo paraguayo se vende en la feria de [CDE Ciudad del Este] a cuarenta centavos de dólar la cajetilla.
| @PRE office PRY GOV "presidente de Paraguay"
| @ENC public PRY CVL "encuestados"
| @SEN person PRY LEG "Lorena Duarte" office="senadora"
| @COM body PRY LEG "comisión"
| @BLO group PRY PTY,LEG "bloque de Salinas"
| @PCC group BRA CRM "Primer Comando Capital"
| @OVI person PRY LEG "Óvido Salinas"
| @BRA body BRA COP "Policía Federal brasileña"
| @ASU state PRY GOV "Paraguay"
| @SEC office PRY GOV "ministro del Interior"
| @MBR office BRA GOV "ministro brasileño"
| @FOZ place BRA "Foz de Iguazú" city
| @CDE place PRY "Ciudad del Este" city
| d5 2025-04
| d6 2025-09-09
| q4 asserts s=ENC
| q5 demands s=SEN
| q6 threatens s=OVI
| e11 REQUEST a=SEN C=corruption
| e12 ACCUSE/investigate hypothetical a=COM C=corruption
| e14 REJECT planned a=BLO
| e16 COOPERATE a=BRA.1 r=ASU.1 C=crime
| e17 CONSULT planned a=SEC,MBR p=FOZ t=d6 C=crime
| o2 demand e11 open
| o3 scheduled e17 open due=2025-09-09
