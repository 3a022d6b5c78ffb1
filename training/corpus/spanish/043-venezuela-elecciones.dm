# id: spanish/043-venezuela-elecciones
# publisher: Agencia Cordillera
# title: Caracas impide aterrizar a cuatro expresidentes y Lima exige explicaciones
# language: es
# published: 2024-08-02

[VEN.1 Caracas] [e1 impide] aterrizar a [EXP.1 cuatro expresidentes] y [PER.1 Lima] [e2+c1 exige] [w1 explicaciones]
| @VEN state VEN GOV "Venezuela"
| @EXP public - ELI "cuatro expresidentes"
| @PER state PER GOV "Perú"
| q1 demands s=PER.1
| e1 REJECT a=VEN.1 r=EXP.1 D=2024-07-31/inferred C=election
| e2 REQUEST a=PER.1 r=VEN.1 D=2024-08-01/inferred C=diplomatic

[PTY Panamá], [d1 2 ago] ([CORD Cordillera]).- [w2 [VEN.2 Las autoridades venezolanas] [e3 negaron] [d2 el miércoles] el permiso de aterrizaje a [AVI un vuelo] en el que viajaban [EXP.2 cuatro exmandatarios] [e4 invitados] por [OPO la oposición]], [c2 confirmó] [AER la aerolínea panameña].
[PER.2 La Cancillería peruana] [e5 citó] [d3 ayer] al [ENC encargado de negocios de Venezuela] y [PAN Ciudad de Panamá] [e6 retiró] a todo su personal diplomático.
[w3 «[e14 Pedimos] actas, no insultos»], [c3 escribió] en X [MUL el presidente panameño].
[FIS El fiscal general] [e7+c4 vinculó] a [MAC.1 la líder opositora Beatriz Urdaneta] [w4 con un presunto [e8 hackeo] desde [MKD Macedonia del Norte]], cargo que [MAC.2 ella] [c5 despachó] [w5 como «un chiste malo»].
[FOR La ONG Foro Penal] [c6 cuenta] [w6 [n1 más de 1.200] [e9 detenidos] y [n2 once] [e10 muertos] en las [e11 protestas] que comenzaron [d4 el lunes]].
[COL Dos ministros colombianos] [c7 dicen] [w7 que [MAD el presidente venezolano Aníbal Machuca] [c8 planea] [w8 [e12 viajar] a [BRS Brasilia] «en cuanto se enfríe la calle»]].
| @PTY place PAN "Ciudad de Panamá" city
| @CORD company PER JRN "Cordillera"
| @AVI body PAN BUS "un vuelo"
| @OPO group VEN OPP "oposición venezolana"
| @AER company PAN BUS "aerolínea panameña"
| @ENC office VEN GOV "encargado de negocios de Venezuela"
| @PAN state PAN GOV "Panamá"
| @MUL office PAN GOV "presidente panameño"
| @FIS office VEN JUD "fiscal general"
| @MAC person VEN OPP "Beatriz Urdaneta"
| @MKD place MKD "Macedonia del Norte" country
| @FOR group VEN SOC "Foro Penal"
| @COL office COL GOV "dos ministros colombianos"
| @MAD person VEN GOV "Aníbal Machuca" office="presidente de Venezuela"
| @BRS place BRA "Brasilia" city
| d1 2024-08-02
| d2 2024-07-31
| d3 2024-08-01
| d4 2024-07-29..
| n1 arrested 1200..
| n2 killed 11
| q2 asserts s=AER
| q3 demands s=MUL
| q4 accuses s=FIS
| q5 denies s=MAC.2
| q6 asserts s=FOR
| q7 asserts s=COL
| q8 promises s=MAD
| e3 REJECT a=VEN.2 r=EXP.2 t=d2 C=election
| e4 AGREE a=OPO r=EXP.2 D=- C=election
| e5 ACCUSE/disapprove a=PER.2 r=ENC t=d3 C=diplomatic
| e6 SANCTION/withdraw a=PAN D=2024-08-01/inferred C=diplomatic
| e14 REQUEST a=MUL C=election
| o2 demand e14 open
| e7 ACCUSE/allege a=FIS r=MAC.1 C=election,cyber
| e8 COERCE/cyber a=MAC.1 p=MKD D=- C=election,cyber
| e9 COERCE/arrest t=d4 n=n1 C=repression
| e10 ASSAULT t=d4 n=n2
| e11 PROTEST/demo t=d4 C=election
| e12 CONSULT/visit planned a=MAD p=BRS C=diplomatic
| denies q5 e7
| repeats e3 e1
| o1 demand e2 open

Fuera del aeropuerto, [TAX los taxistas] se disputaban a [PAS los pocos pasajeros] del último vuelo.
[UE.1 La UE], que no [e13 reconocerá] ningún resultado sin actas, [c9 advirtió] [w9 de que el tiempo corre en contra de todos].
Un barril de crudo Merey cotizaba [d5 ayer] a 68 dólares.
| @TAX public VEN CVL "taxistas"
| @PAS public - CVL "pasajeros"
| @UE body EUR - "Unión Europea"
| d5 2024-08-01
| q9 asserts s=UE.1
| e13 SUPPORT denied a=UE.1 C=election
