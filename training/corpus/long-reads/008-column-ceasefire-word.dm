# id: long-reads/008-column-ceasefire-word
# publisher: The Galway Observer
# language: en
# published: 2014-09-11

Against the word 'ceasefire'

There are words that do the work of soldiers, and "ceasefire" is one of them.
It tells us less than a weather forecast, which at least admits to percentages.
When [MIN a minister] [c1 declares] [w1 that a truce is "broadly holding"], he is not lying, exactly; he is rounding.
War, in his mouth, becomes a fraction.
| q1 asserts s=MIN

I was a boy in [DER Derry] in [d1 1974], and I remember what a lull sounded like: buses.
Nobody in our street ever [c2 believed] [w2 that the peace would last], and so nobody wasted it; women ran to the shops, and my uncle, who feared God and dentists equally, had a tooth pulled.
| d1 1974
| span NOB at="Nobody in our street"#1
| @NOB public GBR CVL "nobody in our street"
| q2 speculates s=NOB

The ceasefire that [POR President Vasyl Dorosh] and [SEP the rebels of [DON Donetsk]] [e1 signed] in [MINSK Minsk] on [d2 Friday] has, by the count of [OSC the OSCE], already been [e2 broken] [n1 32] times.
At [MAR Mariupol] shells [e3 killed] [WOM a woman] [d3 the day after].
Each side [c3 says] [w3 that the other [e4 fired]], and each, I am afraid, is right.
| d2 2014-09-05
| d3 2014-09-06
| n1 other 32
| e1 AGREE a=POR,SEP p=MINSK t=d2 C=military
| e2 ASSAULT D=2014-09-05..2014-09-11 n=n1 C=military
| e3 ASSAULT/heavy-weapons r=WOM p=MAR t=d3 C=military
| span EACH at="Each side"#1
| span OTH at="the other"#1
| e4 ASSAULT a=OTH D=2014-09-06/inferred C=military
| q3 accuses s=EACH

Would it be better if we called it a pause?
Diplomats will tell you that language matters, that a bad word today is a good border tomorrow.
I have eaten with diplomats.
They tip badly, and they are kind.
But peace is not a comma.

[RED A reader] [c4 asks] [w4 whether I would rather have the war].
No.
I would rather have the word back when it is true, as it was in [d4 1998], when [PAR the parties] [e5 signed] at [STO Stormont] and [IRA the IRA] in time [e6 put] its guns beyond use, and my uncle, by then toothless, danced.
| d4 1998
| q4 asserts s=RED
| e5 AGREE a=PAR p=STO t=d4 C=political_institutions
| e6 RETREAT/disarm a=IRA D=- C=political_institutions

| @MIN office - GOV "a minister"
| @DER place GBR "Derry" city
| @POR person UKR GOV "Vasyl Dorosh" office="president"
| @SEP group UKR PRE,REB "rebels of Donetsk"
| @DON place UKR "Donetsk" city
| @MINSK place BLR "Minsk" city
| @OSC body IGO - "OSCE"
| @MAR place UKR "Mariupol" city
| @WOM public UKR CVL "a woman"
| @EACH group UKR - "each side"
| @OTH group UKR - "the other side"
| @PAR group GBR PTY "the parties"
| @STO place GBR "Stormont" exact
| @IRA group GBR REB "IRA"
| @RED public - CVL "a reader"
