# id: prensa/032-brasilia-amazonia
# publisher: Agencia Cordillera
# title: Brasil detiene a 40 garimpeiros; sus familias bloquean la carretera
# language: es
# published: 2024-11-07

[BRA.1 Brasil] [e1 detiene] a [GAR.1 [n1 40] garimpeiros]; [FAM.1 sus familias] [e2 bloquean] la carretera

[BOA Boa Vista] ([BRA@.2 Brasil]), [d1 7 nov].- [POL.1 La Policía Federal] y [IBA.1 el Ibama] [e3 detuvieron] [d2 el martes] en tierra yanomami a [GAR.2 [n2 40] buscadores de oro] y [e4 quemaron] [n3 seis] balsas, una operación a la que [GOB.1 el gobernador de Roraima] [e5+c1 reprocha] [w1 haber «humillado a trabajadores»].
[SEN.1 La senadora Tarcila Fontes], que en [d3 2022] presentó el proyecto para legalizar las minas, [e8+c2 exigió] [w2 que [JUS.1 el ministro de Justicia] comparezca].
[MIN.1 La ministra Jurema Tapajó], la primera indígena en el cargo, [c3 contestó] [w3 que [ROR Roraima] es el único estado donde los delincuentes tienen abogado antes que juez].
El mercurio se bebe con el agua del [RIO río Uraricoera]; siete de cada diez niños examinados por [FIO Fiocruz] tienen más del doble de lo tolerable.
[DAV.1 Davi Xirimai], chamán, [c4 cuenta] [w4 que en [d4 agosto] [INT.1 los invasores] [e10 mataron] a flechazos a [JOV [n4 dos] muchachos]], muerte que, [c5 según] [POL.2 la Policía], [w5 aún se [e11 investiga]].
[FAM.2 Las mujeres de los detenidos] tienen [e12 cerrada] la BR-174 con neumáticos, y [e15+c6 amenazan] [w6 con [e13 quemar] un puente de madera si no se [e14 libera] a [GAR.3 sus maridos]].
El oro subió [d5 ayer] a 2.659 dólares.
| @BRA state BRA GOV "Brasil"
| @GAR public BRA CRM "garimpeiros"
| @FAM public BRA CVL "mujeres de los detenidos"
| @BOA place BRA "Boa Vista" city
| @POL body BRA COP "Policía Federal"
| @IBA body BRA GOV "Ibama"
| @GOB office BRA GOV "gobernador de Roraima"
| @ROR place BRA "Roraima" province
| @SEN person BRA LEG "Tarcila Fontes" office="senadora"
| @JUS office BRA GOV "ministro de Justicia"
| @MIN person BRA GOV "Jurema Tapajó" office="ministra"
| @RIO place BRA "río Uraricoera" region
| @FIO body BRA MED "Fiocruz"
| @DAV person BRA REL "Davi Xirimai" office="chamán"
| @INT public BRA CRM "invasores"
| @JOV public BRA CVL "dos muchachos"
| d1 2024-11-07
| d2 2024-11-05
| d3 2022
| d4 2024-08
| d5 2024-11-06
| n1 arrested 40
| n2 arrested 40
| n3 other 6
| n4 killed 2
| q1 accuses s=GOB.1
| q2 demands s=SEN.1
| q3 accuses s=MIN.1
| q4 accuses s=DAV.1
| q5 asserts s=POL.2
| q6 threatens s=FAM.2
| e1 COERCE/arrest a=BRA.1 r=GAR.1 n=n1 D=2024-11-05/inferred C=crime,environment
| e2 PROTEST/obstruct a=FAM.1 D=2024-11-07/inferred C=crime,environment
| e3 COERCE/arrest a=POL.1,IBA.1 r=GAR.2 t=d2 n=n2 C=crime,environment
| e4 ASSAULT/destroy a=POL.1,IBA.1 r=GAR.2 t=d2 n=n3 C=crime,environment
| e5 ACCUSE/disapprove a=GOB.1 r=POL.1,IBA.1 C=environment
| e8 REQUEST a=SEN.1 C=environment
| e10 ASSAULT/targeted a=INT.1 r=JOV t=d4 n=n4 C=crime
| e11 ACCUSE/investigate C=crime
| e12 PROTEST/obstruct a=FAM.2 C=crime
| e15 THREATEN a=FAM.2 C=crime
| e13 ASSAULT/destroy hypothetical a=FAM.2 C=crime
| e14 RETREAT/release hypothetical r=GAR.3 C=crime
| repeats e3 e1
| repeats e12 e2
| o1 threat e15 open
