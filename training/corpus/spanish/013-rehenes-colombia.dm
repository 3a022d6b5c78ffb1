# id: spanish/013-rehenes-colombia
# publisher: Radio Nariño Digital
# title: Disidencias liberan a dos soldados y aplazan la entrega del tercero
# language: es
# published: 2024-08-02

[DIS.1 Disidencias] [e1 liberan] a [SOL.1 [n2 dos] soldados] y [e2 aplazan] la entrega del tercero
| @DIS group COL REB "disidencias de las FARC"
| @SOL public COL MIL "dos soldados liberados"
| n2 other 2
| e1 RETREAT/release a=DIS.1 r=SOL.1 n=n2 D=2024-08-01/inferred C=military
| e2 REJECT/yield a=DIS.1 D=2024-08-01/inferred

[DIS.2 El frente Urías Rondón de las disidencias de las FARC] [e3 entregó] [d1 ayer], en una vereda de [PUT Puerto Asís], a [SOL.2 [n1 dos] de los tres militares] que había [e4 capturado] [d2 el 14 de julio], pero [e5+c1 se negó] [w1 a [e6 soltar] al [CAB.1 cabo Yeison Moncayo] mientras [EJE.1 el Ejército] no [e7 abandone] la zona].
[ICR.1 El Comité Internacional de la Cruz Roja], que [e8 facilitó] la operación junto a [MON la diócesis], [e9+c2 pidió] en un mensaje a [FAM la familia del suboficial] [w2 que conserve la calma].
[w3 «Se [e10 comprometieron] a [e11 devolver] a los tres, no a dos y medio»], [e12+c3 se quejó] [OBI.1 monseñor Álvaro Restrepo].
| @CAB person COL MIL "Yeison Moncayo"
| @EJE body COL MIL "Ejército colombiano"
| @PUT place COL "Puerto Asís" city
| @ICR group NGO - "Comité Internacional de la Cruz Roja"
| @MON group COL REL "diócesis"
| @FAM public COL CVL "familia del cabo Moncayo"
| @OBI person COL REL "Álvaro Restrepo" office="obispo"
| d1 2024-08-01
| d2 2024-07-14
| n1 other 2
| q1 denies s=DIS.2
| q2 demands s=ICR.1
| q3 accuses s=OBI.1
| e3 RETREAT/release a=DIS.2 r=SOL.2 p=PUT t=d1 n=n1 C=military
| e4 ASSAULT/abduct a=DIS.2 r=SOL.2 t=d2 C=military
| e5 REJECT/yield a=DIS.2 t=d1
| e6 RETREAT/release denied a=DIS.2 r=CAB.1
| e7 RETREAT/withdraw hypothetical a=EJE.1 C=military
| e8 AID a=ICR.1,MON t=d1
| repeats e3 e1
| repeats e5 e2
| e9 REQUEST a=ICR.1 r=FAM
| e10 AGREE D=-
| e11 RETREAT/release planned
| e12 ACCUSE/disapprove a=OBI.1
| o1 demand e9 open

[DEF.1 El ministro de Defensa], [DEF.2 Germán Ocampo], [c4 insistió] desde [CAR Cartagena] en [w4 que «no habrá [e13 despeje] ni de un metro cuadrado»], y [c5 ordenó] a [FUD las Fuerzas Especiales] [w5 [e14 estrechar] el cerco].
[PET.1 El presidente Hernando Salgar], más cauto, [c6 deslizó] en [PET.2 su] cuenta de X [w6 que una [e15 pausa] de 72 horas «no se descarta» si llega una prueba de vida].
[ASE.1 Dos asesores del Gobierno] [c7 temen], sin embargo, [w7 que [DIS.3 el grupo] [e17 utilice] al [CAB.2 cabo] como escudo para mover su coca hacia [ECU@ Ecuador]].
En [PUT Puerto Asís], población de 70.000 habitantes a orillas del [RIO Putumayo], cada familia conoce a alguien que se llevaron y a alguien que volvió.
[HER.1 La hermana de Moncayo], que había pasado la noche frente a la brigada, volvió a [NAR Pasto] en el autobús de las seis sin hablar con [PER la prensa].
| @DEF person COL GOV,MIL "Germán Ocampo" office="ministro de Defensa"
| @CAR place COL "Cartagena" city
| @FUD body COL MIL "Fuerzas Especiales"
| @PET person COL GOV "Hernando Salgar" office="presidente de Colombia"
| @ASE office COL GOV "dos asesores del Gobierno"
| @ECU state ECU GOV "Ecuador"
| @RIO place COL "río Putumayo" region
| @HER public COL CVL "hermana del cabo Moncayo"
| @NAR place COL "Pasto" city
| @PER public COL JRN "la prensa"
| q4 denies s=DEF.2
| q5 demands s=DEF.2
| q6 speculates s=PET.1
| q7 speculates s=ASE.1
| e13 RETREAT/withdraw denied C=military
| e14 MOBILIZE/troops planned a=FUD C=military
| e15 RETREAT/ceasefire possible C=military
| e17 ASSAULT/abduct possible a=DIS.3 r=CAB.2
