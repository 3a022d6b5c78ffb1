# id: europe/048-wire-mediate
# publisher: Frontier Dispatch
# language: en
# published: 2008-08-13

[SARK French President Philippe Garnier] [e1 brokered] a [e2 ceasefire] between [RUS Russia] and [GEO Georgia] in six points on [d1 Tuesday], after [e3 flying] to [MOS Moscow] and [TBI Tbilisi] in one day.
| @SARK person FRA GOV "Philippe Garnier" office="president"
| @RUS state RUS GOV "Russia"
| @GEO state GEO GOV "Georgia"
| @MOS place RUS "Moscow" city
| @TBI place GEO "Tbilisi" city
| d1 2008-08-12
| e1 CONSULT/third-party a=RUS,GEO r=SARK t=d1 C=diplomatic
| e2 RETREAT/ceasefire planned a=RUS,GEO C=military
| e3 CONSULT/visit a=SARK p=MOS D=2008-08-12/inferred C=diplomatic

[SAAK.21 Georgian President Otar Baramidze] [c1 says] [w1 [RUSF [RUS~ Russian] tanks] kept [e5 rolling] towards [GOR Gori] after [SAAK.22 he] had [e6 signed]].
| @SAAK person GEO GOV "Otar Baramidze" office="president"
| @RUSF body RUS MIL "Russian tanks"
| @GOR place GEO "Gori" city
| q1 accuses s=SAAK.21
| e5 MOBILIZE/weapons a=RUSF p=GOR D=- C=military
| e6 SUPPORT a=SAAK.22 D=2008-08-12/inferred C=diplomatic

In [TSK Tskhinvali], militiamen [e7 looted] the Georgian villages one by one, [HRWX Human Rights Watch] [c2 found], and in [AKH Akhalgori] [KOK South Ossetian leader Ruslan Dzhioev] [e8 threatened] [w3 to "[e9 clear] the valley of enemies"].
| @TSK place GEO "Tskhinvali" city
| @MIL public GEO PRM,PRE "militiamen"
| @HRWX group NGO SOC "Human Rights Watch"
| @AKH place GEO "Akhalgori" city
| @KOK person GEO PRE "Ruslan Dzhioev"
| span MIL at="militiamen"#1
| span w2 at="In Tskhinvali, militiamen looted the Georgian villages one by one"#1
| q2 asserts s=HRWX
| e7 ASSAULT/destroy a=MIL p=TSK C=human_rights
| e8 THREATEN/violence a=KOK p=AKH C=territory
| q3 threatens s=KOK
| span c3 at="threatened"#1
| e9 COERCE/deport hypothetical a=KOK C=territory
| o1 threat e8

[POLS Lech Kaczynski], [LTUA Kestutis Norkus] and three more presidents [e10 sped] to [TBI Tbilisi] by car to stand with [SAAK the Georgian leader] on the square.
| @POLS person POL GOV "Lech Kaczynski" office="president"
| @LTUA person LTU GOV "Kestutis Norkus" office="president"
| @PRES person - GOV "three more presidents"
| span PRES at="three more presidents"#1
| e10 CONSULT/visit a=POLS,LTUA,PRES r=SAAK p=TBI C=diplomatic

[USANAVY The destroyer McFaul] may [e12 carry] tents to [BAT Batumi].
| @USANAVY body USA MIL "destroyer McFaul"
| @BAT place GEO "Batumi" city
| e12 AID possible a=USANAVY p=BAT C=disasters

[FIN Finland]'s chairman of [OSCE the OSCE], [STUBB.60 Mikael Lindroos], [e14 shuttled] all week between [TBI Tbilisi] and [MOS Moscow]; [STUBB.61 he] [c4 doubts] [w4 that the line drawn on his map will last].
| @FIN state FIN GOV "Finland"
| @STUBB person FIN GOV "Mikael Lindroos"
| q4 speculates s=STUBB.61
| e14 CONSULT/third-party a=STUBB.60 C=diplomatic

Shells fell on the ridge above [SUKH Sukhumi], but nobody was [e16 killed].
| @SUKH place GEO "Sukhumi" city
| e17 ASSAULT/heavy-weapons p=SUKH C=military
| span e17 at="Shells"
| e16 ASSAULT denied p=SUKH C=military

Grapes in [KAK Kakheti] should be picked by the end of the month, war or no war.
| @KAK place GEO "Kakheti" province
| @OSCE body IGO - "OSCE"
