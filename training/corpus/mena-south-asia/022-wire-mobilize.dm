# id: mena-south-asia/022-wire-mobilize
# publisher: Crescent Newsdesk
# language: en
# published: 2026-01-13

[EGY Egypt] [e1 reinforced] [RAF Rafah] with [n1 three] tank battalions on [d1 Saturday], a move that [ISRD [ISR Israel]'s defence minister] [e2+c1 decried] [w1 as a breach of the [d3 1979] treaty].
| @EGY state EGY GOV "Egypt"
| @RAF place EGY "Rafah" city
| @ISR state ISR GOV "Israel"
| @ISRD office ISR GOV,MIL "Israeli defence minister" office="defence minister"
| d1 2026-01-10
| n1 troops 3 battalions
| q1 accuses s=ISRD
| e1 MOBILIZE/troops a=EGY p=RAF t=d1 n=n1 C=military
| e2 ACCUSE/disapprove a=ISRD r=EGY C=military,diplomatic

[w2 [USA Washington] [e3 dispatched] a carrier to [OMAN the Gulf of Oman] and [e4 flew] [n2 a dozen] bombers to [DIEGO Diego Garcia] "as a signal"], [PENT the Pentagon] [c2 said].
| @USA state USA GOV "United States"
| @OMAN place - "Gulf of Oman" region
| @DIEGO place IOT "Diego Garcia" exact
| @PENT body USA MIL "Pentagon"
| n2 other 12
| q2 asserts s=PENT
| e3 MOBILIZE/weapons a=USA p=OMAN C=military
| e4 MOBILIZE/weapons a=USA p=DIEGO n=n2 C=military

[POL [IND~ Indian] riot police] were put on [e5 standby] in [UTT Uttar Pradesh] before a verdict on a disputed mosque, and [CM the chief minister] may [e6 call in] [RPF paramilitaries] [d2 tonight].
| @IND state IND GOV "India"
| @POL body IND COP "Indian riot police"
| @UTT place IND "Uttar Pradesh" province
| @CM office IND GOV "chief minister" office="chief minister"
| @RPF body IND PRM "paramilitaries"
| d2 2026-01-13
| e5 MOBILIZE/police a=POL p=UTT C=religion_ethnicity
| e6 MOBILIZE/militia possible a=CM t=d2 C=religion_ethnicity

[HASH [IRQ Iraq]'s Popular Mobilisation militias] [e7 called up] [n3 5,000] reservists along [SYRB the Syrian border], though [w3 there is "no plan to [e8 cross] it"], [HASHC their commander] [c3 insisted].
| @IRQ state IRQ GOV "Iraq"
| @HASH group IRQ PRM "Popular Mobilisation militias"
| @SYRB place - "Syrian border" region
| @HASHC office IRQ PRM "commander of the militias" office="commander"
| n3 troops 5000
| q3 denies s=HASHC
| e7 MOBILIZE/militia a=HASH p=SYRB n=n3 C=military
| e8 MOBILIZE/militia denied a=HASH

[SRI~.1 Sri Lankan] warships [e9 shadowed] a [CHN~ Chinese] research vessel out of [HAMB Hambantota]; [SRI.2 Colombo] has not [e10 granted] it berth again.
| @SRI state LKA GOV "Sri Lanka"
| @CHN state CHN GOV "China"
| @VES other CHN GOV "Chinese research vessel"
| @HAMB place LKA "Hambantota" city
| @WS body LKA MIL "Sri Lankan warships"
| span WS at="Sri Lankan warships"
| span VES at="a Chinese research vessel"
| e9 MOBILIZE/weapons a=WS r=VES p=HAMB C=military
| e10 RETREAT/access denied a=SRI.2 r=VES

[PAK Pakistan] [e12 fired] a cruise missile off [KAR Karachi] in a test and [IND India] [e13 hauled in] [CHARG the charge d'affaires] to [c4 protest] [w4 at the lack of notice].
| @PAK state PAK GOV "Pakistan"
| @KAR place PAK "Karachi" city
| @CHARG office PAK GOV "charge d'affaires" office="charge d'affaires"
| q4 accuses s=IND
| e12 MOBILIZE/weapons a=PAK p=KAR C=military
| e13 ACCUSE/disapprove a=IND r=CHARG C=diplomatic,military
| causes e12 e13

[ALGN The Algerian navy] [c5 denies] [w5 having [e14 moved] any submarine toward [MEL Melilla]], and [MADR Madrid] [c6 believes] [w6 it].
| @ALGN body DZA MIL "Algerian navy"
| @MEL place ESP "Melilla" city
| @MADR state ESP GOV "Spain"
| q5 denies s=ALGN
| q6 asserts s=MADR
| e14 MOBILIZE/weapons denied a=ALGN p=MEL C=military

Tea, the cheapest luxury in [ZIN Zinder]'s caravan country, now costs more than petrol.
| @ZIN place NER "Zinder" city
| d3 1979
