# id: spanish/042-cable-frentes
# publisher: Boletín Transatlántico
# language: es
# published: 2025-03-28

[w1 «[SVK Eslovaquia] [e1 recuperará] los valles por la vía que sea»], [e2+c1 amenazó] en [BRA Bratislava] [FIC el líder ultra Marek Holub] a [HUN Budapest].
| @SVK state SVK GOV "Eslovaquia"
| @BRA place SVK "Bratislava" city
| @FIC person SVK PTY,OPP "Marek Holub"
| @HUN state HUN GOV "Hungría"
| q1 threatens s=FIC
| e1 COERCE/seize hypothetical a=SVK C=territory
| e2 THREATEN/territory a=FIC r=HUN p=BRA C=territory
| o1 threat e2 open

[ETI El primer ministro etíope] [e3+c2 juró] [w2 [e4 tomar] [ASA Assab] «antes o después»], y [ERI Asmara] [e5 emplazó] tanques junto a la línea.
| @ETI office ETH GOV "primer ministro etíope"
| @ASA place ERI "Assab" city
| @ERI state ERI GOV "Eritrea"
| q2 threatens s=ETI
| e3 THREATEN/territory a=ETI C=territory
| e4 COERCE/seize hypothetical a=ETI p=ASA C=territory
| e5 MOBILIZE/weapons a=ERI C=military
| o2 threat e3 open

[TUN La presidencia tunecina] [e6 prohibió] [d1 el jueves] la difusión de [MOS la emisora Mosaïque] y [e7 cerró] su web por informar de una [e19 huelga de hambre].
| @TUN body TUN GOV "presidencia tunecina"
| @MOS company TUN JRN "Mosaïque"
| d1 2025-03-27
| e6 COERCE/censor a=TUN r=MOS t=d1 C=rights_freedoms
| e7 COERCE/censor a=TUN r=MOS t=d1 C=rights_freedoms
| e19 PROTEST/hunger D=-
| causes e19 e6

[PRE Los presos de [EVI Evin]] [e8 dejaron] [d2 ayer] la huelga de hambre al obtener visitas, pero [e9+c3 reclaman] todavía [w3 que [JAM el ayatolá Tavakolí] [e10 reciba] a [FAM sus familias]].
| @PRE public IRN OPP "presos de Evin"
| @EVI place IRN "cárcel de Evin" exact
| @FAM public IRN CVL "familias de los presos"
| @JAM person IRN GOV "Tavakolí"
| d2 2025-03-27
| q3 demands s=PRE
| e8 CONCEDE a=PRE p=EVI t=d2 C=human_rights
| e9 REQUEST/meet a=PRE r=JAM C=human_rights
| e10 CONSULT hypothetical a=JAM,FAM C=human_rights
| o3 demand e9 open

[AYU El Ayuntamiento de Vigo] ha impuesto el [e12 toque de queda] para [MEN menores], medida que [ABO los abogados de familia] [e13 recurrirán].
| @AYU body ESP GOV "Ayuntamiento de Vigo"
| @MEN public ESP CVL "menores"
| @ABO public ESP JUD "abogados de familia"
| e12 COERCE/curfew a=AYU r=MEN C=crime
| e13 ACCUSE/allege planned a=ABO r=AYU C=legal

[FIN.1 El presidente finlandés] [e14 telefoneó] [d3 anoche] al [TRU.1 presidente estadounidense Warren Hadley] para [e15+c4 pedirle] [w4 que [e16 rescinda] los aranceles a la madera].
| @FIN office FIN GOV "presidente finlandés"
| @TRU person USA GOV "Warren Hadley" office="presidente de Estados Unidos"
| d3 2025-03-27
| e14 CONSULT/phone a=FIN.1,TRU.1 t=d3 C=economic
| q4 demands s=FIN.1
| e15 REQUEST/yield a=FIN.1 r=TRU.1 t=d3 C=economic
| e16 RETREAT hypothetical a=TRU.1 C=economic
| o4 demand e15 open

[CAN La agencia canadiense de fronteras] [e17 deportó] a [TAM [n1 tres] refugiados tamiles] con una orden judicial en contra y ahora [FED el juez federal] los [e18 reclama] de vuelta.
| @CAN body CAN COP "agencia canadiense de fronteras"
| @TAM public LKA REF "refugiados tamiles"
| @FED office CAN JUD "juez federal"
| n1 other 3
| e17 COERCE/deport a=CAN r=TAM n=n1 C=migration
| e18 REQUEST a=FED r=CAN C=legal
| o5 demand e18 open


[ARM Ereván] y [AZE Bakú] [c5 esperan] [w5 [e20 sellar] en [ABU Abu Dabi] el tratado que [RUS Moscú] lleva años dificultando].
| @ARM state ARM GOV "Armenia"
| @AZE state AZE GOV "Azerbaiyán"
| @ABU place ARE "Abu Dabi" city
| @RUS state RUS GOV "Rusia"
| q5 speculates s=ARM
| e20 SUPPORT planned a=ARM,AZE p=ABU C=diplomatic

[LAT El servicio letón de seguridad] frustró [d4 la semana pasada] el [e22 atentado] con explosivos que [DOS dos agentes extranjeros] preparaban contra un depósito de [RIG Riga], [c6 revela] [TAB un tabloide local].
| @LAT body LVA SPY "servicio letón de seguridad"
| @DOS public - SPY "agentes extranjeros"
| @RIG place LVA "Riga" city
| @TAB company LVA JRN "tabloide local"
| d4 2025-03-17..2025-03-24
| q6 asserts s=TAB
| e22 ASSAULT/explosives denied a=DOS p=RIG t=d4 C=terrorism
| span w6 at="El servicio letón de seguridad frustró la semana pasada el atentado con explosivos que dos agentes extranjeros preparaban contra un depósito de Riga"

[MOL El Gobierno moldavo] [e23+c7 acusó] a [RUM una red de canales prorrusos] [w7 de [e24 difundir] vídeos falsos de la presidenta], aunque [TEL Telegram] no [c8 piensa] [w8 [e25 cerrar] ninguno].
| @MOL body MDA GOV "Gobierno moldavo"
| @RUM group - JRN "red de canales prorrusos"
| @TEL company MNC BUS "Telegram"
| q7 accuses s=MOL
| e23 ACCUSE/allege a=MOL r=RUM C=misinformation
| q8 denies s=TEL
| e24 COERCE/misinformation a=RUM C=misinformation
| e25 COERCE/censor denied a=TEL r=RUM C=misinformation
