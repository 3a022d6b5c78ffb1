# id: mena-south-asia/040-wire-conflict
# publisher: Crescent Newsdesk
# language: en
# published: 2024-08-08

[HEZ Hezbollah] [e1 rained] [n1 some 40] rockets on [NAH Nahariya] on [d1 Tuesday] in revenge for the [e2 assassination] of [SHUK its military chief].
| @HEZ group LBN REB "Hezbollah"
| @NAH place ISR "Nahariya" city
| @SHUK person LBN REB "Hezbollah's military chief" office="military chief"
| d1 2024-08-06
| n1 other 40 ~
| e1 ASSAULT/heavy-weapons a=HEZ p=NAH t=d1 n=n1 C=military
| e2 ASSAULT/targeted r=SHUK D=-
| causes e2 e1

[IRN Tehran] [c1 says] [w1 it has a "legal right" to [e3 punish] [ISR Israel] and will not be talked out of it by [EURO European envoys]].
| @IRN state IRN GOV "Iran"
| @ISR state ISR GOV "Israel"
| @EURO office EUR GOV "European envoys" office="envoys"
| q1 threatens s=IRN
| e3 ASSAULT hypothetical a=IRN r=ISR C=military

[JORD.1 Jordan] [e5 pulled] its ambassador out of [TEL Tel Aviv] and [e6 banned] overflights; [JORD.2 Amman] is not expected to [e7 reverse] either step.
| @JORD state JOR GOV "Jordan"
| @TEL place ISR "Tel Aviv" city
| e5 SANCTION/withdraw a=JORD.1 p=TEL C=diplomatic
| e6 COERCE/restrict a=JORD.1 C=diplomatic
| e7 RETREAT possible a=JORD.2
| span c2 at="expected"
| span w2 at="to reverse either step"
| q2 speculates

[USS A [USA~ US] guided-missile submarine] has been [e8 ordered] to [REDS the Red Sea], [USDD the Pentagon] [c3 disclosed], to [x deter] a wider war.
| @USS body USA MIL "US guided-missile submarine"
| @REDS place - "Red Sea" region
| @USDD body USA MIL "Pentagon"
| @USA state USA GOV "United States"
| span w3 at="A US guided-missile submarine has been ordered to the Red Sea"
| q3 asserts s=USDD
| e8 MOBILIZE/weapons planned a=USS p=REDS C=military

[LIB Libya's coastguard] [e9 shot dead] [FISH two Tunisian fishermen] off [ZAR Zarzis], and [TUNF a foreign ministry official] in [TUNC Tunis] [e10+c4 branded] it [w4 "plain [e11 murder]"].
| @LIB body LBY COP "Libya's coastguard"
| @FISH public TUN AGR "two Tunisian fishermen"
| @ZAR place TUN "Zarzis" city
| @TUNF office TUN GOV "Tunisian foreign ministry official" office="official"
| @TUNC place TUN "Tunis" city
| n2 killed 2
| span n2 at="two"
| q4 accuses s=TUNF
| e9 ASSAULT/firearms a=LIB r=FISH p=ZAR n=n2
| e10 ACCUSE/disapprove a=TUNF r=LIB p=TUNC
| e11 ASSAULT a=LIB r=FISH
| repeats e11 e9

[STUD Student leaders] in [DHK Dhaka] [c5 want] [w5 [YUN Anisur Haque] to head a cabinet] and have [e14+c6 urged] [BGDA the army chief] [w6 to [e15 guard] [HIND Hindu temples]].
| @STUD group BGD EDU "student leaders"
| @DHK place BGD "Dhaka" city
| @YUN person BGD CVL "Anisur Haque"
| @BGDA office BGD MIL "Bangladeshi army chief" office="army chief"
| @HIND body BGD REL "Hindu temples"
| q5 demands s=STUD
| q6 demands s=STUD
| e14 REQUEST/assist a=STUD r=BGDA C=religion_ethnicity
| e15 AID hypothetical a=BGDA r=HIND C=religion_ethnicity
| o1 request e14

[PAKP [PAK~ Pakistani] police] [e16 rounded up] [n3 300] followers of [IMR.1 former Pakistani premier Kamran Tareen] before [IMR.2 his] birthday march; [PTI his party] [c7 puts] [w7 the number at 900].
| @PAK state PAK GOV "Pakistan"
| @PAKP body PAK COP "Pakistani police"
| @IMR person PAK OPP,ELI "Kamran Tareen"
| @PTI group PAK PTY,OPP "Tareen's party"
| n3 arrested 300
| q7 asserts s=PTI
| span FOL at="300 followers of former Pakistani premier Kamran Tareen"
| @FOL public PAK PTY,OPP "followers of Kamran Tareen"
| e16 COERCE/arrest a=PAKP r=FOL n=n3 C=repression

The monsoon has been kind to [KER Kerala], though landslides in [WAY Wayanad] have killed more than 300.
| @KER place IND "Kerala" province
| @WAY place IND "Wayanad" district
