# id: voices/014-sydney-leaked-emails
# publisher: The Macquarie Herald
# language: en
# published: 2023-06-07

[EM Emails] [c1 suggest] [w1 [MINS minister's office] knew of fare error]
| q1 asserts s=EM

[EM.21 Emails obtained by [MH the Herald] under freedom of information laws] [c2 show] [w2 that [MINS advisers to [MIN.21 [NSW New South Wales] Transport Minister Gavin Ruddle]] were told about overcharged commuters five months before [MIN.22 he] [c3 professed] [w3 to be "gobsmacked" by the news]].
| q2 asserts s=EM.21
| q3 asserts s=MIN.22

[w4 "Suggest we sit on this until after Easter, G agrees,"] [STF one staffer] [c4 wrote] on [d1 January 30].
[w5 "G does not recall agreeing,"] [STG another] [c5 replied] [d2 the next morning], adding a smiling face.
| d1 2023-01-30
| d2 2023-01-31
| q4 proposes s=STF
| q5 denies s=STG
| denies q5 q4

[SPW A spokeswoman for [MIN.41 Mr Ruddle]] [c6 said] [w6 the messages were "banter taken out of context" and that [MIN.42 the minister] had [e1 ordered] a review as soon as [MIN.43 he] was informed].
| q6 denies s=SPW
| e1 ACCUSE/investigate a=MIN.42 D=- C=corruption

[ALP Labor] does not [c7 buy] [w7 it].
[SHA.51 Its transport spokeswoman], [SHA.52 Priya Raman], [e2+c8 called] the affair [w8 "a masterclass in not knowing"] and [e3+c9 demanded] [w9 that [MIN the minister] [e4 apologise] to [PENS pensioners] "one by one, if he has to"].
| q7 denies s=ALP
| q8 accuses s=SHA.52
| q9 demands s=SHA.52
| e2 ACCUSE/disapprove a=SHA.52 r=MIN
| e3 REQUEST/yield a=SHA.52 r=MIN
| e4 CONCEDE hypothetical a=MIN r=PENS
| o1 demand e3

[PRE.1 Premier Alison Thwaite] [c10 told] [TAB 2GB] [w10 [PRE.2 she] had full confidence in him], the words, as [COL our columnist Barry Penfold] has [c11 pointed out], [w11 with which she parted from two ministers [d3 last year]].
| d3 2022
| q10 asserts s=PRE.1
| q11 asserts s=COL

In a statement, [OPAL the company that runs the ticket gates] [c12 denied] [w12 that its software was at fault] and [e5+c13 threatened] [w13 to [e6 sue] [PUB anyone who says otherwise]].
| q12 denies s=OPAL
| q13 threatens s=OPAL
| e5 THREATEN a=OPAL r=PUB C=legal
| e6 ACCUSE/allege hypothetical a=OPAL r=PUB C=legal
| o2 threat e5

[AUD.81 The auditor-general], [c14 according to] [SENI a senior public servant], [w14 is [e7 looking into] whether the emails were [e8 deleted]]; [AUD.82 her] office [x would not comment].
| q14 asserts s=SENI
| e7 ACCUSE/investigate a=AUD.81 C=corruption
| e8 COERCE/censor possible D=- C=corruption

[w15 "I want my eleven dollars,"] [c15 said] [DON Donna Vella], waiting at [PEN Penrith] station with two shopping bags.
[w15 "I don't care who G is."]
| q15 demands s=DON

| @EM other AUS - "emails"
| @MH company AUS JRN "The Macquarie Herald"
| @MINS office AUS GOV "advisers to the transport minister"
| @MIN person AUS GOV "Gavin Ruddle" office="transport minister"
| @NSW place AUS "New South Wales" province
| @STF office AUS GOV "one staffer"
| @STG office AUS GOV "another staffer"
| @SPW office AUS GOV "spokeswoman for Ruddle" office="spokeswoman"
| @ALP group AUS PTY,OPP "Labor"
| @SHA person AUS PTY,OPP "Priya Raman" office="transport spokeswoman"
| @PENS public AUS CVL "pensioners"
| @PRE person AUS GOV "Alison Thwaite" office="Premier"
| @TAB company AUS JRN "2GB"
| @COL person AUS JRN "Barry Penfold"
| @OPAL company AUS BUS "company that runs the ticket gates"
| @PUB public AUS CVL "anyone who says otherwise"
| @AUD office AUS GOV "auditor-general"
| @SENI office AUS GOV "senior public servant"
| @DON person AUS CVL "Donna Vella"
| @PEN place AUS "Penrith" city
