# id: knots/023-wire-contrast
# publisher: Civic Wire
# language: en
# published: 2021-11-16

The strike rate that won the opener his contract deserted him in [LEE Leeds], where [BUS.1 bus drivers], whose own [e1 strike] enters its sixth week on [d1 Wednesday], stood outside the ground with a collecting tin.
| d1 2021-11-17
| e1 PROTEST/strike a=BUS.1 p=LEE C=economic

Having fired its third chief executive in a year, the airline was fired on, figuratively, by its creditors and, in [MOG Mogadishu], where [SHA.1 insurgents] [e3 mortared] the runway, in fact.
| e3 ASSAULT/heavy-weapons a=SHA.1 p=MOG C=terrorism

[FIN.1 The finance minister] attacked the deficit, [UNI.1 the unions] [e4 attacked] [FIN.2 the finance minister], and in the square where both had spoken [HOO.1 hooded men] whom nobody had invited [e5 attacked] [REP.1 a photographer] with a flagpole.
| e4 ACCUSE/disapprove a=UNI.1 r=FIN.2 C=economic
| e5 ASSAULT/primitive a=HOO.1 r=REP.1

To launch a sonar the oceanographers needed a calm sea, to launch a card the bank needed a singer, and to [e6 launch] the missile that fell, [JPN.1 Tokyo] [c1 said], [w1 short of the islands], [PRK.1 Pyongyang] needed only a Tuesday.
| q1 asserts s=JPN.1
| e6 MOBILIZE/weapons a=PRK.1 C=military

The tenants agreed on a colour, the cousins on a date for the wedding, and [GUE.1 the guerrillas] and [GOV.1 the government], after nine weeks in a hotel that charged both for the flowers, [e7 agreed] to let [RED.1 the Red Cross] [e8 visit] prisoners, though not yet to [e9 exchange] them.
| e7 AGREE a=GUE.1,GOV.1 C=human_rights
| e8 RETREAT/access planned a=GUE.1,GOV.1 r=RED.1
| e9 RETREAT/release denied a=GUE.1,GOV.1
| o1 promise e7

Charged with nothing, charged for everything and with a telephone she could not charge, [TOU.1 the hiker] whom [IRN.1 border guards] had [e10 held] for a month [c2 said] [w2 the soup was good].
| q2 asserts s=TOU.1
| e10 COERCE/arrest a=IRN.1 r=TOU.1 D=-

A raid on the fridge is a weakness and a raid on the pension fund a policy, but the raid in which [POL.1 police], whom [NEI.1 a neighbour] had [e14 tipped off], [e13 arrested] [THI.1 [n1 five] men] in their beds on [d2 Friday] is, [DEP.1 the deputy interior minister] [c3 told] us twice, [w3 a success].
| n1 arrested 5
| d2 2021-11-12
| q3 asserts s=DEP.1
| e13 COERCE/arrest a=POL.1 r=THI.1 t=d2 n=n1 C=crime
| e14 COOPERATE a=NEI.1 r=POL.1 D=-

The party that backs the bill backs the striker who backs his car into the chairman's, but [w4 [PTY.1 it] does not [e15 back] [REB.1 the mutineers]], [WHI.1 its whip] [c4 insists].
| q4 denies s=WHI.1
| e15 SUPPORT denied a=PTY.1 r=REB.1

When [SPA.1 Spain] withdrew its candidate, [MOR.1 Morocco] [e17 withdrew] its ambassador, the bank withdrew the note with the old king on it, and [SAH.1 the Polisario], which had [e18+c5 threatened] [w5 to [e19 withdraw] from a [x ceasefire] that it had not in any case been keeping], [e20 withdrew] the threat.
| q5 threatens s=SAH.1
| e17 SANCTION/withdraw a=MOR.1 r=SPA.1 C=diplomatic
| e18 THREATEN/relations a=SAH.1 D=-
| e19 SANCTION/discontinue hypothetical a=SAH.1
| e20 CONCEDE a=SAH.1
| o2 threat e18 withdrawn closed=e20

| @LEE place GBR "Leeds" city
| @BUS public GBR LAB "bus drivers"
| @MOG place SOM "Mogadishu" city
| @SHA group SOM REB "insurgents"
| @FIN office - GOV "finance minister"
| @UNI group - LAB "unions"
| @HOO public - UAF "hooded men"
| @REP public - JRN "photographer"
| @JPN state JPN GOV "Japan"
| @PRK state PRK GOV "North Korea"
| @GUE group - REB "guerrillas"
| @GOV body - GOV "government"
| @RED group NGO MED "Red Cross"
| @TOU public - CVL "hiker"
| @IRN body - COP "border guards"
| @POL body - COP "police"
| @NEI public - CVL "neighbour"
| @THI public - CRM "five men"
| @DEP office - GOV "deputy interior minister"
| @WHI office - PTY "party whip"
| @PTY group - PTY "party"
| @REB group - REB "mutineers"
| @SPA state ESP GOV "Spain"
| @MOR state MAR GOV "Morocco"
| @SAH group ESH PRE,REB "Polisario"
