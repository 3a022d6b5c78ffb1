# id: crime-desk/013-wire-denials
# publisher: Global Docket
# language: en
# published: 2025-03-21

[PRY.1 Paraguay's vice-president] [c1 dismissed] as [w1 "a soap opera"] [BRAM a [BRA~ Brazilian] magazine]'s [c2 claim] [w2 that [PRY.2 he] had [e1 met] [LORD a fugitive trafficker] at a cattle auction in [AMA Amambay]].
| @PRY office PRY GOV "vice-president of Paraguay"
| @BRA state BRA GOV "Brazil"
| @BRAM company BRA JRN "Brazilian magazine"
| @LORD public - CRM "fugitive trafficker"
| @AMA place PRY "Amambay" province
| q1 denies s=PRY.1
| q2 accuses s=BRAM
| e1 CONSULT denied a=PRY.2,LORD p=AMA D=- C=illegal_drugs,corruption
| denies q1 e1

[w3 "Nobody in [FAM my family] has ever owned a boat,"] [SON the son of [MOZ [MOZS Mozambique]'s fisheries minister]] [c3 told] [COURT a court] in [NAM Nampula], where [PROS prosecutors] [c4 say] [w4 three trawlers registered in his dead grandmother's name carried heroin from [PAK~ Pakistani] dhows].
| @FAM public MOZ ELI "the minister's family"
| @SON public MOZ ELI "minister's son"
| @MOZ office MOZ GOV "fisheries minister"
| @MOZS state MOZ GOV "Mozambique"
| @COURT body MOZ JUD "court in Nampula"
| @NAM place MOZ "Nampula" city
| @PROS office MOZ JUD "prosecutors"
| @PAK state PAK GOV "Pakistan"
| q3 denies s=SON
| q4 accuses s=PROS
| denies q3 q4

[SER Serbia's police director], [e2+c5 accused] by [OPP a green MP] [w5 of having [e3 tipped off] [VEL football hooligans] before a [e4 raid]], [e5 sued] for two million dinars and posted a photograph of himself asleep at home that evening.
| @SER office SRB COP "Serbian police director"
| @OPP office SRB LEG,OPP "green MP"
| @VEL group SRB CRM "football hooligans"
| q5 accuses s=OPP
| e2 ACCUSE/allege a=OPP r=SER D=- C=corruption
| e3 COOPERATE a=SER r=VEL D=- C=corruption,crime
| e4 COERCE/seize D=- C=crime
| e5 ACCUSE/allege a=SER r=OPP C=legal

[KENL.1 Lawyers for the [KEN~ Kenyan] senator] did not dispute that gold had changed hands; [KENL.2 they] [c7 denied] only [w7 that it was ever weighed].
| @KENL public KEN UNK "lawyers for the senator"
| @KEN state KEN GOV "Kenya"
| q7 denies s=KENL.2

[w8 There is no evidence that [THA.1 the Thai colonel] ordered [PIL the pilgrims]' bus to be [e7 stopped]], [PANEL a panel of retired judges] [c8 concluded], [w8 nor that [THA.2 he] profited when the amulets in its hold were sold].
| @THA office THA MIL "Thai colonel"
| @PIL public THA REL "the pilgrims"
| @PANEL office THA JUD "panel of retired judges"
| q8 denies s=PANEL
| e7 COERCE/restrict denied a=THA.1 r=PIL D=- C=crime

[VEN Caracas] [e8+c9 called] the [e9 indictment] of [VENG its intelligence chief] by [NY a New York grand jury] [w9 "a comic strip"], [e10 recalled] [CHARGE its chargé d'affaires] and [e11+c10 warned] [w10 that [DEA American agents] found on its soil would be [e12 arrested]].
| @VEN state VEN GOV "Venezuela"
| @VENG office VEN SPY "intelligence chief"
| @NY body USA JUD "New York grand jury"
| @CHARGE office VEN GOV "chargé d'affaires"
| @DEA public USA COP "American agents"
| q9 denies s=VEN
| denies q9 e9
| q10 threatens s=VEN
| e8 ACCUSE/disapprove a=VEN r=NY C=legal,diplomatic
| e9 ACCUSE/allege a=NY r=VENG D=- C=legal,illegal_drugs
| e10 SANCTION/withdraw a=VEN C=diplomatic
| e11 THREATEN/arrest a=VEN r=DEA C=diplomatic
| e12 COERCE/arrest hypothetical a=VEN r=DEA C=diplomatic
| o1 threat e11 open

Asked about the missing rifles, [ARM Armenia's deputy defence minister] [c11 said] [w11 they had been [e13 handed] to [GEO Georgian border guards] for a joint [e14 exercise]]; [GEOS Tbilisi] [c12 knows] nothing [w12 of any such exercise].
| @ARM office ARM GOV,MIL "deputy defence minister"
| @GEO public GEO COP "Georgian border guards"
| @GEOS state GEO GOV "Georgia"
| q11 denies s=ARM
| q12 denies s=GEOS
| e13 AID r=GEO D=- C=military
| e14 COOPERATE planned a=GEO C=military
| denies q12 q11

In [MAN Manila] [DAU.1 the daughter of [DAT.1 a former drug-war general]] [c13 wrote] [w13 that [DAT.2 [DAU.2 her] father] had never [e15 killed] anyone "outside office hours"], a sentence [HERS [DAU.3 her] own lawyer] later [c14 described] as [w14 unfortunate].
| @MAN place PHL "Manila" city
| @DAU public PHL ELI "general's daughter"
| @DAT office PHL ELI,COP "former drug-war general"
| @HERS public PHL UNK "her lawyer"
| q13 denies s=DAU.1
| q14 asserts s=HERS
| e15 ASSAULT denied a=DAT.2 D=- C=human_rights

[w15 [MAFIA The Mafia] does not exist in [MLT Malta]], [MLTM its tourism minister] [c15 maintained] for eleven years, seven of them under guard.
| @MAFIA group ITA CRM "the Mafia"
| @MLT place MLT "Malta" country
| @MLTM office MLT GOV "tourism minister of Malta"
| q15 denies s=MLTM
