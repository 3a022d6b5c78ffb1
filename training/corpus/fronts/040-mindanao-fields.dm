# id: fronts/040-mindanao-fields
# publisher: Visayas and Mindanao Times
# language: en
# published: 2017-10-19

[MAR MARAWI] — [w1 The battle for this city, which began with a botched raid for one man, is over], [PRES the president] [c1 declared] on [d1 Tuesday], and that evening [SNIP a sniper] [e1 shot] [ENG [n1 two] army engineers].
[ARMY Soldiers] had [e2 killed] [HAP.1 Ismael Hadji Rauf], the emir of the Maute group, on [d2 Monday] as [HAP.2 he], a freed hostage [c2 says], was looking for sugar.
[w3 About 20 captives may still be [e4 held] in a handful of houses by the lake], [COLO.1 Colonel Rommel Abrasaldo] [c3 estimates]; [w4 [GUN.5 the last gunmen] will hardly [e5 trade] [HOSTS.2 them]], [COLO.2 he] [c4 thinks].
| d1 2017-10-17
| d2 2017-10-16
| n1 injured 2
| q1 asserts s=PRES
| q2 asserts s=FREED
| q3 speculates s=COLO.1
| q4 speculates s=COLO.2
| span FREED at="a freed hostage"
| span w2 at="was looking for sugar"
| span HOSTS.1 at="About 20 captives"
| e1 ASSAULT/firearms a=SNIP r=ENG t=d1 n=n1 C=terrorism
| e2 ASSAULT/targeted a=ARMY r=HAP.1 t=d2 C=terrorism
| e4 ASSAULT/abduct possible r=HOSTS.1 C=terrorism
| e5 RETREAT/release possible a=GUN.5 r=HOSTS.2 C=terrorism

Farmers on the other shore have gone back to their corn.
[FARM.72 One of them], [FARM.71 Macabangkit Lomondot], ploughed up a mortar round older than he is, left from the fighting of the 1970s, and lost a hand; nobody, the hospital says, attacked him.
[w5 The fields would be safe by Ramadan], [OPAP the peace adviser] has [e6+c5 promised], [AUS Australia] having [e7 lent] [n2 six] clearance teams.
| n2 other 6
| q5 promises s=OPAP
| e6 AGREE a=OPAP D=- C=human_security
| e7 AID a=AUS n=n2 D=- C=human_security
| o1 promise e6

[MILF.1 The Moro Islamic Liberation Front], which [e8 signed] a peace with [MANI Manila] in [d3 2014] and [e9 helped] civilians out of the city through a corridor, [e10+c6 wants] [w6 [CONG Congress] to [e11 pass] the autonomy law it was promised].
[w7 If [CONG.9 the senators] [e12 bury] the law again], [MILFCH the front's chairman] [c7 warns], [w7 boys will go to the next emir, and [MILF.3 the front] will not stop them].
[SENAT.1 A senator] from [LUZ Luzon], in reply, [c8 said] [w8 the text was "a blank cheque with a beard"].
| d3 2014
| q6 demands s=MILF.1
| q7 speculates s=MILFCH
| q8 asserts s=SENAT.1
| e8 SUPPORT a=MILF.1,MANI t=d3 C=military
| e9 AID a=MILF.1 D=- C=human_security
| e10 REQUEST/change a=MILF.1 r=CONG D=- C=legislative
| e11 AGREE hypothetical a=CONG C=legislative
| e12 REJECT/change hypothetical a=CONG.9 C=legislative
| o2 demand e10

| @MAR place PHL "Marawi" city
| @PRES office PHL GOV "president" office="president"
| @SNIP public PHL REB "sniper"
| @ENG public PHL MIL "army engineers"
| @ARMY body PHL MIL "soldiers"
| @HAP person PHL REB "Ismael Hadji Rauf" office="emir of the Maute group"
| @FREED public PHL CVL "freed hostage"
| @COLO person PHL MIL "Rommel Abrasaldo" office="colonel"
| @HOSTS public PHL CVL "captives"
| @GUN group PHL REB "last gunmen"
| @FARM person PHL AGR "Macabangkit Lomondot" office="farmer"
| @OPAP office PHL GOV "peace adviser" office="peace adviser"
| @AUS state AUS GOV "Australia"
| @MILF group PHL REB "Moro Islamic Liberation Front"
| @MANI state PHL GOV "Manila"
| @CONG body PHL LEG "Congress"
| @MILFCH office PHL REB "MILF chairman" office="chairman"
| @SENAT public PHL LEG "senator"
| @LUZ place PHL "Luzon" province
