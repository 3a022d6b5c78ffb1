# id: chancelleries/032-initialled
# publisher: Caucasus Weekly Mail
# title: Baku and Yerevan initial peace, each in its own version
# language: en
# published: 2025-08-12

[AZE Baku] and [ARM Yerevan] initial peace, each in its own version

[AZEM The foreign ministers of Azerbaijan] and [ARMM Armenia] [e1 initialled] a treaty of seventeen articles in [WAS Washington] on [d1 Friday], thirty-seven years after [MOB a mob] [e2 killed] [n1 26] [ARMC Armenians] in [SUM Sumgait] and thus began a quarrel that has since cost 40,000 lives.
[w1 Nothing in it will bind anyone], however, [AZEP.22 President Vagif Alizade] [c1 pointed out] on the flight home, [w1 unless [ARM.22 the Armenians] [e3 amend] a constitution that, [AZEP.23 he] [c2 maintains], [w2 lays claim to his land]].
| d1 2025-08-08
| n1 killed 26
| q1 asserts s=AZEP.22
| q2 accuses s=AZEP.23
| e1 SUPPORT a=AZEM,ARMM p=WAS t=d1 C=territory,diplomatic
| e2 ASSAULT/targeted a=MOB r=ARMC p=SUM n=n1 D=1988/stated C=religion_ethnicity
| e3 CONCEDE hypothetical a=ARM.22 C=territory,legal

[ARMP.31 Prime Minister Suren Galstyan], whom crowds had once carried to power on their shoulders, [e5 thanked] [USAP the American president] for "a road and a signature"; the road, 43 kilometres of it, is to cross [SYU Syunik] and will be [e6 leased] to [CONS an American consortium] for 99 years.
[IRN.32 Iran], whose only land link with [ARM the Christian republic] it would straddle, [e7+c3 warned] [w3 that [IRN.33 it] would "[e8 turn] the corridor into a graveyard"], and then, a day later, [IRNM its foreign minister] [e9 congratulated] both capitals.
| q3 threatens s=IRN.32
| e5 SUPPORT a=ARMP.31 r=USAP C=diplomatic D=-
| e6 COOPERATE planned r=CONS C=economic
| e7 THREATEN/violence a=IRN.32 D=- C=territory
| e8 ASSAULT hypothetical a=IRN.33 C=territory
| e9 SUPPORT a=IRNM D=- C=diplomatic
| o1 threat e7
| causes e6 e7

In [d2 September 2023], after a blockade of nine months, [AZEA Azerbaijani troops] [e10 retook] [KARP Karabakh] in a day, and [n2 more than 100,000] [KAR Armenians], nearly the whole population, drove out over one road.
[OSCE The old mediators of the Minsk Group], all three of them, are now to be dissolved at the joint request of those they mediated between.
| d2 2023-09
| n2 displaced 100000..
| e10 COERCE/seize a=AZEA p=KARP t=d2 n=n2 C=territory,military

[w4 "My house has an Azeri flag on it and a dog of mine on the doorstep; I saw both on the telephone,"] [c4 said] [ANAH Anahit Barseghyan], who lives in a hostel in [MAS Masis].
[ANAH.52 She] does not [c5 expect] [w5 to be [e12 allowed] back].
| q4 asserts s=ANAH
| q5 speculates s=ANAH.52
| e12 RETREAT/access denied r=ANAH.52 C=migration

[RUS Moscow], which keeps some 3,000 men at [GYU Gyumri] and was told of the ceremony by the newspapers, [c6 considers] [w6 the matter "a photograph"].
[TUR.62 Ankara] may [e13 open] its border with [ARM Armenia], [e14 shut] since [d3 1993], as soon as [d4 next spring], a Turkish official let slip; the rails are already there, under the thistles.
| d3 1993..
| d4 2026-03..2026-06
| q6 asserts s=RUS
| e13 RETREAT/access possible a=TUR.62 t=d4 C=diplomatic,territory
| e14 COERCE/restrict a=TUR.62 t=d3 C=diplomatic,territory

| @AZE state AZE GOV "Azerbaijan"
| @ARM state ARM GOV "Armenia"
| @AZEM office AZE GOV "foreign minister of Azerbaijan"
| @ARMM office ARM GOV "foreign minister of Armenia"
| @WAS place USA "Washington" city
| @MOB group AZE - "a mob"
| @ARMC public AZE CVL "Armenians"
| @SUM place AZE "Sumgait" city
| @AZEP person AZE GOV "Vagif Alizade" office="president"
| @ARMP person ARM GOV "Suren Galstyan" office="prime minister"
| @USAP office USA GOV "American president" office="president"
| @SYU place ARM "Syunik" province
| @CONS company USA BUS "American consortium"
| @IRN state IRN GOV "Iran"
| @IRNM office IRN GOV "Iranian foreign minister" office="foreign minister"
| @AZEA body AZE MIL "Azerbaijani troops"
| @KARP place AZE "Karabakh" region
| @KAR public AZE REF "Karabakh Armenians"
| @OSCE body IGO - "Minsk Group mediators"
| @ANAH person ARM REF "Anahit Barseghyan"
| @MAS place ARM "Masis" city
| @RUS state RUS GOV "Russia"
| @GYU place ARM "Gyumri" city
| @TUR state TUR GOV "Turkey"
