# id: mena-south-asia/061-wire-final-e
# publisher: Meridian Newswire
# language: en
# published: 2022-07-13

[BIDX US President Walter Garrison] landed in [TLVX Tel Aviv] on [d1 Wednesday] for a [e1 visit] that will take him on to [JEDX Jeddah], where [SAUX the Saudis] are to announce more oil.
| @BIDX person USA GOV "Walter Garrison" office="president"
| @TLVX place ISR "Tel Aviv" city
| @JEDX place SAU "Jeddah" city
| @SAUX state SAU GOV "Saudi Arabia"
| d1 2022-07-13
| e1 CONSULT/visit a=BIDX p=TLVX t=d1 C=diplomatic

[SHER The family of [ABU Shireen Abu Akleh]] [e2+c1 accuse] [BIDX him] [w1 of [e3 shielding] the soldier who [e4 shot] [ABU.2 her]].
| @SHER public PSE ELI "family of Shireen Abu Akleh"
| @ABU person PSE JRN "Shireen Abu Akleh"
| @SOLQ public ISR MIL "the soldier"
| span SOLQ at="the soldier"
| q1 accuses s=SHER
| e2 ACCUSE/allege a=SHER r=BIDX C=human_rights
| e3 AID a=BIDX r=SOLQ D=-
| e4 ASSAULT/firearms a=SOLQ r=ABU.2 D=- C=military

[ZELQ Kyiv] [e5+c2 asked] [INDQ New Delhi] [w2 to [e6 lean on] [RUSQ Moscow] over grain ships at [ODE Odesa]], and got a telephone [e7 call] in reply.
| @ZELQ state UKR GOV "Ukraine"
| @INDQ state IND GOV "India"
| @RUSQ state RUS GOV "Russia"
| @ODE place UKR "Odesa" city
| q2 demands s=ZELQ
| e5 REQUEST/assist a=ZELQ r=INDQ C=diplomatic
| e6 REQUEST hypothetical a=INDQ r=RUSQ C=diplomatic
| e7 CONSULT/phone a=INDQ,ZELQ C=diplomatic
| answers e7 e5
| o1 request e5 met closed=e7

Flood-hit [BALQ Balochistan] has run out of tents; [ARMYQ the army] will [e8 airdrop] [n1 4,000] from [d2 Thursday], and [WORLDQ the World Bank] has [e9+c3 pledged] [w3 [n2 $37 million]].
| @BALQ place PAK "Balochistan" province
| @ARMYQ body PAK MIL "Pakistani army"
| @WORLDQ body UNO - "World Bank"
| d2 2022-07-14
| n1 other 4000
| n2 money 37000000 USD
| q3 promises s=WORLDQ
| e8 AID planned a=ARMYQ p=BALQ t=d2 n=n1 C=disasters
| e9 AGREE a=WORLDQ n=n2 C=disasters
| o2 promise e9
| o3 scheduled e8 due=2022-07-14

[LKAQ Sri Lankan President Nimal Dharmasena] fled [COLQ Colombo] for [MALEQ Male] before dawn, leaving [RANQ Sri Lankan Prime Minister Upali Seneviratne] to declare a curfew.
| @LKAQ person LKA GOV "Nimal Dharmasena" office="president"
| @COLQ place LKA "Colombo" city
| @MALEQ place MDV "Male" city
| @RANQ person LKA GOV "Upali Seneviratne" office="prime minister"
| span e13 at="curfew"
| e13 COERCE/curfew a=RANQ C=repression

[KAZAQ The Taliban] [e14 closed] the beauty salons of [KABQ Kabul], which [MINQ a deputy minister] had [e15+c4 pledged] [w4 to leave alone].
| @KAZAQ group AFG GOV "Taliban"
| @KABQ place AFG "Kabul" city
| @MINQ office AFG GOV "deputy minister" office="deputy minister"
| q4 promises s=MINQ
| e14 COERCE/restrict a=KAZAQ p=KABQ C=gender
| e15 CONCEDE a=MINQ D=-
| o4 promise e15 lapsed

[TRPX Tripoli]'s bread queues are shorter now that the mills have diesel again.
| @TRPX place LBY "Tripoli" city
