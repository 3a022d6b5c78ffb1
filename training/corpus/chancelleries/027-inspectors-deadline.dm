# id: chancelleries/027-inspectors-deadline
# publisher: East River Dispatch
# title: UN chief's aircraft waits as Washington counts its carriers
# language: en
# published: 1998-02-17

UN chief's aircraft waits as [USA Washington] counts its carriers

UNITED NATIONS - [w1 [IRQ.21 Iraq] must [e1 open] eight presidential palaces to [UNI UN weapons inspectors] or face a sustained [e2 bombardment]], [USAD.21 the US defense secretary], [USAD.22 Calvin Thorndike], [e3+c1 warned] on [d1 Monday] from [KWT@ Kuwait], where [n1 3,000] [USG ground troops] are due to [e4 land] [d2 this week].
| d1 1998-02-16
| d2 1998-02-16..1998-02-23
| n1 troops 3000
| q1 threatens s=USAD.22
| e1 RETREAT/access hypothetical a=IRQ.21 r=UNI C=military,cbrn
| e2 ASSAULT/aerial hypothetical r=IRQ.21 C=military,cbrn
| e3 THREATEN/violence a=USAD.22 r=IRQ.21 p=KWT t=d1 C=military,cbrn
| e4 MOBILIZE/troops planned a=USG p=KWT t=d2 n=n1 C=military
| o1 threat e3
| o2 scheduled e4 due=1998-02-16..1998-02-23

[SEC.31 The secretary-general] has [c2 told] [UNSC the five permanent members] [w2 that [SEC.32 he] will [e5 go] to [BAG Baghdad] only if [SEC.33 he] carries a text that all five can sign].
[FRA Paris] and [RUS Moscow] have [e6+c3 begged] [SEC.41 him] [w3 to hurry]; [GBR London], which has [e7 sent] [INV the carrier Invincible] to [GULF the Gulf], [c4 would rather] [w4 [SEC.42 he] took [SEC.43 his] time].
| q2 promises s=SEC.31
| q3 demands s=FRA
| q4 demands s=GBR
| e5 CONSULT/visit hypothetical a=SEC.33 p=BAG C=diplomatic,cbrn
| e6 REQUEST a=FRA,RUS r=SEC.41 D=- C=diplomatic
| e7 MOBILIZE/weapons a=GBR p=GULF D=- C=military
| o3 request e6

Inspectors have destroyed more of the country's poison gas since [d3 1991] than the bombers of the war that brought them.
One palace compound alone is the size of [PARIS Paris], and has an artificial lake with carp in it.
| d3 1991

[IRQM.61 Iraq's deputy premier], [IRQM.62 Nizar Shamoun], an urbane man with a cigar, [e8+c5 accuses] [UNI the inspectors] [w5 of [e9 spying] for [USA.61 the Americans]] and [c6 denies] [w6 that there is anything to find]: [w6 "[USA.62 They] look under the bed, and then [USA.63 they] ask for the bed."]
[w7 If attacked], [IRQM he] [c7 told] [IRQTV the state television], [w7 [IRA the army] would "[e10 bleed] the aggressor in the streets of [BASRA Basra]", as [FATHERS its grandfathers] [e11 bled] [BRIT the British]].
| q5 accuses s=IRQM.62
| q6 denies s=IRQM.62
| q7 threatens s=IRQM
| e8 ACCUSE/allege a=IRQM.62 r=UNI D=- C=cbrn,intelligence
| e9 COERCE a=UNI D=- C=intelligence
| e10 ASSAULT hypothetical a=IRA p=BASRA C=military
| e11 ASSAULT a=FATHERS r=BRIT D=- C=military

No pilot aboard the George Washington would give [JRN reporters] more than a first name.
[POLL A poll for a newspaper in Chicago] [c9 finds] [w9 that 54 percent of [AMER Americans] would back a [e12 raid] and 49 percent could find the country on a map].
| q9 asserts s=POLL
| e12 ASSAULT/aerial hypothetical C=military

| @USA state USA GOV "United States"
| @IRQ state IRQ GOV "Iraq"
| @UNI office UNO - "UN weapons inspectors"
| @USAD person USA GOV,MIL "Calvin Thorndike" office="defense secretary"
| @KWT state KWT GOV "Kuwait"
| @USG body USA MIL "ground troops"
| @SEC office UNO - "secretary-general"
| @UNSC state - GOV "the five permanent members"
| @BAG place IRQ "Baghdad" city
| @FRA state FRA GOV "France"
| @RUS state RUS GOV "Russia"
| @GBR state GBR GOV "Britain"
| @INV body GBR MIL "carrier Invincible"
| @GULF place - "the Gulf" region
| @PARIS place FRA "Paris" city
| @IRQM person IRQ GOV "Nizar Shamoun" office="deputy premier"
| @IRQTV company IRQ JRN "state television"
| @IRA body IRQ MIL "Iraqi army"
| @BASRA place IRQ "Basra" city
| @FATHERS public IRQ - "its grandfathers"
| @BRIT body GBR MIL "the British"
| @JRN public - JRN "reporters"
| @POLL other USA - "poll"
| @AMER public USA CVL "Americans"
