# id: voices/009-briefing-transcript-state
# publisher: Potomac Transcript Service
# language: en
# published: 2016-01-19

Excerpts from [d1 Tuesday]'s briefing by [SPK.1 the State Department spokeswoman], [SPK.2 Dana Whitfield]
| d1 2016-01-19

[RA QUESTION][c8 :] [w8 [DOB.11 The foreign minister of [SRB Serbia]] [c1 says] [w1 [SEC.11 the Secretary] [e1 promised] [DOB.12 him] a [e2 visit] by [d2 June]].]
[w8 Is that right?]
| d2 ..2016-07
| q8 asserts s=RA
| q1 asserts s=DOB.11
| e1 AGREE a=SEC.11 r=DOB.12 D=- C=diplomatic
| e2 CONSULT/visit planned a=SEC.11 r=DOB.12 t=d2 C=diplomatic

[SPK MS. WHITFIELD][c2 :] [w2 I have seen those comments, and I would only note that [SEC the Secretary] [c3 hopes] [w3 to [e3 travel] to the region this year].]
[w2 I have no dates for you].
| q2 asserts s=SPK
| q3 speculates s=SEC
| e3 CONSULT/visit hypothetical a=SEC C=diplomatic
| repeats e3 e2

[RB QUESTION][c4 :] [w4 A follow-up on [SYR@ Syria].]
[w4 [HRG A report out [d3 today] from a monitoring group] [c5 alleges] [w5 that [AIR a coalition aircraft] [e4 struck] a bakery in [MANB Manbij] on [d4 Saturday] and that [n1 nineteen] people were killed]].
| d3 2016-01-19
| d4 2016-01-16
| q4 asserts s=RB
| q5 accuses s=HRG
| e4 ASSAULT/aerial a=AIR p=MANB t=d4 n=n1 C=military
| n1 killed 19

[SPK MS. WHITFIELD][c6 :] [w6 I would refer you to [DOD the Department of Defense], which as I understand it is [e5 looking into] the [x report].]
[w6 We have seen nothing so far that would corroborate it].
| q6 asserts s=SPK
| e5 ACCUSE/investigate a=DOD C=military

[RB.41 QUESTION][c7 :] [w7 So [SPK.41 you] are [c9 denying] [w9 it]?]
| q7 speculates s=RB.41
| q9 denies s=SPK.41

[SPK MS. WHITFIELD][c10 :] [w10 No, I am not denying it and I am not confirming it.]
[w10 [SPK.51 I] am [c11 telling] you [w11 what we know, which at this hour is very little]].
| q10 asserts s=SPK
| q11 asserts s=SPK.51

[RC QUESTION][c12 :] [w12 [AMB The ambassador in [CAI Cairo]] [c13 tweeted] [w13 that "friends do not [e6 lock up] friends' students"].]
[w12 Does that reflect policy?]
| q12 asserts s=RC
| q13 accuses s=AMB
| e6 COERCE/arrest C=rights_freedoms

[SPK MS. WHITFIELD][c14 :] [w14 [AMB The ambassador] was [c15 expressing] [w15 our long-held view that peaceful expression is not a crime].]
[w14 Beyond that [SPK.71 I] would let her tweet speak for itself, as [SEC the Secretary] likes to [c17 say], [w17 "in a hundred and forty characters or fewer"]].
| q14 asserts s=SPK
| q15 asserts s=AMB
| q17 asserts s=SEC

| @SPK person USA GOV "Dana Whitfield" office="State Department spokeswoman"
| @RA public - JRN "first questioner"
| @RB public - JRN "second questioner"
| @RC public - JRN "third questioner"
| @DOB office SRB GOV "foreign minister of Serbia" office="foreign minister"
| @SRB state SRB GOV "Serbia"
| @SEC office USA GOV "Secretary of State" office="Secretary"
| @SYR state SYR GOV "Syria"
| @HRG other NGO - "report from a monitoring group"
| @AIR body USA MIL "coalition aircraft"
| @MANB place SYR "Manbij" city
| @DOD body USA MIL,GOV "Department of Defense"
| @AMB office USA GOV "ambassador in Cairo" office="ambassador"
| @CAI place EGY "Cairo" city
