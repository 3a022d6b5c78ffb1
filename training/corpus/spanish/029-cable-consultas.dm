# id: spanish/029-cable-consultas
# publisher: Diario de la Mancomunidad
# language: es
# published: 2012-07-11

[PER.1 El presidente peruano Edmundo Tello] [e1 recibe] [d1 hoy] en [CUZ Cuzco] a [SER.1 los familiares de [MNR los mineros]] muertos en una [e3 refriega] con [POL.1 la policía].
| @PER person PER GOV "Edmundo Tello" office="presidente de Perú"
| @CUZ place PER "Cuzco" city
| @SER public PER CVL "familiares de los mineros"
| @MNR public PER LAB "mineros"
| @POL body PER COP "policía"
| d1 2012-07-11
| e1 CONSULT/visit a=SER.1 r=PER.1 p=CUZ t=d1 C=human_rights
| e3 ASSAULT a=POL.1 r=MNR D=- C=repression

La [e4 conversación telefónica] entre [GBR.1 el primer ministro británico Gerald Whitcombe] y [ARG.1 la presidenta argentina Lidia Ferrando], la primera en dos años, duró lo justo para constatar el desacuerdo.
| @GBR person GBR GOV "Gerald Whitcombe" office="primer ministro británico"
| @ARG person ARG GOV "Lidia Ferrando" office="presidenta de Argentina"
| e4 CONSULT/phone a=GBR.1,ARG.1 C=territory,diplomatic

En [PLA Playa del Carmen], [DEL.1 delegados de sesenta países] [e6 discuten] un protocolo contra la pesca furtiva, aunque [CHN China] no [x ha acreditado] a nadie.
| @PLA place MEX "Playa del Carmen" city
| @DEL office - GOV "delegados de sesenta países"
| @CHN state CHN GOV "China"
| e6 CONSULT/multilateral a=DEL.1 p=PLA C=natural_resource

[w1 [COL.1 Los cocaleros del Catatumbo] [e7+c5 aceptan] [w5 [e8 sentarse] con [GOB.1 el Gobierno] si [GAR.1 la Iglesia] hace de garante]], [c1 comunicó] [d2 anoche] su vocero, [LID.1 Jairo Quintero].
| @COL group COL AGR "cocaleros del Catatumbo"
| @GOB body COL GOV "Gobierno colombiano"
| @GAR group COL REL "Iglesia"
| @LID person COL AGR "Jairo Quintero"
| d2 2012-07-10
| q1 promises s=LID.1
| q5 promises s=COL.1
| e7 AGREE a=COL.1 r=GOB.1 t=d2
| e8 CONSULT/third-party hypothetical a=COL.1,GOB.1 r=GAR.1

[ESP.1 El rey de España] concluyó [d3 el viernes] su [e10 visita] a [OMN@ Omán] sin haber [e11 tratado] con [SUL.1 el sultán] el asunto de los trenes.
| @ESP office ESP GOV "rey de España"
| @OMN state OMN GOV "Omán"
| @SUL office OMN GOV "sultán de Omán"
| d3 2012-07-06
| e10 CONSULT/visit a=ESP.1 r=OMN p=OMN t=d3 C=diplomatic
| e11 CONSULT denied a=ESP.1,SUL.1 C=economic

[SUD.1 Yuba] y [SDN.1 Jartum] reanudaron en [ADI Adís Abeba], bajo los auspicios de [UA.1 la Unión Africana], unas [e13 negociaciones] que [MBE.1 el mediador Sipho Ndamase] [c2 espera] [w2 cerrar antes del [d4 2 de agosto]].
| @SUD state SSD GOV "Sudán del Sur"
| @SDN state SDN GOV "Sudán"
| @ADI place ETH "Adís Abeba" city
| @UA body IGO - "Unión Africana"
| @MBE person IGO - "Sipho Ndamase" office="mediador"
| d4 2012-08-02
| q2 speculates s=MBE.1
| e13 CONSULT/third-party a=SUD.1,SDN.1 r=UA.1 p=ADI C=diplomatic

[w3 «Yo con [ASA.1 ese señor] no me [e14 siento]»], [c3 sentenció] [OPO.1 un dirigente opositor sirio] al bajar del avión en [MOS Moscú].
| @ASA person SYR GOV "ese señor"
| @OPO office SYR OPP "dirigente opositor sirio"
| @MOS place RUS "Moscú" city
| q3 denies s=OPO.1
| e14 CONSULT denied a=OPO.1,ASA.1

[USA.1 La secretaria de Estado Meredith Colby] se [e15 desplazó] [d5 hoy] a [LAO@ Laos] e [e16+c4 insinuó] ante [PRI.1 el primer ministro] [w4 que [EST Washington] [e17 financiará] el desminado].
| @USA person USA GOV "Meredith Colby" office="secretaria de Estado"
| @LAO state LAO GOV "Laos"
| @PRI office LAO GOV "primer ministro de Laos"
| @EST state USA GOV "Estados Unidos"
| d5 2012-07-11
| q4 promises s=USA.1
| e15 CONSULT/visit a=USA.1 r=LAO p=LAO t=d5 C=diplomatic
| e16 AGREE a=USA.1 r=PRI.1 t=d5 C=reparations
| e17 AID planned a=EST r=LAO
| o1 promise e16 open

Treinta y ocho grados a la sombra: así se llega a julio en [COR Córdoba].
| @COR place ESP "Córdoba" city
