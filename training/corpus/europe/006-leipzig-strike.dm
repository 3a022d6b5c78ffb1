# id: europe/006-leipzig-strike
# publisher: Saxony Local News
# language: en
# published: 2024-06-13

[TRAM Tram drivers] [e1 down tools] for 48 hours in [LEI Leipzig]
| @TRAM group DEU LAB "tram drivers"
| @LEI place DEU "Leipzig" city
| e1 PROTEST/strike a=TRAM p=LEI D=2024-06-13/inferred C=economic

Nothing moved on rails in [LEI Leipzig] on [d1 Thursday] morning after [VERDI the union Verdi] [e2 walked out] over shift lengths, leaving some 300,000 passengers to bicycles and goodwill.
| @VERDI group DEU LAB "Verdi"
| d1 2024-06-13
| e2 PROTEST/strike a=VERDI p=LEI t=d1 C=economic
| repeats e2 e1

[LVB The transport company LVB] had [e3 offered] a raise of four per cent, which [SPEAK.1 Verdi's negotiator], [SPEAK.2 Katrin Bäumler], [e4+c1 spurned] [w1 as "an insult in instalments"].
| @LVB company DEU BUS "LVB"
| @SPEAK person DEU LAB "Katrin Bäumler" office="negotiator"
| q1 accuses s=SPEAK.2
| e3 AGREE a=LVB D=-
| e4 REJECT a=SPEAK.2 r=LVB D=-
| answers e4 e3
| o1 invitation e3 refused closed=e4

[w2 "[VERDI We] could [e9 sign] tomorrow if [LVB.41 they] [e10 dropped] the twelve-hour day,"] [SPEAK she] [c2 said]; [BOSS company director Uwe Treptow] [c3 replied] [w3 that [LVB.42 the firm] would not [e5 negotiate] under pressure].
| @BOSS person DEU BUS "Uwe Treptow" office="company director"
| q2 proposes s=SPEAK
| q3 denies s=BOSS
| e5 CONSULT denied a=LVB.42
| e9 SUPPORT hypothetical a=VERDI r=LVB.41 C=economic
| e10 CONCEDE hypothetical a=LVB.41 C=economic

[MAYOR The mayor] [e6+c4 appealed] to both sides [w4 to [e7 return] to the table before the football weekend], when 70,000 visitors are expected.
| @MAYOR office DEU GOV "mayor"
| q4 demands s=MAYOR
| e6 REQUEST/meet a=MAYOR r=SIDES
| e7 CONSULT hypothetical a=SIDES
| @SIDES group DEU LAB "both sides"
| span SIDES at="both sides"#1
| o2 request e6

[PUPIL A school in Grünau] [c5 said] [w5 lessons would start at ten].
| @PUPIL body DEU EDU "school in Grünau"
| q5 asserts s=PUPIL

A survey by [MDR the broadcaster MDR] [c6 found] [w6 that 58 per cent of residents sided with the strikers].
| @MDR company DEU JRN "MDR"
| q6 asserts s=SURVEY
| @SURVEY other DEU - "survey"
| span SURVEY at="A survey"#1

Neither side has set a date for further [e8 talks].
| e8 CONSULT denied

[KLING Pensioner Horst Kling] walked four kilometres to his dentist and declared himself the fitter for it.
| @KLING person DEU CVL "Horst Kling" office="pensioner"
