# id: spanish/014-ministerio-comunicado
# publisher: Presidencia de la Nación - Sala de Prensa
# title: El Gobierno Nacional reitera su compromiso con la integración regional
# language: es
# published: 2016-08-25

[GOB.1 El Gobierno Nacional] reitera [GOB.2 su] compromiso con la integración regional
| @GOB body PRY GOV "Gobierno paraguayo"

[CAN.1 El ministro de Relaciones Exteriores], [CAN.2 Arnoldo Benítez Rojas], [e1 recibió] [d1 hoy] en el Palacio Benigno López a [BRA.1 la embajadora del Brasil], [BRA.2 Luiza Fontes], con quien repasó el estado de la agenda bilateral.
Durante la audiencia, [BRA.3 la diplomática] transmitió el [e3 agradecimiento] de [BRG su gobierno] por la [e4 extradición] de [NAR tres integrantes del Primer Comando Capital] y [e5+c1 reiteró] [w1 la disposición de [PFE.1 la Policía Federal] a [e6 compartir] «toda la inteligencia disponible» sobre el robo de [CDE Ciudad del Este]].
[CAN.3 El canciller] [e7+c4 destacó], por su parte, [w4 la importancia estratégica del segundo puente sobre [PAR el río Paraná]], cuyas obras, [c2 estimó], [w2 se iniciarán en el primer semestre de [d2 2017]].
Asimismo, [CAN.4+BRA.5 ambos funcionarios] [e8+c3 convinieron] [w3 en reactivar, a partir de [d3 octubre], los [e10 patrullajes] coordinados en [SAL Salto del Guairá]].
| @CAN person PRY GOV "Arnoldo Benítez Rojas" office="ministro de Relaciones Exteriores"
| @BRA person BRA GOV "Luiza Fontes" office="embajadora del Brasil"
| @NAR group BRA CRM "integrantes del PCC"
| @PFE body BRA COP "Policía Federal"
| @CDE place PRY "Ciudad del Este" city
| @PAR place - "río Paraná" region
| @SAL place PRY "Salto del Guairá" city
| @BRG body BRA GOV "gobierno del Brasil"
| d1 2016-08-25
| d2 2017
| d3 2016-10..
| q1 promises s=BRA.3
| q2 speculates
| q3 promises s=CAN.4
| q4 asserts s=CAN.3
| e1 CONSULT/visit a=BRA.2 r=CAN.2 t=d1 C=diplomatic
| e3 SUPPORT a=BRG C=diplomatic
| e4 COOPERATE D=- C=legal,crime
| e5 AGREE a=BRA.3 C=diplomatic
| e6 COOPERATE hypothetical a=PFE.1 C=crime,intelligence
| e7 SUPPORT a=CAN.3 C=diplomatic
| e8 AGREE a=CAN.4,BRA.5 C=diplomatic
| e10 COOPERATE planned a=CAN.4,BRA.5 p=SAL t=d3 C=crime
| o1 promise e8 open due=2016-10-01..

No se trató en la reunión, como habían [c5 publicado] [MED algunos medios], [w5 el eventual [e11 asilo] de [DIP un diputado brasileño] [e12 investigado] por sobornos].
[GOB.3 El Gobierno Nacional] no ha recibido solicitud alguna en ese sentido.
[BRA.6 La embajadora], politóloga de formación y aficionada a la polca, presentó cartas credenciales en [d4 marzo].
| @MED company - JRN "algunos medios"
| @DIP office BRA LEG "diputado brasileño"
| d4 2016-03
| q5 speculates s=MED
| e11 AID possible r=DIP C=asylum
| e12 ACCUSE/investigate r=DIP D=- C=corruption
