# id: prensa/043-asuncion-soja
# publisher: La Yvága
# language: es
# published: 2012-09-11

[CUR Curuguaty].- A la sombra de un lapacho, rodeado de [UNI.2 policías con cascos], [FIS.1 el fiscal Rigoberto Aveiro] [e1 interrogó] [d1 el sábado] a [TES.1 nueve campesinas] que [c1 dicen] [w1 no saber nada de los [e2 disparos] que en [d2 junio] mataron a [VIC [n1 diecisiete] personas]] y, al cabo, se [e3 llevó] a [DOS [n2 dos] de ellas].
[EST.1 El Estado] [c3 asegura] [w3 que fue una [e4 emboscada]]; [COM la comisión vecinal] [c6 replica] [w6 que [UNI.1 los uniformados] [e13 tiraron] primero].
La soja de este año rindió menos, por la helada.
[OPO.1 La oposición], que en aquel mes [e5 destituyó] en un juicio de treinta horas al [PRE.1 presidente], [PRE.2 lo] [e6+c4 acusa] todavía [w4 de «haber [e7 armado] a los pobres»], mientras que [IGL la Iglesia], que [e8 reconoció] al [SUC sucesor] a las seis horas, [e12+c5 pide] [w5 «no remover»].
[MER.1 El Mercosur] mantiene [e9 suspendido] al [PRY.1 país], y por ello [d3 ayer] [PRY.2 Asunción] [e10 rehusó] recibir a [EMI.1 una misión de observadores de Unasur], [w2 «que no fue invitada por nadie»], [c2 precisó] [CAN.1 el canciller].
El campesino que nos guio hasta la quinta señaló una piedra: allí cayó su cuñado.
| @CUR place PRY "Curuguaty" city
| @FIS person PRY JUD "Rigoberto Aveiro" office="fiscal"
| @TES public PRY AGR "nueve campesinas"
| @VIC public PRY CVL "diecisiete muertos"
| @DOS public PRY AGR "dos campesinas"
| @EST state PRY GOV "Estado paraguayo"
| @PRY state PRY GOV "Paraguay"
| @UNI body PRY COP "policías"
| @COM group PRY CVL "comisión vecinal"
| @OPO group PRY PTY,OPP "oposición"
| @PRE office PRY ELI "presidente destituido"
| @IGL group PRY REL "Iglesia"
| @SUC office PRY GOV "sucesor"
| @MER body IGO - "Mercosur"
| @EMI body IGO - "misión de Unasur"
| @CAN office PRY GOV "canciller"
| d1 2012-09-08
| d2 2012-06
| d3 2012-09-10
| n1 killed 17
| n2 arrested 2
| q1 denies s=TES.1
| q2 denies s=CAN.1
| q3 accuses s=EST.1
| q4 accuses s=OPO.1
| q5 demands s=IGL
| e1 ACCUSE/investigate a=FIS.1 r=TES.1 t=d1 C=legal
| e2 ASSAULT/firearms r=VIC t=d2 n=n1 C=human_rights
| e3 COERCE/arrest a=FIS.1 r=DOS t=d1 n=n2 C=legal
| e4 ASSAULT D=2012-06/inferred C=human_rights
| e5 SANCTION/expel a=OPO.1 r=PRE.1 D=2012-06/inferred C=executive
| e6 ACCUSE/allege a=OPO.1 r=PRE.2 C=executive
| e7 AID a=PRE.2 D=- C=executive
| e8 SUPPORT a=IGL r=SUC D=- C=executive
| e9 SANCTION/discontinue a=MER.1 r=PRY.1 D=- C=diplomatic
| e10 REJECT a=PRY.2 r=EMI.1 t=d3 C=diplomatic
| e12 REQUEST a=IGL C=legal
| q6 accuses s=COM
| e13 ASSAULT/firearms a=UNI.1 D=2012-06/inferred C=human_rights
