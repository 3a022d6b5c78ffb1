# id: prensa/012-senado-entrevista
# publisher: Revista Domingo
# title: Aurelia Montt: «A los generales no les tuve miedo; a los jueces sí»
# language: es
# published: 2013-07-19

[AUR.1 Aurelia Montt]: [w1 «A [GEN.1 los generales] no les tuve miedo; a [JUE.1 los jueces] sí»]
| @AUR person CHL ELI "Aurelia Montt" office="exsenadora"
| @GEN office CHL MIL "generales"
| @JUE office CHL JUD "jueces"
| span c1 at=":"
| q1 asserts s=AUR.1

A sus 88 años, [AUR.2 la exsenadora] recibe en bata, fuma a escondidas de [HIJ su hija] y se ríe de casi todo, en especial de sí misma.
[DIN.1 La DINA] [AUR.3 la] [e1 secuestró] en [d1 1975] y [AUR.4 la] [e2 tuvo] 41 días en [GRI Villa Grimaldi]; de eso, [c2 avisa], [w2 no piensa hablar].
[w3 «[AUR.5 Yo] fui testigo de otros, que es más útil»], [c3 explica].
Su testimonio sirvió para que [COR.1 la Corte de Santiago] [e3 condenara] en [d2 2006] a [BRI.1 [n1 tres] brigadieres], uno de los cuales, [LAR Hugo Larraguibel], [AUR.6 le] [e4 pidió perdón] por carta.
[w4 «No contesté»], [c4 dice].
| @HIJ public CHL CVL "hija de Aurelia Montt"
| @DIN body CHL SPY "DINA"
| @GRI place CHL "Villa Grimaldi" exact
| @COR body CHL JUD "Corte de Santiago"
| @BRI office CHL MIL "brigadieres"
| @LAR person CHL MIL "Hugo Larraguibel" office="brigadier"
| d1 1975
| d2 2006
| q2 denies
| q3 asserts
| q4 asserts
| n1 other 3
| e1 ASSAULT/abduct a=DIN.1 r=AUR.3 t=d1 C=human_rights,repression
| e2 COERCE/arrest a=DIN.1 r=AUR.4 p=GRI D=1975 C=human_rights,repression
| e3 SANCTION/convict a=COR.1 r=BRI.1 t=d2 n=n1 C=legal,human_rights
| e4 CONCEDE a=LAR r=AUR.6 D=- C=human_rights

Nació en [ANC Ancud] cuando el pueblo no tenía luz, y aprendió a leer con un almanaque.
De [ALL aquel Gobierno] recuerda las colas, las canciones y la certeza de que nada malo podía pasar.
¿Volvería a la política?
«Ni muerta».
[PAR.1 El partido] [AUR.7 le] ha [e5+c8 ofrecido] dos veces [w8 encabezar la lista], y las dos [e6 rechazó]: [w9 «[PAR.2 Ellos] quieren una estampita, y las estampitas no votan»].
Lo que sí haría, si la salud la acompaña, es viajar a [NOR Normandía] para [e8 visitar] a [VIU.1 la viuda de su captor], que [AUR.8 la] [e9+c10 invitó] [d3 el mes pasado] [w10 a «tomar el té de una vez por todas»].
| @ANC place CHL "Ancud" city
| @ALL body CHL GOV "Gobierno de la Unidad Popular"
| @PAR group CHL PTY "partido"
| @NOR place FRA "Normandía" province
| @VIU public FRA ELI "viuda de su captor"
| d3 2013-06
| q8 proposes s=PAR.1
| q10 proposes s=VIU.1
| span c9 at=":"
| q9 accuses
| e5 AGREE a=PAR.1 r=AUR.7 D=- C=political_institutions
| e6 REJECT a=AUR.7 D=- C=political_institutions
| e8 CONSULT/visit hypothetical a=AUR.8 r=VIU.1 p=NOR
| e9 AGREE a=VIU.1 r=AUR.8 t=d3
| answers e6 e5
| o1 invitation e5 refused closed=e6
| o2 invitation e9 open
