# id: americas/052-gulf-storm
# publisher: Coastline Public Radio
# language: en
# published: 2024-10-14

HOST: [FEMA.1 FEMA] is fighting rumors as well as mud [d3 this week].
[KAY.1 Kay Lindell] is in [ASHE Asheville].
| d3 2024-10-14..2024-10-21

[KAY.2 LINDELL]: Twenty-one counties still have no drinking water, and [CHURCH a Baptist church] here is [e2 feeding] [HUNG [n1 1,400] people] a day.
| n1 other 1400
| e2 AID a=CHURCH r=HUNG n=n1 C=disasters

On [d1 Saturday] [NGU National Guard helicopters] [e3 dropped] hay to cattle stranded above [SPRU Spruce Pine], while [QUE linemen sent by Hydro-Québec] [e4 restored] power to the hospital.
| d1 2024-10-12
| e3 AID a=NGU p=SPRU t=d1 C=disasters
| e4 AID a=QUE t=d1 C=disasters

[FEMA.2 The agency] [c1 denies] [w1 that [FEMA.3 it] has [e5 taken] anybody's land or [e6 turned away] a single family].
[w2 "[COORD.1 I] can show you the checks,"] [COORD.2 coordinator Rafael Ostrow] [c2 told] [KAY.3 me].
| e5 COERCE/seize denied a=FEMA.3 C=disasters,misinformation
| e6 REJECT/assist denied a=FEMA.3 C=disasters
| q1 denies s=FEMA.2
| q2 asserts s=COORD.2

In the next county [SHER a sheriff] [e7 jailed] [MAN.1 a man] who had [e8+c3 threatened] [w3 to "[e9 hunt] [REL relief workers]"].
[w4 [MAN.2 He] [c9 says] [w9 [MAN.3 he] was quoting a song]], [PUBD the public defender] [c4 offers].
| e7 COERCE/arrest a=SHER r=MAN.1 D=- C=disasters
| e8 THREATEN/violence a=MAN.1 r=REL D=- C=disasters
| e9 ASSAULT/firearms hypothetical a=MAN.1 r=REL C=disasters
| q3 threatens s=MAN.1
| o3 threat e8 open
| q4 asserts s=PUBD
| q9 denies s=MAN.2

[NCGOV Governor Dale Whitcomb] [c5 hopes] [w5 [WHITE the White House] will [e10 cover] the whole bill], and has [e11+c6 asked] [w6 for [n2 $3.9 billion] more].
[CAND Republican candidates] [c7 suspect] [w7 that the death toll is higher than the state admits] and [e12+c8 promise] [VOTE voters] [w8 [e13 hearings] in [d4 January]].
| n2 money 3900000000 USD
| d4 2025-01
| e10 AID hypothetical a=WHITE C=disasters
| e11 REQUEST/assist a=NCGOV r=WHITE n=n2 D=- C=disasters
| e12 AGREE a=CAND r=VOTE C=election
| e13 ACCUSE/investigate planned t=d4 C=legislative
| q5 speculates s=NCGOV
| q6 demands s=NCGOV
| q7 speculates s=CAND
| q8 promises s=CAND
| o1 request e11 open
| o2 promise e12 open

| @FEMA body USA GOV "FEMA"
| @KAY person USA JRN "Kay Lindell" office="reporter"
| @ASHE place USA "Asheville" city
| @CHURCH group USA REL "Baptist church"
| @HUNG public USA CVL "people"
| @NGU body USA MIL "National Guard helicopters"
| @SPRU place USA "Spruce Pine" city
| @QUE public CAN LAB "Hydro-Québec linemen"
| @COORD person USA GOV "Rafael Ostrow" office="coordinator"
| @SHER office USA COP "sheriff" office="sheriff"
| @MAN public USA CRM "a man"
| @REL public USA SOC "relief workers"
| @PUBD office USA JUD "public defender"
| @NCGOV person USA GOV "Dale Whitcomb" office="Governor"
| @WHITE body USA GOV "White House"
| @CAND public USA PTY,OPP "Republican candidates"
| @VOTE public USA CVL "voters"
