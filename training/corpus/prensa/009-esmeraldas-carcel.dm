# id: prensa/009-esmeraldas-carcel
# publisher: El Litoral Pacífico
# title: Ecuador: «Nadie mandaba en el pabellón 5»
# language: es
# published: 2023-04-20

[ECU@ Ecuador]: «Nadie mandaba en el pabellón 5»

[GUA Guayaquil].- La [e1 matanza] de [PRS.1 [n1 doce] presos] [d1 el viernes] en la Penitenciaría fue obra, [c1 según] el [SNA.1 servicio penitenciario], [w1 de [LOB.1 los Lobos]], que en un pasquín [c2 negaron] [w2 haber [e2 disparado] un solo tiro] y [e3+c3 culparon] a [GUI.1 los guías] [w3 de [x abrir] las celdas a [TIG.1 los Tiguerones]].
[PRS.2 Los reclusos], [c4 relata] [MUJ.1 la mujer de uno de ellos], [w4 llamaron por teléfono a sus casas para despedirse].
«[MUJ.2 Me] [c5 dijo] [w5 que cuidara a los niños] y colgó».
[MIL [n2 Unos 900] militares], a los que se les [c6 encargó] [w6 que [e5 requisaran] los doce pabellones], entraron al amanecer del [d2 sábado] y [e6 encontraron] granadas, un fusil de asalto, gallos de pelea y una piscina.
[LAS.1 El presidente], que había decretado en [d3 febrero] el [e7 estado de excepción], [e8 destituyó] [d4 anteayer] al [DIR.1 director del penal], cuyo [ANT antecesor] fue [e9 asesinado] a tiros en [d5 septiembre] cuando salía de un gimnasio.
[ONU.1 La Oficina de Derechos Humanos de la ONU] ha [e10+c7 pedido] una y otra vez [w7 que se [e11 investigue] el papel de [GUI.2 los custodios]]; hasta [d6 hoy] [FIS la Fiscalía] no ha [e12 imputado] a [GUI.3 ninguno].
[ECU@.2 El país] tiene 31.000 reclusos para 30.000 plazas, pero en el pabellón 5 duermen tres por litera.
[w8 «Antes se robaba una gallina y se iba a la cárcel; ahora la cárcel sale a robar»], [c8 ironiza] [JUB un guía jubilado], que sigue sin cobrar la liquidación.
| @ECU state ECU GOV "Ecuador"
| @GUA place ECU "Guayaquil" city
| @PRS public ECU CRM "presos de la Penitenciaría"
| @SNA body ECU COP "servicio penitenciario"
| @LOB group ECU CRM "Los Lobos"
| @GUI public ECU COP "guías penitenciarios"
| @TIG group ECU CRM "Los Tiguerones"
| @MUJ public ECU CVL "mujer de un preso"
| @MIL public ECU MIL "unos 900 militares"
| @LAS office ECU GOV "presidente de Ecuador"
| @DIR office ECU COP "director del penal"
| @ANT office ECU COP "antecesor del director del penal"
| @ONU body UNO - "Oficina de Derechos Humanos de la ONU"
| @FIS body ECU JUD "Fiscalía"
| @JUB public ECU ELI "guía jubilado"
| d1 2023-04-14
| d2 2023-04-15
| d3 2023-02
| d4 2023-04-18
| d5 2022-09
| d6 2023-04-20
| n1 killed 12
| n2 troops 900 ~
| q1 accuses s=SNA.1
| q2 denies s=LOB.1
| q3 accuses s=LOB.1
| q4 asserts s=MUJ.1
| q5 asserts
| q6 demands
| q7 demands s=ONU.1
| q8 asserts s=JUB
| e1 ASSAULT/targeted a=LOB.1 r=PRS.1 t=d1 n=n1 C=crime
| e2 ASSAULT/firearms denied a=LOB.1 C=crime
| e3 ACCUSE/allege a=LOB.1 r=GUI.1 C=crime
| e5 COERCE/seize planned a=MIL n=n2 C=crime
| e6 COERCE/seize a=MIL t=d2 C=crime
| e7 COERCE/martial-law a=LAS.1 t=d3 C=repression
| e8 SANCTION/expel a=LAS.1 r=DIR.1 t=d4 C=crime
| e9 ASSAULT/targeted r=ANT t=d5 C=crime
| e10 REQUEST a=ONU.1 C=human_rights
| e11 ACCUSE/investigate hypothetical r=GUI.2 C=human_rights
| e12 ACCUSE/allege denied a=FIS r=GUI.3 t=d6 C=legal
| o1 demand e10 open
