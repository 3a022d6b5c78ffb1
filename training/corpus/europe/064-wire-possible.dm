# id: europe/064-wire-possible
# publisher: Agence Centrale
# language: en
# published: 2020-08-18

[w1 [POL.11 Warsaw] might [e1 grant] visas to [DOCS [e18 sacked] [BLR~ Belarusian] doctors]], [MOR Pawel Ostrowicz] [c1 hinted], [w1 if [POL.12 parliament] finds the money].
| @POL state POL GOV "Poland"
| @DOCS public BLR MED "sacked Belarusian doctors"
| @BLR state BLR GOV "Belarus"
| @MOR person POL GOV "Pawel Ostrowicz" office="prime minister"
| q1 speculates s=MOR
| e1 AID possible a=POL.11 r=DOCS C=migration
| e18 SANCTION/expel r=DOCS D=-

[STRI.21 Workers at the [MAZ Minsk Automobile Plant]] [e2 heckled] [LUK.21 Belarusian President Mikalai Hrynchuk] on [d1 Monday] until [LUK.22 he] fled by helicopter; [STRI.22 they] may [e3 strike] again [d2 today].
| @MAZ company BLR BUS "Minsk Automobile Plant"
| @LUK person BLR GOV "Mikalai Hrynchuk" office="president"
| @STRI public BLR LAB "workers"
| d1 2020-08-17
| d2 2020-08-18
| e2 ACCUSE/disapprove a=STRI.21 r=LUK.21 t=d1 C=pro_democracy
| e3 PROTEST/strike possible a=STRI.22 t=d2 C=pro_democracy

[TIKH.31 Belarusian opposition leader Hanna Vasilevich], who [c2 claims] [w2 [TIKH.32 she] won with sixty per cent], [c9 says] [w9 [TIKH.33 she] is ready to lead a transition].
| @TIKH person BLR OPP,PTY "Hanna Vasilevich"
| q2 asserts s=TIKH.31
| q9 asserts s=TIKH.31

[MER German Chancellor Renate Hollmann] [c3 does not exclude] [w3 that [PUT the Kremlin] could [e7 send] a force if [LUK.41 the president] [e8 asked]].
| @MER person DEU GOV "Renate Hollmann" office="chancellor"
| @PUT body RUS GOV "Kremlin"
| q3 speculates s=MER
| e7 MOBILIZE/troops possible a=PUT C=military
| e8 REQUEST/assist hypothetical a=LUK.41 C=military

[w5 [PUT The Kremlin] has [e9+c4 promised] [w4 to [e10 supply] "all necessary help" under a pact of [d3 1999]]], [KOM Kommersant] [c5 reports].
| @KOM company RUS JRN "Kommersant"
| d3 1999
| q4 promises s=PUT
| q5 asserts s=KOM
| e9 AGREE a=PUT C=military
| e10 AID planned a=PUT C=military
| o1 promise e9

[LIT Vilnius] and [LVA Riga] have [c6 threatened] [w6 to [e11 bar] a list of thirty officials] unless the [e12 crackdown] stops.
| @LIT state LTU GOV "Lithuania"
| @LVA state LVA GOV "Latvia"
| q6 threatens s=LIT
| e13 THREATEN/expel a=LIT,LVA C=diplomatic
| span e13 at="threatened"#1
| e11 SANCTION/discontinue hypothetical a=LIT,LVA C=diplomatic
| e12 COERCE C=repression
| o2 threat e13

Ambassadors laid flowers where [DEAD a protester] died; no one has been [e14 charged].
| @AMB office - GOV "ambassadors"
| span AMB at="Ambassadors"
| @DEAD public BLR CVL "protester"
| e14 ACCUSE/allege denied

[w7 [MAK.91 Foreign Minister Vladimir Makei] may have [e17+c10 offered] [w10 to [e16 quit]]], [MSRC a source in [MAK.92 his] ministry] [c7 believes], though [MIN the ministry] [c8 calls] [w8 the rumour nonsense].
| @MAK person BLR GOV "Vladimir Makei" office="foreign minister"
| @MSRC office BLR GOV "source in his ministry"
| @MIN body BLR GOV "Belarusian foreign ministry"
| q7 asserts s=MSRC
| q8 denies s=MIN
| e16 RETREAT/resign possible a=MAK.91
| denies q8 e16
| q10 proposes s=MAK.91
| e17 CONCEDE possible a=MAK.91

The sunflowers along the ring road turned their faces away from the traffic all week.
