# id: chancelleries/012-export-curbs
# publisher: Harbour Economic Journal
# title: Tokyo waives chemical curbs; Seoul drops its complaint
# language: en
# published: 2023-03-17

[JPN Tokyo] [e1 waives] chemical curbs; [KOR Seoul] [e2 drops] its complaint
| e1 RETREAT planned a=JPN r=KOR C=economic,technology
| e2 CONCEDE a=KOR r=JPN D=2023-03-16/inferred C=economic,legal

[JPN.21 Japan] will [e3 lift] the curbs that [JPN.22 it] [e4 placed] in [d1 July 2019] on the sale to [KOR.21 South Korea] of three chemicals without which no memory chip can be made, and [KOR.22 Seoul] in turn [e5 withdrew] a suit it had brought at [WTO the World Trade Organization], the two trade ministries [c1 said] on [d2 Thursday].
| span MINS at="the two trade ministries"#1
| d1 2019-07
| d2 2023-03-16
| q1 asserts s=MINS
| span w1 at="Japan will lift the curbs that it placed in July 2019 on the sale to South Korea of three chemicals without which no memory chip can be made, and Seoul in turn withdrew a suit it had brought at the World Trade Organization"#1
| e3 RETREAT planned a=JPN.21 r=KOR.21 C=economic,technology
| e4 SANCTION/discontinue a=JPN.22 r=KOR.21 t=d1 C=economic,technology
| e5 CONCEDE a=KOR.22 r=JPN.21 t=d2 C=economic,legal
| repeats e3 e1
| repeats e5 e2

They followed a ruling in which [KCOURT South Korea's supreme court] [e6+c2 ordered] [FIRMS two Japanese steelmakers] [w2 to [e7 compensate] [WORK men made to work for them during the war]]; [JPN Tokyo], which [c3 denies] [w3 that the chemicals and the court had anything to do with each other], [c4 spoke] at the time [w4 of "security concerns"].
| q2 demands s=KCOURT
| q3 denies s=JPN
| q4 asserts s=JPN
| e6 SANCTION/convict a=KCOURT r=FIRMS D=- C=legal,reparations
| e7 AID planned a=FIRMS r=WORK C=reparations

At the dinner, [KORP.51 President Han Sung-il] and [JPNP.51 Prime Minister Kiyoshi Morinaga] [e8 ate] sukiyaki on the ground floor and omelette rice upstairs, and [e9 agreed] to resume the visits that their predecessors had let lapse [d3 twelve years ago].
Chip exports account for a fifth of what the South sells abroad.
A bad day for memory is a bad day for everybody.
| d3 2011
| e8 CONSULT a=KORP.51,JPNP.51 D=2023-03-16/inferred C=diplomatic
| e9 AGREE a=KORP.51,JPNP.51 D=2023-03-16/inferred C=diplomatic

[KORP.61 Mr Han], whose approval rating sank to 33 percent after the announcement, [c5 believes] [w5 that voters will forgive [KORP.62 him] when the investment comes]; [OPP.61 the opposition], which [e10+c6 likens] the arrangement [w6 to a second annexation], [c7 plans] [w7 to [e11 rally] in [SEO Seoul] on [d4 Saturday]].
[w8 "[JPN They] [e12 apologised] for nothing, and [KOR we] said thank you,"] [c8 wrote] [DONG the Dongmyeong Ilbo] in an editorial.
| d4 2023-03-18
| q5 speculates s=KORP.61
| q6 accuses s=OPP.61
| q7 promises s=OPP.61
| q8 accuses s=DONG
| e10 ACCUSE/disapprove a=OPP.61 r=KORP.61 C=diplomatic
| e11 PROTEST/demo planned a=OPP.61 t=d4 p=SEO C=diplomatic
| e12 CONCEDE denied a=JPN C=reparations
| o1 scheduled e11 due=2023-03-18

In [d5 2019] [KOR Seoul] had even [e13+c9 threatened] [w9 to [e14 tear up] a pact under which the two armies tell each other what [PRK Pyongyang] is doing]; [KORP Mr Han] [c10 promises] [w10 it will be "completely normalised"].
| d5 2019
| q9 threatens s=KOR
| q10 promises s=KORP
| e13 THREATEN/relations a=KOR t=d5 C=intelligence
| e14 SANCTION/discontinue hypothetical a=KOR C=intelligence

| @JPN state JPN GOV "Japan"
| @KOR state KOR GOV "South Korea"
| @WTO body IGO - "World Trade Organization"
| @MINS body - GOV "the two trade ministries"
| @KCOURT body KOR JUD "South Korea's supreme court"
| @FIRMS company JPN BUS "Japanese steelmakers"
| @WORK public KOR CVL "wartime labourers"
| @KORP person KOR GOV "Han Sung-il" office="president"
| @JPNP person JPN GOV "Kiyoshi Morinaga" office="prime minister"
| @OPP group KOR PTY,OPP "the opposition"
| @SEO place KOR "Seoul" city
| @DONG company KOR JRN "Dongmyeong Ilbo"
| @PRK state PRK GOV "North Korea"
