# id: chancelleries/008-massacre-canal
# publisher: Antilles Wire
# title: Dominican president seals frontier over a ditch
# language: en
# published: 2023-09-18

[DOMP Dominican president] [e1 seals] frontier over a ditch
| e1 COERCE/restrict a=DOMP D=2023-09-15/inferred C=migration,natural_resource

[DAJ DAJABON], [DOM@ Dominican Republic] - The market that feeds two towns was empty on [d1 Monday], its stalls tarpaulined and its dogs asleep, three days after [DOMP President Rafael Almánzar] had [e2 closed] every land, sea and air crossing with [HTI Haiti] because of a canal.
| d1 2023-09-18
| e2 COERCE/restrict a=DOMP r=HTI D=2023-09-15/stated C=migration,natural_resource
| repeats e2 e1

[HFARM Haitian farmers] resumed digging on [d2 August 30] at a point where [MASS the Massacre River], which owes its name to buccaneers, is narrow enough to jump.
[DOMP Mr Almánzar] [c1 contends] [w1 that the work is illegal under a treaty of [d3 1929]]; [HTIG Haiti's transitional government], which at first [c2 hinted] [w2 that it knew nothing of the scheme], now [c3 maintains] [w3 that [HTI the country] may "dispose of its waters in full sovereignty"].
| d2 2023-08-30
| d3 1929
| q1 accuses s=DOMP
| q2 denies s=HTIG
| q3 asserts s=HTIG

The island of [HISP Hispaniola] was split between [FRA France] and [ESP.1 Spain] by a treaty of [d4 1697], and its eastern half celebrates independence not from [ESP.2 Madrid] but from [HTI Port-au-Prince].
Half a million [HMIG Haitians] live in the richer republic, where they cut the cane and lay the bricks.
| d4 1697

[w4 "[DOMP He] wants another term and is looking for it on [HFARM our] backs,"] [c4 said] [EST Estimé Florvil], a retired surveyor who leads the diggers.
[w4 "[HFARM.71 We] [e3 asked] [NOB nobody] for money, and no soldier is going to make [HFARM.72 us] [e4 put down] a shovel."]
| q4 accuses s=EST
| e3 REQUEST/assist denied a=HFARM.71 r=NOB C=natural_resource
| e4 CONCEDE denied a=HFARM.72 C=natural_resource

[DOMP.81 The president] has [e5 sent] [n1 20] armoured cars to [MASS the river] and [e6 stopped] issuing visas to [HMIG Haitians]; [UNE a UN human rights expert] [e7+c5 urged] [DOMP.82 him] on [d5 Sunday] [w5 to [e8 reconsider], since [HPAT the sick of Ouanaminthe] cross the bridge for dialysis].
| d5 2023-09-17
| n1 other 20
| q5 demands s=UNE
| e5 MOBILIZE/weapons a=DOMP.81 n=n1 D=- p=MASS C=military
| e6 SANCTION/discontinue a=DOMP.81 r=HMIG D=- C=migration
| e7 REQUEST/yield a=UNE r=DOMP.82 t=d5 C=human_rights,migration
| e8 RETREAT/access hypothetical a=DOMP.82 C=human_rights,migration
| o1 demand e7

Asked whether [DOMP he] would [e9 meet] [HTIPM Haiti's prime minister], who will be in the same corridors at [UN the United Nations] [d6 this week], [SPOK the palace spokesman] laughed.
| d6 2023-09-18..2023-09-25
| e9 CONSULT possible a=DOMP,HTIPM C=diplomatic

| @DOMP person DOM GOV "Rafael Almánzar" office="president"
| @DAJ place DOM "Dajabón" city
| @DOM state DOM GOV "Dominican Republic"
| @HTI state HTI GOV "Haiti"
| @HFARM public HTI AGR,CVL "Haitian farmers"
| @MASS place - "Massacre River" region
| @HTIG body HTI GOV "Haiti's transitional government"
| @HISP place - "Hispaniola" region
| @FRA state FRA GOV "France"
| @ESP state ESP GOV "Spain"
| @HMIG public HTI REF "Haitians"
| @EST person HTI CVL "Estimé Florvil"
| @NOB public - - "nobody"
| @UNE office UNO - "UN human rights expert"
| @HPAT public HTI CVL "the sick of Ouanaminthe"
| @HTIPM office HTI GOV "Haiti's prime minister" office="prime minister"
| @UN body UNO - "United Nations"
| @SPOK office DOM GOV "palace spokesman"
