# id: chancelleries/038-frontline-wires
# publisher: Orbis Press Service
# title: World briefs
# language: en
# published: 2026-03-05

World briefs

[w1 [JETS Four Japanese fighters] were [e1 scrambled] on [d1 Wednesday] when [RUSB two Russian bombers] [e2 skirted] [HOK Hokkaido]], [JPNM the defence ministry in Tokyo] [c1 reported]; [w1 at no time had national airspace been [e3 entered]].
| d1 2026-03-04
| q1 asserts s=JPNM
| e1 MOBILIZE/weapons r=RUSB t=d1 C=military
| e2 MOBILIZE/weapons a=RUSB p=HOK t=d1 C=military
| e3 MOBILIZE/weapons denied C=military
| causes e2 e1

[KIR Kiribati] and [GBR Britain] have [e4 exchanged] ambassadors for the first time since [d2 1994].
| d2 1994
| e4 SUPPORT a=KIR,GBR D=- C=diplomatic

[PRK.30 Pyongyang] [e5 tested] what [PRK.31 it] [c4 called] [w4 a hypersonic glider] and [SEO Seoul] [c5 believes] [w5 was a rocket with a new coat of paint].
[USA Washington], which had [e6+c6 urged] [PRK it] [w6 to return to [e7 talks]] [d3 a day earlier], [e8 flew] a bomber over [GUAM Guam] in reply.
| d3 2026-03-03
| q4 asserts s=PRK.31
| q5 speculates s=SEO
| q6 demands s=USA
| e5 MOBILIZE/weapons a=PRK.30 D=- C=military
| e6 REQUEST/meet a=USA r=PRK t=d3 C=diplomatic
| e7 CONSULT hypothetical a=PRK C=diplomatic
| e8 MOBILIZE/weapons a=USA p=GUAM D=- C=military
| o1 request e6

[CPV Cape Verde]'s parliament voted 44 to 28 on [d4 Tuesday] to elect a new speaker.
| d4 2026-03-03

A container of frozen tuna brought down a crane in [MAJ Majuro]; nobody was hurt.

[ZWE.51 Zimbabwe] is to [e9 export] forty elephants to [CUB Cuba] unless [COURT a Harare judge], [e12+c8 asked] by [SPCA an animal welfare group] [w8 to [e10 stop] the sale], rules otherwise by [d5 March 12].
| d5 2026-03-12
| e9 COOPERATE planned a=ZWE.51 r=CUB C=economic
| q8 demands s=SPCA
| e12 REQUEST a=SPCA r=COURT D=- C=legal
| e10 COERCE/restrict hypothetical a=COURT C=legal
| o2 demand e12

[KGZ Kyrgyz] and [UZB Uzbek engineers] signed off the last pylon of a shared power line; that is to say, two men with clipboards nodded.

[FRAM.61 The French armed forces minister], in [YAO Yaoundé] on [d6 Wednesday] to [e14 hand over] [n1 six] patrol boats, was asked by students when [FRA France] would [e16 hand back] a drum, and [c7 replied] [w7 that drums were not [FRAM.62 his] department].
| d6 2026-03-04
| n1 other 6
| q7 asserts s=FRAM.61
| e14 AID a=FRAM.61 p=YAO t=d6 n=n1 C=military
| e16 AID hypothetical a=FRA C=reparations

[BLZ.71 Belize] has [c9 denied] [w9 [e17 agreeing] to [e18 house] [ASY asylum seekers] whom [USA.71 the United States] has [e19 refused]].
| q9 denies s=BLZ.71
| e17 AGREE denied a=BLZ.71 D=- C=asylum,migration
| e18 AID hypothetical a=BLZ.71 r=ASY C=asylum,migration
| e19 REJECT/assist a=USA.71 r=ASY D=- C=asylum,migration

A strike in [GEN Genoa] came on the hour and then again at the half: the cathedral clock has been repaired.
[ITA Rome] will not be attacking the deficit before [d7 2028].
| d7 2028

[w10 [n2 Four hundred] [PAL medical evacuees] were [e20 allowed] through [RAF Rafah] in [d8 February], against 900 in [d9 January]], [WHO the World Health Organization] [c10 said], and [EGY Cairo] [e21+c11 blames] the fall [w11 on [ISR Israeli inspectors], who have [e22 turned away] one ambulance in three].
| d8 2026-02
| d9 2026-01
| n2 other 400
| q10 asserts s=WHO
| q11 accuses s=EGY
| e20 RETREAT/access r=PAL p=RAF t=d8 n=n2 C=health
| e21 ACCUSE/allege a=EGY r=ISR D=- C=health
| e22 COERCE/restrict a=ISR D=- C=health

| @JETS body JPN MIL "Japanese fighters"
| @RUSB body RUS MIL "Russian bombers"
| @HOK place JPN "Hokkaido" region
| @JPNM body JPN GOV,MIL "Japanese defence ministry"
| @KIR state KIR GOV "Kiribati"
| @GBR state GBR GOV "Britain"
| @PRK state PRK GOV "North Korea"
| @SEO state KOR GOV "South Korea"
| @USA state USA GOV "United States"
| @GUAM place USA "Guam" region
| @CPV state CPV GOV "Cape Verde"
| @MAJ place MHL "Majuro" city
| @ZWE state ZWE GOV "Zimbabwe"
| @CUB state CUB GOV "Cuba"
| @COURT office ZWE JUD "Harare judge"
| @SPCA group ZWE SOC "animal welfare group"
| @KGZ office KGZ GOV "Kyrgyz engineers"
| @UZB office UZB GOV "Uzbek engineers"
| @FRAM office FRA GOV,MIL "French armed forces minister" office="armed forces minister"
| @YAO place CMR "Yaoundé" city
| @FRA state FRA GOV "France"
| @BLZ state BLZ GOV "Belize"
| @ASY public - REF "asylum seekers"
| @GEN place ITA "Genoa" city
| @ITA state ITA GOV "Italy"
| @PAL public PSE CVL "medical evacuees"
| @RAF place PSE "Rafah" city
| @WHO body UNO - "World Health Organization"
| @EGY state EGY GOV "Egypt"
| @ISR office ISR GOV "Israeli inspectors"
