# id: crime-desk/021-rosario-fiscales
# publisher: El Litoral del Sur
# title: Fiscales de Rosario piden custodia tras balear un encapuchado la casa de una jueza
# language: es
# published: 2023-05-23

[FISC Fiscales de Rosario] [e1 piden] [x custodia] tras [e2 balear] [ENC un encapuchado] la casa de [JUE una jueza]
| @FISC office ARG JUD "fiscales de Rosario"
| @ENC public ARG UAF "un encapuchado"
| @JUE office ARG JUD "jueza federal"
| e1 REQUEST/assist a=FISC D=2023-05-22/inferred C=crime
| e2 ASSAULT/firearms a=ENC r=JUE D=2023-05-21/inferred C=illegal_drugs
| causes e2 e1

[ENC Un encapuchado] [e3 disparó] once veces [d1 el domingo] contra el portón de [JUE.1 la jueza federal Mercedes Ancarola], que [d2 dos días antes] había [e4 condenado] al [MONO.1 jefe de [BANDA Los Monos]] por dirigir desde la cárcel una red de sicarios, y [e5 dejó] un cartel en el que se [c1 leía]: [w1 «Con la mafia no se jode»].
Nadie resultó herido.
| @MONO public ARG CRM "jefe de Los Monos"
| @BANDA group ARG CRM "Los Monos"
| d1 2023-05-21
| d2 2023-05-19
| e3 ASSAULT/firearms a=ENC r=JUE.1 t=d1 C=illegal_drugs
| repeats e3 e2
| e4 SANCTION/convict a=JUE.1 r=MONO.1 t=d2 C=illegal_drugs,legal
| e5 THREATEN/violence a=ENC r=JUE.1 D=2023-05-21/inferred C=illegal_drugs
| q1 threatens s=ENC
| o1 threat e5 open

[w2 «Trabajamos con la ventana tapiada y el chaleco en el perchero»], [c2 relató] [FIS2 el fiscal Lautaro Sosa], uno de [FISC los cuarenta] que [d3 el lunes] [e6+c3 solicitaron] al [MINI.1 ministro de Seguridad] [w3 que les [e7 asigne] guardia permanente].
[MINI.2 El ministro] [e8+c4 prometió] [w4 responder] «en horas», pero [c5 descartó] [w5 [e9 enviar] al Ejército, como [c6 pretende] [GOBE el gobernador]].
| @FIS2 person ARG JUD "Lautaro Sosa" office="fiscal"
| @MINI office ARG GOV "ministro de Seguridad"
| @GOBE office ARG GOV "gobernador de Santa Fe"
| d3 2023-05-22
| q2 asserts s=FIS2
| q3 demands s=FISC
| q4 promises s=MINI.2
| q5 denies s=MINI.2
| q6 speculates s=GOBE
| span w6 at="enviar al Ejército"
| e6 REQUEST/assist a=FISC r=MINI.1 t=d3 C=crime
| repeats e6 e1
| e7 AID hypothetical a=MINI.1 C=crime
| e8 AGREE a=MINI.2 C=crime
| e9 MOBILIZE/troops denied a=MINI.2 C=military
| o2 request e1 open

La ciudad cerró [d4 2022] con 288 homicidios, cuatro veces más que la media del país.
El trigo y la soja salen por el mismo río por el que entra la droga; los bancos del centro lucen mármol nuevo y nadie pregunta.
[BANDA Los Monos] nacieron en un barrio de albañiles y nunca fueron, [c7 según] [SOCI la socióloga Eugenia Paz], [w7 un cartel, sino «una familia con deudas»].
| d4 2022
| @SOCI person ARG EDU "Eugenia Paz" office="socióloga"
| q7 asserts s=SOCI

[HERM La hermana del condenado] [c8 negó] [w8 que [CLAN su familia] [e10 encargara] los disparos].
[w9 «Si [HERM.5 nosotros] quisiéramos asustar a alguien, no gastaríamos once balas en un portón»], [c9 dijo] a [RADI Radio Dos].
| @HERM public ARG ELI "hermana del condenado"
| @CLAN group ARG CRM "familia del condenado"
| @RADI company ARG JRN "Radio Dos"
| q8 denies s=HERM
| q9 denies s=HERM.5
| e10 ASSAULT/firearms denied a=CLAN D=2023-05-21/inferred C=illegal_drugs
