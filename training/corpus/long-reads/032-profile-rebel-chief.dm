# id: long-reads/032-profile-rebel-chief
# publisher: Grands Lacs Weekly
# language: en
# published: 2025-02-03

The man from [KIB Kibumba]

In [GOM Goma] they are learning to pronounce the name of [MAK.1 Désiré Makenga Rubasha], the tall, soft-voiced colonel whose men [e1 marched] into the city [d1 last Monday] while [FARDC.1 the regular army], which had [c1 sworn] [w1 to die there], [e2 threw] its uniforms into the lake.
His own account of that night lasts four minutes.
[w2 "[FARDC.2 They] [x left], we came, [POP the people] slept,"] [MAK.2 he] [c2 says].
| d1 2025-01-27
| e1 COERCE/seize a=MEN p=GOM t=d1 C=military,territory
| e2 RETREAT a=FARDC.1 D=2025-01-27/inferred C=military
| span MEN at="whose men"#1
| q1 promises s=FARDC.1
| q2 asserts s=MAK.2

[HOS Hospital workers], whom nobody asked, have [c3 counted] [w3 [n1 773] dead from the [e3 battle]].
[UNJ The UN human rights office] [c4 accuses] [MEN2 fighters] [w4 of [e4 raping] [WOM [n2 at least 165] women] in a prison that burned], and [MAK.13 Rubasha], who [c5 denies] [w5 it], [e5+c6 blames] [GRD the guards] [w6 for [e6 opening] the gates].
| n1 killed 773
| n2 other 165..
| e3 ASSAULT D=2025-01/inferred n=n1 C=military
| e4 ASSAULT/sexual a=MEN2 r=WOM D=- n=n2 C=human_rights,gender
| e7 ACCUSE/allege a=UNJ r=MEN2 D=- C=human_rights
| span e7 at="accuses"#1
| e5 ACCUSE/allege a=MAK.13 r=GRD D=- C=human_rights
| e6 RETREAT/release a=GRD D=2025-01/inferred C=human_rights
| q3 asserts s=HOS
| q4 accuses s=UNJ
| q5 denies s=MAK.13
| q6 accuses s=MAK.13
| denies q5 e7

Born in [d2 1973] above the tea terraces of [MAS Masisi] to a catechist and a seamstress, he taught arithmetic before he joined, at twenty, [REB the rebels] who were to [e8 topple] [MOB the old marshal], and ever since [MAK.14 he] has [e9 mutinied] against whoever wore the crown: in [d3 2004], in [d4 2008], again in [d5 2012].
Each time a paper was signed, and each time, [MAK.15 he] [c7 argues], [w7 [KIN.1 Kinshasa] [e10 broke] it].
[KIN.2 The Congolese government] [e11 tried] [MAK.16 him] in absentia last August and [e12 sentenced] [MAK.17 him] to death.
| d2 1973
| d3 2004
| d4 2008
| d5 2012
| e8 COERCE/seize a=REB r=MOB D=- C=pro_democracy
| e9 ASSAULT a=MAK.14 t=d3 C=military
| e10 SANCTION/discontinue a=KIN.1 D=- C=diplomatic
| e11 ACCUSE/allege a=KIN.2 r=MAK.16 D=2024-08/inferred C=legal
| e12 COERCE/arrest a=KIN.2 r=MAK.17 D=2024-08/inferred C=legal
| q7 accuses s=MAK.15

What does he want?
[KIG Kigali], which [UNX UN experts] [c9 say] [w9 [e13 pays] [MEN3 his men] and has [e14 sent] them [n3 up to 4,000] soldiers], wants [x quiet] on its border; [BUR Bujumbura] [c10 fears] [w10 [MAK.21 he] is coming next for [UVI Uvira]]; [CHW a bishop in [BUK Bukavu]] [c11 prays] [w11 that [MAK.22 the colonel] will [e15 halt] at the bridge].
[MAK.23 He] himself, asked over sweet tea whether [MAK.24 he] would [e16 go] to [LUA Luanda] if [ANG [AGO Angola]'s president] [e17 invited] [MAK.25 him], shrugs.
[w12 "I will go where the peace is,"] [MAK.26 he] [c12 says]. [w12 "So far it is not where the talks are."]
The tea is from [MAS Masisi].
| n3 troops ..4000
| e13 AID a=KIG r=MEN3 D=- C=military
| e14 AID a=KIG r=MEN3 D=- n=n3 C=military
| e15 RETREAT hypothetical a=MAK.22 C=military
| e16 CONSULT/visit hypothetical a=MAK.24 r=ANG p=LUA C=diplomatic
| e17 AGREE hypothetical a=ANG r=MAK.25 C=diplomatic
| q9 asserts s=UNX
| q10 speculates s=BUR
| q11 speculates s=CHW
| q12 asserts s=MAK.26

| @KIB place COD "Kibumba" city
| @GOM place COD "Goma" city
| @MAK person COD REB "Désiré Makenga Rubasha" office="rebel colonel"
| @MEN group COD REB "Rubasha's men"
| @FARDC body COD MIL "regular army"
| @POP public COD CVL "the people"
| @HOS public COD MED "hospital workers"
| @UNJ body UNO - "UN human rights office"
| @MEN2 group COD REB "fighters"
| @WOM public COD CVL "women"
| @GRD office COD COP "guards"
| @MAS place COD "Masisi" city
| @REB group COD REB "rebels"
| @MOB public COD ELI,GOV "old marshal"
| @KIN state COD GOV "Democratic Republic of the Congo"
| @KIG state RWA GOV "Rwanda"
| @UNX office UNO - "UN experts"
| @MEN3 group COD REB "his men"
| @BUR state BDI GOV "Burundi"
| @UVI place COD "Uvira" city
| @CHW office COD REL "bishop in Bukavu"
| @BUK place COD "Bukavu" city
| @LUA place AGO "Luanda" city
| @ANG office AGO GOV "president of Angola"
| @AGO state AGO GOV "Angola"
