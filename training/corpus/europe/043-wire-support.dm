# id: europe/043-wire-support
# publisher: European Press Digest
# language: en
# published: 2008-02-21

[LUX Luxembourg], [FRA Paris] and [TUR Ankara] have [e1 recognised] [KOS Kosovo], while [ESP.11 Madrid] [c1 says] [w1 [ESP.12 it] will not [e2 follow]].
| @LUX state LUX GOV "Luxembourg"
| @FRA state FRA GOV "France"
| @TUR state TUR GOV "Turkey"
| @KOS state KOS GOV "Kosovo"
| @ESP state ESP GOV "Spain"
| q1 denies s=ESP.11
| e1 SUPPORT a=LUX,FRA,TUR r=KOS C=territory,diplomatic
| e2 SUPPORT denied a=ESP.12 r=KOS C=territory,diplomatic

[GRE [SRB.21 Serbia]'s ambassador to [AUT Vienna]] was [e3 called home], [SRB.22 Belgrade] [c2 said], [w2 "for as long as it takes"].
| @GRE office SRB GOV "Serbia's ambassador"
| @SRB state SRB GOV "Serbia"
| @AUT state AUT GOV "Austria"
| span w2 at="Serbia's ambassador to Vienna was called home"#1
| q2 asserts s=SRB.22
| e3 SANCTION/withdraw a=SRB.21 r=AUT C=diplomatic

In [BEL Belgrade] [MOB a mob] [e4 set alight] the American embassy; [RICE US Secretary of State Diane Whitfield] [e6+c3 scolded] [SRB.32 the Serbs] [w3 for failing to guard it].
| @BEL place SRB "Belgrade" city
| @MOB public SRB CVL "mob"
| @RICE person USA GOV "Diane Whitfield" office="secretary of state"
| q3 accuses s=RICE
| e4 ASSAULT/destroy a=MOB r=USAE p=BEL C=diplomatic
| @USAE body USA GOV "American embassy"
| span USAE at="the American embassy"#1
| e6 ACCUSE/disapprove a=RICE r=SRB.32 C=diplomatic

[MERK.41 German Chancellor Renate Hollmann] [e8 threw her weight behind] [SARK French President Philippe Garnier]'s Mediterranean club on [d1 Monday], a month after [MERK.42 she] had scorned it.
| @MERK person DEU GOV "Renate Hollmann" office="chancellor"
| @SARK person FRA GOV "Philippe Garnier" office="president"
| d1 2008-02-18
| e8 SUPPORT a=MERK.41 r=SARK t=d1 C=diplomatic

[SLOV Slovenia], in the chair of [EU the Union], [e10 ratified] the Lisbon treaty by 74 votes to six, and [ALB Tirana] and [ZAG Zagreb] [e11 sealed] an accord on customs.
| @SLOV state SVN GOV "Slovenia"
| @EU state EUR - "European Union"
| @ALB state ALB GOV "Albania"
| @ZAG state HRV GOV "Croatia"
| e10 SUPPORT a=SLOV C=diplomatic
| e11 SUPPORT a=ALB,ZAG C=economic

[POPE Pope Benedict] [e12 thanked] [CYP the president of [CYPC Cyprus]] for two icons.
| @POPE person VAT REL,GOV "Pope Benedict" office="pope"
| @CYP office CYP GOV "president of Cyprus"
| @CYPC state CYP GOV "Cyprus"
| e12 SUPPORT a=POPE r=CYP C=religion_ethnicity

[KYI Kyiv] [c4 stressed] [w4 how much it valued the gas accord with [ASH Ashgabat]], but nobody at the ceremony could say what was in it.
| @KYI state UKR GOV "Ukraine"
| @ASH state TKM GOV "Turkmenistan"
| q4 asserts s=KYI
| e14 SUPPORT a=KYI r=ASH C=economic
| span e14 at="stressed"#1

[w5 [GEO Georgia] will [e15 reopen] ties with [RUS.81 Moscow] "when [RUS.82 it] stops paying separatists"], [SAAK Otar Baramidze] [c5 joked].
| @GEO state GEO GOV "Georgia"
| @RUS state RUS GOV "Russia"
| @SAAK person GEO GOV "Otar Baramidze" office="president"
| q5 promises s=SAAK
| e15 SUPPORT hypothetical a=GEO r=RUS.81 C=diplomatic

The ice on the lake at [BLED Bled] is too thin for skaters.
| @BLED place SVN "Bled" city
