# id: crime-desk/033-wire-maybe
# publisher: Global Docket
# language: en
# published: 2024-03-13

[KEN.1 Kenya] may [e1 send] [HAI Haiti] its promised policemen before Easter if [COU a Nairobi court], which meets again on [d1 Friday], does not [e2 block] [KEN.2 it] a second time, [c1 according to] [DIP two diplomats] who [c2 expect] [w2 it will].
| @KEN state KEN GOV "Kenya"
| @HAI state HTI GOV "Haiti"
| @COU body KEN JUD "Nairobi court"
| @DIP public - GOV "two diplomats"
| d1 2024-03-15
| span w1 at="Kenya may send Haiti its promised policemen before Easter if a Nairobi court, which meets again on Friday, does not block it a second time"
| q1 asserts s=DIP
| q2 speculates s=DIP
| e1 AID possible a=KEN.1 r=HAI C=peacekeeping
| e2 COERCE/restrict hypothetical a=COU r=KEN.2 C=legal

[DOM.1 Santo Domingo] [x foiled] what [DOM.2 it] [c3 called] [w3 a plot by [HAIG Haitian gunmen] to [e4 kidnap] [BAN a banker's twins]]; [LAW [SUS.2 the suspects]' lawyer] [c4 says] [w4 [SUS.1 they] had come to buy goats].
| @DOM state DOM GOV "Dominican Republic"
| @HAIG public HTI CRM "Haitian gunmen"
| @SUS public HTI CRM "the suspects"
| @BAN public DOM CVL "a banker's twins"
| @LAW public DOM UNK "the suspects' lawyer"
| q3 accuses s=DOM.2
| q4 denies s=LAW
| denies q4 q3
| e4 ASSAULT/abduct denied a=HAIG r=BAN C=crime

[TUR Turkish prosecutors] are [c5 understood] [w5 to be preparing [e6 charges] against [MAF.1 a fugitive crime boss] over videos in which, from a hotel room in [DUB Dubai], [MAF.2 he] [e7 named] [MINS three ministers]].
| @TUR office TUR JUD "Turkish prosecutors"
| @MAF public TUR CRM "fugitive crime boss"
| @DUB place ARE "Dubai" city
| @MINS office TUR GOV "three ministers"
| q5 asserts
| e6 ACCUSE/allege possible a=TUR r=MAF.1 C=corruption,legal
| e7 ACCUSE/allege a=MAF.2 r=MINS D=- C=corruption

[w6 Unless [CAN.1 Canada] [e8 arrests] [IND [n1 six] men] by [d2 June], [INDI India] will not [e10 restore] visas], [OFF an Indian official] [e13+c6 warned] [TRI the Tribune], which [c7 added] [w7 that [CAN.2 Ottawa] had [e11 refused] even to [e12 discuss] the list].
| @CAN state CAN GOV "Canada"
| @IND public CAN CRM "six wanted men"
| @INDI state IND GOV "India"
| @OFF office IND GOV "Indian official"
| @TRI company IND JRN "The Tribune"
| n1 arrested 6
| d2 ..2024-06-01
| q6 threatens s=OFF
| q7 asserts s=TRI
| e8 COERCE/arrest hypothetical a=CAN.1 r=IND t=d2 n=n1 C=legal
| e10 RETREAT/access denied a=INDI r=CAN.1 C=diplomatic
| e11 REJECT a=CAN.2 D=- C=legal
| e12 CONSULT denied a=CAN.2 C=legal
| e13 THREATEN/restrict a=OFF r=CAN.1 C=diplomatic
| o1 threat e13 open due=..2024-06-01

[FRA France's interior minister] [c8 doubts] [w8 that the escape of a drug baron from a prison van in [EUR Eure] was planned abroad], and [e16+c9 asked] [MAR.1 Morocco] [w9 to [e17 check] whether [MAR.2 it] was], [w9 "just in case"].
| @FRA office FRA GOV "French interior minister"
| @EUR place FRA "Eure" province
| @MAR state MAR GOV "Morocco"
| q8 speculates s=FRA
| q9 demands s=FRA
| e16 REQUEST/assist a=FRA r=MAR.1 C=illegal_drugs
| e17 ACCUSE/investigate hypothetical a=MAR.1 C=illegal_drugs
| o2 request e16 open

No court ever [e18 tried] [GEN.1 the Honduran general], nor will one now: [GEN.2 he] died in bed on [d3 Sunday], aged ninety-one, of nothing in particular.
| @GEN office HND MIL "Honduran general"
| d3 2024-03-10
| e18 ACCUSE/allege denied r=GEN.1 C=human_rights,legal

[w10 It would take a brave magistrate to [e19 summon] [ABI.1 Abidjan's port director]], [SEN a senator] [c10 remarked] of [REP a report] that [c11 shows] [w11 [ABI.2 he] was warned four times of cocaine in timber].
| @ABI office CIV GOV "Abidjan port director"
| @SEN office CIV LEG "a senator"
| @REP other CIV - "a report"
| q10 asserts s=SEN
| q11 asserts s=REP
| e19 ACCUSE/investigate hypothetical r=ABI.1 C=corruption

[BUR [UKR Kyiv]'s anti-corruption bureau] is [c12 believed] [w12 to suspect [DEPU.1 a deputy defence minister], who [d4 last week] [e22 resigned] "to spend time with [DEPU.2 his] eggs"], a reference to the price [ARMY the army] paid for them.
| @UKR state UKR GOV "Ukraine"
| @BUR body UKR COP "anti-corruption bureau"
| @DEPU office UKR GOV,MIL "deputy defence minister"
| @ARMY body UKR MIL "Ukrainian army"
| d4 2024-03-04..2024-03-11
| q12 asserts
| e22 RETREAT/resign a=DEPU.1 t=d4 C=corruption
