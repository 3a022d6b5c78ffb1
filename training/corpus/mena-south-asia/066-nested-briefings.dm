# id: mena-south-asia/066-nested-briefings
# publisher: The Levant Ledger
# language: en
# published: 2026-02-11

Who told whom: the talks that may not be talks

[w1 [IRN Iran] and [USA the United States] may [e1 meet] in [MUS Muscat] [d1 next week]], [TAS the Tasvir daily] [c1 reported] on [d2 Tuesday].
[w2 [AIDE One presidential aide] had [c3 told] [TAS.4 the paper] [w3 that a hall was being prepared]], [EDI [TAS.5 its] editor] [c2 said] on the radio.
[w4 [USA Washington] will not [e2 negotiate] "under a stopwatch"], [USO a State Department official] [c4 said], and [c5 denied] [w5 that an offer from [OMN Oman] had been [e4 accepted]].
| @IRN state IRN GOV "Iran"
| @USA state USA GOV "United States"
| @MUS place OMN "Muscat" city
| @TAS company IRN JRN "Tasvir daily"
| @AIDE office IRN GOV "presidential aide" office="presidential aide"
| @EDI person IRN JRN "editor of Tasvir"
| @USO office USA GOV "State Department official" office="official"
| @OMN state OMN GOV "Oman"
| d1 2026-02-16..2026-02-23
| d2 2026-02-10
| q1 asserts s=TAS
| q2 asserts s=EDI
| q3 asserts s=AIDE
| q4 denies s=USO
| q5 denies s=USO
| e1 CONSULT possible a=IRN,USA p=MUS t=d1 C=diplomatic
| e2 CONSULT denied a=USA C=diplomatic
| e4 AGREE denied a=USA C=diplomatic

[w6 [EU Brussels] would [e5 lift] sanctions on [n1 twelve] banks if [IRN.9 Tehran] [e6 stopped] enriching above five per cent], [c6 said] [COM the commissioner], who [c7 hopes] [w7 a text can be [e8 signed] by [d3 Nowruz]].
[w8 [IRN.10 Iran] should [e9 free] [n2 nine] dual nationals first], [c8 argued] [FAMX relatives] in [LON London], and [w8 [GBR Britain] must not [e10 sign] anything until they are home].
[ANAL An analyst at [INS the Gulf Institute]] [c10 fears] [w10 that [IRGC the Guards] might [e12 test] a missile to wreck the meeting].
| @EU body EUR - "European Union"
| @COM office EUR - "EU commissioner" office="commissioner"
| @FAMX public GBR ELI "relatives of dual nationals"
| @LON place GBR "London" city
| @GBR state GBR GOV "United Kingdom"
| @IRGC body IRN MIL "Revolutionary Guards"
| @ANAL person - EDU "an analyst"
| @INS body - EDU "Gulf Institute"
| d3 2026-03-21
| n1 other 12
| n2 other 9
| q6 proposes s=COM
| q7 speculates s=COM
| q8 demands s=FAMX
| q10 speculates s=ANAL
| e5 RETREAT hypothetical a=EU n=n1 C=economic,cbrn
| e6 CONCEDE hypothetical a=IRN.9 C=cbrn
| e8 SUPPORT hypothetical D=..2026-03-22/stated C=diplomatic,cbrn
| e9 RETREAT/release hypothetical a=IRN.10 n=n2 C=human_rights
| e10 SUPPORT hypothetical a=GBR C=diplomatic
| e12 MOBILIZE/weapons possible a=IRGC C=military
