# id: mena-south-asia/048-wire-maybe
# publisher: Indus Wire Service
# language: en
# published: 2024-10-03

[w1 [PAKG [PAK~ Pakistani] generals] may [e1 court-martial] [IMR.1 former Pakistani premier Kamran Tareen]], [LAW [IMR.2 his] lawyer] [c1 fears].
| @PAK state PAK GOV "Pakistan"
| @PAKG body PAK MIL "Pakistani generals"
| @IMR person PAK OPP,ELI "Kamran Tareen"
| @LAW person PAK UNK "Tareen's lawyer" office="lawyer"
| q1 speculates s=LAW
| e1 ACCUSE/allege possible a=PAKG r=IMR.1 C=legal,military

[USA Washington] [c2 reportedly] [w2 [e2 asked] [PAK Islamabad] to [e3 spare] [IMR him]].
| @USA state USA GOV "United States"
| q2 speculates
| e2 REQUEST/yield possible a=USA r=PAK C=diplomatic
| e3 CONCEDE hypothetical a=PAK r=IMR C=legal

[UAE.1 The Emirates] are [c3 said] [w3 to be [e4 shipping] drones to [RSF the Rapid Support Forces] through [TCD@ Chad]], which [UAE.2 Abu Dhabi] has repeatedly [c4 denied].
| @UAE state ARE GOV "United Arab Emirates"
| @RSF group SDN REB "Rapid Support Forces"
| @TCD state TCD GOV "Chad"
| q3 speculates
| q4 denies s=UAE.2
| span w4 at="which"
| e4 AID possible a=UAE.1 r=RSF p=TCD C=military
| denies q4 e4

[IRQ Baghdad] would [e5 pay] [KRG Erbil]'s civil servants if [TUR Turkey] [e6 reopened] the pipeline, [BAGO oil officials] [c5 suggest].
| @IRQ state IRQ GOV "Iraq"
| @KRG body IRQ GOV "Erbil"
| @TUR state TUR GOV "Turkey"
| @BAGO office IRQ GOV "oil officials" office="oil officials"
| span w5 at="Baghdad would pay Erbil's civil servants if Turkey reopened the pipeline"
| q5 proposes s=BAGO
| e5 AID hypothetical a=IRQ C=economic
| e6 RETREAT/access hypothetical a=TUR C=economic

There is no evidence that [ISR Israel] [e7 poisoned] any well in [HEB Hebron], [EXP the UN water office] [c6 concluded].
| @ISR state ISR GOV "Israel"
| @HEB place PSE "Hebron" city
| @EXP body UNO - "UN water office"
| span w6 at="There is no evidence that Israel poisoned any well in Hebron"
| q6 denies s=EXP
| e7 ASSAULT/unconventional possible a=ISR p=HEB C=human_security

[w7 [LBY Tripoli] must [e8 arrest] the traffickers or [ICC The Hague] will [e9 charge] its officials], [AMN Amnesty International] [c7 says].
| @LBY state LBY GOV "Libya"
| @ICC body IGO JUD "International Criminal Court"
| @AMN body NGO - "Amnesty International"
| @OFFS office LBY GOV "Libyan officials" office="officials"
| @TRAF public - CRM "the traffickers"
| span OFFS at="its officials"
| span TRAF at="the traffickers"
| q7 demands s=AMN
| e8 COERCE/arrest hypothetical a=LBY r=TRAF C=trafficking
| e9 ACCUSE/allege hypothetical a=ICC r=OFFS C=legal

[NPL Nepal]'s army has yet to [e10 hand] [SHEL rebel widows] the land they were [e11 promised] in [d1 2006].
| @NPL state NPL GOV "Nepal"
| @NPLA body NPL MIL "Nepal's army"
| @SHEL public NPL CVL "rebel widows"
| d1 2006
| span NPLA at="Nepal's army"
| e10 AID denied a=NPLA r=SHEL
| e11 AGREE r=SHEL t=d1

Never in forty years has [HAMA.1 Hamas] [e12 recognised] [ISR Israel], and it will not, [HAMA.2 the group]'s [HAMS political chief] [c8 swears].
| @HAMA group PSE REB "Hamas"
| @HAMS office PSE REB "Hamas political chief" office="political chief"
| span w8 at="Never in forty years has Hamas recognised Israel, and it will not"
| q8 denies s=HAMS
| e12 SUPPORT denied a=HAMA.1 r=ISR C=diplomatic

[BGD Dhaka] [e13+c9 vowed] [w9 to [e14 close] [n1 14] brick kilns and [e15 pay] [KIL the workers] a year's wage], and [c10 hopes] [w10 to begin in [d2 December]].
| @BGD state BGD GOV "Bangladesh"
| @KIL public BGD LAB "the workers"
| n1 other 14
| d2 2024-12
| q9 promises s=BGD
| q10 speculates s=BGD
| e13 AGREE a=BGD C=environment
| e14 COERCE/restrict planned a=BGD n=n1 C=environment
| e15 AID planned a=BGD r=KIL C=economic
| o1 promise e13

[SYR Syria]'s interim government could [e17 hand over] 3,000 prison files to [GER~ German] investigators, but [SYRJ its justice ministry] [c11 insists] [w11 nothing is signed].
| @SYR state SYR GOV "Syria"
| @SYRG body SYR GOV "Syria's interim government"
| @GER state DEU GOV "Germany"
| @GERI office DEU COP "German investigators" office="investigators"
| @SYRJ body SYR GOV "justice ministry"
| span SYRG at="Syria's interim government"
| span GERI at="German investigators"
| q11 denies s=SYRJ
| e17 COOPERATE possible a=SYRG r=GERI C=legal,human_rights
