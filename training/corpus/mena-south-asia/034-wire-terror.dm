# id: mena-south-asia/034-wire-terror
# publisher: Crescent Newsdesk
# language: en
# published: 2014-01-16

[TTP Tehreek-e-Taliban Pakistan] [c1 claimed] [w1 to have [e1 planted] the mine that killed [SQUAD [n1 five] bomb disposal men] near [PESH Peshawar]], and [e2+c2 threatened] [w2 to [e3 turn] [SCH every polling school] into a grave].
| @TTP group PAK REB "Tehreek-e-Taliban Pakistan"
| @SQUAD body PAK COP "bomb disposal men"
| @PESH place PAK "Peshawar" city
| @SCH body PAK EDU "polling schools"
| n1 killed 5
| q1 asserts s=TTP
| q2 threatens s=TTP
| e1 ASSAULT/explosives a=TTP r=SQUAD p=PESH n=n1 D=- C=terrorism
| e2 THREATEN/violence a=TTP C=terrorism,election
| e3 ASSAULT hypothetical a=TTP r=SCH C=terrorism,election
| o1 threat e2

[AQAP Al-Qaeda in the Arabian Peninsula] [e4 freed] [AIDW.1 a French aid worker]; [FRA Paris] [c3 denies] [w3 having [e5 paid] [n2 €3.2 million] for [AIDW.2 her]].
| @AQAP group YEM REB "Al-Qaeda in the Arabian Peninsula"
| @AIDW public FRA CVL "French aid worker"
| @FRA state FRA GOV "France"
| n2 money 3200000 EUR
| q3 denies s=FRA
| e4 RETREAT/release a=AQAP r=AIDW.1 C=terrorism
| e5 AID denied a=FRA r=AQAP n=n2 C=terrorism

[BOKO A Lashkar cell] [e6 kidnapped] [UZB [n3 two] Uzbek engineers] from [QUN Kunduz] and [e7+c4 demanded] [w4 [n4 $500,000] for each]; [KABU [AFG~ Afghan] spies] [c5 suspect] [w5 a business dispute].
| @BOKO group PAK REB "Lashkar cell"
| @UZB public UZB BUS "Uzbek engineers"
| @QUN place AFG "Kunduz" city
| @KABU office AFG SPY "Afghan spies" office="spies"
| @AFG state AFG GOV "Afghanistan"
| n3 abducted 2
| n4 money 500000 USD
| q4 demands s=BOKO
| q5 speculates s=KABU
| e6 ASSAULT/abduct a=BOKO r=UZB p=QUN n=n3 C=crime
| e7 REQUEST/assist a=BOKO n=n4 C=crime
| o2 demand e7

[BARM.1 [SOM~ Somali] pirates] [e8 boarded] [DHOW a Sri Lankan trawler], [BARM.2 they] have since [e9 shot at] a helicopter, and [EUNAV an EU frigate] is [e10 shadowing] [BARM.3 them].
| @SOM state SOM GOV "Somalia"
| @BARM group SOM CRM "Somali pirates"
| @DHOW public LKA LAB "Sri Lankan trawler"
| @EUNAV body EUR MIL "EU frigate"
| e8 ASSAULT/abduct a=BARM.1 r=DHOW C=crime
| e9 ASSAULT/firearms a=BARM.2 D=- C=crime
| e10 MOBILIZE/weapons a=EUNAV r=BARM.3 C=military

[TEHP An [IRN~ Iranian] prosecutor] opened a [e12 case] against [BLO a blogger] who had [e13+c6 alleged] [w6 that [POLI police] [e14 beat] [DRU a drug addict] to death in [QOM Qom]].
| @IRN state IRN GOV "Iran"
| @TEHP office IRN JUD "Iranian prosecutor" office="prosecutor"
| @BLO person IRN JRN "a blogger"
| @POLI body IRN COP "police"
| @DRU public IRN CVL "drug addict"
| @QOM place IRN "Qom" city
| q6 accuses s=BLO
| e12 ACCUSE/allege a=TEHP r=BLO C=rights_freedoms,legal
| e13 ACCUSE/allege a=BLO r=POLI D=- C=repression
| e14 ASSAULT/beat a=POLI r=DRU p=QOM D=- C=repression

[GEN Gunmen] who were never identified [e15 shot] [KAS.1 the mayor of Kasur] on [d1 Tuesday], [DOCT surgeons] [c7 fear] [w7 [KAS.2 he] will not walk].
| @GEN public - UAF "gunmen"
| @KAS office PAK GOV "mayor of Kasur" office="mayor"
| @DOCT public PAK MED "surgeons"
| d1 2014-01-14
| q7 speculates s=DOCT
| e15 ASSAULT/firearms a=GEN r=KAS.1 t=d1 C=crime
