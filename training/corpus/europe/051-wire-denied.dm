# id: europe/051-wire-denied
# publisher: Agence Centrale
# language: en
# published: 2019-10-23

[TUR Ankara] [c1 denied] on [d1 Tuesday] [w1 that [TURA its gunners] had [e1 used] white phosphorus at [RAS Ras al-Ain]], as [KURD the Kurdish Red Crescent] [e2+c2 alleges].
| @TUR state TUR GOV "Turkey"
| @TURA body TUR MIL "Turkish gunners"
| @RAS place SYR "Ras al-Ain" city
| @KURD group SYR MED,SOC "Kurdish Red Crescent"
| d1 2019-10-22
| span w2 at="its gunners had used white phosphorus at Ras al-Ain"#1
| q1 denies s=TUR
| q2 accuses s=KURD
| e1 ASSAULT/unconventional denied a=TURA p=RAS C=cbrn
| e2 ACCUSE/allege a=KURD r=TURA D=-
| denies q1 e2

[BORI British Prime Minister Giles Pemberton] will not [e3 accept] [EU Brussels]' [e20 offer] of a further delay, and [CORB opposition leader Alan Birtwhistle] will not [e5 back] an election without it.
| @BORI person GBR GOV "Giles Pemberton" office="prime minister"
| @EU state EUR - "European Union"
| @CORB person GBR PTY,OPP "Alan Birtwhistle"
| e3 AGREE denied a=BORI r=EU C=political_institutions
| e5 SUPPORT denied a=CORB r=BORI C=election

The Spanish government [c3 rules out] [w3 [e6 talking] to [QUI.31 Catalan president Pau Rocamora] until [QUI.32 he] [e7 condemns] the [e8 arson] in [BAR Barcelona]].
| @SPG body ESP GOV "Spanish government"
| @QUI person ESP GOV,OPP "Pau Rocamora"
| @BAR place ESP "Barcelona" city
| q3 denies s=SPG
| e6 CONSULT denied a=SPG,QUI.31 C=political_institutions
| e7 ACCUSE/disapprove hypothetical a=QUI.32
| e8 PROTEST/riot p=BAR D=- C=political_institutions
| span SPG at="The Spanish government"#1

Nobody has yet been [e9 charged] with the killing of [DAPH Daphne Grech], a Maltese blogger, though [MUSC Prime Minister Zahra] had [e10 promised] results by [d2 August].
| @DAPH person MLT JRN "Daphne Grech" office="blogger"
| @MUSC person MLT GOV "Anton Zahra" office="prime minister"
| d2 2019-08
| e9 ACCUSE/allege denied C=corruption,legal
| e11 ASSAULT/targeted r=DAPH D=- C=corruption
| span e11 at="killing"#1
| e10 AGREE a=MUSC D=- C=corruption

[MERKO.61 German Chancellor Renate Hollmann] has yet to [e12 visit] [HUNBORDER the Hungarian fence], and [AIDEM aides] [c4 insist] [w4 [MERKO.62 she] never [e13 planned] to].
| @MERKO person DEU GOV "Renate Hollmann" office="chancellor"
| @HUNBORDER place HUN "Hungarian fence" region
| @AIDEM office DEU GOV "aides"
| q4 denies s=AIDEM
| e12 CONSULT/visit denied a=MERKO.61
| e13 CONSULT/visit denied a=MERKO.62

[NEW Newry] has had no customs post to [e14 blow up] since [d3 1998], and [PSNI the police chief] [c5 says] [w5 any new one would be [e15 burnt] within a week].
| @NEW place GBR "Newry" city
| @PSNI office GBR COP "police chief"
| d3 1998..
| q5 asserts s=PSNI
| e14 ASSAULT/explosives denied p=NEW t=d3 C=territory
| e15 ASSAULT/destroy hypothetical C=territory

No letter from [FRA Paris] was found in the safe, contrary to what [RET the retired spymaster Lorenzo Vitti] had said on television.
| @FRA state FRA GOV "France"
| @RET person ITA ELI,SPY "Lorenzo Vitti"

It did not rain in [CAN Canfranc], where the band played on.
| @CAN place ESP "Canfranc" city

[FORG The Latvian state forester] [c7 dismissed] [w7 as "moonshine" the tale that wolves had been released by [LTUP [LTU~ Lithuanian] poachers]].
| @FORG office LVA GOV "state forester"
| @LTUP public LTU CRM "Lithuanian poachers"
| @LTU state LTU GOV "Lithuania"
| q7 denies s=FORG
| e20 AGREE a=EU r=BORI D=-
| answers e3 e20
