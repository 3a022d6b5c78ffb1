# id: europe/007-wire-threats
# publisher: Continental Press Service
# language: en
# published: 2022-01-27

[MOS.11 Moscow] [e1+c1 warned] [LIT Vilnius] [w1 that [MOS.12 it] would [e2 expel] every [LTU~ Lithuanian] diplomat above the rank of second secretary] if the Taiwan office kept its name.
| @MOS state RUS GOV "Russia"
| @LIT state LTU GOV "Lithuania"
| @LTU state LTU GOV "Lithuania (nationality)"
| q1 threatens s=MOS.11
| e1 THREATEN/expel a=MOS.11 r=LIT C=diplomatic
| e2 SANCTION/expel hypothetical a=MOS.12 r=LTU C=diplomatic
| o1 threat e1

[ERD President Aydogdu] [e3+c2 warned] [GRC Athens] from a podium in [ANK Ankara] [w2 that [TURA his army] could "[e4 come] one night without knocking"].
| @ERD person TUR GOV "Kemal Aydogdu" office="president"
| @ANK place TUR "Ankara" city
| @GRC state GRC GOV "Greece"
| @TURA body TUR MIL "Turkish army"
| q2 threatens s=ERD
| e3 THREATEN/violence a=ERD r=GRC p=ANK C=territory
| e4 ASSAULT hypothetical a=TURA r=GRC C=territory
| o2 threat e3

[DODIK.31 Bosnian Serb leader Nedeljko Stupar] has [e5+c3 threatened] more than once [w3 to [e6 recall] [CONS the Serb conscripts] from [ARMY [BIH~ Bosnia]'s joint army]], though [AIDES [DODIK.32 his] own aides] [c4 doubt] [w4 that [DODIK.33 he] means it].
| @DODIK person BIH GOV "Nedeljko Stupar"
| @CONS body BIH MIL "Serb conscripts"
| @BIH state BIH GOV "Bosnia and Herzegovina"
| @ARMY body BIH MIL "Bosnian army"
| @AIDES office BIH GOV "Stupar's aides"
| q3 threatens s=DODIK.31
| q4 speculates s=AIDES
| e5 THREATEN/relations a=DODIK.31 r=ARMY D=- C=political_institutions
| e6 SANCTION/withdraw hypothetical a=DODIK.31 r=ARMY C=political_institutions
| o3 threat e5

[TATAR Cemal Ozkurt], leader of the [TRNC~ Turkish Cypriot] north, [c5 said] [w5 any new drilling would be answered with a [e9 closure] of the [LEDRA Ledra crossing]].
| @TATAR person CYP PRE "Cemal Ozkurt"
| @TRNC state CYP PRE "Northern Cyprus"
| q5 threatens s=TATAR
| e9 COERCE/restrict hypothetical a=TATAR p=LEDRA

[JUDGE A judge] in [MAD Madrid] has issued a European [e10 warrant] for [PUIG.51 Jordi Puigvert], [PUIG.52 a former Catalan minister], who [c6 says] from [LIEGE Liège] [w6 [PUIG.53 he] will not come home].
| @JUDGE office ESP JUD "judge"
| @MAD place ESP "Madrid" city
| @PUIG person ESP ELI "Jordi Puigvert" office="former minister"
| @LIEGE place BEL "Liège" city
| q6 denies s=PUIG.51
| e10 THREATEN/arrest a=JUDGE r=PUIG.51 p=MAD C=legal

The Aegean ferries ran late all week because of the wind.
| span AEG at="Aegean"#1
| @AEG place - "Aegean" region

[HAUL.71 The Carpathian Hauliers' League] [e12+c7 gave] [POL Warsaw] until [d1 1 March] [w7 to [e13 scrap] the permit rule], [e15 or else], [c8 said] [HAULC its chairman], [w8 lorries would [e14 block] every bridge over [BUG the Bug]].
| @HAUL group POL LAB "Carpathian Hauliers' League"
| @HAULC office POL LAB "chairman of the Carpathian Hauliers' League"
| @POL state POL GOV "Poland"
| @BUG place - "Bug" region
| d1 ..2022-03-02
| q7 demands s=HAUL.71
| q8 threatens s=HAULC
| e12 REQUEST/change a=HAUL.71 r=POL C=economic
| e13 RETREAT hypothetical a=POL t=d1 C=economic
| e15 THREATEN/restrict a=HAULC r=POL
| o8 threat e15
| e14 PROTEST/obstruct hypothetical p=BUG
| o5 deadline e12 due=..2022-03-02

[NATO NATO's deputy secretary general] [c9 assured] [EST Tallinn] [w9 that [NATO2 the alliance] would [e16 defend] every inch of its soil].
| @NATO office IGO MIL "NATO deputy secretary general"
| @NATO2 body IGO MIL "NATO"
| @EST state EST GOV "Estonia"
| q9 promises s=NATO
| e17 AGREE a=NATO r=EST C=military
| e16 AID hypothetical a=NATO2 r=EST C=military
| span e17 at="assured"#1
| o6 promise e17

[IMAM.91 Imam Rustem Galeev] of [KAZAN Kazan] [c10 said] [w10 [FAM his family] would never [e18 avenge] the murder of [IMAM.92 his] nephew] and [e19+c11 begged] [YOUTH local youths] [w11 to [e20 put away] their knives].
| @IMAM person RUS REL "Rustem Galeev" office="imam"
| @KAZAN place RUS "Kazan" city
| @FAM public RUS CVL "Galeev's family"
| @YOUTH public RUS CVL "local youths"
| q10 denies s=IMAM.91
| q11 demands s=IMAM.91
| e18 ASSAULT denied a=FAM
| e19 REQUEST/yield a=IMAM.91 r=YOUTH
| e20 RETREAT/disarm hypothetical a=YOUTH
| o7 demand e19
| @LEDRA place CYP "Ledra crossing" exact
