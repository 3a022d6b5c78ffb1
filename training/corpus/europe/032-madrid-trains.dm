# id: europe/032-madrid-trains
# publisher: World Wire Service
# language: en
# published: 2004-03-13

[ACEBES.11 Spain's interior minister] [c1 points] finger at [ETA.11 ETA] as [MOR.11 five] [e1 held]
| @ACEBES person ESP GOV "Fermin Salazar" office="interior minister"
| @ETA group ESP REB "ETA"
| @MOR public - CRM "five suspects"
| n1 arrested 5
| span n1 at="five"#1
| e1 COERCE/arrest r=MOR.11 n=n1 D=2004-03-13/inferred C=terrorism
| e2 ACCUSE/allege a=ACEBES.11 r=ETA.11 D=2004-03-13/inferred C=terrorism
| span e2 at="points"#1
| q1 accuses s=ACEBES.11
| span w1 at="ETA"#1

[MAD MADRID] - [POL Police] on [d1 Saturday] [e3 arrested] [MOR.21 [n2 three] Moroccans] and [IND [n5 two] Indians] over the [e4 bombing] of four commuter trains that killed [n3 about 200] people, [ACEBES Interior Minister Fermin Salazar] [c2 announced].
| @MAD place ESP "Madrid" city
| @POL body ESP COP "police"
| @IND public IND CRM "two Indians"
| d1 2004-03-13
| n2 arrested 3
| n3 killed 200 ~
| span w2 at="Police on Saturday arrested three Moroccans and two Indians over the bombing of four commuter trains that killed about 200 people"#1
| q2 asserts s=ACEBES
| e3 COERCE/arrest a=POL r=MOR.21,IND t=d1 n=n2,n5 C=terrorism
| n5 arrested 2
| e4 ASSAULT/explosives n=n3 D=2004-03-11/inferred C=terrorism
| causes e4 e3
| repeats e3 e1

[w3 "No line is being closed,"] [ACEBES he] [c3 said], after two days in which [AZNAR the government] had [e6+c4 blamed] [ETA the Basque separatists] [w4 for the slaughter].
| @AZNAR body ESP GOV "Spanish government"
| q3 asserts s=ACEBES
| q4 accuses s=AZNAR
| e6 ACCUSE/allege a=AZNAR r=ETA D=2004-03-11..2004-03-13/inferred C=terrorism
| repeats e6 e2

[ETA.41 ETA] has [c5 denied] [w5 any part in it], in a call to [GARA the newspaper Gara].
| @GARA company ESP JRN "Gara"
| q5 denies s=ETA.41
| denies q5 e6

Outside the ruling party's offices in [GEN Genoa Street] [CROWD [n4 some 3,000] people] [e7 chanted] "Liars!" until midnight, breaking the rule that forbids rallies on the eve of a vote.
| @GEN place ESP "Genoa Street" exact
| @CROWD public ESP CVL "protesters"
| n4 protesters 3000 ~
| @PP group ESP PTY,GOV "ruling party"
| span PP at="the ruling party"#1
| e7 PROTEST/demo a=CROWD r=PP p=GEN n=n4 C=political_institutions

[SRC A police source], speaking to [SER the radio network SER], [c7 said] [w7 that the detonators had come from a mine in [AST Asturias]].
| @SRC office ESP COP "police source"
| @SER company ESP JRN "SER"
| @AST place ESP "Asturias" province
| q7 asserts s=SRC

[FRA Paris] and [ITA Rome] [e8 raised] their alert level to red, and [BUSH President Hadley] [e9 telephoned] [AZN.81 Prime Minister Ignacio Barbero] to [e10 offer] [AZN.82 him] the help of [FBI the FBI].
| @FRA state FRA GOV "France"
| @ITA state ITA GOV "Italy"
| @BUSH person USA GOV "Warren Hadley" office="president"
| @AZN person ESP GOV "Ignacio Barbero" office="prime minister"
| @FBI body USA COP "FBI"
| e8 MOBILIZE/police a=FRA,ITA C=terrorism
| e9 CONSULT/phone a=BUSH,AZN.81 C=diplomatic
| e10 AGREE planned a=BUSH r=AZN.82 C=terrorism

Voting booths were stacked in the hall where the dead were being named.
