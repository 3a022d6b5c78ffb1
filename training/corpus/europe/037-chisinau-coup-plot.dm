# id: europe/037-chisinau-coup-plot
# publisher: Prut & Dniester Daily
# language: en
# published: 2023-02-08

[SANDU.11 Cretu][c1 :] [w1 [RUS.11 Moscow] [c11 plans] [w11 to [e1 topple] [MDAG.11 us]]]
| @SANDU person MDA GOV "Ludmila Cretu" office="president"
| @RUS state RUS GOV "Russia"
| @MDAG body MDA GOV "Moldovan government"
| q1 accuses s=SANDU.11
| e1 COERCE/seize planned a=RUS.11 r=MDAG.11 C=pro_autocracy
| q11 promises s=RUS.11

[SANDU President Ludmila Cretu] on [d1 Tuesday] [e2+c2 accused] [RUS.21 Russia] [w2 of plotting to [e4 overthrow] [MDAG [MDA her country]'s government] with the help of foreign saboteurs dressed as protesters].
| @MDA state MDA GOV "Moldova"
| d1 2023-02-07
| q2 accuses s=SANDU
| e2 ACCUSE/allege a=SANDU r=RUS.21 t=d1 C=pro_autocracy
| e4 COERCE/seize planned a=RUS.21 r=MDAG C=pro_autocracy
| repeats e4 e1

[w3 The plan], [SANDU she] [c3 told] reporters, [w3 foresaw the [e5 storming] of public buildings and taking officials [e6 hostage] by men from [SRB@ Serbia], [BLR@ Belarus] and [MNE@ Montenegro]].
| @SRB state SRB GOV "Serbia"
| @BLR state BLR GOV "Belarus"
| @MNE state MNE GOV "Montenegro"
| q3 asserts s=SANDU
| e5 ASSAULT/destroy planned C=pro_autocracy
| e6 ASSAULT/abduct planned C=pro_autocracy

[ZAKH Russian spokeswoman Yelena Samarina] [c5 called] [w5 the allegations "absolutely unsubstantiated"], and [BEL.41 the [BLR~ Belarusian] foreign ministry] [c6 wondered] [w6 why [BEL.42 it] had been mentioned at all].
| @ZAKH person RUS GOV "Yelena Samarina" office="spokeswoman"
| @BEL body BLR GOV "Belarusian foreign ministry"
| q5 denies s=ZAKH
| q6 denies s=BEL.41
| denies q5 e2

[SRBFM [SRB Serbia]'s foreign minister], [SRBFM.52 Zivko Radulovic], [e7+c10 asked] [CHI Chisinau] [w10 to [e8 show] its proof] and [c7 promised] to [e9 investigate] any Serb who had taken part.
| @SRBFM person SRB GOV "Zivko Radulovic" office="foreign minister"
| @CHI state MDA GOV "Chisinau"
| span w7 at="to investigate any Serb who had taken part"#1
| q10 demands s=SRBFM.52
| q7 promises s=SRBFM.52
| e7 REQUEST a=SRBFM.52 r=CHI
| e8 RETREAT/access hypothetical a=CHI
| e10 AGREE a=SRBFM.52
| span e10 at="promised"#1
| e9 ACCUSE/investigate planned a=SRBFM.52
| o1 request e7
| o2 promise e10

It is not the first rumour of a coup in the country this winter.

A law that would give prosecutors broader powers is before [PARL parliament], and the opposition bloc of [SHOR Grigore Bantas] has [e11+c8 threatened] [w8 to [e12 fill] the square every Sunday] if it passes.
| @PARL body MDA LEG "parliament"
| @SHOR person MDA PTY,OPP "Grigore Bantas"
| @BLOC group MDA PTY,OPP "opposition bloc of Grigore Bantas"
| span BLOC at="the opposition bloc of Grigore Bantas"#1
| q8 threatens s=BLOC
| e11 THREATEN a=BLOC r=PARL C=political_institutions
| e12 PROTEST/demo hypothetical a=BLOC C=political_institutions
| o3 threat e11

[BRU.80 Brussels] [c9 admits] [w9 [BRU.81 it] has seen [UKRINT [UKR~ Ukrainian] intelligence] on the plan].
| @BRU state EUR - "European Union"
| @UKR state UKR GOV "Ukraine"
| @UKRINT body UKR SPY "Ukrainian intelligence"
| q9 asserts s=BRU.80

[ZEL Ukrainian President Andrii Holovchenko] had [e14 handed] the papers to [SANDU Mrs Cretu] in person on [d2 Thursday], at a summit in [BRUX Brussels].
| @ZEL person UKR GOV "Andrii Holovchenko" office="president"
| @BRUX place BEL "Brussels" city
| d2 2023-02-02
| e14 COOPERATE a=ZEL r=SANDU p=BRUX t=d2 C=intelligence

[GAVR Prime Minister Olga Munteanu] [e15 resigned] on [d3 Wednesday], citing fatigue, and her cabinet went with her.
| @GAVR person MDA GOV "Olga Munteanu" office="prime minister"
| d3 2023-02-08
| e15 RETREAT/resign a=GAVR t=d3 C=executive

The leu lost a tenth of a per cent.
