# id: voices/025-lagos-twitter-row
# publisher: The Lagoon
# language: en
# published: 2022-02-16

[SEN Senator] [e1+c1 blames] [BOY house boy] [w1 for tweet mocking [PRE president]]
| q1 accuses s=SEN
| e1 ACCUSE/allege a=SEN r=BOY D=2022-02-15/inferred C=misinformation

[w2 "A nap is not a policy,"] [c2 read] [POST the post that appeared on [SEN Senator Gbenga Olawale]'s account] at ten past nine on [d1 Monday], under a photograph of [PRE.21 the president] with his eyes closed.
[d2 The following morning] it was gone, and [SEN the senator] [c3 told] anyone who rang [w3 that [BOY a domestic servant] had used his telephone].
| d1 2022-02-14
| d2 2022-02-15
| q2 accuses s=POST
| q3 accuses s=SEN

[BOY The servant], found by [LAG The Lagoon] in [SUR Surulere], [c4 denies] [w4 that he can type].
[w5 "[SEN Oga] wrote it himself and laughed, and then somebody phoned and he did not laugh,"] [BOY Monday Etim] [c5 recounted].
| q4 denies s=BOY
| q5 accuses s=BOY
| denies q4 q3

[VIL The presidency] [c6 considers] [w6 the matter closed], [ADE.1 its spokesman], [ADE.2 Femi Adelabu], [c7 said], [c8 adding] [w8 that [PRE the president] was not asleep but "listening inwardly"].
| q6 asserts s=VIL
| q7 asserts s=ADE.2
| q8 denies s=ADE.2
| span w7 at="The presidency considers the matter closed"
| denies q8 q2

Not everyone in [APC the ruling party] is so calm.
[GOV A northern governor], [DAI the Daily Sentinel] [c9 reports], [w9 has [e2+c10 called for] [SEN.52 the senator] [w10 to be [e3 expelled]]], and [YOU the party's youth wing] [c11 intends] [w11 to [e4 march] on [SEN.53 his] house on [d3 Saturday]].
| d3 2022-02-19
| q9 asserts s=DAI
| q10 demands s=GOV
| q11 promises s=YOU
| e2 REQUEST/change a=GOV C=political_institutions
| e3 SANCTION/expel hypothetical r=SEN.52 C=political_institutions
| e4 PROTEST/demo planned a=YOU r=SEN.53 t=d3 C=political_institutions

[BLO Media scholar Ngozi Ubah] [c12 argues] [w12 that the servant is the point of the story].
[w13 "Every powerful man keeps somebody in the house to have done it,"] [BLO she] [c13 told] [BBC the BBC]'s Pidgin service.
| q12 asserts s=BLO
| q13 asserts s=BLO

Online, [USE one user] [c14 hoped] [w14 Mr Etim would run for office], [USF another] [c15 swore] [w15 he already had her vote], and [USG a third], a dentist in [ABJ Abuja], [c16 pointed out] [w16 that [PRE the president] really had been asleep].
| q14 speculates s=USE
| q15 promises s=USF
| q16 asserts s=USG

| @SEN person NGA LEG "Gbenga Olawale" office="Senator"
| @BOY person NGA LAB "Monday Etim"
| @PRE office NGA GOV "president" office="president"
| @POST other NGA - "the post"
| @LAG company NGA JRN "The Lagoon"
| @SUR place NGA "Surulere" district
| @VIL body NGA GOV "presidency"
| @ADE person NGA GOV "Femi Adelabu" office="spokesman"
| @APC group NGA PTY,GOV "ruling party"
| @GOV office NGA GOV "northern governor" office="governor"
| @DAI company NGA JRN "Daily Sentinel"
| @YOU group NGA PTY,GOV "party's youth wing"
| @BLO person NGA EDU "Ngozi Ubah"
| @BBC company GBR JRN "BBC"
| @USE public NGA CVL "one user"
| @USF public NGA CVL "another user"
| @USG public NGA MED "dentist in Abuja"
| @ABJ place NGA "Abuja" city
