# id: mena-south-asia/059-wire-final-d
# publisher: Asia-Arab Press Pool
# language: en
# published: 1998-05-29

[PAK Pakistan] answered [IND India]'s nuclear [e1 tests] with [n1 five] of its own under [CHA the Chagai hills] on [d1 Thursday], and [CLI US President Russell Hadden] [e2 cut off] loans to both.
| @PAK state PAK GOV "Pakistan"
| @IND state IND GOV "India"
| @CHA place PAK "Chagai hills" region
| @CLI person USA GOV "Russell Hadden" office="president"
| d1 1998-05-28
| n1 other 5
| e1 MOBILIZE/weapons a=IND D=- C=cbrn
| e2 SANCTION/discontinue a=CLI r=PAK,IND C=cbrn,economic
| e3 MOBILIZE/weapons a=PAK p=CHA t=d1 n=n1 C=cbrn
| span e3 at="its own"

[SHAR Pakistani Prime Minister Shahid Lodhi] declared an [e4 emergency], [e5 suspended] courts and [e6 froze] [n2 $11 billion] of citizens' foreign deposits.
| @SHAR person PAK GOV "Shahid Lodhi" office="prime minister"
| n2 money 11000000000 USD
| e4 COERCE/martial-law a=SHAR C=pro_autocracy
| e5 COERCE/restrict a=SHAR C=legal
| e6 SANCTION/discontinue a=SHAR n=n2 C=economic

[TALQ Afghanistan's Taliban] [e7 rounded up] [SCHO [n3 six] Shia scholars] at [KHOST Khost], and [IRNQ Tehran] [e8+c1 demanded] [w1 their [e9 release] by [d2 June 5]].
| @TALQ group AFG GOV "Taliban"
| @SCHO public AFG REL "Shia scholars"
| @KHOST place AFG "Khost" city
| @IRNQ state IRN GOV "Iran"
| d2 1998-06-05
| n3 arrested 6
| q1 demands s=IRNQ
| e7 COERCE/arrest a=TALQ r=SCHO p=KHOST n=n3 C=religion_ethnicity
| e8 REQUEST/yield a=IRNQ r=TALQ C=diplomatic
| e9 RETREAT/release hypothetical a=TALQ r=SCHO D=..1998-06-06/stated C=diplomatic
| o1 deadline e8 due=..1998-06-06

[LTTQ.1 The Tamil Tigers] [e10 derailed] an army train near [VAVU Vavuniya]; [w2 [n4 seventeen] soldiers died and [n5 four] were [e11 captured]], [LTTQ.2 they] [c2 boasted].
| @LTTQ group LKA REB "Tamil Tigers"
| @VAVU place LKA "Vavuniya" city
| n4 killed 17
| n5 abducted 4
| q2 asserts s=LTTQ.2
| e10 ASSAULT/destroy a=LTTQ.1 p=VAVU n=n4 C=military
| e11 ASSAULT/abduct a=LTTQ.2 n=n5 C=military

[UNA The UN's chief weapons inspector] [e12 met] [TARI Tariq Aziz] in [BAGD Baghdad] and [c3 emerged] [w3 "neither happier nor wiser"]; [d3 Friday]'s second session was [e13 scrubbed].
| @UNA office UNO - "UN's chief weapons inspector" office="chief weapons inspector"
| @TARI person IRQ GOV "Tariq Aziz" office="deputy prime minister"
| @BAGD place IRQ "Baghdad" city
| d3 1998-05-29
| q3 asserts s=UNA
| e12 CONSULT a=UNA,TARI p=BAGD C=cbrn,diplomatic
| e13 REJECT/meet t=d3 C=cbrn

[ALGQ Algerian militiamen] [e14 slit the throats] of [n6 eleven] shepherds in [LAGH Laghouat], [VIL villagers] [c4 told] [ALGR the state radio]; [GOVQ the army] [c5 blamed] [w5 [ISLQ Islamists]].
| @ALGQ group DZA PRM "Algerian militiamen"
| @LAGH place DZA "Laghouat" city
| @SHP public DZA AGR "shepherds"
| @VIL public DZA CVL "villagers"
| @ALGR company DZA GOV,JRN "state radio"
| @GOVQ body DZA MIL "army"
| @ISLQ group DZA REB "Islamists"
| n6 killed 11
| span SHP at="shepherds"
| span w4 at="Algerian militiamen slit the throats of eleven shepherds in Laghouat"
| q4 accuses s=VIL
| q5 accuses s=GOVQ
| e14 ASSAULT/primitive a=ALGQ r=SHP p=LAGH n=n6 D=-
| e15 ACCUSE/allege a=GOVQ r=ISLQ
| span e15 at="blamed"

[YEMQ Yemeni tribesmen] holding [n7 five] Germans [e16+c6 want] [w6 a well, a school and the return of a confiscated lorry]; [SANQ Sanaa] has sent sheikhs, not soldiers.
| @YEMQ public YEM CVL "Yemeni tribesmen"
| @GERQ public DEU CVL "Germans"
| @SANQ state YEM GOV "Yemen"
| n7 abducted 5
| span GERQ at="Germans"
| span e18 at="holding"
| q6 demands s=YEMQ
| e16 REQUEST/assist a=YEMQ r=SANQ C=human_security
| e18 ASSAULT/abduct a=YEMQ r=GERQ n=n7 C=crime
| e19 CONSULT a=SANQ r=YEMQ C=crime
| span e19 at="sent"
| o2 demand e16

[MDVQ Male] [e20 lent] [COLQ Colombo] a dredger [d4 last year] and is still waiting to see it again.
| @MDVQ state MDV GOV "Maldives"
| @COLQ state LKA GOV "Sri Lanka"
| d4 1997
| e20 AID a=MDVQ r=COLQ t=d4

The mulberries of [HUNZ Hunza] are white, and dried on roofs for winter.
| @HUNZ place PAK "Hunza" district
