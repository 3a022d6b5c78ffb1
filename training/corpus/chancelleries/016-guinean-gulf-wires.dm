# id: chancelleries/016-guinean-gulf-wires
# publisher: Agence Golfe
# title: West Africa in brief
# language: en
# published: 2022-07-28

West Africa in brief

[BFA.11 Burkina Faso] on [d1 Thursday] [c1 denied] [w1 that [BFA.12 it] was [e1 sheltering] [CIVO runaway Ivorian officers] in a barracks near [BOBO Bobo-Dioulasso]], an [e2 accusation] that [CIVM Abidjan's interior minister] made on the radio.
| d1 2022-07-28
| q1 denies s=BFA.11
| e1 AID denied a=BFA.12 r=CIVO D=- C=military,diplomatic
| e2 ACCUSE/allege a=CIVM r=BFA.11 D=- C=military,diplomatic
| denies q1 e2

[w3 The [n1 forty-nine] [CIVS.21 Ivorian soldiers] [e3 detained] at [BKO Bamako airport] on [d2 July 10] are mercenaries], [MLI Mali] [c3 says]; [w4 [CIVS.22 they] came to guard [MINUSMA the UN mission]], [CIV Ivory Coast] [c4 replies], [w4 and should be [e4 freed] "without delay"].
[TGO Togo], which [SIDES both sides] [e5+c5 asked] [d3 last week] [w5 to [e6 mediate]], has [e7 accepted].
| d2 2022-07-10
| d3 2022-07-18..2022-07-25
| n1 arrested 49
| q3 accuses s=MLI
| q4 demands s=CIV
| q5 demands s=SIDES
| e3 COERCE/arrest r=CIVS.21 p=BKO t=d2 n=n1 C=military,diplomatic
| e4 RETREAT/release hypothetical r=CIVS.22 C=diplomatic
| e5 REQUEST/meet a=SIDES r=TGO t=d3 C=diplomatic
| e6 CONSULT/third-party hypothetical a=SIDES r=TGO C=diplomatic
| e7 AGREE a=TGO r=SIDES D=- C=diplomatic
| answers e7 e5
| o1 request e5 met closed=e7

[GMB.41 Gambia] does not tax Senegalese onions, whatever the lorry drivers at [FARA Farafenni] say.
The bridge there, opened in [d4 2019], replaced a ferry so slow that towns grew up on both banks to feed the queue.
| d4 2019

[GUIJ.51 Guinea's junta] [e8 recalled] [GAMB its ambassador to Accra] on [d5 Tuesday] because [GHAP.51 the Ghanaian president] had [e9+c6 compared] [GUIJ.52 it] [w6 to "a tenant who changes the locks"]; [ECO the West African bloc], of which [GHAP.52 he] is chairman, will decide on [d6 August 15] whether to [e11 freeze] [FAM the officers]' bank accounts.
| d5 2022-07-26
| d6 2022-08-15
| q6 accuses s=GHAP.51
| e8 SANCTION/withdraw a=GUIJ.51 r=GHAP.51 t=d5 C=diplomatic
| e9 ACCUSE/disapprove a=GHAP.51 r=GUIJ.52 D=- C=diplomatic
| e11 SANCTION/discontinue possible a=ECO r=FAM t=d6 C=diplomatic,economic
| causes e9 e8

[LNAV Liberia's navy], all four boats of it, sailed on [d7 Wednesday] for a first joint [e12 patrol] with [SLE.61 Sierra Leone].
[w7 Poachers], [LADM the commodore in Monrovia] [c7 reckons], [w7 will notice within the month].
| d7 2022-07-27
| q7 speculates s=LADM
| e12 COOPERATE a=LNAV,SLE.61 t=d7 C=military

[NER Niger] and [BEN Benin] have yet to [e13 reopen] the bridge at [MALA Malanville], which floods, not soldiers, closed in [d8 June].
| d8 2022-06
| e13 RETREAT/access denied a=NER,BEN p=MALA

| @BFA state BFA GOV "Burkina Faso"
| @CIVO group CIV REB "runaway Ivorian officers"
| @BOBO place BFA "Bobo-Dioulasso" city
| @CIVM office CIV GOV "Ivorian interior minister" office="interior minister"
| @CIVS body CIV MIL "Ivorian soldiers"
| @BKO place MLI "Bamako airport" exact
| @MLI state MLI GOV "Mali"
| @MINUSMA body UNO MIL "UN mission"
| @CIV state CIV GOV "Ivory Coast"
| @TGO state TGO GOV "Togo"
| @SIDES state - GOV "both sides"
| @GMB state GMB GOV "Gambia"
| @FARA place GMB "Farafenni" city
| @GUIJ body GIN GOV,MIL "Guinea's junta"
| @GAMB office GIN GOV "ambassador to Accra"
| @GHAP office GHA GOV "Ghanaian president" office="president"
| @ECO body IGO - "ECOWAS"
| @FAM office GIN GOV,MIL "the officers"
| @LNAV body LBR MIL "Liberia's navy"
| @SLE state SLE GOV "Sierra Leone"
| @LADM office LBR MIL "commodore in Monrovia"
| @NER state NER GOV "Niger"
| @BEN state BEN GOV "Benin"
| @MALA place BEN "Malanville" city
