# id: mena-south-asia/039-algeria-morocco-gas
# publisher: Le Maghreb Quotidien (English edition)
# language: en
# published: 2021-10-27

[w1 [ALG Algeria] to [e1 turn off] gas to [MAR Morocco] at month's end][c1 :] [SRC officials]
| @ALG state DZA GOV "Algeria"
| @MAR state MAR GOV "Morocco"
| @SRC office DZA GOV "officials" office="officials"
| q1 asserts s=SRC
| e1 COERCE/withhold planned a=ALG r=MAR C=economic,diplomatic

[w2 [ALG.1 Algeria] will let a 25-year contract lapse at midnight on [d1 Sunday] and so [e2 cut off] the gas behind a tenth of [MAR.1 Morocco]'s power], [DZO two energy officials] [c2 said].
The decision follows [MAR.2 Rabat]'s [e3 rapprochement] with [ISR Israel] and the [e4 severing] of ties that [ALG.2 Algiers] announced in [d2 August].
[w3 "It is a purely commercial matter,"] [c3 said] [MINE the Moroccan energy minister], who [c4 denies] [w4 that the lights will go out].
| @DZO office DZA GOV "two energy officials" office="energy officials"
| @ISR state ISR GOV "Israel"
| @MINE office MAR GOV "Moroccan energy minister" office="energy minister"
| d1 2021-10-31
| d2 2021-08
| q2 asserts s=DZO
| q3 asserts s=MINE
| q4 denies s=MINE
| e2 COERCE/withhold planned a=ALG.1 r=MAR.1 t=d1 C=economic
| e3 SUPPORT a=MAR.2,ISR D=- C=diplomatic
| e4 SANCTION/discontinue a=ALG.2 r=MAR.2 t=d2 C=diplomatic
| causes e3 e2
| causes e4 e2
| repeats e2 e1
| o1 scheduled e1 due=2021-10-31

[ESPM The Spanish foreign minister] [e5 visited] [ALGC Algiers] on [d3 Tuesday] and [e6+c5 sought] [w5 [e7 guarantees] that ships would make up the loss].
[ALGP.1 President Bensaïd] [e8+c6 gave] [ESPM him] [w6 [ALGP.2 his] word].
Analysts at [BANK Fitzroy Bank] [c7 doubt] [w7 that enough tankers exist].
| @ESPM office ESP GOV "Spanish foreign minister" office="foreign minister"
| @ALGC place DZA "Algiers" city
| @ALGP person DZA GOV "Noureddine Bensaïd" office="president"
| @BANK company - BUS "Fitzroy Bank"
| @ANA public - BUS "analysts"
| span ANA at="Analysts"
| d3 2021-10-26
| q5 demands s=ESPM
| q6 promises s=ALGP.1
| q7 speculates s=ANA
| e5 CONSULT/visit a=ESPM p=ALGC t=d3 C=diplomatic
| e6 REQUEST/assist a=ESPM t=d3 C=economic
| e7 AGREE hypothetical
| e8 AGREE a=ALGP.1 r=ESPM C=economic
| answers e8 e6
| o2 request e6 met closed=e8
| o3 promise e8
