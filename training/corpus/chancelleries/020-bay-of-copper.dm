# id: chancelleries/020-bay-of-copper
# publisher: Altiplano Letter
# title: Bolivia loses its sea again, this time in The Hague
# language: en
# published: 2018-10-02

[BOL Bolivia] loses its sea again, this time in [HAG The Hague]

[w1 [CHL.21 Chile] has no duty to [e1 negotiate] [BOL.21 Bolivia]'s return to the Pacific], [ICJ.21 the International Court of Justice] [c1 found] on [d1 Monday] by twelve votes to three, closing a case that [BOL.22 La Paz] had [e2 brought] in [d2 2013] with a submission two thousand pages long.
| d1 2018-10-01
| d2 2013
| q1 asserts s=ICJ.21
| e1 CONSULT hypothetical a=CHL.21,BOL.21 C=territory
| e2 ACCUSE/allege a=BOL.22 r=CHL.21 t=d2 C=territory,legal

[BOLP.31 President Wilfredo Choque], who had flown to hear it in a new dark suit, [c2 said] on the steps [w2 that [BOL [BOLP.32 his] people] would never [e3 give up]].
[BOLP He] then quoted paragraph 176, in which [ICJ the judges] [e4 invite] [PARTIES the parties] to go on talking "in a spirit of good neighbourliness".
[CHLP.41 His Chilean counterpart], [CHLP.42 Bernardo Irarrázaval], [e5+c3 accused] [BOLP him] [w3 of [x selling] "five years of false hope to [POOR a poor and decent people]"].
| q2 denies s=BOLP.31
| q3 accuses s=CHLP.42
| e3 CONCEDE denied a=BOL C=territory
| e4 REQUEST/meet a=ICJ r=PARTIES D=2018-10-01/inferred C=territory,diplomatic
| e5 ACCUSE/allege a=CHLP.42 r=BOLP C=territory,diplomatic

Every schoolchild here knows how [CHL Chile] [e6 took] 400 kilometres of coast in the war of [d3 1879], and every schoolchild there knows that a treaty of [d4 1904] settled it.
The navy survives on Lake Titicaca, with a band, a hospital and an admiral for every two boats.
| d3 1879
| d4 1904
| e6 COERCE/seize a=CHL t=d3 C=territory,military

Relations have had no ambassadors in them since [d5 1978].
[BOL La Paz] [e7 broke] them that year when a swap of land proposed by [PIN the Chilean dictator Augusto Pinochet] ran aground on [PER Peru], which under yet another treaty had to be [e8 asked] and [e9 refused].
| d5 1978
| e7 SANCTION/discontinue a=BOL r=PIN D=1978/stated C=diplomatic
| e8 REQUEST r=PER D=- C=territory
| e9 REJECT/change a=PER D=- C=territory

[w4 Had [ICJ the court] said yes], [c4 reckons] [CAB Alonso Cabrera], who teaches law in [SUC Sucre], [w4 [CHL Santiago] would have [e10 sat] at the table for a century without [e11 yielding] a beach].
[w5 "Now at least [BOLCIV we] can argue about the price of the railway,"] [CAB he] [c5 said].
| q4 speculates s=CAB
| q5 asserts s=CAB
| e10 CONSULT hypothetical a=CHL C=territory
| e11 CONCEDE hypothetical a=CHL C=territory

In [ARICA Arica], whose docks handle most of the landlocked country's tin, [DOCK stevedores] have called a [e12 strike] from [d6 Thursday] over overtime.
| d6 2018-10-04
| e12 PROTEST/strike planned a=DOCK p=ARICA t=d6

| @BOL state BOL GOV "Bolivia"
| @HAG place NLD "The Hague" city
| @CHL state CHL GOV "Chile"
| @ICJ body IGO JUD "International Court of Justice"
| @BOLP person BOL GOV "Wilfredo Choque" office="president"
| @PARTIES state - GOV "the parties"
| @CHLP person CHL GOV "Bernardo Irarrázaval" office="president"
| @POOR public BOL CVL "a poor and decent people"
| @PIN person CHL GOV,MIL "Augusto Pinochet"
| @PER state PER GOV "Peru"
| @CAB person BOL EDU "Alonso Cabrera"
| @SUC place BOL "Sucre" city
| @BOLCIV public BOL CVL "we"
| @ARICA place CHL "Arica" city
| @DOCK group CHL LAB "stevedores"
