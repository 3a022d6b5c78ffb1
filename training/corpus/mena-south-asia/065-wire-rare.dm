# id: mena-south-asia/065-wire-rare
# publisher: Meridian Newswire
# language: en
# published: 2025-06-24

[UNC UN investigators] [e1+c1 accused] [SDF.1 both of [SDN Sudan]'s armies] [w1 of [e2 whipping] captives with hosepipes and of [e3 raping] women in [OMD Omdurman]], and [e5+c2 asked] [ICC the International Criminal Court] [w2 to [e4 step in]].
| @UNC office UNO - "UN investigators" office="investigators"
| @SDF group SDN MIL "both Sudanese armies"
| @SDN state SDN GOV "Sudan"
| @OMD place SDN "Omdurman" city
| @ICC body IGO JUD "International Criminal Court"
| q1 accuses s=UNC
| q2 demands s=UNC
| e1 ACCUSE/allege a=UNC r=SDF.1 C=human_rights
| e2 ASSAULT/torture a=SDF.1 p=OMD D=- C=human_rights
| e3 ASSAULT/sexual a=SDF.1 p=OMD D=- C=human_rights
| e4 ACCUSE/investigate hypothetical a=ICC C=legal
| e5 REQUEST/assist a=UNC r=ICC C=legal
| o1 request e5

[PAK Pakistan] [e6+c3 threatened] [w3 to [e7 expel] [AFGR [n1 1.3 million] registered Afghans]], and [IOM the UN migration agency] [c4 fears] [w4 that cholera will spread].
| @PAK state PAK GOV "Pakistan"
| @AFGR public AFG REF "registered Afghans"
| @IOM body UNO - "UN migration agency"
| n1 displaced 1300000
| q4 speculates s=IOM
| q3 threatens s=PAK
| e6 THREATEN/expel a=PAK r=AFGR C=migration
| e7 COERCE/deport hypothetical a=PAK r=AFGR n=n1 C=migration
| o2 threat e6

[IRN Iran]'s parliament voted to [e9 close] [HORM the Strait of Hormuz], a step [GUARDS.1 the Guards] [c5 say] [w5 [GUARDS.2 they] are "ready to [e10 carry out]"].
| @IRN state IRN GOV "Iran"
| @MAJ body IRN LEG "Iran's parliament"
| @HORM place - "Strait of Hormuz" region
| @GUARDS body IRN MIL "Revolutionary Guards"
| span MAJ at="Iran's parliament"
| q5 threatens s=GUARDS.1
| e9 COERCE/restrict possible a=MAJ p=HORM C=military
| e10 COERCE/restrict hypothetical a=GUARDS.2 C=military

[HAK A hacking crew] loyal to [PAKM Pakistan's army] [e11 breached] [n2 40] [IND~ Indian] hospital databases on [d1 Sunday], and [CERT Delhi's cyber agency] [e12 took down] the [e13 forged] casualty lists they had spread.
| @HAK group PAK CRM "hacking crew"
| @PAKM body PAK MIL "Pakistan's army"
| @IND state IND GOV "India"
| @CERT body IND GOV "cyber agency"
| @HOSB body IND MED "hospital databases"
| n2 other 40
| d1 2025-06-22
| span HOSB at="40 Indian hospital databases"
| e11 COERCE/cyber a=HAK r=HOSB t=d1 n=n2 C=cyber
| e12 COERCE/censor a=CERT C=cyber
| e13 COERCE/misinformation a=HAK D=- C=misinformation

[BALOCH A woman] wearing a vest [e14 blew up] herself beside a coach at [NOSH Noshki], killing [n3 eight] troops, and [BLA the Baloch Liberation Army] [c7 claimed] [w7 the [e16 bombing]] as its own.
| @BALOCH public PAK REB "a woman"
| @NOSH place PAK "Noshki" city
| @BLA group PAK REB "Baloch Liberation Army"
| n3 killed 8
| q7 asserts s=BLA
| e14 ASSAULT/suicide-attack a=BALOCH p=NOSH n=n3 C=terrorism
| e16 ASSAULT/suicide-attack a=BLA D=- C=terrorism
| repeats e16 e14

[IRQG Iraqi guards] in [NAS Nasiriyah] [e17 beat] [STU.1 [n4 six] students] with electric cables, and [STU.2 they] are on a [e18 hunger strike] until [JUDG a judge] hears [STU.3 them].
| @IRQG office IRQ COP "Iraqi guards" office="guards"
| @NAS place IRQ "Nasiriyah" city
| @STU public IRQ EDU "students"
| @JUDG office IRQ JUD "a judge" office="judge"
| n4 other 6
| e17 ASSAULT/torture a=IRQG r=STU.1 p=NAS n=n4 D=- C=repression
| e18 PROTEST/hunger a=STU.2 n=n4 C=repression

[TUR~ Turkish] police have been put on [e20 alert] in [IST Istanbul], where [PKKY youths] [e21 smeared] the governor's door with pitch and [e22 overturned] dustbins.
| @TURP body TUR COP "Turkish police"
| @IST place TUR "Istanbul" city
| @PKKY public TUR CVL "youths"
| @TUR state TUR GOV "Turkey"
| @GOVX office TUR GOV "the governor" office="governor"
| span TURP at="Turkish police"
| span GOVX at="the governor"
| e20 MOBILIZE/police a=TURP p=IST C=military
| e21 PROTEST/vandalize a=PKKY r=GOVX p=IST
| e22 PROTEST/vandalize a=PKKY p=IST

[NEPG Nepal's army chief] [c8 denied] [w8 that soldiers would [e23 seize power] or [e24 declare martial law] in [KATY Kathmandu]].
| @NEPG office NPL MIL "Nepal's army chief" office="army chief"
| @SOLZ body NPL MIL "soldiers"
| @KATY place NPL "Kathmandu" city
| span SOLZ at="soldiers"
| q8 denies s=NEPG
| e23 COERCE/seize denied a=SOLZ p=KATY C=pro_autocracy
| e24 COERCE/martial-law denied a=SOLZ p=KATY C=pro_autocracy

[KURD Syrian Kurdish forces] [e25 shot down] a [TUR~.8 Turkish] drone over [KOBX Kobani] with a rocket; a second [e26 struck] a mill, [WITN farmers] [c9 said].
| @KURD group SYR REB "Syrian Kurdish forces"
| @KOBX place SYR "Kobani" city
| @WITN public SYR AGR "farmers"
| span w9 at="a second struck a mill"
| q9 asserts s=WITN
| e25 ASSAULT a=KURD r=TUR.8 p=KOBX C=military
| e26 ASSAULT/drone D=- C=military

[AGH The Afghan defence minister] [e27+c10 threatened] [w10 to [e28 retake] "every inch" beyond the Durand line], and [PAK.7 Islamabad] has [e29 declined] a [x proposal] to redraw it.
| @AGH office AFG GOV,MIL "Afghan defence minister" office="defence minister"
| q10 threatens s=AGH
| e27 THREATEN/territory a=AGH r=PAK.7 C=territory
| e28 COERCE/seize hypothetical a=AGH C=territory
| e29 REJECT/change a=PAK.7 D=- C=territory
| o3 threat e27
