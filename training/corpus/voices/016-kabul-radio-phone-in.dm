# id: voices/016-kabul-radio-phone-in
# publisher: Hindu Kush Monitor
# language: en
# published: 2012-11-20

On the air in [KAB Kabul], [CAL callers] [c1 fear] [w1 the day [AME the Americans] [e1 leave]]
| q1 speculates s=CAL
| e1 RETREAT/withdraw planned a=AME C=military

[KAB KABUL] — [w2 "My question is this,"] [c2 began] [GHA a caller who gave his name as Engineer Ghafar].
[w2 "When [AME.31 the foreigners] have [e2 gone], who will pay the policeman outside my door?"]
| q2 asserts s=GHA
| e2 RETREAT/withdraw planned a=AME.31 C=military

[LAT Zarmina Latifi], the host, [c3 says] [w3 it is the question she is asked every night, in two languages and many disguises].
[LAT.41 She] [c4 confesses] [w4 that [LAT.42 she] has stopped answering it].
| q3 asserts s=LAT
| q4 asserts s=LAT.41

Some callers are hopeful.
[SHU Shukria], a tailor in [HER Herat], [c5 predicts] [w5 [TAL.1 the Taliban] will find a country no longer afraid of them]; [DRI.1 a truck driver] disagrees, [c8 saying] [w8 [TAL.2 they] [e3 stopped] [DRI.2 him] twice [d1 last week] and that he was afraid both times].
| d1 2012-11-12..2012-11-19
| q5 speculates s=SHU
| q8 asserts s=DRI.1
| e3 COERCE/restrict a=TAL.2 r=DRI.2 t=d1 C=terrorism

[ELD An elder from [WAR Wardak]] [e4+c9 accused] [GOVR.1 the governor] live on the programme [w9 of renting his policemen to landlords], and [GOVR.2 the governor], who was listening in his car, rang in to [c11 deny] [w11 it].
| q9 accuses s=ELD
| q11 denies s=GOVR.2
| denies q11 e4
| e4 ACCUSE/allege a=ELD r=GOVR.1 C=corruption

[w12 "This man has owed my brother a tractor since the time of [NAJ Najibullah],"] [c12 said] [GOVR the governor].
[w12 "Ask him about the tractor."]
| q12 accuses s=GOVR

[NDI The ministry of interior] [c13 maintains] [w13 that by [d2 2014] it will have 157,000 policemen, all of them paid]; [NATO Western trainers] [c14 doubt] [w14 a third of the names are people].
| d2 2014
| q13 promises s=NDI
| q14 speculates s=NATO

[SUR A survey by the Asia Foundation published on [d3 November 14]] [c15 found] [w15 that 52 percent of [AFG Afghans] [c16 think] [w16 the country is moving in the right direction]]; [LAT Ms Latifi] [c18 finds] [w18 that hard to square with her switchboard].
| d3 2012-11-14
| q15 asserts s=SUR
| q16 asserts s=AFG
| q18 asserts s=LAT

| @CAL public AFG CVL "callers"
| @AME state USA GOV "Americans"
| @KAB place AFG "Kabul" city
| @GHA person AFG CVL "Engineer Ghafar"
| @LAT person AFG JRN "Zarmina Latifi"
| @SHU person AFG BUS "Shukria"
| @HER place AFG "Herat" city
| @TAL group AFG REB "Taliban"
| @DRI public AFG LAB "truck driver"
| @ELD public AFG CVL "elder from Wardak"
| @WAR place AFG "Wardak" province
| @GOVR office AFG GOV "governor of Wardak" office="governor"
| @NAJ person AFG ELI "Najibullah"
| @NDI body AFG GOV "ministry of interior"
| @NATO office - MIL "Western trainers"
| @SUR other NGO - "survey by the Asia Foundation"
| @AFG public AFG CVL "Afghans"
