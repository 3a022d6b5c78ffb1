# id: prensa/041-almeria-breves
# publisher: El Faro de Cádiz
# title: Sanidad, bomberos y patinetes
# language: es
# published: 2025-09-02

Sanidad, bomberos y patinetes

Un incendio en el aparcamiento de un centro comercial de [ALM Almería] obligó [d1 ayer] a desalojar a 1.400 personas y dejó a tres intoxicados leves; [BOM los bomberos] [c1 sospechan] [w1 de la batería de un patinete].
[CON.1 El consejero de Salud], al que [MAR.1 Marea Blanca] había [e1+c2 exigido] [w2 que [e2 dimitiera] por los retrasos en las mamografías], [e3 renunció] [d2 anoche] «para no ser un obstáculo», y [PRE.1 el presidente andaluz], que [CON.2 lo] [e4 defendió] hasta el mediodía, [CON.3 le] [e5 agradeció] los servicios en cuatro palabras.
[FUE Fuentes del partido] [c3 dan por hecho] [w3 que [CON.4 le] sustituirá una neumóloga].
[GUA.1 La Guardia Civil] [e6 desmanteló] en [NIJ Níjar] un taller donde se adiestraba a menores en la venta de hachís y [e8 liberó] a [JOR [n1 ocho] jornaleros] [e9 encerrados] en una nave; [SEI.1 seis de los doce detenidos] han quedado [e10 en libertad] con cargos.
[w4 «La pena de telediario no caduca»], [c4 protesta] [ABO.1 el abogado de uno].
El atún rojo alcanzó los 14 euros.
[w5 Ninguna playa tiene bandera roja], [c5 según] [EME.1 Emergencias].
| @ALM place ESP "Almería" city
| @BOM body ESP SOC "bomberos"
| @CON office ESP GOV "consejero de Salud"
| @MAR group ESP SOC,MED "Marea Blanca"
| @PRE office ESP GOV "presidente andaluz"
| @FUE group ESP PTY "fuentes del partido"
| @GUA body ESP COP "Guardia Civil"
| @NIJ place ESP "Níjar" city
| @JOR public - AGR,REF "jornaleros"
| @SEI public ESP CRM "seis detenidos"
| @ABO public ESP UNK "abogado"
| @EME body ESP GOV "Emergencias"
| d1 2025-09-01
| d2 2025-09-01
| n1 other 8
| q1 speculates s=BOM
| q2 demands s=MAR.1
| q3 speculates s=FUE
| q4 accuses s=ABO.1
| q5 asserts s=EME.1
| e1 REQUEST/change a=MAR.1 r=CON.1 D=- C=health
| e2 RETREAT/resign hypothetical a=CON.1 C=health
| e3 RETREAT/resign a=CON.1 t=d2 C=health
| e4 SUPPORT a=PRE.1 r=CON.2 D=2025-09-01/inferred C=health
| e5 SUPPORT a=PRE.1 r=CON.3 D=2025-09-01/inferred C=health
| e6 COERCE/seize a=GUA.1 p=NIJ C=illegal_drugs
| e8 AID a=GUA.1 r=JOR n=n1 p=NIJ C=trafficking
| e9 ASSAULT/abduct r=JOR n=n1 D=- C=trafficking
| e10 RETREAT/release r=SEI.1 C=legal
| answers e3 e1
| o1 demand e1 met closed=e3
