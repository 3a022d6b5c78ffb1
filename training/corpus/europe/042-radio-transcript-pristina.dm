# id: europe/042-radio-transcript-pristina
# publisher: Radio Drini
# language: en
# published: 2022-12-15

Good evening, this is the news at seven from [PRI Pristina].
| @PRI place KOS "Pristina" city

Barricades of lorries and gravel [e1 went up] in [MIT northern Mitrovica] again [d1 last night] after police [e2 arrested] [PAN.21 a Serb ex-officer], [PAN.22 Dejan Milutin], whom [KOSG the government] [e3+c1 accuses] [w1 of [e4 attacking] election staff with explosives].
| @MIT place KOS "northern Mitrovica" region
| @KOSP body KOS COP "Kosovo police"
| span KOSP at="police"#1
| @PAN person KOS COP,ELI "Dejan Milutin" office="ex-officer"
| @KOSG body KOS GOV "Kosovo government"
| @STAFF public KOS - "election staff"
| span STAFF at="election staff"#1
| d1 2022-12-14
| q1 accuses s=KOSG
| e1 PROTEST/obstruct p=MIT t=d1 C=territory
| e2 COERCE/arrest a=KOSP r=PAN.22 D=-
| e3 ACCUSE/allege a=KOSG r=PAN.22 D=-
| e4 ASSAULT/explosives a=PAN.22 r=STAFF D=-
| causes e2 e1

[KUR.31 Prime Minister Driton Hasani] [c2 told] this programme [w2 [PEACE the [NATO~ NATO] peacekeepers] had until [d2 Saturday] to [e5 clear] the roads], [e8 or else], [KUR.33 he] [c3 said], [w3 "[KUR.32 we] shall do it ourselves"].
| @KUR person KOS GOV "Driton Hasani" office="prime minister"
| @PEACE body IGO MIL "NATO peacekeepers"
| @NATO body IGO MIL "NATO"
| d2 ..2022-12-18
| q2 demands s=KUR.31
| q3 threatens s=KUR.33
| e7 REQUEST/yield a=KUR.31 r=PEACE C=territory
| span e7 at="had until"#1
| e5 RETREAT/access hypothetical a=PEACE t=d2 C=territory
| e8 THREATEN a=KUR.33 r=PEACE
| o1 deadline e7 due=..2022-12-18
| o2 threat e8

[RIST.40 KFOR's commander], [RIST.41 General Marco Ricciardelli], [c4 answered] [w4 that [RIST.42 he] took no orders from [PRI2 Pristina]].
| @RIST person IGO MIL "Marco Ricciardelli" office="KFOR commander"
| @PRI2 state KOS GOV "Kosovo"
| q4 denies s=RIST.41
| e9 REJECT/yield a=RIST.41 r=PRI2
| span e9 at="answered"#1
| answers e9 e7

In [BEL Belgrade] [VUC.51 Serbian President Dragan Stamenic] is to [e10+c5 ask] [NATO3 the alliance] [w5 for leave to [e11 send] [n1 a thousand] policemen back to [KOSM Kosovo]] by [d3 tomorrow evening], although [VUC.52 he] himself [c6 expects] [w6 a [e12 refusal]].
| @BEL place SRB "Belgrade" city
| @VUC person SRB GOV "Dragan Stamenic" office="president"
| @NATO3 body IGO MIL "the alliance"
| @KOSM place KOS "Kosovo" country
| d3 ..2022-12-17
| n1 troops 1000
| q5 demands s=VUC.51
| q6 speculates s=VUC.52
| e10 REQUEST/assist planned a=VUC.51 r=NATO3 t=d3 C=territory
| e11 MOBILIZE/police hypothetical p=KOSM n=n1 C=territory
| e12 REJECT/assist possible a=NATO3 r=VUC.52 C=territory

[MIRA Our correspondent Mira Gashi] saw women carry soup to the men behind the lorries.
| @MIRA person KOS JRN "Mira Gashi"

The three tenors of [PEJ Peja] sang for the orphans, and the weather will be dry.
| @PEJ place KOS "Peja" city
