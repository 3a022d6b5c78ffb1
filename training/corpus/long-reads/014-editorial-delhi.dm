# id: long-reads/014-editorial-delhi
# publisher: The Deccan Sentinel
# language: en
# published: 2015-12-29

Editorial: After Lahore

A prime minister's aeroplane that changes course for a birthday cake is a good story, and this country likes good stories.
When [MOD Prime Minister Devendra Kothari] [e1 dropped in] on [NAW [PAK~ Pakistani] counterpart Rashid Mehmood] in [LAH Lahore] on [d1 Christmas Day], the first such [x visit] in almost twelve years, the sceptics in both capitals were left with nothing to [e2 denounce] but the menu.
| d1 2015-12-25
| e1 CONSULT/visit a=MOD r=NAW p=LAH t=d1 C=diplomatic
| e2 ACCUSE/disapprove hypothetical C=diplomatic

Surprise, however, is not a policy.
The composite dialogue, [e12 broken off] after gunmen came to [MUM Mumbai] by sea in [d2 2008], was to be [x revived] once already, in [d3 August], and died in a quarrel over whom [NSA [PAK.3 Pakistan]'s adviser] might [e3 meet] for tea.
[CON.1 The opposition], which [e4+c1 called] the stopover [w1 "a photograph in search of a reason"], is not entirely wrong; it forgets only that [CON.2 its own government] [e5 pursued] the same [x talks] with the same neighbour for a decade, and was [e6 abused] for it by the men who [e7 applaud] now.
| d2 2008
| d3 2015-08
| e12 SANCTION/discontinue D=- C=diplomatic
| e3 CONSULT possible a=NSA C=diplomatic
| e4 ACCUSE/disapprove a=CON.1 D=- C=diplomatic
| e5 CONSULT a=CON.2 D=- C=diplomatic
| e6 ACCUSE/disapprove r=CON.2 D=- C=diplomatic
| e7 SUPPORT D=- C=diplomatic
| q1 accuses s=CON.1

What should be done is neither secret nor heroic.
[DGM The two directors-general of military operations] should [e8 speak] every week, not only when the guns along [LOC the Line of Control] have [e9 killed] [SHE a shepherd].
[ISL Islamabad] should begin the [e10 trial] of [MUMB the seven men] [e11 charged] with planning the [x attack] on [MUM Mumbai]; a bench that has heard 15 of 150 witnesses in six years is not a court but a cold store.
And [DEL New Delhi] must stop treating a visa as a medal.
| e8 CONSULT hypothetical a=DGM C=military
| e9 ASSAULT r=SHE p=LOC D=- C=territory,military
| e11 ACCUSE/allege r=MUMB D=- C=terrorism
| e10 ACCUSE/allege hypothetical a=ISL r=MUMB C=terrorism

Will the generals permit it?
That is the only question in [LAH Lahore] that no cake can answer.
We hope so, without betting on it.
A nation of bettors will understand.

| @MOD person IND GOV "Devendra Kothari" office="prime minister"
| @NAW person PAK GOV "Rashid Mehmood" office="prime minister of Pakistan"
| @PAK state PAK GOV "Pakistan"
| @LAH place PAK "Lahore" city
| @MUM place IND "Mumbai" city
| @NSA office PAK GOV "Pakistan's adviser"
| @CON group IND PTY,OPP "opposition"
| @DGM office - MIL "directors-general of military operations"
| @LOC place - "Line of Control" region
| @SHE public - AGR "shepherd"
| @ISL state PAK GOV "Pakistan"
| @MUMB public PAK CRM "seven men"
| @DEL state IND GOV "India"
