# id: chancelleries/036-sanctions-calendar
# publisher: Brussels Morning Post
# title: EU rolls over Burundi blacklist, spares two from Minsk
# language: en
# published: 2016-09-30

[EU EU] rolls over Burundi [e1 blacklist], [e2 spares] [BYEL two from Minsk]
| e1 SANCTION/discontinue a=EU D=2016-09-29/inferred C=diplomatic
| e2 RETREAT a=EU r=BYEL D=2016-09-29/inferred C=diplomatic

[EU The European Union] on [d1 Thursday] extended by a year the travel [e3 bans] and asset freezes it has in force against [BDI four Burundian officers], among them [NKU General Prosper Ndikuriyo], whom [HRO rights groups] [e4+c1 hold] responsible [w1 for the [e5 disappearance] of [n1 some 350] [OPPB opponents] since [d2 the summer of last year]].
| d1 2016-09-29
| d2 2015-06..
| n1 abducted 350 ~
| q1 accuses s=HRO
| e3 SANCTION/discontinue a=EU r=BDI,NKU t=d1 C=diplomatic,human_rights
| e4 ACCUSE/allege a=HRO r=NKU D=- C=human_rights
| e5 ASSAULT/abduct a=NKU r=OPPB t=d2 n=n1 C=human_rights,repression
| repeats e3 e1

No minister spoke in the debate, which lasted, [CLK a clerk] [c2 estimates], [w2 as long as it takes to stir coffee].
The list is one of thirty-four that hang in the Council's calendar like washing, each with its own anniversary, and most are renewed for no better reason than that letting them lapse would need a reason.
| q2 speculates s=CLK

[BUR.31 Bujumbura] [e6+c3 called] it [w3 "a colonial bill"] and said nothing about [RWA Kigali], which [BUR.32 it] usually [e7+c4 accuses] in the same breath [w4 of [e8 training] [RED the rebels of Red Tabara]].
[AU The African Union]'s plan for [n2 5,000] peacekeepers was [e9 turned down] by [BUR the same government] in [d3 January]; two hundred human rights observers were [e10 accepted], of whom [n3 thirty-two] have so far been [e11 let in].
| d3 2016-01
| n2 troops 5000
| n3 other 32
| q3 accuses s=BUR.31
| q4 accuses s=BUR.32
| e6 ACCUSE/disapprove a=BUR.31 D=- C=diplomatic
| e7 ACCUSE/allege a=BUR.32 r=RWA D=- C=military
| e8 AID a=RWA r=RED D=- C=military
| e9 REJECT/assist a=BUR r=AU t=d3 n=n2 C=peacekeeping
| e10 AGREE a=BUR D=- C=human_rights
| e11 RETREAT/access n=n3 D=- C=human_rights

[BYEL Two Belarusian colonels] [e12 dropped] from another list the same morning may again buy flats in [VIL Vilnius].
[LTUM Lithuania's minister], who had [c5 argued] [w5 against it], was outvoted by lunchtime and [c6 told] [JRN reporters] [w6 he had merely been hungry].
| q5 demands s=LTUM
| q6 asserts s=LTUM
| e12 RETREAT r=BYEL D=2016-09-29/inferred C=diplomatic
| repeats e12 e2

[CIV Ivory Coast], an embargo on whose diamonds was [e14 lifted] in [d4 2014], and [LBR Liberia], on whose arms one was lifted [d5 this year], are [c7 cited] by [DIPL diplomats] [w7 as proof that the machine has a reverse gear].
[w8 "Sanctions are easy to swallow and hard to cough up,"] [c8 said] [ANK Joris Verhaeghe] of the Egmont Institute, [c9 adding] [w9 that if [OFFI the officers] had been [e15 charged] in [THE The Hague], as [NGOB Burundian exiles] [e16 asked] [d6 last year], nobody would have needed a list].
| d4 2014
| d5 2016
| d6 2015
| q7 asserts s=DIPL
| q8 asserts s=ANK
| q9 asserts s=ANK
| e14 RETREAT r=CIV t=d4 C=economic
| e15 ACCUSE/allege hypothetical r=OFFI p=THE C=legal
| e16 REQUEST a=NGOB t=d6 C=legal
| o1 demand e16 to=-

| @EU body EUR - "European Union"
| @BYEL office BLR MIL "two Belarusian colonels"
| @BDI office BDI MIL "four Burundian officers"
| @NKU person BDI MIL "Prosper Ndikuriyo"
| @HRO group NGO - "rights groups"
| @OPPB public BDI OPP "opponents"
| @CLK office EUR - "a clerk"
| @BUR state BDI GOV "Burundi"
| @RWA state RWA GOV "Rwanda"
| @RED group BDI REB "Red Tabara"
| @AU body IGO - "African Union"
| @VIL place LTU "Vilnius" city
| @LTUM office LTU GOV "Lithuania's minister"
| @JRN public - JRN "reporters"
| @CIV state CIV GOV "Ivory Coast"
| @LBR state LBR GOV "Liberia"
| @DIPL office - GOV "diplomats"
| @ANK person BEL EDU "Joris Verhaeghe"
| @OFFI office BDI MIL "the officers"
| @THE place NLD "The Hague" city
| @NGOB public BDI CVL "Burundian exiles"
