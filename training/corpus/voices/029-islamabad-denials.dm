# id: voices/029-islamabad-denials
# publisher: Margalla Telegraph
# language: en
# published: 2014-09-09

[ARM Army] [c1 denies] [w1 planning to [e1 oust] [PM premier]]
| q1 denies s=ARM
| e1 COERCE/seize denied a=ARM r=PM C=pro_autocracy

[ISL ISLAMABAD] — [w2 "[ARM.21 The army] is part of the state and has no political agenda,"] [c2 said] [BAJ Major General Asad Bukhari], [ARM.22 the military]'s spokesman, on [d1 Monday], four days after [HAS a senior member of [TEH Javed Khan Orakzai's movement]] [c3 claimed] [w3 that [GEN unnamed generals] had [e3 promised] to [e4 remove] [PM the prime minister]].
| d1 2014-09-08
| q2 denies s=BAJ
| q3 accuses s=HAS
| e3 AGREE a=GEN D=- C=pro_autocracy
| e4 COERCE/seize planned a=GEN r=PM C=pro_autocracy
| repeats e4 e1
| denies q2 e4

[ORA Mr Orakzai] himself [c4 denies] [w4 having [e5 met] [OFF any officer]], but [c5 told] [PRO the protesters] who have [e6 camped] outside [PAR parliament] since [d2 August 15] [w5 that "the umpire will raise his finger"].
| d2 2014-08-15..
| q4 denies s=ORA
| q5 speculates s=ORA
| e5 CONSULT denied a=ORA r=OFF D=-
| e6 PROTEST/demo a=PRO r=PAR t=d2 C=political_institutions

By the umpire he meant God, [AID an aide] later [c7 explained].
[FEW Few] [c8 believed] [w8 it].
| q7 asserts s=AID
| q8 denies s=FEW
| span w7 at="By the umpire he meant God"

[PM.51 The prime minister], who was [e7 deposed] by [ARM.51 soldiers] once before, in [d3 1999], has [e8+c9 offered] [w9 to [e9 order] an inquiry into the election and to [e10 sit down] with anybody], [c10 according to] [MIN his information minister].
| d3 1999
| q9 proposes s=PM.51
| q10 asserts s=MIN
| e7 COERCE/seize a=ARM.51 r=PM.51 t=d3 C=pro_autocracy
| e8 AGREE a=PM.51 C=political_institutions
| e9 ACCUSE/investigate hypothetical a=PM.51 C=election
| e10 CONSULT hypothetical a=PM.51 C=political_institutions
| o1 invitation e8
| span w10 at="has offered to order an inquiry into the election and to sit down with anybody"

[LAW Lawyers] [c11 fear] [w11 a trap]; [BUS businessmen in [KAR Karachi]] simply [c12 want] [w12 [PRO the marchers] [e11 cleared away]].
[ANA Retired general turned analyst Sikandar Tiwana] [c13 sees] [w13 no coup, only "a negotiation conducted by rumour"].
| q11 speculates s=LAW
| q12 demands s=BUS
| q13 denies s=ANA
| e11 COERCE/restrict hypothetical r=PRO

[NAW An editorial in the newspaper Nawa-e-Subh] [c15 asked] [w15 why, if nothing is planned, everything is denied].
| q15 speculates s=NAW

| @ARM body PAK MIL "army"
| @PM office PAK GOV "prime minister" office="prime minister"
| @ISL place PAK "Islamabad" city
| @BAJ person PAK MIL "Asad Bukhari" office="military spokesman"
| @HAS office PAK PTY,OPP "senior member of Orakzai's movement"
| @TEH group PAK PTY,OPP "Orakzai's movement"
| @GEN office PAK MIL "unnamed generals"
| @ORA person PAK OPP "Javed Khan Orakzai"
| @PRO public PAK CVL "protesters"
| @PAR body PAK LEG "parliament"
| @OFF office PAK MIL "any officer"
| @AID office PAK OPP "aide of Orakzai"
| @FEW public PAK CVL "few"
| @MIN office PAK GOV "information minister" office="information minister"
| @LAW public PAK JUD "lawyers"
| @BUS public PAK BUS "businessmen in Karachi"
| @KAR place PAK "Karachi" city
| @ANA person PAK ELI,MIL "Sikandar Tiwana" office="retired general"
| @NAW other PAK JRN "editorial in Nawa-e-Subh"
