# id: mena-south-asia/054-wire-final-a
# publisher: Meridian Newswire
# language: en
# published: 2006-08-15

[LEBA Lebanese troops] [e1 fanned out] south of [LIT the Litani] for the first time in thirty years, [w1 as a truce brokered by [UN the UN] [e2 took hold]], [UNSP its spokesman] [c1 said].
| @LEBA body LBN MIL "Lebanese troops"
| @LIT place LBN "Litani" region
| @UN body UNO - "United Nations"
| @UNSP office UNO - "UN spokesman" office="spokesman"
| q1 asserts s=UNSP
| e1 MOBILIZE/troops a=LEBA p=LIT C=military
| e2 RETREAT/ceasefire C=diplomatic

[w2 [ISR Israel] will [e3 withdraw] only when [BLUE peacekeepers] [e4 arrive]], [PERE a cabinet minister] [c2 insisted], [c3 warning] [w3 that [HEZ Hezbollah] may [e5 re-arm] through [SYR@ Syria]].
| @ISR state ISR GOV "Israel"
| @BLUE body UNO MIL "peacekeepers"
| @PERE office ISR GOV "cabinet minister" office="minister"
| @HEZ group LBN REB "Hezbollah"
| @SYR state SYR GOV "Syria"
| q2 promises s=PERE
| q3 speculates s=PERE
| e3 RETREAT/withdraw hypothetical a=ISR C=military
| e4 AID hypothetical a=BLUE C=peacekeeping
| e5 MOBILIZE/weapons possible a=HEZ p=SYR C=military

[w4 [SRIL Sri Lankan jets] [e6 bombed] an orphanage at [MUL Mullaitivu] and [e7 killed] [n1 61] girls], [LTTE the Tigers] [c4 claim]; [COLO.1 Colombo] [c5 says] [w5 [COLO.2 it] struck a camp].
| @SRIL body LKA MIL "Sri Lankan jets"
| @MUL place LKA "Mullaitivu" city
| @LTTE group LKA REB "Tigers"
| @COLO state LKA GOV "Sri Lanka"
| n1 killed 61
| q4 accuses s=LTTE
| q5 asserts s=COLO.1
| e6 ASSAULT/aerial a=SRIL p=MUL D=- C=military
| e7 ASSAULT a=SRIL n=n1 D=- C=military
| e8 ASSAULT a=COLO.2 D=- C=military
| span e8 at="struck"

[NEPM Nepal's Maoists] and [GOVN the seven-party alliance] [e9 agreed] to let [UNX the UN] [e10 count] their guns, and a [e11 ceasefire] signed in [d1 April] still holds.
| @NEPM group NPL REB "Nepal's Maoists"
| @GOVN group NPL PTY,GOV "seven-party alliance"
| @UNX body UNO - "United Nations"
| d1 2006-04
| span c7 at="agreed"
| span w7 at="to let the UN count their guns"
| q7 promises s=NEPM
| e9 AGREE a=NEPM,GOVN C=diplomatic
| e10 RETREAT/disarm planned a=NEPM r=UNX C=diplomatic
| e11 RETREAT/ceasefire a=NEPM,GOVN C=military

[PAKB Pakistan's army] [e12 stormed] a cave in [BAL Balochistan], where [AKB Nawab Akbar Khan] was [c8 rumoured] [w8 to be sheltering].
| @PAKB body PAK MIL "Pakistan's army"
| @BAL place PAK "Balochistan" province
| @AKB person PAK REB "Nawab Akbar Khan"
| q8 speculates
| e12 ASSAULT a=PAKB p=BAL C=military

[AMQ American commanders] have [e13 shifted] [n2 3,700] troops into [BAG Baghdad] from [MOSU Mosul], a step that [POLX US polls] [c9 suggest] [w9 few [AMRX Americans] support].
| @AMQ office USA MIL "American commanders" office="commanders"
| @BAG place IRQ "Baghdad" city
| @MOSU place IRQ "Mosul" city
| @POLX other USA - "US polls"
| n2 troops 3700
| q9 asserts s=POLX
| e13 MOBILIZE/troops a=AMQ p=BAG n=n2 C=military

[IRNX.6 Iran] must [e15 suspend] enrichment by [d2 August 31], [SC the Security Council] [e16+c10 demanded] in a resolution [IRNA [IRNX.7 its] ambassador] [e17+c11 rejected] [w11 as "baseless"].
| @IRNX state IRN GOV "Iran"
| @SC body UNO - "Security Council"
| @IRNA office IRN GOV "Iran's ambassador" office="ambassador"
| d2 2006-08-31
| span w10 at="Iran must suspend enrichment by August 31"
| q10 demands s=SC
| q11 denies s=IRNA
| e15 RETREAT hypothetical a=IRNX.6 D=..2006-09-01/stated C=cbrn
| e16 REQUEST/yield a=SC r=IRNX.6 C=cbrn
| e17 REJECT/yield a=IRNA r=SC C=cbrn
| answers e17 e16
| o1 deadline e16 refused due=..2006-09-01 closed=e17

[THA A Thai envoy] [e18 visited] [KATH Kathmandu] as observer, and cement is scarce after the war in [BINT Bint Jbeil].
| @THA office THA GOV "Thai envoy" office="envoy"
| @KATH place NPL "Kathmandu" city
| @BINT place LBN "Bint Jbeil" city
| e18 CONSULT/visit a=THA p=KATH
| @AMRX public USA CVL "Americans"
