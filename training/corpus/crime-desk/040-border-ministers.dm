# id: crime-desk/040-border-ministers
# publisher: Sahel & Gulf Report
# title: Benin wants joint patrols with Niger against fuel gangs; Niamey has not answered
# language: en
# published: 2025-05-13

[BEN.1 Benin] [c1 wants] [w1 joint [e1 patrols] with [NER.1 Niger] against fuel gangs]; [NER.2 Niamey] has not answered
| @BEN state BEN GOV "Benin"
| @NER state NER GOV "Niger"
| q1 speculates s=BEN.1
| e1 COOPERATE hypothetical a=BEN.1,NER.1 C=military,crime

[MIN.1 Benin's defence minister], [MIN.2 Fortunat Hounkpè], has [e2+c2 proposed] to [NER.3 Niger] [w2 that [ARMS the two armies] [e3 patrol] together the river on which smugglers, more and more of them in the pay of [JNIM jihadists], move petrol, motorcycles and fertiliser], but a letter sent in [d1 February] lies unanswered, [MIN.3 he] [c3 told] [PARL parliament] on [d2 Monday].
[w4 "If [NER.4 our neighbour] does not reply by the rains, [BEN.4 we] shall [e6 patrol] [BEN.5 our] own half, and [BEN.6 we] shall [e7 sink] what floats in it,"] [MIN.4 he] [e8+c4 warned], to a silence that [PARL2 one deputy] later [c5 described] [w5 as "the sound of four hundred constituents buying Nigerian fuel"].
| @MIN person BEN GOV,MIL "Fortunat Hounkpè" office="defence minister"
| @ARMS body - MIL "the two armies"
| @JNIM group IMG REB "jihadists"
| @PARL body BEN LEG "Benin's parliament"
| @PARL2 office BEN LEG "one deputy"
| d1 2025-02
| d2 2025-05-12
| q2 proposes s=MIN.2
| q3 asserts s=MIN.3
| span w3 at="a letter sent in February lies unanswered"
| q4 threatens s=MIN.4
| q5 asserts s=PARL2
| e2 AGREE a=MIN.2 r=NER.3 D=2025-02/inferred C=military,crime
| e3 COOPERATE hypothetical a=ARMS C=military,crime
| e6 MOBILIZE/weapons hypothetical a=BEN.4 C=military
| e7 ASSAULT/destroy hypothetical a=BEN.6 C=military,crime
| e8 THREATEN/violence a=MIN.4 D=2025-05-12/inferred C=military,crime
| o1 invitation e2 open
| o2 threat e8 open

[NER.7 Niger], whose generals [e9 closed] the bridge at [MAL Malanville] after [BEN.7 Cotonou] [e10 backed] West African [e11 sanctions] against [NER.8 them] in [d3 2023] and have [e12+c6 accused] [BEN.8 it] ever since [w6 of hosting a French base in a national park], [w8 [c7 believes]], [DIP a diplomat in [NIA Niamey]] [c8 says], [w8 [w7 that the patrols are a pretext to map its oil pipeline]].
There is no such base, though [w9 [FRA a dozen French instructors] do [e15 train] [RANG rangers] there], [c9 according to] [AMB the French embassy].
| @MAL place BEN "Malanville" city
| @DIP public - GOV "diplomat in Niamey"
| @NIA place NER "Niamey" city
| @FRA public FRA MIL "French instructors"
| @AMB body FRA GOV "French embassy"
| @RANG public BEN COP "rangers"
| d3 2023
| q6 accuses s=NER.7
| q7 asserts s=NER.7
| q8 asserts s=DIP
| q9 asserts s=AMB
| e9 COERCE/restrict a=NER.7 p=MAL D=- C=diplomatic
| e10 SUPPORT a=BEN.7 t=d3 C=diplomatic
| e11 SANCTION/discontinue r=NER.8 t=d3 C=diplomatic
| e12 ACCUSE/allege a=NER.7 r=BEN.8 D=2023../inferred C=military
| e15 AID a=FRA r=RANG D=2025-05-13/inferred C=military
| causes e10 e9

The trade is older than either republic.
A woman with a canoe and six drums earns in a night what a teacher earns in a fortnight; her uncles did the same with salt.
When [BENF.1 Beninese customs officers] [e16 confiscated] forty drums at [KAR Karimama] in [d4 March], [MARK the whole market] [e17 shut] and [BENF.2 they] [e18 gave] them back, with a present of soap.
| @BENF body BEN GOV "Beninese customs"
| @KAR place BEN "Karimama" city
| @MARK public BEN BUS "the market"
| d4 2025-03
| e16 COERCE/seize a=BENF.1 p=KAR t=d4 C=crime
| e17 PROTEST/strike a=MARK p=KAR D=2025-03/inferred C=economic
| e18 RETREAT a=BENF.2 D=2025-03/inferred C=crime
| causes e16 e17

[w10 Neither minister has the boats], [c10 notes] [ISS an Institute for Security Studies paper] [d5 this month]: of [n1 nine] launches that [CHN China] [e20 gave] [BEN.9 Benin] in [d6 2021], two float.
[PRES President Dossou] may [e21 raise] the matter with [GEN Niger's ruler] at the [e22 summit] in [LOM Lomé] on [d7 24 May], if both attend.
| @ISS other - SOC "Institute for Security Studies paper"
| @CHN state CHN GOV "China"
| @PRES person BEN GOV "Dossou" office="president of Benin"
| @GEN office NER GOV,MIL "Niger's ruler"
| @LOM place TGO "Lomé" city
| d5 2025-05
| d6 2021
| d7 2025-05-24
| n1 other 9
| q10 asserts s=ISS
| e20 AID a=CHN r=BEN.9 t=d6 n=n1 C=military
| e21 CONSULT possible a=PRES,GEN p=LOM t=d7 C=crime
| e22 CONSULT/multilateral planned p=LOM t=d7 C=diplomatic
| o3 scheduled e22 open due=2025-05-24
