# id: quiet/016-obit-singer
# publisher: The Levant Chronicle
# language: en
# published: 2020-01-30

Obituary: the voice that fought with nobody

[SAM.1 Samira Qassab], who has died in [BEI Beirut] aged 88, made her name in [d1 1954] when a rival lost her voice and the radio needed a song by eight o'clock.
| d1 1954

Born in [ZAH Zahle] to a railway clerk and a seamstress, [SAM.2 she] was taught to sing by the nuns and to swear by her brothers.
At eleven [SAM.3 she] conquered the school choir; at sixteen, [SAM.4 she] [c1 claimed], [w1 [SAM.5 she] had already turned down two husbands and a seat on the Ottoman Bank's switchboard].
| q1 asserts s=SAM.4

[w2 "[SAM.6 She] attacked a note from below, like a cat under a table,"] [c2 wrote] [CRI.1 the critic Nabil Harfouche], who loved [SAM.7 her] and [c3 told] [SAM.8 her] [w3 so] in every review for forty years.
| q2 asserts s=CRI.1
| q3 asserts s=CRI.1

Politics found [SAM.9 her] all the same.
[SYR.1 The [SYRS~ Syrian] authorities] [e1 banned] her records in [d2 1963] after [SAM.10 she] [e2 refused] to sing for [COL.1 the officers] who had [e4 taken] power that spring; in [d3 1976] [MIL.1 militiamen] [e5 held] [SAM.11 her] overnight at a checkpoint near [GAL Galerie Semaan] and, having recognised the voice, let [SAM.12 her] [e7 go] with a crate of apricots.
| d2 1963
| d3 1976
| e1 COERCE/censor a=SYR.1 t=d2 C=rights_freedoms
| e2 REJECT/assist a=SAM.10 r=COL.1 D=1963/inferred
| e4 COERCE/seize a=COL.1 D=1963/inferred C=pro_autocracy
| e5 ASSAULT/abduct a=MIL.1 r=SAM.11 p=GAL t=d3
| e7 RETREAT/release a=MIL.1 r=SAM.12 t=d3
| causes e2 e1

[SAM.13 She] never left the city for more than a month, though [CAI.1 Cairo] [e8 offered] [SAM.14 her] a villa and [PAR.1 Paris] a ribbon.
When [GOV.1 the culture ministry] [e9 invited] [SAM.15 her] to open the rebuilt opera house in [d4 2007], [SAM.16 she] [e11 declined], [c4 saying] [w4 that [SAM.17 she] would come when there was electricity in the dressing rooms].
| d4 2007
| q4 promises s=SAM.16
| e8 AGREE a=CAI.1,PAR.1 r=SAM.14 D=-
| e9 AGREE a=GOV.1 r=SAM.15 t=d4
| e11 REJECT/assist a=SAM.16 r=GOV.1 t=d4
| answers e11 e9

[SAM.18 Qassab]'s last recording, a lullaby, was made in [d5 2015] for [WFP.1 the World Food Programme], to which [SAM.19 she] [e12 gave] the royalties.
[SAM.20 She] is survived by two daughters, a parrot that sings flat and, [AID.1 her housekeeper] [c5 maintains], [w5 an unpaid bill at every florist in [HAM Hamra]].
| d5 2015
| q5 asserts s=AID.1
| e12 AID a=SAM.19 r=WFP.1 t=d5
| @SAM person LBN UNK "Samira Qassab"
| @BEI place LBN "Beirut" city
| @ZAH place LBN "Zahle" city
| @CRI person LBN JRN "Nabil Harfouche" office="critic"
| @SYR body SYR GOV "Syrian authorities"
| @SYRS state SYR GOV "Syria"
| @COL public SYR MIL "officers"
| @MIL group LBN REB "militiamen"
| @GAL place LBN "Galerie Semaan" exact
| @CAI state EGY GOV "Cairo"
| @PAR state FRA GOV "Paris"
| @GOV body LBN GOV "culture ministry"
| @WFP body UNO - "World Food Programme"
| @AID public LBN CVL "her housekeeper"
| @HAM place LBN "Hamra" city
