# id: crime-desk/029-guerrero-alcalde
# publisher: La Voz de la Costa Grande
# title: Decapitan a alcalde de Guerrero seis días después de jurar el cargo
# language: es
# published: 2018-10-05

[e1 Decapitan] a [ALC alcalde de Guerrero] seis días después de jurar el cargo
| @ALC person MEX GOV "Aurelio Catalán" office="alcalde"
| e1 ASSAULT/primitive r=ALC D=2018-10-04/inferred C=crime

[ALC.1 Aurelio Catalán], alcalde de [CHI Chilapilla] desde [d1 el viernes pasado], fue hallado [e2 muerto] [d2 el jueves] en la batea de su propia camioneta, adonde [ALC.2 lo] habían llevado, [c1 según] [FIS el fiscal del estado], [w1 [ASE tres hombres] que [ALC.3 él] creía emisarios de [ARD Los Ardillos]].
[w2 «Iba a una [e3 reunión] de paz»], [c2 contó] [VIU su viuda], [w2 «y [ALC.5 le] pedí que no comiera nada»].
| @CHI place MEX "Chilapilla" city
| @FIS office MEX JUD "fiscal del estado"
| @ASE public MEX CRM "tres hombres"
| @ARD group MEX CRM "Los Ardillos"
| @VIU public MEX ELI "viuda del alcalde"
| d1 2018-09-28..
| d2 2018-10-04
| q1 asserts s=FIS
| q2 asserts s=VIU
| e2 ASSAULT/targeted r=ALC.1 t=d2 C=crime
| repeats e2 e1
| e3 CONSULT planned a=ALC.5 D=- C=crime

[SECR La secretaria de Gobernación] [e4 condenó] el crimen y [c3 anunció] [w3 que [n1 600] guardias nacionales [e5 serán enviados] a [MON la Montaña baja]], aunque [c4 admitió] [w4 que [ALC.11 Catalán] había [e6 pedido] en [d5 agosto] una escolta que nunca se [ALC.12 le] [e7 asignó]].
[OBI.1 El obispo de Chilpancingo], que [e8 se ha sentado] con [JEF [n2 cuatro] jefes criminales] [d3 este año], [e9+c5 ofreció] [w5 [e10 mediar] otra vez «si la autoridad no estorba»].
| @SECR office MEX GOV "secretaria de Gobernación"
| @MON place MEX "la Montaña baja" region
| @OBI office MEX REL "obispo de Chilpancingo"
| @JEF public MEX CRM "jefes criminales"
| d3 2018
| d5 2018-08
| n1 troops 600
| n2 other 4
| q3 promises s=SECR
| q4 asserts s=SECR
| q5 proposes s=OBI.1
| e4 ACCUSE/disapprove a=SECR C=crime
| e5 MOBILIZE/troops planned a=SECR p=MON n=n1 C=crime
| e6 REQUEST/assist a=ALC.11 t=d5 C=crime
| e7 AID denied r=ALC.12 C=crime
| e8 CONSULT a=OBI.1,JEF t=d3 n=n2 C=crime
| e9 AGREE a=OBI.1 C=crime
| e10 CONSULT/third-party hypothetical r=OBI.1 C=crime
| answers e7 e6
| o1 invitation e9 open
| o2 request e6 refused

[ARD.21 Los Ardillos], que cobran por cada kilo de pollo vendido en la sierra, colgaron de un puente una manta en la que [c7 niegan] [w7 la muerte] y [e11 culpan] a [TLA «los cobardes de Tlacos»], el grupo con el que [e12 pelean] la amapola desde que se desplomó su precio.
El fentanilo arruinó a los cultivadores: el kilo de goma pasó de 20.000 pesos a seis mil.
[w9 Sin flor no hay pleito, pero tampoco hay escuela], [c9 resume] [MAE una maestra de Hueycantenango].
| @TLA group MEX CRM "Tlacos"
| @MAE public MEX EDU "maestra de Hueycantenango"
| q7 denies s=ARD.21
| denies q7 e2
| q9 asserts s=MAE
| e11 ACCUSE/allege a=ARD.21 r=TLA C=crime
| e12 ASSAULT a=ARD.21,TLA r=ARD.21,TLA D=- C=illegal_drugs

Van [EDI [n3 diecinueve] ediles] [e13 asesinados] en seis años en el estado; por ninguno hay condena firme.
[FIS.3 El fiscal] [c10 espera] [w10 [e14 detener] «pronto» a los tres de la camioneta, de quienes solo se conoce el corte de pelo].
| @EDI office MEX GOV "ediles asesinados"
| n3 killed 19
| q10 speculates s=FIS.3
| e13 ASSAULT/targeted r=EDI n=n3 D=2012-10..2018-10-05/stated C=crime
| e14 COERCE/arrest possible a=FIS.3 C=crime
