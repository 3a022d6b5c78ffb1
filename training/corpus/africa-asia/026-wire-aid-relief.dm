# id: africa-asia/026-wire-aid-relief
# publisher: Relief Desk
# language: en
# published: 2013-11-21

[JPN.8 Japan] is [e1 rushing] [n1 1,180] soldiers to [LEY Leyte], the largest relief contingent [JPN.9 it] has ever sent abroad.
| n1 troops 1180
| e1 AID a=JPN.8 p=LEY n=n1 C=disasters

[CHN Beijing], stung by [PHLP Filipino editors]' [e2 jibes] at its first gift of $100,000, has [e3 raised] its offer to [n2 $1.6 million] and [e4 put] a hospital ship at [MAN Manila]'s disposal.
| n2 money 1600000 USD
| e2 ACCUSE/disapprove a=PHLP r=CHN D=-
| e3 AGREE a=CHN r=MAN n=n2
| e4 AGREE a=CHN r=MAN
| causes e2 e3
| o1 invitation e3

[USM US Marines] [e5 ferried] [SUR [n3 2,900] survivors] out of [TAC Tacloban] aboard tilt-rotor aircraft, [PACOM their commander] [c1 said] on [d1 Thursday].
| n3 other 2900
| d1 2013-11-21
| q1 asserts s=PACOM
| span w1 at="US Marines ferried 2,900 survivors out of Tacloban aboard tilt-rotor aircraft"
| e5 AID a=USM r=SUR p=TAC n=n3 D=-

[TWN.8 Taipei] [e6+c2 complained] [w2 that [AQU President Salonga] had not [e7 thanked] [TWN.9 it] on television].
| q2 accuses s=TWN.8
| e6 ACCUSE/disapprove a=TWN.8 r=AQU
| e7 SUPPORT denied a=AQU r=TWN.9

[BRU Brunei] cancelled an air show and [e9 diverted] its budget to rebuilding schools in [SAMAR Samar].
| e9 AID a=BRU p=SAMAR

[WFP The World Food Programme] has [e10+c3 appealed] to [DON rich countries] [w3 for [n4 $88 million]], of which it had received less than a third by [d2 Wednesday].
| d2 2013-11-20
| n4 money 88000000 USD
| e10 REQUEST/assist a=WFP r=DON n=n4
| q3 demands s=WFP
| o2 request e10

[w4 If [NPA the New People's Army] [e11 attack] the convoys, [AFP the soldiers] guarding them will [e12 shoot back]], [GAZ Interior Secretary Monsalud] [e13+c4 warned].
| e11 ASSAULT hypothetical a=NPA
| e12 ASSAULT/firearms hypothetical a=AFP r=NPA
| e13 THREATEN/violence a=GAZ r=NPA
| q4 threatens s=GAZ
| o3 threat e13

[NPA The rebels] [c5 replied] [w5 that their one-sided [e15 truce] would last until [d3 November 24]].
| d3 2013-11-24
| q5 promises s=NPA
| e15 RETREAT/ceasefire planned a=NPA D=..2013-11-25/stated

Typhoon Haiyan, known locally as Yolanda, had the strongest winds ever measured at landfall.

[KOR Seoul] is [c6 considering] [w6 [e19 lending] [MAN Manila] [n5 $500 million] on soft terms].
| n5 money 500000000 USD
| q6 speculates s=KOR
| e19 AID possible a=KOR r=MAN n=n5

[IND An Indonesian crew] which [e20 parachuted] rice onto [GUI Guiuan] [d4 last week] was [e21 decorated] by [MANM the mayor].
| d4 2013-11-11..2013-11-18
| e20 AID a=IND p=GUI t=d4
| e21 SUPPORT a=MANM r=IND

[w7 No one in [PAN Pangasinan] has gone hungry], [GOV the provincial governor] [c7 swore].
| q7 asserts s=GOV
| @JPN state JPN GOV "Japan"
| @LEY place PHL "Leyte" province
| @CHN state CHN GOV "China"
| @PHLP public PHL JRN "Filipino editors"
| @MAN state PHL GOV "Philippines"
| @USM body USA MIL "US Marines"
| @SUR public PHL CVL "survivors"
| @TAC place PHL "Tacloban" city
| @PACOM office USA MIL "Marines' commander"
| @TWN state TWN GOV "Taiwan"
| @AQU person PHL GOV "Salonga" office="president"
| @BRU state BRN GOV "Brunei"
| @SAMAR place PHL "Samar" province
| @WFP body UNO - "World Food Programme"
| @DON state - GOV "rich countries"
| @NPA group PHL REB "New People's Army"
| @AFP body PHL MIL "soldiers"
| @GAZ person PHL GOV "Monsalud" office="interior secretary"
| @KOR state KOR GOV "South Korea"
| @IND body IDN MIL "Indonesian crew"
| @GUI place PHL "Guiuan" city
| @MANM office PHL GOV "mayor of Guiuan"
| @PAN place PHL "Pangasinan" province
| @GOV office PHL GOV "provincial governor"
