# id: americas/021-wire-aid-cooperate
# publisher: Isthmus News Agency
# language: en
# published: 2017-09-28

[MEX Mexico] [e1 rushed] rescue dogs and field kitchens to [DMA@ Dominica], days after burying its own earthquake dead.
| e1 AID a=MEX r=DMA p=DMA C=disasters

[SPA Spain] [e2 extradited] [BAGMAN a Venezuelan banker's bagman] to [USA the United States] over the [e3 objections] of [LAWY his lawyers].
| e2 COOPERATE a=SPA r=USA C=legal,corruption
| e3 ACCUSE/disapprove a=LAWY r=SPA D=- C=legal

[w1 [PERNAV The Peruvian] and [ECUNAV Ecuadorean coast guards] now [e4 patrol] the sea border jointly and [e5 swap] radar tracks every hour], [PERADM an admiral in [CALLAO Callao]] [c1 said].
| e4 COOPERATE a=PERNAV,ECUNAV C=illegal_drugs
| e5 COOPERATE a=PERNAV,ECUNAV C=illegal_drugs,intelligence
| q1 asserts s=PERADM

[CRI Costa Rica] [e6 granted] political asylum to [NICEDIT a Nicaraguan editor], whose presses had been [e7 confiscated] in [d1 July].
| d1 2017-07
| e6 AID a=CRI r=NICEDIT C=asylum
| e7 COERCE/seize r=NICEDIT t=d1 C=rights_freedoms

[PARIS The Paris Club] may [e8 forgive] [BELZ Belize] [n1 $90 million] of old loans, [BANKERS bankers] [c2 reckon].
| n1 money 90000000 USD
| span w2 at="The Paris Club may forgive Belize $90 million of old loans"
| e8 AID possible a=PARIS r=BELZ n=n1 C=economic
| q2 speculates s=BANKERS

[COLSF Colombian special forces] [e9 rescued] [OILW [n2 two] Canadian oil workers] whom [ELN the ELN] had [e10 kidnapped] in [CASAN Casanare] in [d2 August]; [TRUD.1 Canadian Prime Minister Julien Marchand] [e11 thanked] [COLPRES Colombian President Rafael Echeverri] by telephone.
| d2 2017-08
| n2 abducted 2
| e9 AID a=COLSF r=OILW C=military
| e10 ASSAULT/abduct a=ELN r=OILW p=CASAN t=d2 n=n2 C=crime
| e11 SUPPORT a=TRUD.1 r=COLPRES C=diplomatic

[CUBA Cuba]'s [e12+c3 offer] [w3 to [e13 send] doctors to [TEXAS Texas]] has gone unanswered by [STATE the State Department] since [d3 early September].
| d3 2017-09-01..2017-09-11
| e12 AGREE a=CUBA r=STATE D=2017-09/inferred C=disasters,health
| e13 AID hypothetical a=CUBA p=TEXAS C=disasters,health
| q3 proposes s=CUBA
| o1 invitation e12 open

[BRAEMB Embraer] and [ARGFAD a state factory in [CORD Córdoba]] will [e14 build] wing parts together until [d4 2021]; [ARGPRES President Gonzalo Ibarguren] [e15 hailed] the [x deal].
| d4 ..2022-01-01
| e14 COOPERATE planned a=BRAEMB,ARGFAD p=CORD t=d4 C=economic,technology
| e15 SUPPORT a=ARGPRES C=economic

[JAMF Jamaica] has [e16+c5 refused] [w5 to [e17 lend] [BARB Barbados] [n3 two] patrol boats], [c4 pleading] [w4 that it needs them at home].
| n3 other 2
| e16 REJECT/assist a=JAMF r=BARB C=military
| e17 AID denied a=JAMF r=BARB n=n3 C=military
| q4 asserts s=JAMF
| q5 denies s=JAMF

Breadfruit, brought to the islands to feed slaves, is fed mostly to pigs [d9 today].
| d9 ?

[FAO The Food and Agriculture Organization] was [e18+c7 asked] by [ANTIG Antigua] [w7 for seed], and [e19 shipped] [n4 40 tonnes] of it within the week.
| n4 other 40 tonnes
| e18 REQUEST/assist a=ANTIG r=FAO D=- C=disasters
| e19 AID a=FAO r=ANTIG n=n4 C=disasters
| q7 demands s=ANTIG
| answers e19 e18
| o2 request e18 met closed=e19

| @MEX state MEX GOV "Mexico"
| @DMA state DMA GOV "Dominica"
| @SPA state ESP GOV "Spain"
| @BAGMAN public VEN CRM "banker's bagman"
| @USA state USA GOV "United States"
| @LAWY public - UNK "bagman's lawyers"
| @PERNAV body PER COP "Peruvian coast guard"
| @ECUNAV body ECU COP "Ecuadorean coast guard"
| @PERADM office PER MIL "Peruvian admiral"
| @CALLAO place PER "Callao" city
| @CRI state CRI GOV "Costa Rica"
| @NICEDIT public NIC JRN "Nicaraguan editor"
| @PARIS body IGO - "Paris Club"
| @BELZ state BLZ GOV "Belize"
| @BANKERS public - BUS "bankers"
| @COLSF body COL MIL "Colombian special forces"
| @OILW public CAN LAB "Canadian oil workers"
| @ELN group COL REB "ELN"
| @CASAN place COL "Casanare" province
| @TRUD person CAN GOV "Julien Marchand" office="prime minister"
| @COLPRES person COL GOV "Rafael Echeverri" office="president"
| @CUBA state CUB GOV "Cuba"
| @TEXAS place USA "Texas" province
| @STATE body USA GOV "State Department"
| @BRAEMB company BRA BUS "Embraer"
| @ARGFAD company ARG BUS,GOV "state factory in Córdoba"
| @CORD place ARG "Córdoba" city
| @ARGPRES person ARG GOV "Gonzalo Ibarguren" office="President"
| @JAMF state JAM GOV "Jamaica"
| @BARB state BRB GOV "Barbados"
| @FAO body UNO - "Food and Agriculture Organization"
| @ANTIG state ATG GOV "Antigua and Barbuda"
