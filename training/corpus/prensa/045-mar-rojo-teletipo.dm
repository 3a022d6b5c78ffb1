# id: prensa/045-mar-rojo-teletipo
# publisher: Teletipo Sur
# language: es
# published: 2024-05-14

[ADE Adén].- El [e1 apresamiento] por [HUT.1 los hutíes] del [ELE carguero griego Eleni K.], cuyos [TRI [n1 veintidós] tripulantes], filipinos en su mayoría, fueron [e2 llevados] a [HOD Hodeida] en una lancha, ha llevado a [GRE.1 Atenas] a [e3+c1 exigir] a [OMA.1 Omán], que [e4 negoció] en [d1 enero] otra liberación, [w1 que [e5 medie]].
[HUT.2 El grupo], al que [USA.1 Washington] volvió a [e6 incluir] en [d2 febrero] en su lista de terroristas y que, desde entonces, ha [e7 disparado] contra [n2 once] mercantes, [c2 justificó] [w2 la [x captura] como «respuesta a la sangre de Gaza»].
[ARA.1 Riad], [UAE.1 Abu Dabi] y [CAI.1 El Cairo], que rara vez coinciden en algo, [e8 condenaron] [d3 ayer] el [x ataque] por separado y casi con las mismas palabras.
Los seguros de guerra cuestan ya el uno por ciento del casco.
[NAV.1 Una naviera danesa] ha decidido que sus barcos den la vuelta por [CAB el Cabo de Buena Esperanza], lo que añade once días y mucho gasóleo.
| @ADE place YEM "Adén" city
| @HUT group YEM REB "hutíes"
| @TRI public PHL CVL "tripulantes del Eleni K."
| @GRE state GRC GOV "Grecia"
| @OMA state OMN GOV "Omán"
| @USA state USA GOV "Estados Unidos"
| @ARA state SAU GOV "Arabia Saudí"
| @UAE state ARE GOV "Emiratos Árabes Unidos"
| @CAI state EGY GOV "Egipto"
| @NAV company DNK BUS "naviera danesa"
| @CAB place ZAF "Cabo de Buena Esperanza" region
| @ELE company GRC BUS "carguero griego Eleni K."
| d1 2024-01
| d2 2024-02..
| d3 2024-05-13
| n1 abducted 22
| n2 other 11
| q1 demands s=GRE.1
| q2 asserts s=HUT.2
| e1 COERCE/seize a=HUT.1 r=ELE D=- C=terrorism
| e2 ASSAULT/abduct a=HUT.1 r=TRI p=HOD n=n1 D=- C=terrorism
| e3 REQUEST a=GRE.1 r=OMA.1 C=diplomatic
| e4 CONSULT/third-party a=OMA.1 t=d1 C=diplomatic
| e5 CONSULT/third-party hypothetical a=OMA.1 C=diplomatic
| e6 SANCTION/discontinue a=USA.1 r=HUT.2 t=d2 C=terrorism
| e7 ASSAULT a=HUT.2 n=n2 D=- C=terrorism
| e8 ACCUSE/disapprove a=ARA.1,UAE.1,CAI.1 t=d3 C=terrorism
| o1 request e3 open

[MAN Manila].- [FIL.1 Filipinas], que no cree en las [x promesas] de [CHN.1 Pekín], dejó [d4 el viernes] que [PES.1 un centenar de pescadores] fueran a faenar junto al [SCA arrecife de Scarborough] escoltados por [GUA.1 dos guardacostas], a los que [CHN~.2 los chinos] [e11 mojaron] con cañones de agua sin que [GUA.2 estos] respondieran.
[w5 «Nos duele el orgullo, no el casco»], [c5 dijo] [CAP.1 un capitán].
[AUS.1 Australia], que nunca va a las [x maniobras], esta vez ha [e14 mandado] una fragata.
El calamar, que aquí llaman por otro nombre, escasea.
| @MAN place PHL "Manila" city
| @HOD place YEM "Hodeida" city
| @FIL state PHL GOV "Filipinas"
| @CHN state CHN GOV "China"
| @PES public PHL AGR "pescadores"
| @GUA body PHL COP "guardacostas"
| @SCA place - "arrecife de Scarborough" exact
| @CAP public PHL AGR "capitán"
| @AUS state AUS GOV "Australia"
| d4 2024-05-10
| q5 asserts s=CAP.1
| e11 ASSAULT/crowd-control a=CHN.2 r=GUA.1 p=SCA t=d4 C=territory
| e14 MOBILIZE/weapons a=AUS.1 D=- C=military
