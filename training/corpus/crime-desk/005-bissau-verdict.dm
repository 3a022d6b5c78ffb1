# id: crime-desk/005-bissau-verdict
# publisher: Atlantic Monitor
# title: Former Bissau navy chief gets 16 years over airstrip cocaine
# language: en
# published: 2020-02-06

[BUB Former Bissau navy chief] [e1 gets 16 years] over airstrip cocaine
| @BUB person GNB ELI "Armindo Nhaga" office="former navy chief"
| e1 COERCE/arrest planned r=BUB D=2020-02-05/inferred C=illegal_drugs,legal

[COURT A court in [BIS Bissau]] on [d1 Wednesday] found [BUB.2 Armindo Nhaga], who commanded [NAVY the navy of [GNB Guinea-Bissau]] until [d2 2012], [e3 guilty] of guarding a cargo of 1.8 tonnes of cocaine that had been flown to a dirt strip at [CUF Cufar], and [e4 sentenced] [BUB.3 him] to 16 years in prison.
| @COURT body GNB JUD "court in Bissau"
| @BIS place GNB "Bissau" city
| @NAVY body GNB MIL "navy of Guinea-Bissau"
| @GNB state GNB GOV "Guinea-Bissau"
| @CUF place GNB "Cufar" city
| d1 2020-02-05
| d2 ..2013-01-01
| e3 SANCTION/convict a=COURT r=BUB.2 p=BIS t=d1 C=illegal_drugs,legal
| e4 COERCE/arrest planned a=COURT r=BUB.3 C=illegal_drugs,legal
| repeats e4 e1

[w1 The sentence was "written in [DAK Dakar] and translated in [LIS Lisbon]"], [c1 said] [BUB.6 Nhaga], 61, who [e5+c2 blamed] [JUNTA.11 officers loyal to [CHIEF the army chief]] [w2 for the shipment] and [c3 says] [w3 [JUNTA.12 they] also tried to have [BUB.7 him] [e7 poisoned] in [BUB.8 his] cell at [BAF Bafatá]].
[CHIEF The army chief], [CHIEF General Sana Biai], was not available for comment.
| @DAK place SEN "Dakar" city
| @LIS place PRT "Lisbon" city
| @JUNTA public GNB MIL "officers loyal to the army chief"
| @CHIEF person GNB MIL "Sana Biai" office="army chief"
| @BAF place GNB "Bafatá" city
| q1 accuses s=BUB.6
| q2 accuses s=BUB.6
| q3 accuses s=BUB.6
| e5 ACCUSE/allege a=BUB.6 r=JUNTA.11 C=illegal_drugs
| e7 ASSAULT possible a=JUNTA.12 r=BUB.7 D=-

[COS Prosecutor Cristóvão Sami] had [x asked] for 20 years.
[COS.3 He] [c5 said] [w5 [OFFICE [COS.4 his] office] would not [e9 appeal]], [c6 explaining] [w6 that a longer trial might have cost the life of [WIT the main witness], a Cufar goatherd who vanished for five days in [d3 October]].
| @COS person GNB JUD "Cristóvão Sami" office="prosecutor"
| @OFFICE body GNB JUD "prosecutor's office"
| @WIT public GNB AGR,CVL "main witness"
| d3 2019-10
| q5 denies s=COS.3
| q6 asserts s=COS.3
| e9 ACCUSE/allege denied a=OFFICE C=legal

The country of two million has neither a prison built since independence nor a radar.
Planes the size of a minibus cross from [VEN Venezuela] in nine hours, land between the cashew groves by the light of car headlamps, and are gone before breakfast; fishermen at [BUBA the Bijagós islands] have used the wrappings as sails.
[w7 In a good month more cocaine passes through than the country earns from nuts], [GI the Global Initiative Against Transnational Organized Crime] [c7 estimated] in a paper [d4 last year].
| @VEN place VEN "Venezuela" country
| @BUBA place GNB "Bijagós islands" region
| @GI group NGO - "Global Initiative Against Transnational Organized Crime"
| d4 2019
| q7 speculates s=GI

[UN The United Nations mission], which is to [e11 close] its office in [d5 December], [e12 welcomed] the verdict [c8 as] [w8 "a beginning"], and [PRT Portugal] [e13+c9 offered] [w9 to [e14 train] [n1 twelve] investigators].
[PRES.21 The president], asked whether [PRES.22 he] might [e15 pardon] [BUB.12 the admiral], laughed and [c11 said] [w11 "ask [PRES.23 me] after the rains"].
| @UN body UNO - "UN mission"
| @PRT state PRT GOV "Portugal"
| @PRES office GNB GOV "president of Guinea-Bissau"
| d5 2020-12
| n1 other 12
| e11 RETREAT/withdraw planned a=UN t=d5 C=peacekeeping
| e12 SUPPORT a=UN C=legal
| q8 asserts s=UN
| q9 proposes s=PRT
| e13 AGREE a=PRT C=illegal_drugs
| e14 AID hypothetical a=PRT n=n1 C=illegal_drugs
| o1 invitation e13 open
| o2 scheduled e11 open due=2020-12
| e15 CONCEDE possible a=PRES.22 r=BUB.12 C=legal
| q11 asserts s=PRES.22
