# id: africa-asia/039-rwanda-camps-1995
# publisher: Nairobi Wire Bureau
# title: Zaire gives refugees ten weeks to go home
# language: en
# published: 1995-06-08

[ZAR Zaire] [e1 gives] [REF refugees] ten weeks to [e2 go home]
| e1 REQUEST/yield a=ZAR r=REF D=1995-06-07/inferred C=migration
| e2 RETREAT hypothetical a=REF
| o1 deadline e1 due=1995-06-07..1995-08-17

[ZAR Zaire] on [d1 Wednesday] served [REF the million Rwandans] camped around [GOM Goma] and [BUK Bukavu] with an [e4 ultimatum] to be gone by [d2 mid-August] or be [e5 marched] over the border by [PARA paratroops].
[w1 “[ZAR We] have been generous and our forests have paid for it,”] [KAM Interior Minister Gustave Malumba] [c1 said] in [KIN Kinshasa].
| d1 1995-06-07
| d2 1995-08-11..1995-08-21
| e4 THREATEN/expel a=ZAR r=REF t=d1 C=migration
| e5 COERCE/deport hypothetical a=PARA r=REF
| q1 asserts s=KAM
| o2 threat e4

[SAD Annika Lindqvist], [UNH the UN refugee agency]'s envoy, [e6+c2 pleaded] with [MOB Marshal Mobutu] [w2 not to [e7 empty] the camps by force], [c3 adding] [w3 that [HUT the old army] still [e8 terrorises] [ANY anyone] who talks of going back].
The agency spends a million dollars a day on the camps.
[PAU President Célestin Ruhara] of [RWAP Rwanda] [e9 welcomed] the decision, but [NGO aid workers] [c4 doubt] [w4 [RWA his government] could feed half a million peasants before the rains].
| q2 demands s=SAD
| e6 REQUEST/yield a=SAD r=MOB
| e7 COERCE/deport hypothetical a=MOB
| q3 asserts s=SAD
| e8 ASSAULT a=HUT r=ANY
| e9 SUPPORT a=PAU
| q4 speculates s=NGO
| o3 demand e6

In [MUG camp Mugunga], [MEN men] in odd bits of uniform [e11 drilled] with broomsticks while women queued for maize.
[FRA Radio France] [c5 reported], [c6 quoting] [MIS a Belgian missionary], [w5+w6 that guns for [HUT the exiled army] had been [e12 flown] to [GOMA Goma airport] in [d3 May]].
[ZAR.30 Kinshasa] [c7 called] the tale [w7 “a Jesuit bedtime story”].
| d3 1995-05
| e11 MOBILIZE/militia a=MEN p=MUG
| q5 asserts s=FRA
| q6 asserts s=MIS parent=q5
| e12 AID r=HUT p=GOMA t=d3
| q7 denies s=ZAR.30
| denies q7 e12
| @ZAR state COD GOV "Zaire"
| @REF public RWA REF "Rwandan refugees"
| @GOM place COD "Goma" city
| @BUK place COD "Bukavu" city
| @KAM person COD GOV "Gustave Malumba" office="interior minister"
| @KIN place COD "Kinshasa" city
| @SAD person UNO - "Annika Lindqvist" office="UN refugee agency envoy"
| @UNH body UNO - "UN refugee agency"
| @MOB person COD GOV,MIL "Mobutu" office="marshal"
| @ANY public RWA REF "anyone who talks of going back"
| @HUT group RWA REB "old Rwandan army"
| @PAU person RWA GOV "Célestin Ruhara" office="president"
| @RWAP place RWA "Rwanda" country
| @NGO group NGO - "aid workers"
| @RWA body RWA GOV "Rwandan government"
| @MUG place COD "camp Mugunga" exact
| @MEN group RWA REB "men in uniform"
| @FRA company FRA JRN "Radio France"
| @MIS public BEL REL "Belgian missionary"
| @GOMA place COD "Goma airport" exact
| @PARA body COD MIL "Zairean paratroops"
