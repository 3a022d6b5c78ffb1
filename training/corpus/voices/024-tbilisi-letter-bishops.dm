# id: voices/024-tbilisi-letter-bishops
# publisher: Mtkvari Gazette
# language: en
# published: 2019-04-18

[CLE Clergymen] [e1+c1 urge] [PAT patriarch] [w1 to [e2 apologise] for [x attack] on vigil]
| e1 REQUEST/yield a=CLE r=PAT D=2019-04-16/inferred C=religion_ethnicity
| e2 CONCEDE hypothetical a=PAT C=religion_ethnicity
| q1 demands s=CLE
| o1 demand e1

[TBI TBILISI] — In [LET a letter read out by [KAP Father Ilia Kapanadze] on [d1 Tuesday] to a handful of journalists], [CLE.21 nineteen priests] [c2 say] [w2 that [MOB men in cassocks] led [CRO the crowd] which [e4 beat] [VIG young people with candles] on [d2 April 6], and that [BIS two bishops] [c3 knew] [w3 it would happen]].
| d1 2019-04-16
| d2 2019-04-06
| q2 accuses s=CLE.21
| q3 asserts s=BIS
| e4 ASSAULT/beat a=CRO r=VIG t=d2 C=religion_ethnicity

[PATR The patriarchate] [c4 described] the letter [w4 as "unknown to us"] and its authors [w4 as "tired"].
[SPP.1 Its press officer], [SPP.2 Deacon Giorgi], [c5 recalled] [w5 that [PAT the patriarch] had [e5 condemned] violence "in general and repeatedly"], and [c6 suggested] [w6 that [ANYP any priest with a grievance] could [e6 ask] for an [e7 audience]].
| q4 asserts s=PATR
| q5 asserts s=SPP.2
| q6 proposes s=SPP.2
| e5 ACCUSE/disapprove a=PAT D=- C=religion_ethnicity
| e6 REQUEST/meet hypothetical a=ANYP C=religion_ethnicity
| e7 CONSULT hypothetical a=ANYP C=religion_ethnicity

[w7 "[KAP.40 I] have [e8 asked] for one since [d3 2016],"] [c7 answered] [KAP.41 Father Ilia], who [c8 fears] [w8 [KAP.42 he] will be [e9 defrocked]].
| d3 2016..
| q7 asserts s=KAP.41
| q8 speculates s=KAP.41
| e8 REQUEST/meet a=KAP.40 t=d3
| e9 SANCTION/expel possible r=KAP.42

[MIN Interior Minister Levan Dzidziguri] [c10 denied] [w10 that [COP officers] had been ordered to [e10 stand aside]]; [OMB the ombudswoman], in her annual report, [c11 calls] that denial [w11 "contradicted by every frame of film"].
| q10 denies s=MIN
| q11 denies s=OMB
| e10 RETREAT/withdraw denied a=COP D=- C=repression
| denies q11 q10

[IRI A poll for the International Republican Institute], though it was taken before the vigil, [c12 put] [w12 trust in the church at 84 percent], far above [PAR parliament].
[w13 "That number is our shield and our curse,"] [c13 said] [THE a theologian at the state university].
| q12 asserts s=IRI
| q13 asserts s=THE

[NIN.1 Nino], 22, who still wears a bandage, would [c14 like] [w14 [PAT the patriarch] to [e12 visit] [NIN.2 her]].
| q14 demands s=NIN.1
| e12 CONSULT/visit hypothetical a=PAT r=NIN.2

| @CLE office GEO REL "nineteen priests"
| @PAT office GEO REL "patriarch" office="patriarch"
| @TBI place GEO "Tbilisi" city
| @LET other GEO REL "letter of the priests"
| @KAP person GEO REL "Ilia Kapanadze" office="priest"
| @MOB public GEO REL "men in cassocks"
| @CRO public GEO CVL "crowd"
| @VIG public GEO CVL "young people with candles"
| @BIS office GEO REL "two bishops"
| @PATR body GEO REL "patriarchate"
| @SPP person GEO REL "Deacon Giorgi" office="press officer"
| @ANYP public GEO REL "any priest with a grievance"
| @MIN person GEO GOV "Levan Dzidziguri" office="Interior Minister"
| @COP office GEO COP "officers"
| @OMB office GEO GOV "ombudswoman"
| @IRI other NGO - "poll for the International Republican Institute"
| @PAR body GEO LEG "parliament"
| @THE public GEO EDU "theologian at the state university"
| @NIN person GEO CVL "Nino"
