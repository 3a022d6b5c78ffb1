# id: fronts/025-vavuniya-no-fire
# publisher: The Lanka Herald
# language: en
# published: 2009-05-12

[VAV VAVUNIYA] — There is a strip of sand in the north-east of this island, two kilometres by one, which [ARMY the army] has three times [e1 declared] a no-fire zone and which has been on fire ever since.
[DOC.1 A doctor] working there under a tin roof [c1 said] by satellite phone on [d80 Monday] [w1 that [DEAD [n1 378] [e9 dead]] had been brought to [DOC.2 him] since [d2 Saturday]]; [w2 the [e2 shells] were coming from the south], [DOC.3 he] [c2 thought], where only one side has guns.
[w3 [LTTE.1 The Tigers] are [e3 firing] at [CIV their own people] to win the world's pity], [BRIG Brigadier Upali Senadheera], the military spokesman, [c3 told] a press conference.
| d2 2009-05-09..
| n1 killed 378
| q1 asserts s=DOC.1
| q2 speculates s=DOC.3
| q3 accuses s=BRIG
| e1 CONCEDE a=ARMY D=- C=military
| e9 ASSAULT r=DEAD t=d2 n=n1 C=military
| e2 ASSAULT/heavy-weapons D=2009-05-09../inferred C=military
| e3 ASSAULT a=LTTE.1 r=CIV D=- C=military
| denies q3 q2

[LTTE.2 The Tigers], who [w4 have [e4 held] [CIV.2 tens of thousands of villagers] on the strip against their will], as [ESC those who escape] [c4 attest], [e5+c6 offered] on [d3 Sunday] [w6 to [e8 cease] fire]; [COL.1 Colombo] [e6 refused] within the hour.
[w5 "[COL.2 We] are days from the end, and [COL.3 we] will not [e7 stop] for a cup of tea,"] [c5 said] [DEFS the defence secretary].
| d3 2009-05-10
| q4 asserts s=ESC
| q5 denies s=DEFS
| q6 proposes s=LTTE.2
| e4 ASSAULT/abduct a=LTTE.2 r=CIV.2 D=- C=military
| e5 AGREE a=LTTE.2 t=d3 C=military
| e6 REJECT/yield a=COL.1 r=LTTE.2 D=2009-05-10/inferred C=military
| e7 RETREAT/ceasefire denied a=COL.3 C=military
| e8 RETREAT/ceasefire hypothetical a=LTTE.2 C=military
| answers e6 e5
| o1 invitation e5 refused closed=e6

[ICRCSH A Red Cross ferry] that was to [e10 evacuate] [WND the wounded] stood off the beach for a third day.
It carried rice, saline and a letter from [BISH the Bishop of Jaffna].
[w7 [STAFF Hospital staff] who speak to foreigners could be [e11 charged] under the emergency rules], [HEALTH the health ministry] [e12+c7 warned], and by evening the doctor's phone was off.
| q7 threatens s=HEALTH
| e10 AID planned a=ICRCSH r=WND C=human_security
| e11 ACCUSE/allege hypothetical r=STAFF C=repression
| e12 THREATEN/arrest a=HEALTH r=STAFF C=repression
| o2 threat e12

In [COLO Colombo] the fireworks shops of [PETT Pettah] have laid in stock.

| @VAV place LKA "Vavuniya" city
| @ARMY body LKA MIL "army"
| @DOC public LKA MED "doctor"
| @DEAD public LKA CVL "dead"
| @LTTE group LKA REB "Tigers"
| @CIV public LKA CVL "villagers"
| @BRIG person LKA MIL "Upali Senadheera" office="military spokesman"
| @ESC public LKA REF "those who escape"
| @COL state LKA GOV "Colombo"
| @DEFS office LKA GOV,MIL "defence secretary" office="defence secretary"
| @ICRCSH body NGO - "Red Cross ferry"
| @WND public LKA CVL "wounded"
| @BISH office LKA REL "Bishop of Jaffna" office="bishop"
| @HEALTH body LKA GOV "health ministry"
| @COLO place LKA "Colombo" city
| @STAFF public LKA MED "hospital staff"
| d80 2009-05-11
| @PETT place LKA "Pettah" district
