# id: chancelleries/030-veto-week
# publisher: Turtle Bay Diary
# title: A veto, a walkout and a very long lunch
# language: en
# published: 2019-09-20

A [e1 veto], a [e2 walkout] and a very long lunch
| e1 REJECT/yield D=2019-09-19/inferred C=diplomatic
| e2 REJECT/meet D=2019-09-19/inferred C=diplomatic

[RUS Russia] on [d1 Thursday] cast its thirteenth [e3 veto] on behalf of [SYR Damascus], against [TXT a text] by [BEL Belgium], [DEU Germany] and [KWT Kuwait] that [e4+c1 demanded] [w1 a [e5 truce] in [IDL Idlib]] and that, in [RUSA the Russian ambassador]'s [c2 view], [w2 "rescued [HTS terrorists] in the nick of time"].
[CHN.22 China], which had earlier [c3 hinted] [w3 that [CHN.23 it] would abstain], [e7 joined] in.
| d1 2019-09-19
| q1 demands s=TXT
| q2 accuses s=RUSA
| q3 promises s=CHN.22
| e3 REJECT/yield a=RUS t=d1 C=diplomatic
| e4 REQUEST/yield a=TXT D=- C=diplomatic
| e5 RETREAT/ceasefire hypothetical p=IDL C=diplomatic
| e7 REJECT/yield a=CHN.22 D=2019-09-19/inferred C=diplomatic
| repeats e3 e1
| answers e3 e4
| o1 demand e4 refused closed=e3

[w4 "Twelve countries raised their hands for three million people, and two for the pilots,"] [c4 said] [BELA Anneleen Coppieters], the Belgian delegate.
[SYRA.32 Her Syrian colleague] got up and [e8 left] while [BELA.33 she] was speaking; at the door [SYRA.34 he] [e9+c5 called] [QATA the envoy of Qatar] [w5 "a cheque book with shoes"].
| q4 accuses s=BELA
| q5 accuses s=SYRA.34
| e8 REJECT/meet a=SYRA.32 r=BELA.33 D=2019-09-19/inferred C=diplomatic
| e9 ACCUSE/disapprove a=SYRA.34 r=QATA D=2019-09-19/inferred C=diplomatic
| repeats e8 e2

Elsewhere in the building it was a week of small print.
[UNSC.52 The Council] renewed the arms [e10 embargo] on [CAF the Central African Republic] after [FRA France] had [e11 agreed] to [e12 let] [CAFA its army] have fourteen armoured cars; [UNSC.53 it] did not [e13 extend] the mission in [GNB Guinea-Bissau], whose observers should be [e14 home] by [d2 December 2020].
| d2 2020-12
| e10 SANCTION/discontinue a=UNSC.52 r=CAF D=- C=military
| e11 CONCEDE a=FRA D=- C=military
| e12 RETREAT planned a=FRA r=CAFA C=military
| e13 AID denied a=UNSC.53 p=GNB C=peacekeeping
| e14 RETREAT/withdraw hypothetical p=GNB t=d2 C=peacekeeping

On [d3 Tuesday] [PLW Palau] became the forty-seventh state to [e16 ratify] a ban on nuclear tests beneath the sea, which none of those who have the bomb has so much as read.
The vending machine on the third floor has been fixed.
| d3 2019-09-17
| e16 SUPPORT a=PLW t=d3 C=cbrn

[SEC The secretary-general] [c6 hopes] [w6 that [IRNP the presidents of Iran] and [USAP.61 the United States] will [e18 shake] hands in a corridor [d4 next week]]; [IRNA an Iranian diplomat] [c7 said] [w7 that would be possible "if [USAP.62 he] [e19 lifts] the sanctions and brings his own pistachios"].
| d4 2019-09-23..2019-09-30
| q6 speculates s=SEC
| q7 asserts s=IRNA
| e18 CONSULT hypothetical a=IRNP,USAP.61 t=d4 C=diplomatic
| e19 RETREAT hypothetical a=USAP.62 C=diplomatic

| @RUS state RUS GOV "Russia"
| @SYR state SYR GOV "Syria"
| @BEL state BEL GOV "Belgium"
| @DEU state DEU GOV "Germany"
| @KWT state KWT GOV "Kuwait"
| @TXT other - GOV "draft resolution"
| @IDL place SYR "Idlib" province
| @RUSA office RUS GOV "Russian ambassador"
| @HTS group SYR REB "terrorists"
| @CHN state CHN GOV "China"
| @BELA person BEL GOV "Anneleen Coppieters"
| @SYRA office SYR GOV "Syrian ambassador"
| @QATA office QAT GOV "envoy of Qatar"
| @UNSC body UNO - "Security Council"
| @CAF state CAF GOV "Central African Republic"
| @FRA state FRA GOV "France"
| @CAFA body CAF MIL "Central African army"
| @GNB place GNB "Guinea-Bissau" country
| @PLW state PLW GOV "Palau"
| @SEC office UNO - "secretary-general"
| @IRNP office IRN GOV "president of Iran" office="president"
| @USAP office USA GOV "president of the United States" office="president"
| @IRNA office IRN GOV "Iranian diplomat"
