# id: mena-south-asia/018-wire-reject-threat
# publisher: Asia-Arab Press Pool
# language: en
# published: 2018-10-25

[EGY Egypt] [e1 snubbed] [ETH Ethiopia]'s [e2 proposal] for a joint committee on the Nile dam, [e24+c1 calling] it [w1 "a way of filling the lake while we talk"].
| @EGY state EGY GOV "Egypt"
| @ETH state ETH GOV "Ethiopia"
| q1 accuses s=EGY
| e1 REJECT/change a=EGY r=ETH C=natural_resource,diplomatic
| e2 AGREE a=ETH r=EGY D=- C=natural_resource
| answers e1 e2
| o1 invitation e2 refused closed=e1
| e24 ACCUSE/disapprove a=EGY r=ETH C=natural_resource

[RUS Russia] for the twelfth time [e3 vetoed] a [UNSCX Security Council] text that would have [e4 extended] an inquiry into gas attacks in [SYR@ Syria].
| @RUS state RUS GOV "Russia"
| @SYR state SYR GOV "Syria"
| e3 REJECT/change a=RUS C=cbrn,diplomatic
| e4 ACCUSE/investigate denied C=cbrn

[LAV The Maltese harbour master] [e5 refused] [AQU the Aquarius], a charity vessel with [LIBS [n1 58] Libyans] aboard, leave to dock; [MSF Médecins Sans Frontières] [e6+c2 slated] the decision [w2 as "cruel arithmetic"].
| @LAV office MLT GOV "Maltese harbour master" office="harbour master"
| @AQU body NGO - "Aquarius"
| @MSF body NGO - "Médecins Sans Frontières"
| n1 other 58
| q2 accuses s=MSF
| e5 REJECT/yield a=LAV r=AQU n=n1 C=migration
| e6 ACCUSE/disapprove a=MSF r=LAV C=migration

[ERD President Aydogdu] [e7 scrapped] a planned [e8 trip] to [BAGH Baghdad] over the arrest of [TKC [n2 eleven] Turkmen councillors] in [KIRK Kirkuk].
| @ERD person TUR GOV "Kemal Aydogdu" office="president"
| @BAGH place IRQ "Baghdad" city
| @KIRK place IRQ "Kirkuk" city
| n2 arrested 11
| span e9 at="arrest"
| e7 REJECT/meet a=ERD p=BAGH C=diplomatic
| e8 CONSULT/visit denied a=ERD p=BAGH C=diplomatic
| e9 COERCE/arrest r=TKC p=KIRK n=n2 D=- C=diplomatic
| causes e9 e7

[NATO NATO]'s [e10 appeal] for fresh troops to [AFG@ Afghanistan] went unheard in [DEU Berlin], and [NLD The Hague] [e11+c7 ruled out] [w7 any extension beyond [d1 December]].
| @NATO body IGO MIL "NATO"
| @AFG state AFG GOV "Afghanistan"
| @DEU state DEU GOV "Germany"
| @NLD state NLD GOV "Netherlands"
| d1 2018-12
| e10 REQUEST/assist a=NATO r=DEU D=- C=military
| e11 REJECT/assist a=NLD r=NATO C=military
| o2 request e10
| q7 denies s=NLD

[USA Washington] [e12+c8 threatened] [IRQ.1 Baghdad] [w8 with fresh [e13 sanctions] if [IRQ.2 it] [e14 renewed] gas purchases from [IRN Iran] past [d2 November]].
| @USA state USA GOV "United States"
| @IRQ state IRQ GOV "Iraq"
| @IRN state IRN GOV "Iran"
| d2 2018-11
| e12 THREATEN/relations a=USA r=IRQ.1 C=economic
| e13 SANCTION/discontinue hypothetical a=USA r=IRQ.1 C=economic
| e14 COOPERATE hypothetical a=IRQ.2,IRN C=economic
| o3 threat e12
| q8 threatens s=USA

[COLO Colombo]'s new prime minister, [RAJ.1 Asela Ratwatte], [e15+c3 cautioned] [MONKS militant monks] [w3 that [RAJ.2 he] would [e16 jail] "anyone in robes or out of them" who [e17 burned] a shop].
| @COLO state LKA GOV "Sri Lanka"
| @RAJ person LKA GOV "Asela Ratwatte" office="prime minister"
| @MONKS public LKA REL "militant monks"
| q3 threatens s=RAJ.1
| e15 THREATEN/arrest a=RAJ.1 r=MONKS
| e16 COERCE/arrest hypothetical a=RAJ.2 r=MONKS
| e17 ASSAULT/destroy hypothetical
| o4 threat e15

[SHAB.1 Al-Shabab] [e18+c4 warned] [YEM~ Yemeni] smugglers [w4 against [e19 carrying] weapons for [RIV a rival faction]] without [SHAB.2 its] blessing.
| @SHAB group SOM REB "Al-Shabab"
| @YEM state YEM GOV "Yemen"
| @SMUG public YEM CRM "Yemeni smugglers"
| @RIV group - REB "rival faction"
| span SMUG at="Yemeni smugglers"
| q4 threatens s=SHAB.1
| e18 THREATEN a=SHAB.1 r=SMUG
| e19 AID hypothetical a=SMUG r=RIV
| o5 threat e18

[w5 [TUR Turkey] will [e20 march] on [KOB Kobani] and "raze the trenches"], [TURM the defence minister] [e21+c5 threatened], [e22 giving] [YPG the Kurdish militia] [w6 until [d3 mid-November] to [e23 clear out]].
| @TUR state TUR GOV "Turkey"
| @KOB place SYR "Kobani" city
| @TURM office TUR GOV,MIL "Turkish defence minister" office="defence minister"
| @YPG group SYR REB "Kurdish militia"
| d3 2018-11-11..2018-11-21
| q5 threatens s=TURM
| span c6 at="giving"
| q6 demands s=TURM
| e20 MOBILIZE/troops hypothetical a=TUR r=YPG p=KOB C=military,territory
| e21 THREATEN/territory a=TURM r=YPG C=military,territory
| e22 REQUEST/yield a=TURM r=YPG C=military,territory
| e23 RETREAT/withdraw hypothetical a=YPG D=..2018-11-21/stated C=military,territory
| o6 threat e21
| o7 deadline e22 due=..2018-11-21
| @UNSCX body UNO - "UN Security Council"
| @LIBS public LBY REF "58 Libyans"
| @TKC office IRQ GOV "Turkmen councillors" office="councillors"
