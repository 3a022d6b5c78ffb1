# id: europe/023-wire-retreats
# publisher: Northern Dispatch
# language: en
# published: 2019-10-23

[ZOL [UKR~ Ukrainian] sappers] and [DPR separatist fighters] [e1 pulled back] a kilometre from [ZOLO Zolote] on [d1 Tuesday], the first such withdrawal in three years.
| @ZOL body UKR MIL "Ukrainian sappers"
| @UKR state UKR GOV "Ukraine"
| @DPR group UKR REB,PRE "separatist fighters"
| @ZOLO place UKR "Zolote" city
| d1 2019-10-22
| e1 RETREAT/withdraw a=ZOL,DPR p=ZOLO t=d1 C=military

[TUR Turkey] [e2 halted] its northern [SYR Syria] offensive after [PENCE US Vice-President Roger Haldane] [e3+c9 threatened] [w9 [e20 tariffs]].
| @TUR state TUR GOV "Turkey"
| @SYR place SYR "northern Syria" region
| @PENCE person USA GOV "Roger Haldane" office="vice-president"
| e2 RETREAT/ceasefire a=TUR p=SYR C=military
| e3 THREATEN/relations a=PENCE r=TUR D=-
| causes e3 e2
| o1 threat e3 withdrawn

[BRITJ A judge at [WOOL Woolwich]] has [e4 bailed] [KURD.31 a Kurdish refugee], [e5+c1 ordering] [HOME the Home Office] [w1 to give [KURD.32 him] back his papers].
| @BRITJ office GBR JUD "judge"
| @WOOL place GBR "Woolwich" city
| @KURD public TUR REF "Kurdish refugee"
| @HOME body GBR GOV "Home Office"
| q1 demands s=BRITJ
| e4 RETREAT/release a=BRITJ r=KURD.31 C=legal
| e5 REQUEST/yield a=BRITJ r=HOME C=legal
| o2 demand e5

[OTE Basque leader Arnaldo Oteiza] [e6 walked free] from [LOG Logroño jail] after six years and was met with sidra and fireworks.
| @OTE person ESP PTY,OPP "Arnaldo Oteiza"
| @LOG place ESP "Logroño jail" exact
| e6 RETREAT/release r=OTE p=LOG

[VUC Serbian President Dragan Stamenic] [c2 hinted] [w2 that [SRB Serbia] might [e8 open] its airspace to [KOSA [KOS Kosovo]'s airline]].
| @VUC person SRB GOV "Dragan Stamenic" office="president"
| @SRB state SRB GOV "Serbia"
| @KOSA company KOS BUS "Kosovo airline"
| @KOS state KOS GOV "Kosovo"
| q2 speculates s=VUC
| e8 RETREAT/access possible a=SRB r=KOSA

[FAR The far-right mayor of [BEA Beaucaire]] [e9 resigned] over a racist joke and [e10 dropped] his case against [LIB the newspaper Libération].
| @FAR office FRA GOV "mayor of Beaucaire"
| @BEA place FRA "Beaucaire" city
| @LIB company FRA JRN "Libération"
| e9 RETREAT/resign a=FAR
| e10 CONCEDE a=FAR r=LIB

[AZEG [AZE~ Azerbaijani] guards] [e11 raised] the barrier at [KHO Khoda Afarin] to let [SICK a sick [IRN~ Iranian] child] through, then [e12 lowered] it again.
| @AZEG body AZE COP "Azerbaijani guards"
| @AZE state AZE GOV "Azerbaijan"
| @KHO place AZE "Khoda Afarin" city
| @SICK public IRN CVL "sick Iranian child"
| @IRN state IRN GOV "Iran"
| e11 RETREAT/access a=AZEG r=SICK p=KHO
| e12 COERCE/restrict a=AZEG p=KHO

[COM A monitoring panel] [c3 found] [w3 that the [IRA New IRA] had not [e13 handed over] a single rifle and did not intend to].
| @COM body GBR - "monitoring panel"
| @IRA group GBR REB "New IRA"
| q3 asserts s=COM
| e13 RETREAT/disarm denied a=IRA C=terrorism

[BAHR [EST~ Estonian] customs] [e14 returned] four icons to [RUSCH the church at [PEC Pechory]], stolen in [d2 1993].
| @BAHR office EST GOV "Estonian customs"
| @EST state EST GOV "Estonia"
| @RUSCH body RUS REL "church at Pechory"
| @PEC place RUS "Pechory" city
| d2 1993
| e14 RETREAT a=BAHR r=RUSCH

Fog grounded every flight at [LJU Ljubljana] until noon.
| @LJU place SVN "Ljubljana" city
| q9 threatens s=PENCE
| e20 SANCTION/discontinue hypothetical a=PENCE r=TUR C=economic
