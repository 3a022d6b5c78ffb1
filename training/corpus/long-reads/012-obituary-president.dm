# id: long-reads/012-obituary-president
# publisher: The Andean Register
# language: en
# published: 2013-10-04

Obituary: Hernán Echalar, the president who resigned on the radio

[ECH Hernán Echalar Rioja], who has died in [CBB Cochabamba] aged 84, governed [BOL Bolivia] for nineteen months and spent the following thirty years explaining why.
He was a mild man with large ears who collected clocks.
No two of them showed the same time.

Born in [POT Potosí] in [d1 1929], the son of a mine accountant, he carried bandages in the [e1 uprising] of [d2 April 1952]; [w1 the rifle in the famous photograph], [ECH he] liked to [c1 say], [w1 had been lent to him by the photographer].
| d1 1929
| d2 1952-04
| e1 PROTEST/riot t=d2 C=political_institutions
| q1 asserts s=ECH

In [d3 1980] [GEN a junta of cocaine generals] [e2 overthrew] [CAB the last civilian cabinet], [e3 murdered] [SOC a Socialist leader] in the headquarters of [COB the miners' federation] and [e4 deported] [ECH.1 Echalar], then a senator, to [LIM Lima] in his pyjamas.
From there [ECH.2 he] [e5+c2 appealed] to [MIN.1 the miners] [w2 to [e6 stay out] until [SOL the soldiers] [e7 left] the shafts], which [MIN.3 they] did, for eleven days.
| d3 1980
| e2 COERCE/seize a=GEN r=CAB t=d3 C=pro_autocracy
| e3 ASSAULT/targeted a=GEN r=SOC D=1980/inferred C=pro_autocracy
| e4 COERCE/deport a=GEN r=ECH.1 p=LIM D=1980/inferred C=pro_autocracy
| e5 REQUEST a=ECH.2 r=MIN.1 D=1980/inferred C=pro_democracy
| e6 PROTEST/strike hypothetical a=MIN.1 C=pro_democracy
| e7 RETREAT/withdraw hypothetical a=SOL C=pro_democracy
| q2 demands s=ECH.2

Elected at last in [d4 1985], he inherited an inflation of 20,000 per cent, and bankers, whom [ECH.5 he] once [e8+c3 called] [w3 "undertakers with umbrellas"], would hear of nothing but cuts.
When [ECH.6 he] shut eleven state tin mines the following year, [MARW.1 [n1 10,000] families] [e9 marched] on [LAP La Paz] and [ARM the army], which [ECH.7 he] had [c5 ordered] [w5 not to [e10 fire]], [e11 halted] [MARW.2 them] at [CAL Calamarca] without a drop of blood.
[w4 "It was the only battle I won,"] [ECH.8 he] [c4 told] [BIO his biographer], [w4 "and I am ashamed of it."]
| d4 1985
| n1 protesters 10000
| e8 ACCUSE/disapprove a=ECH.5 D=- C=economic
| e9 PROTEST/demo a=MARW.1 p=LAP D=1986/inferred n=n1 C=economic
| e10 ASSAULT/firearms denied a=ARM C=repression
| e11 COERCE/restrict a=ARM r=MARW.2 p=CAL D=1986/inferred C=repression
| q3 accuses s=ECH.5
| q4 asserts s=ECH.8
| q5 demands s=ECH.7

On [d5 9 January 1987], with the cabinet split and [DEA [USA~ American] agents] [c6 pressing] [ECH.10 him] [w6 to [e12 let in] helicopters], [ECH.11 he] walked into the studios of Radio Fides, asked for a glass of water and [e13 resigned].
[CON The congress] [e14 refused] the resignation; [ECH.12 he] had by then gone home to wind the clocks.
Later governments [e15+c7 offered] [ECH.13 him] [w7 embassies], which [ECH.14 he] [e16 declined], and in [d6 2003] a mob that was looking for [OTH another ex-president] [e17 burned] [ECH.15 his] garage.
He is survived by a daughter and, it is said, by the inflation.
| d5 1987-01-09
| d6 2003
| span MOB at="a mob"#1
| e12 RETREAT/access hypothetical a=ECH.10 C=illegal_drugs
| e13 RETREAT/resign a=ECH.11 t=d5 C=political_institutions
| e14 REJECT a=CON D=1987-01/inferred C=political_institutions
| e15 AGREE a=GOVS r=ECH.13 D=- C=political_institutions
| e16 REJECT a=ECH.14 r=GOVS D=- C=political_institutions
| e17 ASSAULT/destroy a=MOB r=ECH.15 t=d6
| span GOVS at="Later governments"#1
| answers e16 e15
| q6 demands s=DEA
| q7 proposes s=GOVS

| @ECH person BOL ELI "Hernán Echalar" office="ex-president"
| @CBB place BOL "Cochabamba" city
| @BOL place BOL "Bolivia" country
| @POT place BOL "Potosí" city
| @GEN body BOL GOV,MIL "junta"
| @CAB body BOL GOV "civilian cabinet"
| @SOC public BOL PTY,OPP "Socialist leader"
| @COB group BOL LAB "miners' federation"
| @LIM place PER "Lima" city
| @MIN public BOL LAB "miners"
| @SOL body BOL MIL "soldiers"
| @MARW public BOL LAB,CVL "mining families"
| @LAP place BOL "La Paz" city
| @ARM body BOL MIL "army"
| @CAL place BOL "Calamarca" city
| @BIO public BOL JRN "biographer"
| @DEA office USA COP "American agents"
| @USA state USA GOV "United States"
| @CON body BOL LEG "congress"
| @GOVS body BOL GOV "later governments"
| @OTH public BOL ELI "another ex-president"
| @MOB public BOL CVL "mob"
