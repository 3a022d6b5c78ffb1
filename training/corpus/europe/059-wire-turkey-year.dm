# id: europe/059-wire-turkey-year
# publisher: Bosphorus Bulletin
# language: en
# published: 2016-07-18

[TUR Turkey] has [e1 dismissed] [n1 8,000] policemen and [e2 arrested] [n2 6,000] soldiers since [d1 Friday]'s failed [e3 coup].
| @TUR state TUR GOV "Turkey"
| d1 2016-07-15..
| n1 other 8000
| n2 arrested 6000
| e1 SANCTION/expel a=TUR t=d1 n=n1 C=repression
| e2 COERCE/arrest a=TUR t=d1 n=n2 C=repression
| e3 COERCE/seize denied t=d1 C=pro_autocracy

[GUL.1 An exiled cleric], [GUL.2 Fethullah Gulen], [c1 denied] from [PENN Pennsylvania] [w1 that [GUL.3 he] had ordered it]; [KERRY US Secretary of State Stephen Langley] [e5+c2 urged] [ANK Ankara] [w2 to [e6 send] proof, not rage].
| @GUL person TUR ELI,REL "Fethullah Gulen" office="exiled cleric"
| @PENN place USA "Pennsylvania" province
| @KERRY person USA GOV "Stephen Langley" office="secretary of state"
| @ANK state TUR GOV "Turkish government"
| q1 denies s=GUL.2
| q2 demands s=KERRY
| e5 REQUEST a=KERRY r=ANK C=diplomatic
| e6 COOPERATE hypothetical a=ANK C=legal
| o1 demand e5

[ERD.31 President Aydogdu] [c3 said] [w3 [ERD.32 he] would sign the death penalty if [PARL parliament] voted for it].
| @ERD person TUR GOV "Kemal Aydogdu" office="president"
| @PARL body TUR LEG "parliament"
| q3 promises s=ERD.31

[MOG EU foreign policy chief Chiara Bellandi] [e9+c4 warned] [TUR2 Ankara] [w4 that no state with the gallows would [e10 join] [EUX the Union]].
| @MOG person EUR - "Chiara Bellandi" office="high representative"
| @TUR2 state TUR GOV "Turkish government (Ankara)"
| @EUX state EUR - "European Union"
| q4 threatens s=MOG
| e9 THREATEN/relations a=MOG r=TUR2 C=diplomatic
| e10 SANCTION/discontinue hypothetical a=EUX r=TUR2 C=diplomatic
| o2 threat e9

At [INC Incirlik] power was [e11 cut off] for a day to [USAF an [USA~ American] wing] as prosecutors [e12 searched] the base.
| @INC place TUR "Incirlik" city
| @USAF body USA MIL "American wing"
| @USA state USA GOV "United States"
| @PROS office TUR JUD "prosecutors"
| span PROS at="prosecutors"#1
| e11 COERCE/withhold r=USAF p=INC C=military
| e12 COERCE/seize a=PROS r=USAF p=INC C=military

Putschist tanks had [e13 crushed] cars on [BRI the Bosphorus bridge], and [SOLD their crews] were later [e14 lynched] there by a mob.
| @BRI place TUR "Bosphorus bridge" exact
| @SOLD body TUR MIL "tank crews"
| @MOB public TUR CVL "mob"
| span MOB at="a mob"#1
| e13 ASSAULT/destroy p=BRI D=2016-07-15/inferred C=pro_autocracy
| e14 ASSAULT/targeted a=MOB r=SOLD p=BRI D=- C=repression

[GREE Athens] will [e15 hand] eight officers who had fled by helicopter back to [TUR Turkey], unless they win asylum, [TSI Greek Prime Minister Yannis Drosos] is said to have [c5 hinted].
| @GREE state GRC GOV "Greece"
| @TSI person GRC GOV "Yannis Drosos" office="prime minister"
| @OFFX office TUR MIL "eight officers"
| span OFFX at="eight officers"#1
| q5 speculates s=TSI
| span w5 at="Athens will hand eight officers who had fled by helicopter back to Turkey"#1
| e15 COOPERATE planned a=GREE r=TUR C=diplomatic

[BIN Turkish Prime Minister Selim Karaca] [e16 thanked] [PUT.81 Russian President Konstantin Belyakov], who had [e17 phoned] before any ally; [PUT.82 he] and [ERD.81 Mr Aydogdu] are to [e18 meet] in [SPB St Petersburg] on [d2 9 August].
| @BIN person TUR GOV "Selim Karaca" office="prime minister"
| @PUT person RUS GOV "Konstantin Belyakov" office="president"
| @SPB place RUS "St Petersburg" city
| d2 2016-08-09
| e16 SUPPORT a=BIN r=PUT.81 C=diplomatic
| e17 CONSULT/phone a=PUT.81 D=2016-07-17/inferred C=diplomatic
| e18 CONSULT planned a=PUT.82,ERD.81 p=SPB t=d2 C=diplomatic
| o3 scheduled e18 due=2016-08-09

[LIFE Lifeguards] in [ANT Antalya] [c9 say] [w9 the bathers from the east have gone and the cats have grown fat].
| @ANT place TUR "Antalya" city
| @LIFE public TUR CVL "lifeguards"
| q9 asserts s=LIFE
