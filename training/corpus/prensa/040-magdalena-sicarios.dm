# id: prensa/040-magdalena-sicarios
# publisher: El Cuadrante de Bogotá
# language: es
# published: 2026-03-04

Cuando [LID.1 Wilmer Ospino], presidente de la junta de acción comunal de [VER El Bálsamo] y padre de seis hijos, [e1+c1 denunció] en [d1 enero] ante [PER.1 la Personería] [w1 que [GRU.1 un hombre] al que llaman [GRU.3 Chirrete] [LID.2 le] [e2 cobraba] vacuna por cada saco de yuca], [NAD nadie] [LID.3 le] [e3 ofreció] escolta; [d2 el lunes], a la puerta de su casa, [SIC dos sicarios] que iban en moto [LID.4 lo] [e4 mataron] delante del [NIN.2 menor].
[w2 «[e7 Pidió] un chaleco y [LID.5 le] dieron una cita»], [c2 resumió] [HER.1 su hermana Yuranis].
[UNP.1 La Unidad de Protección], que atiende a 15.000 personas con un presupuesto que no alcanza para la gasolina, [c3 asegura] [w3 que el estudio «estaba en curso»].
[POL.1 La Policía] [e5 ofrece] [n1 50 millones de pesos] por datos de [GRU.2 Chirrete], a quien se [c4 cree] [w4 refugiado en [SIE la Sierra]].
[w5 En lo que va del [d3 año] van 31], [c5 dice] [IND Indepaz], que cuenta también los que [FIS.1 la Fiscalía] no cuenta.
Un helicóptero llegó para el velorio y se fue con [GOB.1 el gobernador], al que [VEC.1 los vecinos] [e6 silbaron].
[w6 «¿Y ahora quién va a ser el presidente?»], [c6 preguntó] [NIN.1 el menor].
Nadie quiere.
| @LID person COL CVL "Wilmer Ospino"
| @VER place COL "El Bálsamo" city
| @PER body COL GOV "Personería"
| @GRU person COL CRM "Chirrete"
| @NAD public COL UNK "nadie"
| @SIC public COL CRM "dos sicarios"
| @HER person COL CVL "Yuranis Ospino"
| @UNP body COL GOV "Unidad de Protección"
| @POL body COL COP "Policía"
| @SIE place COL "Sierra Nevada" region
| @IND group COL SOC "Indepaz"
| @FIS body COL JUD "Fiscalía"
| @GOB office COL GOV "gobernador"
| @VEC public COL CVL "vecinos"
| @NIN public COL CVL "el menor de los hijos"
| d1 2026-01
| d2 2026-03-02
| d3 2026
| n1 money 50000000 COP
| q1 accuses s=LID.1
| q2 accuses s=HER.1
| q3 asserts s=UNP.1
| q4 speculates
| q5 asserts s=IND
| q6 asserts s=NIN.1
| e1 ACCUSE/allege a=LID.1 r=GRU.1 t=d1 C=crime
| e2 COERCE a=GRU.1 r=LID.2 D=- C=crime
| e3 AID denied a=NAD r=LID.3 C=crime
| e4 ASSAULT/targeted a=SIC r=LID.4 t=d2 C=crime
| e5 AGREE a=POL.1 n=n1 C=crime
| e6 ACCUSE/disapprove a=VEC.1 r=GOB.1 D=- C=crime
| e7 REQUEST/assist D=- C=crime
