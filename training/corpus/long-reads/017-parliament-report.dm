# id: long-reads/017-parliament-report
# publisher: Westbank Parliamentary Digest
# language: en
# published: 2003-02-27

Yesterday in Parliament: the House divides over [IRQ Iraq]

A speech that lasted four minutes changed more minds on [d1 Wednesday] than six hours of debate.
[ASK Leonard Askew], the Foreign Secretary, [c1 told] [HOU the Commons] [w1 that, unless [SAD Saddam's regime] [e1 disarmed], it would be [e2 disarmed] by force].
[SAD Baghdad], [ASK he] [c2 added], [w2 had [e3 thrown out] [INS the inspectors] in [d2 1998] and was now leading them by the nose].
| d1 2003-02-26
| d2 1998
| e1 RETREAT/disarm hypothetical a=SAD C=cbrn
| e2 ASSAULT hypothetical C=cbrn,military
| e3 COERCE/deport a=SAD r=INS t=d2 C=cbrn,diplomatic
| q1 threatens s=ASK
| q2 accuses s=ASK

Then rose [DOB Harriet Dobbs], Labour member for a seat that has sent shipwrights to every war since Trafalgar.
[w3 "I am asked to write a blank cheque in other people's sons,"] [DOB she] [c3 said].
[RB.1 One hundred and twenty-one of her colleagues], whom [WHI the whips] had [e4+c4 threatened] all day [w4 with [e5 expulsion] from the party], followed [DOB her] into the lobby against the Government.
| e4 THREATEN/expel a=WHI r=RB.1 D=2003-02-26/inferred C=political_institutions
| e5 SANCTION/expel hypothetical r=RB.1 C=political_institutions
| q3 asserts s=DOB
| q4 threatens s=WHI
| o1 threat e4

Elsewhere, a written answer disclosed that the bath lift in the Lords costs £11,000 a year to maintain.
Members of [SEL the trade committee], back from [d3 last week]'s [e6 visit] to [ANK Ankara], [c5 said] [w5 [TURD [TUR~ Turkish] deputies] had given them no assurance that [GIS ground troops] could [e7 cross] from the north].
| d3 2003-02-17..2003-02-23
| e6 CONSULT/visit a=SEL p=ANK t=d3 C=economic
| e7 MOBILIZE/troops possible a=GIS C=military
| q5 asserts s=SEL

The House gave a second reading to the Fireworks Bill.
On [d4 Monday] it will debate [ZIM Zimbabwe], whose president, [e8 invited] to [PAR Paris] by [FRA.1 the French government] despite a travel ban, [OPP the Opposition] [e9+c6 wants] [w6 [FRA.2 the French] to [e10 turn away] at the airport].
Lord Lakely, a former ambassador, regretted that nobody quoted Thucydides any more.
| d4 2003-03-03
| e8 AGREE a=FRA.1 r=MUG D=- C=diplomatic
| span MUG at="whose president"#1
| e9 REQUEST a=OPP r=FRA.2 C=diplomatic
| e10 REJECT hypothetical a=FRA.2 r=MUG C=diplomatic
| q6 demands s=OPP
| o2 invitation e8
| o3 demand e9

| @IRQ place IRQ "Iraq" country
| @ASK person GBR GOV "Leonard Askew" office="foreign secretary"
| @HOU body GBR LEG "House of Commons"
| @SAD state IRQ GOV "Iraq"
| @INS office UNO - "inspectors"
| @DOB person GBR LEG,PTY "Harriet Dobbs"
| @RB office GBR LEG,PTY "Labour rebels"
| @WHI office GBR LEG,PTY "whips"
| @SEL body GBR LEG "trade committee"
| @ANK place TUR "Ankara" city
| @TURD office TUR LEG "Turkish deputies"
| @TUR state TUR GOV "Turkey"
| @GIS body USA MIL "ground troops"
| @ZIM place ZWE "Zimbabwe" country
| @PAR place FRA "Paris" city
| @FRA state FRA GOV "France"
| @OPP group GBR PTY,OPP "Opposition"
| @MUG office ZWE GOV "president of Zimbabwe"
