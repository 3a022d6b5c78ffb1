# id: prensa/001-culiacan-captura
# publisher: El Correo del Humaya
# title: Detienen en Culiacán a presunto operador de «Los Ciegos»
# language: es
# published: 2024-05-14

[e1 Detienen] en [CUL.1 Culiacán] a [OPE.1 presunto operador de «Los Ciegos»]

[CUL.2 Culiacán], [SIN Sinaloa].- Elementos de la Secretaría de Marina [e2 detuvieron] en la madrugada de [d1 ayer] a [OPE.2 un hombre de 43 años] a quien [FGR la Fiscalía General] [e3+c1 señala] [w1 como el encargado de mover hacia [NOG Nogales] la droga de [CIE.1 la célula conocida como «Los Ciegos»]], y en la misma casa [e4 aseguraron] [n1 11] fusiles, [n2 dos] camionetas blindadas y un reloj que vale más que la casa.
No hubo un solo [e5 disparo], [c2 presumió] [SEM.1 el vicealmirante Octavio Rentería Luque]: [w2 «Cuando [OPE.3 él] abrió los ojos, [MAR.2 nosotros] ya estábamos sentados en la orilla de la cama»].
[CUL.3 Culiacán], de un millón de habitantes, vive del tomate, del maíz y de lo que nadie menciona en la mesa.
| @CUL place MEX "Culiacán" city
| @SIN place MEX "Sinaloa" province
| @OPE public MEX CRM "presunto operador de «Los Ciegos»"
| @MAR body MEX MIL "Secretaría de Marina"
| @FGR body MEX JUD "Fiscalía General de la República"
| @NOG place MEX "Nogales" city
| @CIE group MEX CRM "Los Ciegos"
| @SEM person MEX MIL "Octavio Rentería Luque" office="vicealmirante"
| span MAR.1 at="Elementos de la Secretaría de Marina"
| span w2 at="No hubo un solo disparo"
| d1 2024-05-13
| n1 seized 11
| n2 seized 2
| q1 accuses s=FGR
| q2 asserts s=SEM.1
| e1 COERCE/arrest r=OPE.1 p=CUL.1 D=2024-05-13/inferred C=illegal_drugs
| e2 COERCE/arrest a=MAR.1 r=OPE.2 t=d1 C=illegal_drugs
| e3 ACCUSE/allege a=FGR r=OPE.2 C=illegal_drugs
| e4 COERCE/seize a=MAR.1 r=OPE.2 t=d1 n=n1,n2 C=illegal_drugs
| e5 ASSAULT/firearms denied C=illegal_drugs
| repeats e2 e1

[w3 [OPE.4 El detenido], cuyo nombre se reservó por tratarse de una investigación en curso, habría ordenado en [d2 febrero] el [e7 asesinato] de [POL [n3 cuatro] policías estatales] en la carretera a [ELD Eldorado]], según [c3 consta] en [CAR la carpeta] a la que [PER este diario] tuvo acceso.
[w4 «Es mentira de principio a fin; [OPE.5 mi cliente] vende tractores»], [c4 replicó] su abogada, [ABO Jimena Bátiz].
En [d3 los últimos tres años] las cifras oficiales cuentan 1.912 homicidios en el municipio, la mayoría con arma de fuego y casi ninguno resuelto.
[INV Investigadores de una universidad local] [c6 creen] [w6 que el dato se queda corto, porque los desaparecidos no entran en la suma].
[VEC.1 Los vecinos de la colonia Tres Ríos] [c7 temen] [w7 que [CIE.2 el grupo] [e8 queme] camiones en represalia por la [x captura] de [OPE.6 su jefe]].
«Hoy no abro», dijo [JUG una señora] que vende jugos.
Y no abrió.
| @ELD place MEX "Eldorado" city
| @POL body MEX COP "policías estatales"
| @CAR other MEX JUD "carpeta de investigación"
| @PER company MEX JRN "El Correo del Humaya"
| @ABO person MEX UNK "Jimena Bátiz" office="abogada"
| @INV public MEX EDU "investigadores de una universidad"
| @VEC public MEX CVL "vecinos de la colonia Tres Ríos"
| @JUG public MEX CVL "una señora"
| d2 2024-02
| d3 2021-05-14..2024-05-15
| n3 killed 4
| span w8 at="«Hoy no abro»"
| span c8 at="dijo"
| q3 asserts s=CAR
| q4 denies s=ABO
| q6 asserts s=INV
| q7 speculates s=VEC.1
| q8 asserts s=JUG
| e7 ASSAULT/targeted possible a=OPE.4 r=POL p=ELD t=d2 n=n3 C=illegal_drugs
| e8 ASSAULT/destroy possible a=CIE.2 C=illegal_drugs
