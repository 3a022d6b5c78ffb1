# id: chancelleries/014-luanda-collapse
# publisher: Great Lakes Courier
# title: Kigali stays away and Luanda's peace summit is off
# language: en
# published: 2024-12-16

[RWA Kigali] [e1 stays away] and [AGO Luanda]'s peace summit is [e2 off]
| e1 REJECT/meet a=RWA r=AGO D=2024-12-15/inferred C=diplomatic
| e2 REJECT/meet D=2024-12-15/inferred C=diplomatic

A summit that was to have [e3 brought] [DRCP the presidents of Congo] and [RWAP Rwanda] together on [d1 Sunday] was [e4 cancelled] an hour before it began, after [RWA.21 Kigali] [e5+c1 demanded] [w1 that [DRC.21 Kinshasa] first [e6 talk] directly to [M23 the M23 rebels], whom [RWA.22 it] [c2 denies] [w2 [e7 arming]]].
| d1 2024-12-15
| q1 demands s=RWA.21
| q2 denies s=RWA.22
| e3 CONSULT/third-party denied a=DRCP,RWAP t=d1 C=diplomatic
| e4 REJECT/meet t=d1 C=diplomatic
| e5 REQUEST/meet a=RWA.21 r=DRC.21 t=d1 C=diplomatic
| e6 CONSULT hypothetical a=DRC.21,M23 C=diplomatic
| e7 AID denied a=RWA.22 r=M23 D=- C=military
| repeats e4 e2
| o1 demand e5

[AGOP.31 President Adriano Cassule] of [AGO Angola], who has [e8 mediated] for two years and who had had the flags ironed, [e9 received] [DRCP.31 his Congolese guest] alone.
[w3 "There was a chair and it stayed empty,"] [c3 said] [TETE.41 Antero Lopes], [TETE.42 his foreign minister].
| q3 asserts s=TETE.41
| e8 CONSULT/third-party r=AGOP.31 D=- C=diplomatic
| e9 CONSULT/visit a=DRCP.31 r=AGOP.31 D=2024-12-15/inferred C=diplomatic

[UNX United Nations experts] [c4 put] [w4 at [n1 3,000 to 4,000] the [RDF Rwandan soldiers] [e11 fighting] on Congolese soil, more than there are rebels]; [RWA Rwanda] [c5 speaks] [w5 of "defensive measures" against [FDLR the FDLR], a militia founded by [GENO men] who had taken part in the [e10 genocide] of [d2 1994]].
| d2 1994
| n1 troops 3000..4000
| q4 asserts s=UNX
| q5 asserts s=RWA
| e11 ASSAULT a=RDF n=n1 D=- C=military
| e10 ASSAULT/targeted a=GENO t=d2 C=human_rights

On the shore at [GOMA Goma], women were selling charcoal as on any [d3 Monday].
Coltan has gone up again.
[ELV.61 Elvire Bahati], who fled [MASI Masisi] with four children and a mattress, [c6 hopes] [w6 that [EU.61 the Europeans] will [e13 cut] the money [EU.62 they] [e14 give] [RWA Kigali]] and [c7 does not think] [w7 that [EU.63 they] will].
| d3 2024-12-16
| q6 speculates s=ELV.61
| q7 speculates s=ELV.61
| e13 SANCTION/discontinue hypothetical a=EU.61 r=RWA C=economic
| e14 AID a=EU.62 r=RWA D=- C=economic

[w8 If the ceasefire [e16 signed] in [d4 July] goes the way of the six before it], [SADCC a commander of the southern African force] [c8 warned], [w8 [SADC.71 his 1,300 men] would [e17 defend] the town "with what [SADC.72 we] have, which is not enough"].
| d4 2024-07
| q8 promises s=SADCC
| e16 SUPPORT t=d4 C=military
| e17 ASSAULT hypothetical a=SADC.71 C=military

| @RWA state RWA GOV "Rwanda"
| @AGO state AGO GOV "Angola"
| @DRCP office COD GOV "president of Congo"
| @RWAP office RWA GOV "president of Rwanda"
| @DRC state COD GOV "Congo"
| @M23 group COD REB "M23"
| @AGOP person AGO GOV "Adriano Cassule" office="president"
| @TETE person AGO GOV "Antero Lopes" office="foreign minister"
| @UNX office UNO - "United Nations experts"
| @RDF body RWA MIL "Rwandan soldiers"
| @FDLR group RWA REB "FDLR"
| @GENO group RWA CRM "men who took part in the genocide"
| @GOMA place COD "Goma" city
| @ELV person COD REF "Elvire Bahati"
| @MASI place COD "Masisi" district
| @EU body EUR - "the Europeans"
| @SADCC office IGO MIL "commander of the southern African force"
| @SADC body IGO MIL "southern African force"
