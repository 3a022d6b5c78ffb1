# id: europe/028-london-poison-inquiry
# publisher: Metropolitan Standard
# language: en
# published: 2018-03-28

[RUS.11 Russia] to [e1 expel] [n1 23] British diplomats in tit-for-tat over [SAL Salisbury]
| @RUS state RUS GOV "Russia"
| @SAL place GBR "Salisbury" city
| @UKD office GBR GOV "British diplomats"
| n1 other 23
| span UKD at="British diplomats"#1
| e1 SANCTION/expel planned a=RUS.11 r=UKD n=n1 C=diplomatic

[MOS Moscow] on [d1 Tuesday] [e2 gave] [n2 23] staff of [EMB the [GBR~ British] embassy] a week to go home and [e3 shut] [BC the British Council], in answer to [MAY British Prime Minister Judith Marsden]'s [e4 expulsion] of the same number of Russians.
| @MOS state RUS GOV "Russia"
| @GBR state GBR GOV "United Kingdom"
| @EMB body GBR GOV "British embassy"
| @BC body GBR EDU "British Council"
| @MAY person GBR GOV "Judith Marsden" office="prime minister"
| @RUSS office RUS GOV "Russians expelled"
| span RUSS at="the same number of Russians"#1
| d1 2018-03-27
| n2 other 23
| e2 SANCTION/expel a=MOS r=EMB t=d1 n=n2 C=diplomatic
| e3 SANCTION/discontinue a=MOS r=BC t=d1 C=diplomatic
| e4 SANCTION/expel a=MAY r=RUSS D=- C=diplomatic
| causes e4 e2
| repeats e2 e1

[MAY Mrs Marsden] [e5+c1 accuses] [KREML the Kremlin] [w1 of [e6 poisoning] [SKR.31 former Russian spy Leonid Rusakov] and [DAU [SKR.32 his] daughter] with a nerve agent made by the Soviet state], which [MFAR the foreign ministry] in [MOSC Moscow] [c2 calls] [w2 "a circus show"].
| @KREML body RUS GOV "Kremlin"
| @SKR person RUS SPY "Leonid Rusakov"
| @DAU public RUS ELI "daughter"
| @MFAR body RUS GOV "foreign ministry"
| @MOSC place RUS "Moscow" city
| q1 accuses s=MAY
| q2 denies s=MFAR
| e5 ACCUSE/allege a=MAY r=KREML C=diplomatic
| e6 ASSAULT/unconventional a=KREML r=SKR.31,DAU D=- C=cbrn
| denies q2 e5

Doctors say that [SKR the [e20 poisoned] colonel] is stable.
| span c3 at="say"
| span w3 at="that the poisoned colonel is stable"
| @DOCS office GBR MED "doctors"
| span DOCS at="Doctors"
| q3 asserts s=DOCS

[n3 Eighteen] EU states [e7 expelled] Russian envoys on [d2 Monday], [UKR Kyiv] [n4 13] of them, in what [HUNT a Downing Street source] [c4 called] [w4 "the strongest show of solidarity since the war"].
| @UKR state UKR GOV "Ukraine"
| @EUSTAT state EUR GOV "EU states"
| span EUSTAT at="Eighteen EU states"#1
| @HUNT office GBR GOV "Downing Street source"
| d2 2018-03-26
| @ENV office RUS GOV "Russian envoys"
| span ENV at="Russian envoys"#1
| n3 other 18
| n4 other 13
| q4 asserts s=HUNT
| e7 SANCTION/expel a=EUSTAT,UKR r=ENV t=d2 n=n3,n4 C=diplomatic

[NZ Wellington] looked for [RUSSPIES [RUS~ Russian] spies] to [e9 throw out], its premier [c5 explained], but [w5 there were none].
| @NZ state NZL GOV "New Zealand"
| @RUSSPIES office RUS SPY "Russian spies"
| @NZPM office NZL GOV "prime minister of New Zealand"
| span NZPM at="its premier"#1
| q5 asserts s=NZPM
| e9 SANCTION/expel denied a=NZ r=RUSSPIES C=diplomatic

The cathedral city, where the snow has melted, was full of reporters and short of sandwiches.
| e20 ASSAULT/unconventional r=SKR D=- C=cbrn
| repeats e20 e6
