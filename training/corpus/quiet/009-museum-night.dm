# id: quiet/009-museum-night
# publisher: The Thessaloniki Review
# language: en
# published: 2025-05-08

Museum of the Sea throws open its doors, at last

After eleven years, four contractors and one flood, [MUS.1 the Museum of the Sea] in [KAV Kavala] launched itself on [d1 Tuesday] night with a brass band, a shoal of paper lanterns and a queue that ran down to the ferry.
[w1 "Nobody can say [MUS.2 we] rushed,"] [c1 sighed] [DIR.1 its director], [DIR.2 Despina Kallergi], as [DIR.3 she] cut the ribbon.
| d1 2025-05-06
| q1 asserts s=DIR.2

The heart of the collection is a Roman wreck raised off [THA Thasos] in [d2 1997]: amphorae, a bronze ram, the ribs of a ship that, [ARC.1 archaeologists] [c2 believe], [w2 was carrying wine to a garrison when it was hit by a storm].
Visitors may touch one plank.
| d2 1997
| q2 asserts s=ARC.1

Other rooms tell of the sponge divers, the tobacco strikes of the thirties and the refugees who came ashore in [d3 1922] with a sewing machine and a key.
There is a battle in every showcase, as [DIR.4 Ms Kallergi] [c3 puts] it, [w3 "mostly against the weather"].
| d3 1922
| q3 asserts s=DIR.4

One case stands empty, and the label says why.
A marble sea-horse, dug up by looters and sold in [ZUR Zurich], was [e1 seized] by [CUS [CHE~ Swiss] customs] in [d4 2019]; [ATH.1 Athens] has since [e2+c4 demanded] [w4 its [e3 return]] three times, and [BERN.1 a court] in [LAU Lausanne] is to rule in [d5 the autumn].
| d4 2019
| d5 2025-09..2025-12
| q4 demands s=ATH.1
| e1 COERCE/seize a=CUS t=d4 C=legal
| e2 REQUEST/yield a=ATH.1 D=2019.. C=diplomatic
| e3 RETREAT hypothetical r=ATH.1 C=diplomatic
| o1 demand e2

[LAW.1 [CHE~ Swiss] lawyers for the dealer] [c5 insist] [w5 [LAW.2 their] client bought in good faith and will [e5 give up] nothing without compensation].
[MEN.1 Culture Minister Fotis Zarkadas], who inaugurated the building but left before the fish soup, [c6 vowed] [w6 that the sea-horse would swim home "by [d6 Easter]"].
| d6 2026-04-12
| q5 denies s=LAW.1
| q6 promises s=MEN.1
| e5 RETREAT denied a=DEAL C=legal
| @DEAL public CHE BUS "antiquities dealer"
| span DEAL at="their client"#1
| @MUS body GRC - "Museum of the Sea"
| @KAV place GRC "Kavala" city
| @DIR person GRC EDU "Despina Kallergi" office="museum director"
| @THA place GRC "Thasos" district
| @ARC public - EDU "archaeologists"
| @ZUR place CHE "Zurich" city
| @CUS body CHE GOV "Swiss customs"
| @CHE state CHE GOV "Switzerland"
| @ATH state GRC GOV "Greece"
| @BERN body CHE JUD "court in Lausanne"
| @LAU place CHE "Lausanne" city
| @LAW public CHE JUD "Swiss lawyers for the dealer"
| @MEN person GRC GOV "Fotis Zarkadas" office="culture minister"
