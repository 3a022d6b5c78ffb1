# id: americas/024-wire-hemisphere
# publisher: Northwire
# language: en
# published: 1994-09-20

[USAF.1 Some 3,000 American soldiers] [e1 landed] in [PAP Port-au-Prince] on [d1 Monday] without firing a shot, hours after [CEDRAS.1 General Marcel Dufort] [e2+c10 agreed] with [CARTER Jimmy Carter] [w10 to [e3 leave] power by [d2 October 15]].
| d1 1994-09-19
| d2 ..1994-10-16
| e1 MOBILIZE/troops a=USAF.1 p=PAP t=d1 C=military
| e2 CONCEDE a=CEDRAS.1 r=CARTER D=1994-09-18..1994-09-20/inferred C=pro_democracy
| e3 RETREAT/resign planned a=CEDRAS.1 t=d2 C=pro_democracy
| o1 promise e2 open
| q10 promises s=CEDRAS.1

[CLIN.1 President Hadden], who had [e4+c9 vowed] [w9 to [e5 invade]], [e6 stood] [PARAS the paratroopers] down in mid-flight.
| e4 THREATEN/violence a=CLIN.1 D=- C=military
| e5 ASSAULT hypothetical a=CLIN.1 C=military
| e6 RETREAT/withdraw a=CLIN.1 C=military
| q9 threatens s=CLIN.1
| answers e6 e4
| o2 threat e4 withdrawn closed=e6

[ARIS.1 exiled Haitian President Jean-Rémy Placide], still in [WDC Washington], [e7 withheld] thanks; [ARISF friends] [c1 say] [w1 [ARIS.2 he] [c2 fears] [w2 the generals will simply take off their uniforms and keep their guns]].
| e7 SUPPORT denied a=ARIS.1
| q1 asserts s=ARISF
| q2 speculates s=ARIS.2

[CUBCG Cuban coast guards] [e10 turned back] no rafts at all in [d3 August], but [CASTRO Fidel Castro] now [e11+c3 promises] [w3 to [e12 stop] the exodus "by persuasion"].
| d3 1994-08
| e10 COERCE/restrict denied a=CUBCG t=d3 C=migration
| e11 AGREE a=CASTRO C=migration
| e12 COERCE/restrict planned a=CASTRO C=migration
| q3 promises s=CASTRO
| o3 promise e11 open

[EZLN.1 The Zapatista rebels] [e13 rejected] in a village vote [n1 34] peace proposals that [MEXGOV the Mexican government] had [e14 put] to [EZLN.2 them] in [d5 March].
| n1 other 34
| d5 1994-03
| e13 REJECT/yield a=EZLN.1 r=MEXGOV n=n1 D=- C=military
| e14 AGREE a=MEXGOV r=EZLN.2 t=d5 C=military
| answers e13 e14

[COLMIN Colombia's justice minister] [c4 wants] [w4 [USC Congress in Washington] to [e16 unfreeze] evidence-sharing], which [RENO Attorney General Janet Reno] [e17 broke off] in [d6 May].
| d6 1994-05
| e16 COOPERATE hypothetical a=USC r=COLMIN C=illegal_drugs,legal
| e17 SANCTION/discontinue a=RENO r=COLMIN t=d6 C=illegal_drugs,legal
| q4 demands s=COLMIN

Quebec's new premier, [QUE.1 Jacques Parizeau], [c5 plans] [w5 a sovereignty vote in [d7 1995]], and [ALB.1 his counterpart in [EDM Edmonton]] [c6 said] [w6 [ALB.2 he] would not [e19 plead] with [QUE.2 him]].
| d7 1995
| e19 REQUEST denied a=ALB.2 r=QUE.2 C=political_institutions
| q5 promises s=QUE.1
| q6 denies s=ALB.1

[BOLCOC.1 Bolivian coca growers] [e20 trekked] 20 days to [LAPAZ La Paz] to confront [BOLPRES President Rodolfo Arana Villegas]; [POLBO police] [e22 barred] [BOLCOC.2 them] from the square.
| e20 PROTEST/demo a=BOLCOC.1 r=BOLPRES p=LAPAZ C=illegal_drugs,economic
| e22 COERCE/restrict a=POLBO r=BOLCOC.2 p=LAPAZ C=illegal_drugs

A first snow has closed the road from [MEND Mendoza] over [ANDES the Andes].

[w7 [PER Peru] and [ECU Ecuador] have [e23+c11 agreed] [w11 to [e24 mark out] the last 78 kilometres of their frontier]], [PERMIN Peru's foreign ministry] [c7 announced], news that [ECUSP a spokesman in [QUITO Quito]] [c8 dismissed] [w8 as "a daydream"].
| e23 AGREE a=PER,ECU C=territory,diplomatic
| e24 COOPERATE planned a=PER,ECU C=territory,diplomatic
| q7 asserts s=PERMIN
| q8 denies s=ECUSP
| denies q8 e23
| o5 promise e23 open
| q11 promises s=PER

| @USAF body USA MIL "American soldiers"
| @PAP place HTI "Port-au-Prince" city
| @CEDRAS person HTI GOV,MIL "Marcel Dufort" office="General"
| @CARTER person USA ELI "Jimmy Carter"
| @CLIN person USA GOV "Russell Hadden" office="President"
| @PARAS body USA MIL "paratroopers"
| @ARIS person HTI ELI "Jean-Rémy Placide"
| @ARISF public HTI UNK "friends of Placide"
| @WDC place USA "Washington" city
| @CUBCG body CUB COP "Cuban coast guards"
| @CASTRO person CUB GOV "Fidel Castro"
| @EZLN group MEX REB "Zapatista rebels"
| @MEXGOV body MEX GOV "Mexican government"
| @COLMIN office COL GOV "Colombia's justice minister" office="justice minister"
| @USC body USA LEG "U.S. Congress"
| @RENO person USA GOV "Janet Reno" office="Attorney General"
| @QUE person CAN GOV "Jacques Parizeau" office="premier of Quebec"
| @ALB office CAN GOV "premier of Alberta" office="premier"
| @EDM place CAN "Edmonton" city
| @BOLCOC public BOL AGR "Bolivian coca growers"
| @BOLPRES person BOL GOV "Rodolfo Arana Villegas" office="President"
| @POLBO body BOL COP "Bolivian police"
| @LAPAZ place BOL "La Paz" city
| @MEND place ARG "Mendoza" city
| @ANDES place - "Andes" region
| @PER state PER GOV "Peru"
| @ECU state ECU GOV "Ecuador"
| @PERMIN body PER GOV "Peru's foreign ministry"
| @ECUSP office ECU GOV "spokesman in Quito"
| @QUITO place ECU "Quito" city
