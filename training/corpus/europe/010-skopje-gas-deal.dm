# id: europe/010-skopje-gas-deal
# publisher: Vardar Business Week
# language: en
# published: 2023-05-31

[GRC.11 Athens] and [MKD.11 Skopje] to [e1 link] gas grids
| @GRC state GRC GOV "Greece"
| @MKD state MKD GOV "North Macedonia"
| e1 COOPERATE planned a=GRC.11,MKD.11 C=natural_resource

After nine years of studies, [GRC Greece] and [MKD North Macedonia] [e2 signed] a contract in [EVZ Evzoni] on [d1 Tuesday] for a 123-kilometre pipeline that is to [e3 carry] its first gas in [d2 2025].
| @EVZ place GRC "Evzoni" city
| d1 2023-05-30
| d2 2025
| e2 SUPPORT a=GRC,MKD p=EVZ t=d1 C=natural_resource,economic
| e3 COOPERATE planned a=GRC,MKD t=d2 C=natural_resource
| repeats e3 e1
| o1 scheduled e3 due=2025

[KOV Prime Minister Zoran Petkovski] [c1 called] [w1 it "the end of our dependence on one pipe and one whim"], and [e4 thanked] [MITS Greek Prime Minister Stavros Lamprinos] for patience.
| @KOV person MKD GOV "Zoran Petkovski" office="prime minister"
| @MITS person GRC GOV "Stavros Lamprinos" office="prime minister"
| q1 asserts s=KOV
| e4 SUPPORT a=KOV r=MITS D=2023-05-30/inferred

[EIB The European Investment Bank] is to [e5 lend] [n1 €28.9 million], and [EU Brussels] has [e6+c2 pledged] [w2 a further [e7 grant] of [n2 €12.4 million]].
| @EIB body EUR - "European Investment Bank"
| @EU state EUR - "European Union"
| n1 money 28900000 EUR
| n2 money 12400000 EUR
| q2 promises s=EU
| e5 AID planned a=EIB n=n1 C=economic
| e6 AGREE a=EU C=economic
| e7 AID planned a=EU n=n2 C=economic
| o2 promise e6

Analysts are less cheerful.

[w3 "Demand is falling, and nobody has signed up for the capacity,"] [c3 says] [ANA Ana Trajkoska of the institute Energo-Lab], who [c4 expects] [w4 the pipe to run half empty].
| @ANA person MKD EDU "Ana Trajkoska"
| q3 asserts s=ANA
| q4 speculates s=ANA

[OPP.61 The opposition VMRO-DPMNE] [e8 boycotted] the ceremony; [OPP.62 it] had [e9+c5 demanded] [w5 that [MKD.61 the government] [e10 publish] the loan terms], which [MKD.62 it] has so far [e11 refused].
| @OPP group MKD PTY,OPP "VMRO-DPMNE"
| q5 demands s=OPP.62
| e8 PROTEST/boycott a=OPP.61 r=MKD.61 D=2023-05-30/inferred C=political_institutions
| e9 REQUEST/change a=OPP.62 r=MKD.61 D=-
| e10 RETREAT/access hypothetical a=MKD.61
| e11 REJECT/change a=MKD.62 r=OPP.62 D=-
| answers e11 e9
| o3 demand e9 refused closed=e11

A villager whose plum orchard lies on the route, [ILIJA Ilija Nakov], had come to watch the speeches and went home before the lamb was served.
| @ILIJA person MKD AGR "Ilija Nakov"
