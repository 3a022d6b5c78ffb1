# id: americas/046-confirmation-fight
# publisher: The Potomac Observer
# language: en
# published: 2017-02-14

[WASH WASHINGTON] — [w1 [NOM.1 Judge Elaine Pruitt] may not get the votes on [d1 Thursday]], [c1 according to] [GOPS three Republican senators], [GOPM.1 one of whom] [c2 says] [w2 [GOPM.2 he] [e1 told] [NOM.2 her] so to her face].
| d1 2017-02-16
| e1 REJECT/change a=GOPM.2 r=NOM.2 D=- C=political_institutions
| q1 asserts s=GOPS
| q2 asserts s=GOPM.1

The trouble is a speech from [d2 2009] in which [NOM.3 she] [e2+c3 urged] [CLERKS her clerks] [w3 to "read a statute as one reads a menu"].
[NOM.4 She] [e3 meets] [COL.1 Senator Ray Colborne] [d3 this afternoon]; [COLAIDE [COL.2 his] staff] [c4 doubt] [w4 that a cup of tea will win [COL.3 him] over].
| d2 2009
| d3 2017-02-14
| e2 REQUEST/change a=NOM.3 r=CLERKS t=d2 C=legal
| e3 CONSULT planned a=NOM.4,COL.1 t=d3 C=political_institutions
| q3 demands s=NOM.3
| q4 speculates s=COLAIDE

[DEMS.1 Democrats], all forty-eight of whom are against [NOM.5 her], [c5 claim] [w5 that [WHITE.1 the White House] has [e6+c6 threatened] [w6 to [e7 unseat] [REP any Republican who strays]]].
[WHITE.2 It] [c7 shrugged off] [w7 the claim].
| e6 THREATEN/relations a=WHITE.1 r=REP D=- C=political_institutions
| e7 SANCTION/expel hypothetical a=WHITE.1 r=REP C=political_institutions
| q5 accuses s=DEMS.1
| q6 threatens s=WHITE.1
| o1 threat e6 open
| q7 denies s=WHITE.2
| denies q7 e6

[MAJ.1 The majority leader] was asked ten times whether [MAJ.2 he] had the votes; ten times [MAJ.3 he] praised the weather.

Nuns prayed outside, and next to them a man dressed as a salmon sang.

[COL.4 Mr. Colborne], who will announce his vote at a dairy in [VTV Vermont], [c9 hopes] [w9 it will not be the last thing [COL.5 he] does in politics].
| q9 speculates s=COL.4

| @WASH place USA "Washington" city
| @NOM person USA JUD "Elaine Pruitt" office="Judge"
| @GOPS office USA LEG "Republican senators"
| @GOPM office USA LEG "Republican senator"
| @CLERKS public USA JUD "clerks"
| @COL person USA LEG "Ray Colborne" office="Senator"
| @COLAIDE office USA LEG "Colborne's staff"
| @DEMS group USA PTY,OPP "Democrats"
| @WHITE body USA GOV "White House"
| @REP office USA LEG "Republicans who stray"
| @MAJ office USA LEG "majority leader" office="majority leader"
| @VTV place USA "Vermont" province
