# id: knots/002-wire-who-whom
# publisher: Meridian Wire
# language: en
# published: 2019-10-22

[LEAD.1 The opposition leader] whom [POL.1 police] [e1 detained] outside the mosque in [KAN Kano] on [d1 Sunday], and whose [BRO brother] [MOB.1 a mob] had [e2 beaten] the week before, was [e3 released] on [d2 Monday] by [JUD a magistrate] who [e4 reprimanded] [OFF the arresting officers].
| d1 2019-10-20
| d2 2019-10-21
| e1 COERCE/arrest a=POL.1 r=LEAD.1 p=KAN t=d1 C=repression
| e2 ASSAULT/beat a=MOB.1 r=BRO D=-
| e3 RETREAT/release a=JUD r=LEAD.1 t=d2 C=legal
| e4 ACCUSE/disapprove a=JUD r=OFF D=2019-10-21/inferred C=legal

[TUR.1 Turkish] [e5 shelling] of [KUR.1 Kurdish] villages, which [DAM.1 Damascus] [e6 denounced] and [MOS Moscow], whose planes control the sky above them, did not, [c1 is said] [w1 to have [e7 driven] [VIL [n1 some 9,000] people] from their homes].
| n1 displaced 9000 ~
| q1 asserts
| e5 ASSAULT/heavy-weapons a=TUR.1 r=KUR.1 C=military
| e6 ACCUSE/disapprove a=DAM.1 r=TUR.1 C=military
| e7 COERCE/deport possible a=TUR.1 r=VIL n=n1 C=migration
| causes e5 e7

The [e8 arrest] by [GUA.1 the Civil Guard] of [COU.1 [n2 nine] councillors] in [BAD Badalona] was [e9 condemned] by [CAT.1 the regional president], [e10 welcomed] by [MAD the prime minister] and, so far as could be seen from the terraces, ignored by everyone else.
| n2 arrested 9
| e8 COERCE/arrest a=GUA.1 r=COU.1 p=BAD n=n2 C=legal
| e9 ACCUSE/disapprove a=CAT.1 r=GUA.1
| e10 SUPPORT a=MAD r=GUA.1

[FRC [FRA~.2 French] commandos], helped by [NIG.1 a [NER~ Nigerien] patrol], [e11 freed] [HOS.1 [n3 four] hostages] whom [JIH.1 the gunmen] who [e12 took] them had been trying to sell, [FRA.3 Paris] [c2 disclosed] on [d3 Saturday].
| n3 other 4
| d3 2019-10-19
| span w2 at="French commandos, helped by a Nigerien patrol, freed four hostages whom the gunmen who took them had been trying to sell"#1
| q2 asserts s=FRA.3
| span HOS.2 at="them"#1
| span e13 at="helped"#1
| e11 AID a=FRC r=HOS.1 n=n3 C=military,terrorism
| e12 ASSAULT/abduct a=JIH.1 r=HOS.2 D=- C=terrorism
| e13 COOPERATE a=FRC,NIG.1 C=military

Fewer than half of those who buy a ticket on the night ferry ever board it; the company blames the weather, the weather being blameless.

[CHL.1 Chile's government], having [x raised] the metro fare and then, in the face of marches that [STU.1 students] had called and [UNI.1 dockers], [TEA.1 teachers] and [MIN.1 copper miners] had [e15 joined], [e16 withdrawn] the increase, [e17 sent] [ARM.1 soldiers] into [STG Santiago] all the same.
| e15 PROTEST/demo a=STU.1,UNI.1,TEA.1,MIN.1 r=CHL.1 D=- C=economic
| e16 CONCEDE a=CHL.1 r=STU.1,UNI.1,TEA.1,MIN.1 D=- C=economic
| e17 MOBILIZE/troops a=CHL.1 p=STG C=repression

It was [DRU.1 the Druze], not [MAR the Maronites], whom [PAT the patriarch] [e18 thanked] for the [e19 shelter].
| e18 SUPPORT a=PAT r=DRU.1 C=religion_ethnicity
| e19 AID a=DRU.1 D=-

To [GEO.1 Georgia], [USA.1 the United States] [e20 gave] [n4 two] patrol boats; to [ARME Armenia], a promise of a [e21 visit] that has yet to be kept; to [AZE.1 Azerbaijan], a lecture.
| n4 other 2 boats
| e20 AID a=USA.1 r=GEO.1 n=n4 C=military
| e21 CONSULT/visit denied a=USA.1 r=ARME C=diplomatic

| @LEAD office NGA OPP "opposition leader"
| @POL body NGA COP "police"
| @KAN place NGA "Kano" city
| @BRO public NGA CVL "opposition leader's brother"
| @MOB public NGA CVL "mob"
| @JUD office NGA JUD "magistrate"
| @OFF office NGA COP "arresting officers"
| @TUR state TUR GOV "Turkey"
| @KUR public SYR CVL "Kurds"
| @DAM state SYR GOV "Syria"
| @MOS state RUS GOV "Russia"
| @VIL public SYR CVL "some 9,000 people"
| @GUA body ESP COP "Civil Guard"
| @COU office ESP GOV "nine councillors"
| @BAD place ESP "Badalona" city
| @CAT office ESP GOV "regional president"
| @MAD office ESP GOV "prime minister"
| @FRC body FRA MIL "French commandos"
| @FRA state FRA GOV "France"
| @ARME state ARM GOV "Armenia"
| @NIG body NER MIL "Nigerien patrol"
| @NER state NER GOV "Niger"
| @HOS public - CVL "four hostages"
| @JIH group - UAF "gunmen"
| @CHL body CHL GOV "Chile's government"
| @STU public CHL EDU "students"
| @UNI public CHL LAB "dockers"
| @TEA public CHL EDU "teachers"
| @MIN public CHL LAB "copper miners"
| @ARM body CHL MIL "soldiers"
| @STG place CHL "Santiago" city
| @DRU group - REL "Druze"
| @MAR group - REL "Maronites"
| @PAT office - REL "patriarch"
| @GEO state GEO GOV "Georgia"
| @USA state USA GOV "United States"
| @AZE state AZE GOV "Azerbaijan"
