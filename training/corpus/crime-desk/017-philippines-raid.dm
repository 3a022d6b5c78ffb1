# id: crime-desk/017-philippines-raid
# publisher: Visayan Inquiry
# title: Senate to grill police over 'buy-bust' that left seven dead in Bulacan
# language: en
# published: 2016-11-04

[SEN Senate] to [e1 grill] [PNP police] over 'buy-bust' that left [VIC [n1 seven]] [e2 dead] in [BUL Bulacan]
| @SEN body PHL LEG "Philippine Senate"
| @PNP body PHL COP "Philippine police"
| @VIC public PHL CVL,CRM "seven men"
| @BUL place PHL "Bulacan" province
| n1 killed 7
| e1 ACCUSE/investigate planned a=SEN r=PNP D=2016-11-09/inferred C=human_rights
| e2 ASSAULT a=PNP r=VIC p=BUL n=n1 D=2016-10-29/inferred C=illegal_drugs,human_rights

[SEN A committee of the Philippine Senate] will [e3 hear] [d1 next Wednesday] from [OFFI.6 [n2 eleven] policemen] whose operation against a shabu den in [MEY Meycauayan] ended, [c1 in the words of] [FORM the form] [OFFI.7 they] filed, with [w1 "[e5 neutralisation] of [VIC [n3 seven] suspects]"].
[VIC All seven] were [e4 shot] in the chest at close range, and [w2 the right hand of at least one, a left-handed mechanic, held the pistol], [CHR the Commission on Human Rights] [c2 says].
| @OFFI public PHL COP "eleven policemen"
| @MEY place PHL "Meycauayan" city
| @FORM other PHL COP "police form"
| @CHR body PHL - "Commission on Human Rights"
| d1 2016-11-09
| n2 other 11
| n3 killed 7
| e3 ACCUSE/investigate planned a=SEN r=OFFI.6 t=d1 n=n2 C=human_rights
| repeats e3 e1
| q1 asserts s=FORM
| e5 ASSAULT/firearms a=OFFI.6 r=VIC p=MEY n=n3 D=2016-10-29/inferred C=illegal_drugs,human_rights
| repeats e5 e2
| e4 ASSAULT/firearms r=VIC D=2016-10-29/inferred C=human_rights
| repeats e4 e2
| q2 asserts s=CHR
| o1 scheduled e1 open due=2016-11-09

[w3 "[VIC.9 They] drew, [BAU.1 we] drew,"] [c3 said] [BAU.2 Superintendent Nestor Bautro], [w3 "and God was on the side of the receipt"], meaning the marked 500-peso note that [AGENT an undercover agent] [c11 claims] [w11 to have passed].
[BAU.3 He] [c4 denied] [w4 that [MECH the mechanic] had been [e7 made to kneel]], though [NIE.6 the dead man's niece], hidden under a bed with a kitten, [c5 swore] to [CHR the commission] [w5 that [NIE.7 she] saw his slippers turned sole up].
| @BAU person PHL COP "Nestor Bautro" office="superintendent"
| @AGENT public PHL COP "undercover agent"
| @MECH public PHL CVL "the mechanic"
| @NIE public PHL CVL "the dead man's niece"
| q3 asserts s=BAU.2
| q4 denies s=BAU.3
| q5 accuses s=NIE.6
| q11 asserts s=AGENT
| e7 ASSAULT denied r=MECH D=2016-10-29/inferred C=human_rights
| denies q4 q5

More than 1,700 people have died in police operations since [d2 July], when [PRES.1 President Magsino], a former prosecutor who once kept a list of addicts in his shirt pocket, took office [c6 promising] [w6 to fatten the fish of [MANB Manila Bay]].
[PRES.2 He] has [e9+c7 offered] [w7 medals, cash and [e10 pardons]] to [OFFX any officer] [e11 charged] over the campaign, and [e12+c12 called] [BISH the bishops] who [e13 objected] [w12 "sons of bitches"].
| @PRES person PHL GOV "Magsino" office="president of the Philippines"
| @MANB place PHL "Manila Bay" region
| @OFFX public PHL COP "any officer charged"
| @BISH office PHL REL "the bishops"
| d2 2016-07..
| q6 threatens s=PRES.1
| q7 proposes s=PRES.2
| q12 accuses s=PRES.2
| e9 AGREE a=PRES.2 r=OFFX D=- C=illegal_drugs
| e10 CONCEDE hypothetical a=PRES.2 r=OFFX C=legal
| e11 ACCUSE/allege hypothetical r=OFFX C=legal
| e12 ACCUSE/disapprove a=PRES.2 r=BISH D=- C=religion_ethnicity
| e13 ACCUSE/disapprove a=BISH r=PRES.2 D=- C=human_rights

Yet the senators who will sit in judgment are in no hurry to offend [VOT a public] of whom, [POLL a survey] [c8 showed] [d3 this week], [w8 84 percent are satisfied].
[LAC Panel chairwoman Risa Lacanlale] [c9 hopes] [w9 to persuade one of the eleven to talk], and has [e16+c10 asked] [JUS the justice department] [w10 to [e17 shelter] anyone who does].
[JUS The department] had not replied by [d4 Thursday night].
| @VOT public PHL CVL "a public"
| @POLL other PHL - "survey"
| @LAC person PHL LEG "Risa Lacanlale" office="panel chairwoman"
| @JUS body PHL GOV "justice department"
| d3 2016-10-31..2016-11-07
| d4 2016-11-03
| q8 asserts s=POLL
| q9 speculates s=LAC
| q10 demands s=LAC
| e16 REQUEST/assist a=LAC r=JUS D=- C=legal
| e17 AID hypothetical a=JUS C=legal
| o2 request e16 open
