# id: long-reads/020-captions-world
# publisher: Lantern Picture Desk
# language: en
# published: 2016-02-28

A woman searches the rubble of a clinic in [ALE Aleppo] that jets [e1 hit] on [d1 Thursday], two days before a partial [e2 truce] took effect.
| d1 2016-02-25
| e1 ASSAULT/aerial p=ALE t=d1 C=military
| e2 RETREAT/ceasefire D=2016-02-27/inferred C=military

[MIG Migrants] [e3 block] the railway at [IDO Idomeni], [GRC Greece], after [MKD Macedonia] [e4 shut] its border to [AFG Afghans].
| e3 PROTEST/obstruct a=MIG p=IDO C=migration
| e4 COERCE/restrict a=MKD r=AFG D=- C=migration
| causes e4 e3

The last of the snow on the roofs of [SOF Sofia].

A boy holds up the casing of a rubber bullet [e5 fired] by [ISR [ISR2~ Israeli] soldiers] during [x clashes] near [RAM Ramallah].
| e5 ASSAULT/firearms a=ISR p=RAM C=territory

[SUP Supporters of [MUS.1 opposition leader Ssebunya Kato]], who has been under house [e7 arrest] since the vote ten days ago, [e8 scuffle] with [POL police] outside [MUS.2 his] gate in [KAS Kasangati], [UGA Uganda].
| e7 COERCE/arrest r=MUS.1 D=2016-02-18.. C=election
| e8 PROTEST/riot a=SUP r=POL p=KAS C=election

Dancers of the Mangueira school cool off after the champions' parade in [RIO Rio de Janeiro].

[POP.1 Pope Celestine] blesses a child in [CIU Ciudad Juárez], across the river from [TEX Texas], during [POP.2 his] six-day [e9 visit] to [MEX@ Mexico] [d2 earlier this month].
| d2 2016-02
| e9 CONSULT/visit a=POP.2 r=MEX p=MEX t=d2 C=religion_ethnicity

[TAI A customs officer] shows reporters in [KEE Keelung] some of the [n1 2.3 tonnes] of ketamine that [TAIC the coast guard] [e10 seized] from a trawler.
| n1 seized 2.3 tonnes
| e10 COERCE/seize a=TAIC D=- n=n1 C=illegal_drugs

[MAR A marine] from [USA the United States] and [KOR a [KOREA~ South Korean] comrade] wrestle in the snow during a joint winter [e11 exercise] in [PYE Pyeongchang].
| e11 COOPERATE a=MAR,KOR p=PYE C=military

A voter in [TEH Tehran] shows her inked finger; turnout was put at 60 percent.

[DEM Demonstrators] [e12 march] with a coffin past the court in [HAR Harare] where [VET three war veterans] [e13 charged] with [e15 insulting] [PRE the president] were due to [e14 appear].
| e12 PROTEST/demo a=DEM p=HAR C=rights_freedoms
| e13 ACCUSE/allege r=VET D=- C=legal
| e14 ACCUSE/allege planned r=VET p=HAR C=legal
| e15 ACCUSE/disapprove possible a=VET r=PRE C=legal

| @ALE place SYR "Aleppo" city
| @MIG public GRC REF "migrants"
| @IDO place GRC "Idomeni" city
| @GRC place GRC "Greece" country
| @MKD state MKD GOV "Macedonia"
| @AFG public AFG REF "Afghans"
| @SOF place BGR "Sofia" city
| @ISR public ISR MIL "Israeli soldiers"
| @ISR2 state ISR GOV "Israel"
| @RAM place PSE "Ramallah" city
| @SUP public UGA PTY,OPP "supporters of the opposition leader"
| @MUS person UGA PTY,OPP "Ssebunya Kato" office="opposition leader"
| @POL body UGA COP "police"
| @KAS place UGA "Kasangati" city
| @UGA place UGA "Uganda" country
| @RIO place BRA "Rio de Janeiro" city
| @POP person VAT REL,GOV "Pope Celestine" office="pope"
| @CIU place MEX "Ciudad Juárez" city
| @TEX place USA "Texas" province
| @MEX state MEX GOV "Mexico"
| @TAI office TWN GOV "customs officer"
| @KEE place TWN "Keelung" city
| @TAIC body TWN COP "coast guard"
| @MAR public USA MIL "marine"
| @USA state USA GOV "United States"
| @KOR public KOR MIL "South Korean comrade"
| @KOREA state KOR GOV "South Korea"
| @PYE place KOR "Pyeongchang" city
| @TEH place IRN "Tehran" city
| @DEM public ZWE CVL "demonstrators"
| @HAR place ZWE "Harare" city
| @VET public ZWE MIL "three war veterans"
| @PRE office ZWE GOV "president"
