# id: prensa/024-jerusalen-tregua
# publisher: Agencia Cordillera
# title: Israel aplaza la retirada del corredor y Hamás amenaza con congelar el canje
# language: es
# published: 2025-12-15

[ISR.1 Israel] [e1 aplaza] la [x retirada] del corredor y [HAM.1 Hamás] [e2+c1 amenaza] [w1 con [e3 congelar] el canje]

[JER Jerusalén], [d1 15 dic] ([COR Cordillera]).- [ISR.2 El Gabinete israelí] [c2 decidió] [d2 anoche], por nueve votos contra ocho, [w2 que [FDI.1 las tropas] no [e4 salgan] del corredor de [NET Netzarim] hasta que [HAM.2 Hamás] [e5 entregue] [CUE [n1 los dos] cadáveres] que, [c3 según] [FDI.2 el Ejército], [w3 [e6 retiene]]].
[HAM.3 La milicia], que [c4 asegura] [w4 no saber dónde están], [e7+c5 advirtió] a [MED.1 los mediadores] [w5 de que sin [e8 retirada] no habrá [e9 liberación] de [RED.1 nadie más]].
[w6 «Jugar con los muertos es lo que mejor se [HAM.4 les] da»], [c6 declaró] [OFI.1 un alto cargo israelí] bajo anonimato.
En [KHA.1 Jan Yunis], donde el [d3 sábado] [AVI.1 un dron] [e10 mató] a [FAM.1 una madre y [n2 tres] hijas] junto a una panadería, la gente sigue haciendo cola en el mismo sitio.
[w7 «¿Y adónde vamos a ir?»], [c7 pregunta] [IBR.1 Ibrahim al Astal], que tiene seis dedos en cada mano y lo cuenta como si fuera una herencia.
[DOH.1 Doha] y [CAI.1 El Cairo] [c8 buscan] [w8 que se [e11 reanude] el [d4 jueves] el [x intercambio]].
[EEU.1 La Casa Blanca], que no oculta su irritación, ha [x enviado] de vuelta a su emisario, [ENV.1 Leland Marsh], y [e13+c10 pide] a [ISR.3 sus socios] [w10 «no tirar por la ventana lo firmado»].
Una colonia de gatos vive entre las ruinas del museo.
| @ISR state ISR GOV "Israel"
| @HAM group PSE REB "Hamás"
| @JER place ISR "Jerusalén" city
| @COR company - JRN "Cordillera"
| @FDI body ISR MIL "Ejército israelí"
| @NET place PSE "Netzarim" exact
| @CUE public ISR CVL "cadáveres"
| @MED office - GOV "mediadores"
| @RED public ISR CVL "rehenes"
| @OFI office ISR GOV "alto cargo israelí"
| @KHA place PSE "Jan Yunis" city
| @AVI body ISR MIL "dron"
| @FAM public PSE CVL "madre y tres hijas"
| @IBR person PSE CVL "Ibrahim al Astal"
| @DOH state QAT GOV "Catar"
| @CAI state EGY GOV "Egipto"
| @EEU body USA GOV "Casa Blanca"
| @ENV person USA GOV "Leland Marsh" office="emisario"
| d1 2025-12-15
| d2 2025-12-14
| d3 2025-12-13
| d4 2025-12-18
| n1 other 2
| n2 killed 3
| q1 threatens s=HAM.1
| q2 threatens s=ISR.2
| q3 accuses s=FDI.2
| q4 denies s=HAM.3
| q5 threatens s=HAM.3
| q6 accuses s=OFI.1
| q7 asserts s=IBR.1
| q8 promises s=DOH.1
| q10 demands s=EEU.1
| e1 REJECT/yield a=ISR.1 D=2025-12-14/inferred C=military
| e2 THREATEN a=HAM.1 D=2025-12-14/inferred C=military
| e3 COERCE hypothetical a=HAM.1 C=military
| e4 RETREAT/withdraw denied a=FDI.1 p=NET C=military
| e5 RETREAT/release hypothetical a=HAM.2 r=CUE n=n1 C=military
| e6 COERCE/withhold a=HAM.2 r=CUE n=n1 D=- C=military
| e7 THREATEN a=HAM.3 r=MED.1 C=military
| e8 RETREAT/withdraw hypothetical C=military
| e9 RETREAT/release hypothetical r=RED.1 C=military
| e10 ASSAULT/drone a=AVI.1 r=FAM.1 p=KHA.1 t=d3 n=n2 C=military
| e11 COOPERATE hypothetical t=d4 C=military
| e13 REQUEST a=EEU.1 r=ISR.3 C=diplomatic
| repeats e7 e2
| denies q4 q3
| o1 threat e2 open to=MED
| o2 demand e13 open
