# id: crime-desk/022-wire-relatives
# publisher: Meridian News Agency
# language: en
# published: 2026-01-21

[GAB Gabon's transitional court] [e1 jailed] [SYL the ousted president's wife] for twenty years on [d1 Tuesday] for embezzlement and, in a single line at the end, [e2 stripped] [SONG her son] of citizenship.
| @GAB body GAB JUD "Gabonese court"
| @SYL public GAB ELI "ousted president's wife"
| @SONG public GAB ELI "her son"
| d1 2026-01-20
| e1 COERCE/arrest a=GAB r=SYL t=d1 C=corruption,legal
| e2 SANCTION/expel a=GAB r=SONG t=d1 C=corruption,legal

[BRO The brother-in-law of [HUN [HUNS Hungary]'s finance minister]], whom [d2 last month] [OLAF the EU's anti-fraud office] [e3+c1 linked] [w1 to ghost vineyards near [EGE Eger]], has [e4 repaid] [n1 €2.1 million] and [c2 maintains] [w2 that the vines were real but young].
| @BRO public HUN ELI "minister's brother-in-law"
| @HUN office HUN GOV "finance minister of Hungary"
| @HUNS state HUN GOV "Hungary"
| @OLAF body EUR - "EU anti-fraud office"
| @EGE place HUN "Eger" city
| d2 2025-12
| n1 money 2100000 EUR
| q1 accuses s=OLAF
| q2 denies s=BRO
| denies q2 e3
| e3 ACCUSE/allege a=OLAF r=BRO t=d2 C=corruption
| e4 RETREAT a=BRO n=n1 D=- C=corruption

[DAU A daughter of Kazakhstan's late president] lost in [LON London] an appeal against the [e6 freezing] of three houses, one of which Sherlock Holmes would have been able to see from his window.
| @DAU public KAZ ELI "daughter of late president"
| @LON place GBR "London" city
| e6 COERCE/seize r=DAU D=- C=corruption,legal

[w3 "[PRE.1 I] did not choose [PRE.2 my] cousins,"] [PRE.3 Malawi's president] [c3 told] parliament when [MPS the benches opposite] [e7 demanded] to know why [COU two of them] had been [e8 let out] of [ZOM Zomba prison] for a wedding.
| @PRE office MWI GOV "president of Malawi"
| @MPS office MWI LEG,OPP "opposition benches"
| @COU public MWI ELI "two of the president's cousins"
| @ZOM place MWI "Zomba prison" exact
| q3 denies s=PRE.3
| e7 REQUEST a=MPS r=PRE.3 C=corruption,legislative
| o2 demand e7 open
| e8 RETREAT/release r=COU D=- C=corruption

[DUB Dubai police], at whose request [INT Interpol] had listed [WID.1 her], [e9 arrested] [WID.2 a Dutch drug lord's widow] at a dental clinic and will [e10 send] [WID.3 her] to [NLD the Netherlands], which has no treaty with the emirate but a long memory, within sixty days unless [LAWN [WID.4 her] lawyers], who [c4 say] [w4 the emeralds were gifts], win a [e11 stay].
| @DUB body ARE COP "Dubai police"
| @INT body IGO COP "Interpol"
| @WID public NLD CRM "drug lord's widow"
| @NLD state NLD GOV "Netherlands"
| @LAWN public - UNK "the widow's lawyers"
| q4 denies s=LAWN
| e9 COERCE/arrest a=DUB r=WID.2 C=illegal_drugs
| e10 COOPERATE planned a=DUB r=NLD D=2026-01-21..2026-03-22/stated C=legal
| e11 CONCEDE hypothetical r=WID.3 C=legal
| o1 scheduled e10 open due=2026-01-21..2026-03-22

The wedding of [GUI Guinea's interior minister]'s niece cost less than people said and more than [GUI.2 he] earns.
| @GUI office GIN GOV "Guinea's interior minister"

[SRI.1 The Sri Lankan commission on bribery] [e12 questioned] [NEP.1 the former president's nephew] for nine hours, as [TUK the airline union], whose pension fund [NEP.2 he] is [c5 alleged] [w5 to have emptied], [e14 picketed] [SRI.2 its] gate with saucepans.
| @SRI body LKA JUD "commission on bribery"
| @NEP public LKA ELI "former president's nephew"
| @TUK group LKA LAB "airline union"
| q5 accuses
| e12 ACCUSE/investigate a=SRI.1 r=NEP.1 C=corruption
| e14 PROTEST/demo a=TUK r=SRI.2 C=corruption

[SIS The sister of [EXP.1 Peru's [e16 jailed] ex-president]] [c6 hopes] [w6 that [PAR parliament] will grant [EXP.2 him] the pension owed to former heads of state], and has written to [DEPU every deputy] to say so.
| @SIS public PER ELI "ex-president's sister"
| @PAR body PER LEG "Peruvian parliament"
| @DEPU office PER LEG "every deputy"
| @EXP public PER ELI "jailed ex-president"
| e16 COERCE/arrest r=EXP.1 D=- C=legal
| q6 speculates s=SIS
