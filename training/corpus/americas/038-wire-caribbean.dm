# id: americas/038-wire-caribbean
# publisher: Windward Wire
# language: en
# published: 2024-08-16

[w1 [TTPOL Trinidad police] [e1 picked up] [COUP [n1 seven] soldiers] on [d1 Thursday] on suspicion of plotting a [e2 coup]], [TTATT the attorney general] [c1 disclosed].
| d1 2024-08-15
| n1 arrested 7
| e1 COERCE/arrest a=TTPOL r=COUP t=d1 n=n1 C=pro_autocracy
| e2 COERCE/seize possible a=COUP C=pro_autocracy
| q1 asserts s=TTATT

[GRN Grenada], flattened by a hurricane in [d2 July], has been [e3 spared] repayments for two years by [BONDH its bondholders].
| d2 2024-07
| e3 AID a=BONDH r=GRN D=- C=disasters,economic

[CUBTOUR Cuba] [e4 cut] state bread rations again and [e5+c2 blamed] the [USAB U.S.] [x embargo] [w2 for the missing flour].
| e4 COERCE/withhold a=CUBTOUR C=economic
| e5 ACCUSE/allege a=CUBTOUR r=USAB C=economic
| q2 accuses s=CUBTOUR

[KENCON [n2 Two hundred] Kenyan policemen] [e6 marched] into [DELM Delmas] with [HTIPNH their Haitian colleagues] on [d3 Wednesday] and [e7 won back] the hospital; [HTISUR a surgeon] [c3 hopes] [w3 to operate there by [d4 Christmas]].
| n2 troops 200
| d3 2024-08-14
| d4 ..2024-12-26
| e6 MOBILIZE/police a=KENCON,HTIPNH p=DELM t=d3 n=n2 C=peacekeeping,crime
| e7 COERCE/seize a=KENCON,HTIPNH p=DELM t=d3 C=peacekeeping,crime
| q3 speculates s=HTISUR

[GUYTEACH.1 Guyana's teachers] will [e8 abandon] their 75-day [e9 strike] if [GUYPRE the president] [e10 withdraws] a court action against [GUYTEACH.2 them].
| e8 CONCEDE hypothetical a=GUYTEACH.1 C=economic
| e9 PROTEST/strike a=GUYTEACH.1 r=GUYPRE C=economic
| e10 CONCEDE hypothetical a=GUYPRE r=GUYTEACH.2 C=economic

[JAMPM Jamaica's prime minister] imposed a [e12 curfew] on [STCAT St Catherine] [d5 overnight], and [JAMOPP the opposition] [e13+c4 labelled] it [w4 "martial law for the poor"].
| d5 2024-08-15..2024-08-17
| e12 COERCE/curfew a=JAMPM p=STCAT t=d5 C=crime
| e13 ACCUSE/disapprove a=JAMOPP r=JAMPM C=crime
| q4 accuses s=JAMOPP

[SLUFISH St Lucian fishermen] [e15 pelted] [FRACG a French coastguard launch] with conches off [MART Martinique] after it [e16 cut] their nets.
| e15 ASSAULT/primitive a=SLUFISH r=FRACG p=MART C=economic
| e16 ASSAULT/destroy a=FRACG r=SLUFISH p=MART D=2024-08-16/inferred C=economic
| causes e16 e15

The cricket was rained off.

[DOMMIN Santo Domingo's interior minister] [c5 denied] [w5 having [e17 expelled] pregnant women to [HTI@ Haiti]]; [NURSE hospital nurses] [c6 told] [HOY the newspaper Hoy] [w6 that [n3 nineteen] were [e18 bundled] onto a bus [d6 this week]].
| n3 other 19
| d6 2024-08-12..2024-08-19
| e17 COERCE/deport denied a=DOMMIN p=HTI C=migration
| e18 COERCE/deport t=d6 n=n3 C=migration
| q5 denies s=DOMMIN
| q6 asserts s=NURSE

[BARPM Barbados' prime minister] [e19 invited] [CHAR King Edmund] for a chat about [e20 reparations], and [BUCK Buckingham Palace] has yet to [e21 reply].
| e19 AGREE a=BARPM r=CHAR C=reparations
| e20 AID hypothetical r=BARPM C=reparations
| e21 AGREE denied a=BUCK r=BARPM C=reparations
| o1 invitation e19 open

| @TTPOL body TTO COP "Trinidad police"
| @COUP public TTO MIL "soldiers"
| @TTATT office TTO GOV "attorney general" office="attorney general"
| @GRN state GRD GOV "Grenada"
| @BONDH company - BUS "bondholders"
| @CUBTOUR state CUB GOV "Cuba"
| @USAB state USA GOV "U.S."
| @KENCON body KEN COP "Kenyan policemen"
| @DELM place HTI "Delmas" district
| @HTIPNH body HTI COP "Haitian police"
| @HTISUR public HTI MED "surgeon"
| @GUYTEACH public GUY EDU,LAB "Guyana's teachers"
| @GUYPRE office GUY GOV "president of Guyana" office="president"
| @JAMPM office JAM GOV "Jamaica's prime minister" office="prime minister"
| @JAMOPP group JAM OPP,PTY "Jamaican opposition"
| @STCAT place JAM "St Catherine" province
| @SLUFISH public LCA BUS "St Lucian fishermen"
| @FRACG body FRA COP "French coastguard launch"
| @MART place MTQ "Martinique" province
| @DOMMIN office DOM GOV "interior minister" office="interior minister"
| @HTI state HTI GOV "Haiti"
| @NURSE public DOM MED "hospital nurses"
| @HOY company DOM JRN "Hoy"
| @BARPM office BRB GOV "Barbados' prime minister" office="prime minister"
| @CHAR person GBR GOV "King Edmund"
| @BUCK body GBR GOV "Buckingham Palace"
