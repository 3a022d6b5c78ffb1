# id: europe/020-wire-mobilise
# publisher: Frontier Dispatch
# language: en
# published: 2014-03-07

[KYIV Kyiv] has [e1 called up] [n1 40,000] reservists and put its border troops on full [e2 alert].
| @KYIV state UKR GOV "Ukraine"
| n1 troops 40000
| e1 MOBILIZE/troops a=KYIV n=n1 C=military
| e2 MOBILIZE/troops a=KYIV C=military

[BSF The Black Sea Fleet] [e3 scuttled] an old cruiser across the mouth of [DON Donuzlav bay] on [d1 Thursday], [e4 bottling up] [UKN [n4 seven] [UKR~ Ukrainian] warships].
| @BSF body RUS MIL "Black Sea Fleet"
| @DON place UKR "Donuzlav bay" region
| @UKN body UKR MIL "Ukrainian warships"
| @UKR state UKR GOV "Ukraine"
| d1 2014-03-06
| e4 COERCE/restrict a=BSF r=UKN p=DON t=d1 n=n4 C=military
| n4 other 7
| e3 MOBILIZE/weapons a=BSF r=UKN p=DON t=d1 C=military

In [SIM Simferopol] the self-styled premier, [AKS Valery Shumilin], [e5 raised] a "people's militia" of [n2 11,000] men, most of them pensioners with hunting rifles.
| @SIM place UKR "Simferopol" city
| @AKS person UKR PRE "Valery Shumilin" office="self-styled premier"
| n2 troops 11000
| e5 MOBILIZE/militia a=AKS p=SIM n=n2 C=territory


[USA Washington] [e6 flew] [n3 six] F-15s to [SIA Siauliai] on [d2 Thursday] to strengthen the [BALTIC Baltic] patrol, a move [LAVR Russian Foreign Minister Gennady Orlovsky] [e8+c1 described] [w1 as "theatre"].
| @USA state USA GOV "United States"
| @SIA place LTU "Siauliai" city
| @LAVR person RUS GOV "Gennady Orlovsky" office="foreign minister"
| n3 troops 6
| d2 2014-03-06
| q1 accuses s=LAVR
| e6 MOBILIZE/weapons a=USA p=SIA t=d2 n=n3 C=military
| e8 ACCUSE/disapprove a=LAVR r=USA C=military

[POLD [POL~ Polish] generals] will [e9 move] two brigades eastward and hold a winter [e10 manoeuvre] near [SUW Suwalki] if the crisis drags on, [GAZW Gazeta Wyborcza] [c2 reported].
| @POLD office POL MIL "Polish generals"
| @POL state POL GOV "Poland"
| @SUW place POL "Suwalki" city
| @GAZW company POL JRN "Gazeta Wyborcza"
| span w2 at="Polish generals will move two brigades eastward and hold a winter manoeuvre near Suwalki if the crisis drags on"#1
| q2 asserts s=GAZW
| e9 MOBILIZE/troops planned a=POLD C=military
| e10 MOBILIZE/troops planned a=POLD p=SUW C=military

[NORPOL [NOR~ Norwegian] police] [e11 sent] marksmen to every synagogue in [OSL Oslo] on [d3 Friday] after an anonymous letter.
| @NORPOL body NOR COP "Norwegian police"
| @NOR state NOR GOV "Norway"
| @OSL place NOR "Oslo" city
| d3 2014-03-07
| e11 MOBILIZE/police a=NORPOL p=OSL t=d3

[BERK Former riot policemen] from the disbanded [BERKUT Berkut] are [e12 manning] checkpoints at [CHON Chonhar], where [OSCEM [OSCE~ OSCE] observers] were [e13 turned away] twice and a warning [e14 shot] was heard.
| @BERK public UKR PRM "former Berkut policemen"
| @CHON place UKR "Chonhar" city
| @OSCE body IGO - "OSCE"
| @OSCEM office IGO - "OSCE observers"
| e12 MOBILIZE/militia a=BERK p=CHON
| e13 COERCE/restrict r=OSCEM p=CHON D=-
| e14 ASSAULT/firearms p=CHON D=-

[BLRD [BLR~ Belarusian] air defence] [e15 activated] two S-300 batteries on [d4 Wednesday], and [TURN a [TUR~ Turkish] submarine] [e16 surfaced] ostentatiously off [SEVA Sevastopol].
| @BLRD body BLR MIL "Belarusian air defence"
| @BLR state BLR GOV "Belarus"
| @TURN body TUR MIL "Turkish submarine"
| @TUR state TUR GOV "Turkey"
| @SEVA place UKR "Sevastopol" city
| d4 2014-03-05
| e15 MOBILIZE/weapons a=BLRD t=d4 C=military
| e16 MOBILIZE/weapons a=TURN p=SEVA C=military

[MERK German Chancellor Renate Hollmann] and [OBAMA US President Nathan Caldwell] [e17 spoke] by phone for an hour; the wheat price fell two per cent.
| @MERK person DEU GOV "Renate Hollmann" office="chancellor"
| @OBAMA person USA GOV "Nathan Caldwell" office="president"
| e17 CONSULT/phone a=MERK,OBAMA C=diplomatic
| @BERKUT body UKR COP "Berkut"
| @BALTIC place - "Baltic" region
