# id: crime-desk/006-el-salvador-sweep
# publisher: Isthmus Daily
# title: Mothers petition for list of the jailed as homicide rate falls again
# language: en
# published: 2023-02-10

[MOTH Mothers] [e1 petition] for list of the [e2 jailed] as homicide rate falls again
| @MOTH public SLV CVL "mothers of detainees"
| e1 REQUEST a=MOTH D=2023-02-09/inferred C=human_rights
| e2 COERCE/arrest D=- C=crime

The homicide rate fell to 1.8 per hundred thousand in [d1 January], the lowest figure since counting began, and for the third month running no woman was murdered in [CHA Chalatenango].
Shops in the capital's centre now close at nine instead of four; the number of buses that pay protection money, once nine in ten, is [w1 "statistically nil"], [ASSOC the owners' association] [c1 reports].
| @CHA place SLV "Chalatenango" province
| @ASSOC group SLV BUS "bus owners' association"
| d1 2023-01
| q1 asserts s=ASSOC

The price is written on the walls of [IZA Izalco prison], where [DET detainees] sleep in turns.
Since [d2 March 2022] [SLVGOV the government] has [e4 locked up] [n1 more than 62,000] people under a [e6 state of emergency] that [PARL lawmakers] have prolonged ten times, and [w2 at least 90 of those men have died without seeing a judge], [c2 according to] [CRIS Cristosal, a rights group].
| @DET public SLV CRM "detainees"
| @IZA place SLV "Izalco prison" exact
| @SLVGOV body SLV GOV "government of El Salvador"
| @PARL office SLV LEG "lawmakers"
| @CRIS group SLV SOC "Cristosal"
| d2 2022-03..
| n1 arrested 62000..
| e4 COERCE/arrest a=SLVGOV t=d2 n=n1 C=crime,repression
| e6 COERCE/martial-law a=PARL D=- C=repression
| q2 asserts s=CRIS

On [d3 Thursday] [MOTH [n2 some 200] women], each with a photograph pinned to the blouse, [e7 walked] to [MIN the security ministry] and [e8+c3 asked] [VICE the deputy minister] [w3 to publish the names of everyone [e10 held]].
[VICE.4 He] [e11 received] [DELEG three of [MOTH.5 them]] for a quarter of an hour.
[w4 "[VICE.6 He] offered coffee and no paper,"] [c4 said] [TERE Teresa Quijada], 58, a seamstress [SONS whose two sons] were [e12 taken] from a football pitch in [SOY Soyapango].
| @MIN body SLV GOV "security ministry"
| @VICE office SLV GOV "deputy security minister"
| @DELEG public SLV CVL "three of the women"
| @TERE person SLV CVL "Teresa Quijada"
| @SONS public SLV CVL "her two sons"
| @SOY place SLV "Soyapango" city
| d3 2023-02-09
| n2 protesters 200 ~
| e7 PROTEST/demo a=MOTH r=MIN t=d3 n=n2 C=human_rights
| e8 REQUEST a=MOTH r=VICE t=d3 C=human_rights
| repeats e8 e1
| q3 demands s=MOTH
| e10 COERCE/arrest D=- C=crime
| e11 CONSULT a=DELEG,VICE.4 D=2023-02-09/inferred C=human_rights
| e12 COERCE/arrest r=SONS p=SOY D=- C=crime
| q4 asserts s=TERE
| o1 demand e1 open

[w5 Nobody innocent stays inside], [PRES.1 President Erazo] [c5 insists]: [w6 "[PRES.2 We] [e13 released] [n3 3,300] already,"] [PRES.3 he] [c6 told] [TV a morning show], and [c7 vowed] [w7 to keep the emergency "until the last of [MARA them] is [e15 behind bars]"].
[OP A poll by the Jesuit university] [c8 finds] [w8 that 88 percent of Salvadorans approve, although one in four knows somebody wrongly [e16 arrested]].
| @PRES person SLV GOV "Erazo" office="president"
| @TV company SLV JRN "morning show"
| @MARA group SLV CRM "gang members"
| @OP other SLV EDU "poll by the Jesuit university"
| n3 other 3300
| q5 denies s=PRES.1
| q6 asserts s=PRES.3
| q7 promises s=PRES.3
| q8 asserts s=OP
| e13 RETREAT/release a=PRES.2 n=n3 D=- C=crime
| e15 COERCE/arrest planned r=MARA C=crime
| e16 COERCE/arrest D=- C=human_rights

What the gangs themselves think is harder to know.
[w9 [MSB Barrio 18 leaders] abroad are trying to open a channel to [GOV2 the palace]], [ANA two analysts] [c9 suspect], because no other road home remains.
| @MSB public SLV CRM "Barrio 18 leaders"
| @GOV2 body SLV GOV "the palace"
| @ANA public - - "two analysts"
| q9 speculates s=ANA
