# id: crime-desk/026-southafrica-commission
# publisher: Highveld Mail
# title: Police general tells inquiry minister disbanded murder unit for a businessman
# language: en
# published: 2025-09-18

[MAB Police general] [c1 tells] [COM inquiry] [w1 [MIN minister] [e1 disbanded] [UNIT murder unit] for [CAT a businessman]]
| @MAB person ZAF COP "Sipho Mavimbela" office="police general"
| @COM body ZAF JUD "Madonsela commission"
| @MIN person ZAF GOV "Thabang Lekota-Nkosi" office="police minister"
| @UNIT body ZAF COP "political killings task team"
| @CAT person ZAF BUS,CRM "Vusi Khathi" office="businessman"
| q1 accuses s=MAB
| e1 COERCE/restrict a=MIN r=UNIT D=2024-12-31/inferred C=corruption

In the long wood-panelled hall where [COM a commission of inquiry] opened on [d1 Wednesday] into the capture of [SAPS the South African Police Service], [MAB Lieutenant-General Sipho Mavimbela], wearing camouflage, [c2 testified] for five hours [w2 that [MIN.3 Police Minister Thabang Lekota-Nkosi], whom [PRES the president] has since [e2 placed on leave], had ordered [UNIT the task team on political killings] [e4 dissolved] on [d2 New Year's Eve] because its detectives were two weeks away from [e5 arresting] [CAT Vusi Khathi], a tender millionaire who had paid for [MIN.4 the minister]'s birthday].
| @SAPS body ZAF COP "South African Police Service"
| @PRES office ZAF GOV "president of South Africa"
| d1 2025-09-17
| d2 2024-12-31
| q2 accuses s=MAB
| e2 SANCTION/expel a=PRES r=MIN.3 D=- C=corruption
| e4 COERCE/restrict a=MIN.3 r=UNIT t=d2 C=corruption
| repeats e4 e1
| e5 COERCE/arrest possible a=UNIT r=CAT D=- C=crime

[w3 "[UNIT.5 We] had 121 dockets, and one morning the dockets were in a lorry,"] [MAB.5 the general] [c3 said].
[MIN.6 The minister], who is to give his version [d3 next month], [c4 denies] [w4 ever [e16 meeting] [CAT Mr Khathi] "save in a queue"].
[CAT.3 Khathi], [e8 held] since [d4 May] on a [x charge] of attempting to have an actress killed, [e11+c5 accuses] [MAB.6 the general] [w5 of a vendetta over a farm].
| d3 2025-10
| d4 2025-05..
| q3 accuses s=MAB.5
| q4 denies s=MIN.6
| q5 accuses s=CAT.3
| e16 CONSULT denied a=MIN.6,CAT C=corruption
| e8 COERCE/arrest r=CAT.3 t=d4 C=crime
| e11 ACCUSE/allege a=CAT.3 r=MAB.6 C=corruption
| denies q4 q2

Seventy-one people are murdered in [RSA@ South Africa] on an average day, and a suspect is named for one in eight.
That arithmetic, and not the personalities, is what ought to frighten, [c6 argues] [GAR.8 Gareth Naudé], who for the Institute for Security Studies has followed [KZN KwaZulu-Natal]'s hit men since [d5 2011]: [w6 "Taxi bosses taught them the trade, councillors gave them pensions, and nobody at all taught [GAR.9 us] to count them."]
| @RSA state ZAF GOV "South Africa"
| @GAR person ZAF SOC,EDU "Gareth Naudé"
| @KZN place ZAF "KwaZulu-Natal" province
| d5 2011..
| q6 asserts s=GAR.8
| span w6 at="That arithmetic, and not the personalities, is what ought to frighten"

[DA The Democratic Alliance], which sits in the cabinet, [e12+c7 urged] [ANC its partner] [w7 to [e13 sack] [MIN.9 the minister] rather than pay [MIN.10 him] to fish], while [MKP the uMkhonto weSizwe party] [e14 marched] on [d6 Tuesday] for and, on [d7 Wednesday], against the commission.
[w8 [PRES.4 The president] will not [e15 act] before the final report], [SPO [PRES.5 his] spokeswoman] [c8 said].
It is due in [d8 March], unless, as with the last three, it isn't.
| @DA group ZAF PTY,GOV "Democratic Alliance"
| @ANC group ZAF PTY,GOV "its partner"
| @MKP group ZAF PTY,OPP "uMkhonto weSizwe party"
| @SPO office ZAF GOV "president's spokeswoman"
| d6 2025-09-16
| d7 2025-09-17
| d8 2026-03
| q7 demands s=DA
| q8 denies s=SPO
| e12 REQUEST/change a=DA r=ANC C=corruption
| e13 SANCTION/expel hypothetical a=ANC r=MIN.9 C=corruption
| e14 PROTEST/demo a=MKP t=d6 C=corruption
| e15 SANCTION/expel denied a=PRES.4 C=corruption
| o1 demand e12 refused
