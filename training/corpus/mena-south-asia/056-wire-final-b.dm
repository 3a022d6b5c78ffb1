# id: mena-south-asia/056-wire-final-b
# publisher: Crescent Newsdesk
# language: en
# published: 2015-04-22

[SAU Riyadh] [e1 halted] four weeks of [e2 bombing] in [YEM@ Yemen] and announced "Restoring Hope", and within hours its jets [e3 struck] [TAIZ Taiz].
| @SAU state SAU GOV "Saudi Arabia"
| @YEM state YEM GOV "Yemen"
| @TAIZ place YEM "Taiz" city
| @JETS body SAU MIL "Saudi jets"
| span JETS at="its jets"
| e1 RETREAT a=SAU p=YEM C=military
| e2 ASSAULT/aerial a=SAU p=YEM D=- C=military
| e3 ASSAULT/aerial a=JETS p=TAIZ C=military

[IRNS Iranian warships] carrying no declared cargo are [e4 steaming] toward [ADEN Aden], and [USN.1 the US Navy] is [e5 tailing] them; [w1 [USN.2 it] might [e6 board] any that carry arms], [PENT the Pentagon] [c1 hinted].
| @IRNS body IRN MIL "Iranian warships"
| @ADEN place YEM "Aden" city
| @USN body USA MIL "US Navy"
| @PENT body USA MIL "Pentagon"
| q1 threatens s=PENT
| e4 MOBILIZE/weapons a=IRNS p=ADEN C=military
| e5 MOBILIZE/weapons a=USN.1 r=IRNS C=military
| e6 COERCE/seize hypothetical a=USN.2 C=military

[EUX EU ministers] [e7 haggled] in [LUX Luxembourg] over quotas for [SYRS 5,000 Syrians], and [HUN Budapest] [e8+c2 refused] [w2 to [e9 take] any].
| @EUX office EUR GOV "EU ministers" office="ministers"
| @LUX place LUX "Luxembourg" city
| @HUN state HUN GOV "Hungary"
| q2 denies s=HUN
| e7 CONSULT/multilateral a=EUX p=LUX C=migration
| e8 REJECT/assist a=HUN r=EUX C=migration
| e9 AID denied a=HUN C=asylum

[BGDB Dhaka police] [e10 detained] [n2 nine] bloggers' suspected killers, and [ANS Ansar al-Islam] [c3 claimed] [w3 to have [e12 hacked] a tenth writer to death].
| @BGDB body BGD COP "Dhaka police"
| @ANS group BGD REB "Ansar al-Islam"
| @KILL public BGD CRM "bloggers' suspected killers"
| n2 arrested 9
| q3 asserts s=ANS
| span KILL at="bloggers' suspected killers"
| e10 COERCE/arrest a=BGDB r=KILL n=n2 C=terrorism
| e12 ASSAULT/primitive a=ANS D=- C=terrorism

[EGYC An Egyptian court] [e13 jailed] [MORSX.1 Mohamed Morsi] for twenty years, [e14 acquitting] [MORSX.2 him] of murder.
| @EGYC body EGY JUD "Egyptian court"
| @MORSX person EGY ELI "Mohamed Morsi"
| e13 COERCE/arrest a=EGYC r=MORSX.1 C=legal
| e14 CONCEDE a=EGYC r=MORSX.2 C=legal

[KUWX Kuwait] and [KAZ Kazakhstan] [e15 waived] visas for one another on [d1 Monday].
| @KUWX state KWT GOV "Kuwait"
| @KAZ state KAZ GOV "Kazakhstan"
| d1 2015-04-20
| e15 COOPERATE a=KUWX,KAZ t=d1 C=migration

[LIBY Tobruk's parliament] [e16+c4 asked] [INTX foreign powers] [w4 to [e17 lift] the arms embargo], and [UNXX Anselmo Iturbe], the UN mediator, [c5 believes] [w5 that arms are the last thing the country needs].
| @LIBY body LBY LEG "Tobruk's parliament"
| @INTX group - - "foreign powers"
| @UNXX person UNO - "Anselmo Iturbe" office="UN mediator"
| q4 demands s=LIBY
| q5 asserts s=UNXX
| e16 REQUEST/yield a=LIBY r=INTX C=military
| e17 RETREAT hypothetical a=INTX r=LIBY C=military
| o1 request e16

[AFGX An Afghan mullah] was cursed by [KABW Kabul women] who [e20 carried] the coffin of [FARX Farkhunda], beaten to death in [d2 March] over a false charge of burning a Koran.
| @AFGX person AFG REL "Afghan mullah"
| @KABW public AFG CVL "Kabul women"
| @FARX person AFG CVL "Farkhunda"
| d2 2015-03
| e20 PROTEST/demo a=KABW D=2015-03/inferred C=gender
| e21 ASSAULT/beat r=FARX t=d2 C=religion_ethnicity
| span e21 at="beaten"

[NPLX Nepal]'s terrace rice, a foot tall and silvery, sells in [PARS Paris] for the price of wine.
| @NPLX state NPL GOV "Nepal"

[TURX The Turkish foreign ministry] [e22 recalled] its envoy to [VAT the Vatican] when [POPE.1 the pope] used the word genocide, and [ARMX Yerevan] [e23 hailed] [POPE.2 him].
| @TURX body TUR GOV "Turkish foreign ministry"
| @VAT place VAT "Vatican" city
| @POPE person VAT REL "pope" office="pope"
| @ARMX state ARM GOV "Armenia"
| e22 SANCTION/withdraw a=TURX r=POPE.1 p=VAT D=- C=diplomatic
| e23 SUPPORT a=ARMX r=POPE.2 D=- C=diplomatic

[OMNX Oman] [e24 shepherded] [YWS [n3 forty] wounded Yemenis] out of [ADENX Aden] by sea, in return for [HOUX the Houthis]' [e25+c6 word] [w6 to [e26 spare] its consulate].
| @OMNX state OMN GOV "Oman"
| @ADENX place YEM "Aden" city
| @HOUX group YEM REB "Houthis"
| n3 other 40
| q6 promises s=HOUX
| e24 AID a=OMNX r=YWS p=ADENX n=n3 C=human_security
| e25 CONCEDE a=HOUX r=OMNX
| e26 ASSAULT denied a=HOUX C=diplomatic
| @SYRS public SYR REF "Syrians"
| @PARS place FRA "Paris" city
| @YWS public YEM CVL "wounded Yemenis"
