# id: mena-south-asia/047-wire-threat-two
# publisher: Crescent Newsdesk
# language: en
# published: 2019-02-27

[PAK Pakistan] has [e1+c2 sworn] [w2 to [e2 shoot down] "the next kite" that crosses its line], and [IND India] [e3+c1 served notice] [w1 that it would [e4 tear up] the salt trade].
| @PAK state PAK GOV "Pakistan"
| @IND state IND GOV "India"
| q1 threatens s=IND
| q2 threatens s=PAK
| e1 THREATEN/violence a=PAK r=IND C=military
| e2 ASSAULT hypothetical a=PAK r=IND C=military
| e3 THREATEN/relations a=IND r=PAK C=economic
| e4 SANCTION/discontinue hypothetical a=IND r=PAK C=economic
| o1 threat e1
| o2 threat e3

[SDNB General Hamad Bakri] [e5+c3 warned] [PROF university professors] [w3 that any of them seen at a rally would be [e6 dismissed]].
| @SDNB person SDN MIL "Hamad Bakri" office="general"
| @PROF public SDN EDU "university professors"
| q3 threatens s=SDNB
| e5 THREATEN/expel a=SDNB r=PROF C=repression
| e6 SANCTION/expel hypothetical r=PROF C=repression
| o3 threat e5

[ISR~ Israeli] [SET settlers] [e7 tore up] [n1 a thousand] olive saplings near [NAB Nablus], [VILL villagers] [c4 reported]; [SETL the settlers' council] [c5 denied] [w5 the tale].
| @ISR state ISR GOV "Israel"
| @SET public ISR CVL "Israeli settlers"
| @NAB place PSE "Nablus" city
| @VILL public PSE CVL "villagers"
| @SETL group ISR SOC "settlers' council"
| n1 other 1000
| span w4 at="Israeli settlers tore up a thousand olive saplings near Nablus"
| q4 accuses s=VILL
| q5 denies s=SETL
| e7 ASSAULT/destroy a=SET p=NAB n=n1
| denies q5 e7

[TURX Ankara] [e8+c6 threatened] [w6 to [e9 veto] any [NATOX NATO] expansion unless [SWE~ Swedish] ministers [e10 hand over] [n2 33] exiles].
| @TURX state TUR GOV "Turkey"
| @SWE state SWE GOV "Sweden"
| @SWEM office SWE GOV "Swedish ministers" office="ministers"
| n2 other 33
| span SWEM at="Swedish ministers"
| q6 threatens s=TURX
| e8 THREATEN a=TURX r=SWEM C=diplomatic
| e9 REJECT/change hypothetical a=TURX C=diplomatic
| e10 COOPERATE hypothetical a=SWEM r=TURX n=n2 C=legal
| o4 threat e8

[IRGCC A Guards commander] [e11+c7 boasted] [w7 that [BASN.1 Bahrain] could be "[e12 swallowed] in a lunch break"]; [BASN.2 Manama] [e13 protested] at [x the slur].
| @IRGCC office IRN MIL "Guards commander" office="commander"
| @BASN state BHR GOV "Bahrain"
| q7 threatens s=IRGCC
| e11 THREATEN/territory a=IRGCC r=BASN.1 C=military,territory
| e12 COERCE/seize hypothetical r=BASN.1
| e13 ACCUSE/disapprove a=BASN.2 r=IRGCC C=diplomatic
| o5 threat e11

[ALGX The Algerian president] has [e14 frozen] the trial of [n3 twelve] generals, and [PROTX students] [c8 plan] [w8 to [e15 march] on [d1 Friday] all the same].
| @ALGX office DZA GOV "Algerian president" office="president"
| @PROTX public DZA EDU "students"
| @GENS public DZA MIL "generals"
| d1 2019-03-01
| n3 other 12
| span GENS at="generals"
| q8 promises s=PROTX
| e14 CONCEDE a=ALGX r=GENS n=n3 C=legal
| e15 PROTEST/demo planned a=PROTX t=d1
| o6 scheduled e15 due=2019-03-01

[HOUX The Houthis] [e16 jammed] the radars of [FRIG a British frigate] and [e17 fired] a drone at it, which missed; [GBR London] may [e18 retaliate].
| @HOUX group YEM REB "Houthis"
| @FRIG body GBR MIL "British frigate"
| @GBR state GBR GOV "United Kingdom"
| e16 COERCE/cyber a=HOUX r=FRIG C=military
| e17 ASSAULT/drone a=HOUX r=FRIG C=military
| e18 ASSAULT possible a=GBR r=HOUX C=military

[IND.40 India]'s election commission says turnout in [ASM Assam] reached 82 per cent, the highest in a generation.
| @INDE body IND GOV "India's election commission"
| @ASM place IND "Assam" province
| span INDE at="India's election commission"
| span c10 at="says"
| span w10 at="turnout in Assam reached 82 per cent, the highest in a generation"
| q10 asserts s=INDE
| @NATOX body IGO MIL "NATO"
