# id: chancelleries/041-maputo-mission
# publisher: Zambezi Standard
# title: Southern African troops to leave Cabo Delgado by July, money spent
# language: en
# published: 2024-04-09

[SAMIM Southern African troops] to [e1 leave] [CABO Cabo Delgado] by [d1 July], money spent
| d1 2024-07
| e1 RETREAT/withdraw planned a=SAMIM p=CABO t=d1 C=military

[w1 [SADC The regional bloc SADC], whose [n1 1,900] [SAMIM soldiers] have been [e2 hunting] [IS Islamist insurgents] in the north of [MOZ Mozambique] since [d2 July 2021], will not [e3 extend] their mandate again], [MAG.21 the bloc's executive secretary], [MAG.22 Eunice Chikwawa], [c1 told] [JRN reporters] in [LUSA Lusaka] on [d3 Monday], [c2 citing] [w2 an empty treasury and another war, in [DRC eastern Congo], that must be paid for].
| d2 2021-07..
| d3 2024-04-08
| n1 troops 1900
| q1 asserts s=MAG.22
| q2 asserts s=MAG.22
| e2 ASSAULT a=SAMIM r=IS p=MOZ t=d2 n=n1 C=military,terrorism
| e3 AID denied a=SADC C=military

[BWA Botswana] and [LSO Lesotho] have already [e4 flown] their men home; [ZAF South Africa], which supplies two-thirds of the force, was [e5+c3 asked] by [MOZP President Armindo Nhantumbo] [d4 last month] [w3 to [e6 leave] a battalion behind] and has since [c4 said] [w4 a few hundred may stay to chase smugglers at sea].
| d4 2024-03
| q3 demands s=MOZP
| q4 speculates s=ZAF
| e4 RETREAT/withdraw a=BWA,LSO D=- C=military
| e5 REQUEST/assist a=MOZP r=ZAF t=d4 C=military
| e6 AID hypothetical a=ZAF r=MOZP C=military
| o1 request e5

Gas, of which there is enough beneath the seabed off [PAL Palma] to heat [JPN Japan] for a generation, is the reason the world learned to find the province on a map, and it was the [e8 storming] of that town by [IS the insurgents] in [d5 March 2021], when contractors waited on a hotel roof for helicopters that [COMP their employers] had to hire, that made [MOZG the government], long opposed to foreign boots, [e10 accept] them.
| d5 2021-03
| e8 ASSAULT a=IS p=PAL t=d5 C=terrorism
| e10 AGREE a=MOZG D=- C=military

Now the beheadings have begun again.
At [MUC Mucojo], on the coast, [FADM.51 the garrison] was [e11 overrun] in [d6 February]; [w5 [n3 at least 20] [FADM.52 soldiers] were [e12 killed]], [NEWS the group's newsletter] [c5 boasted], and a ban on alcohol and on trousers below the ankle was [e13 imposed] on [VIL those villagers] who had not taken to the sea.
[w6 "[SAMIM.61 They] come with flags, [SAMIM.62 they] leave with flags, and in between [VIL we] bury people,"] [c6 said] [FAT Fátima Ali], reached by telephone at a camp in [MET Metuge].
| d6 2024-02
| n3 killed 20..
| q5 asserts s=NEWS
| e12 ASSAULT r=FADM.52 n=n3 p=MUC D=2024-02/inferred C=terrorism,military
| q6 asserts s=FAT
| e11 ASSAULT r=FADM.51 p=MUC t=d6 C=terrorism,military
| e13 COERCE/restrict r=VIL D=- C=religion_ethnicity

[w8 [RWA.71 Rwanda]], which is not a member of the bloc and is paid for its trouble in part by [EU Brussels], [w8 has [e14 sent] [n4 2,000] more [RDF soldiers]], [c8 according to] [POR a Portuguese officer] who trains the local marines; [RWA.72 Kigali] neither confirms the figure nor denies it.
| n4 troops 2000
| q8 asserts s=POR
| e14 AID a=RWA.71 D=- n=n4 C=military

[TOT The French gas company], which [c11 denies] [w11 that [GRD its guards] [e15 locked] [n5 dozens of] [MEN men] in shipping containers during the panic of [d7 2021]], [c10 expects] [w10 to be drilling again "before the mangoes"].
| d7 2021
| n5 abducted 24..99 ~
| q11 denies s=TOT
| q10 speculates s=TOT
| e15 COERCE/arrest denied a=GRD r=MEN n=n5 t=d7 C=human_rights

| @SAMIM body IGO MIL "Southern African troops"
| @CABO place MOZ "Cabo Delgado" province
| @SADC body IGO - "SADC"
| @IS group MOZ REB "Islamist insurgents"
| @MOZ place MOZ "Mozambique" country
| @MAG person IGO - "Eunice Chikwawa" office="executive secretary"
| @JRN public - JRN "reporters"
| @LUSA place ZMB "Lusaka" city
| @DRC place COD "eastern Congo" region
| @BWA state BWA GOV "Botswana"
| @LSO state LSO GOV "Lesotho"
| @ZAF state ZAF GOV "South Africa"
| @MOZP person MOZ GOV "Armindo Nhantumbo" office="president"
| @PAL place MOZ "Palma" city
| @JPN place JPN "Japan" country
| @COMP company MNC BUS "their employers"
| @MOZG body MOZ GOV "government of Mozambique"
| @MUC place MOZ "Mucojo" city
| @FADM body MOZ MIL "the garrison"
| @NEWS other IMG REB "the group's newsletter"
| @VIL public MOZ CVL "villagers"
| @FAT person MOZ REF "Fátima Ali"
| @MET place MOZ "Metuge" city
| @RWA state RWA GOV "Rwanda"
| @EU body EUR - "European Union"
| @RDF body RWA MIL "soldiers"
| @POR office PRT MIL "Portuguese officer"
| @TOT company MNC BUS "French gas company"
| @GRD group - BUS "its guards"
| @MEN public MOZ CVL "men locked in containers"
