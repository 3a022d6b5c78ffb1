# id: crime-desk/042-wire-nineties
# publisher: Meridian News Agency
# language: en
# published: 1994-06-15

[ITA.1 Italy] [e1+c1 asked] [COL.1 Colombia] on [d1 Tuesday] [w1 to [e2 hold] [CUN.1 a Calabrian fugitive] found growing roses near [BOG Bogotá]], and [COL.2 Colombia], which has no treaty with [ITA.2 Rome], [c2 said] [w2 [COL.3 it] would [e3 deport] [CUN.2 him] for his stamps instead].
| @ITA state ITA GOV "Italy"
| @COL state COL GOV "Colombia"
| @CUN public ITA CRM "Calabrian fugitive"
| @BOG place COL "Bogotá" city
| d1 1994-06-14
| q1 demands s=ITA.1
| q2 promises s=COL.2
| e1 REQUEST/assist a=ITA.1 r=COL.1 t=d1 C=crime,legal
| e2 COERCE/arrest hypothetical a=COL.1 r=CUN.1 p=BOG C=crime,legal
| e3 COERCE/deport planned a=COL.3 r=CUN.2 C=crime
| o1 request e1 open

[w3 [SIC.1 Sicilian prosecutors] have not [e4 charged], do not [c9 intend] [w9 to [e5 charge]] and never [e6 investigated] [CARD.1 the cardinal]], [SIC.2 their] office [c3 said], answering a [c4 claim] by [WEEK a Milan weekly] [w4 that [CARD.2 he] [e7 sheltered] two bosses in a seminary].
| @SIC office ITA JUD "Sicilian prosecutors"
| @CARD office ITA REL "the cardinal"
| @WEEK company ITA JRN "Milan weekly"
| @SICO body ITA JUD "prosecutors' office"
| span SICO at="their office"
| q3 denies s=SICO
| q9 denies s=SIC.1
| q4 accuses s=WEEK
| e4 ACCUSE/allege denied a=SIC.1 r=CARD.1 C=crime,legal
| e5 ACCUSE/allege denied a=SIC.1 r=CARD.1 C=crime,legal
| e6 ACCUSE/investigate denied a=SIC.1 r=CARD.1 C=crime,legal
| e7 AID a=CARD.2 D=- C=crime

[LAT Latvian police] [e8 surrounded] a bath-house in [JUR Jūrmala] on [d2 Sunday] where [CHE Chechen], [RIG Riga] and [VOR Moscow racketeers] had gathered to [e9 divide] the metal trade, but let everybody [e10 go] after checking their passports.
| @LAT body LVA COP "Latvian police"
| @JUR place LVA "Jūrmala" city
| @CHE group RUS CRM "Chechen racketeers"
| @RIG group LVA CRM "Riga racketeers"
| @VOR group RUS CRM "Moscow racketeers"
| d2 1994-06-12
| e8 COERCE/restrict a=LAT r=CHE,RIG,VOR p=JUR t=d2 C=crime
| e9 CONSULT planned a=CHE,RIG,VOR p=JUR t=d2 C=crime
| e10 RETREAT/release a=LAT r=CHE,RIG,VOR p=JUR t=d2 C=crime

A copper cable cut for scrap left the seaside resort without telephones for a week.

[w5 Had [BURM Rangoon] [e11 let] [USA.1 American agents] into [KOK Kokang], as [USA.2 they] [e12+c6 asked] in [d3 1989], [KHUN the opium king] might have been [e13 taken] with his mules], [OFFR a retired officer] [c5 argues] in a memoir that [USAG Washington] has tried to stop.
| @BURM state MMR GOV "Burma"
| @USA body USA COP "American agents"
| @USAG state USA GOV "United States"
| @KOK place MMR "Kokang" region
| @KHUN person MMR CRM,REB "the opium king"
| @OFFR public USA ELI "retired officer"
| d3 1989
| q5 asserts s=OFFR
| q6 demands s=USA.2
| span w6 at="let American agents into Kokang"
| e11 RETREAT/access hypothetical a=BURM r=USA.1 p=KOK C=illegal_drugs
| e12 REQUEST/assist a=USA.2 r=BURM t=d3 C=illegal_drugs
| e13 COERCE/arrest hypothetical r=KHUN C=illegal_drugs

Under the headline "Not guilty, not sorry", the Mersey Echo prints every Wednesday the verdicts of a court nobody attends.
| @ECHO company GBR JRN "Mersey Echo"
| span ECHO at="the Mersey Echo"

[BRAZ.1 Rio's governor] [e15 refused] on [d4 Monday] to [e16 call in] [BRAR the army], which [BRAZ.2 he] [c7 thinks] [w7 shoots first and counts later], even though [MAYR the mayor], [BISHR the archbishop] and [n1 nine] hotel owners had [e17+c8 begged] [BRAZ.3 him] [w8 to].
| @BRAZ office BRA GOV "governor of Rio"
| @BRAR body BRA MIL "Brazilian army"
| @MAYR office BRA GOV "mayor of Rio"
| @BISHR office BRA REL "archbishop of Rio"
| @HOT public BRA BUS "hotel owners"
| span HOT at="nine hotel owners"
| d4 1994-06-13
| n1 other 9
| q7 asserts s=BRAZ.2
| q8 demands s=MAYR
| e15 REJECT/assist a=BRAZ.1 r=MAYR,BISHR,HOT t=d4 C=crime,military
| e16 MOBILIZE/troops denied a=BRAZ.1 C=crime,military
| e17 REQUEST/assist a=MAYR,BISHR,HOT r=BRAZ.3 n=n1 D=- C=crime,military
| answers e15 e17
| o2 request e17 refused closed=e15
