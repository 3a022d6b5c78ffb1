# id: mena-south-asia/026-wire-mediators
# publisher: Meridian Newswire
# language: en
# published: 2023-05-11

[SDNA [SDN Sudan]'s army] and [RSF the Rapid Support Forces] [e1 returned] to [SAU~ Saudi]-mediated talks in [JED Jeddah] and [e2+c1 pledged] [w1 to [e3 quit] hospitals].
| @SDN state SDN GOV "Sudan"
| @SDNA body SDN MIL "Sudanese army"
| @RSF group SDN REB "Rapid Support Forces"
| @SAU state SAU GOV "Saudi Arabia"
| @JED place SAU "Jeddah" city
| q1 promises s=SDNA
| e1 CONSULT/third-party a=SDNA,RSF r=SAU p=JED C=diplomatic
| e2 CONCEDE a=SDNA,RSF C=human_security
| e3 RETREAT/withdraw planned a=SDNA,RSF C=human_security
| o1 promise e2

[MEDI [OMN~ Omani] go-betweens] [e4 shuttled] between [HOU Sanaa] and [SAU Riyadh] all week without producing the [e5 agreement] on salaries both had promised.
| @OMN state OMN GOV "Oman"
| @MEDI office OMN GOV "Omani go-betweens" office="go-betweens"
| @HOU group YEM REB "Houthi authorities"
| e4 CONSULT/third-party a=HOU,SAU r=MEDI D=2023-05-08..2023-05-15/stated C=diplomatic
| e5 AGREE denied a=HOU,SAU C=diplomatic

[IRQ Baghdad] [e6 brought] [KDP the Kurdistan Democratic Party] and [PUK its old rival] to one table, and [PMIR the premier] [e7+c2 offered] [w2 to [e8 guarantee] any bargain].
| @IRQ state IRQ GOV "Iraq"
| @KDP group IRQ PTY "Kurdistan Democratic Party"
| @PUK group IRQ PTY "Patriotic Union of Kurdistan"
| @PMIR office IRQ GOV "Iraqi premier" office="premier"
| q2 proposes s=PMIR
| e6 CONSULT/third-party a=KDP,PUK r=IRQ
| e7 AGREE a=PMIR r=KDP,PUK
| e8 AGREE hypothetical a=PMIR
| o2 invitation e7

[JPM [JPN Japan]'s prime minister] will [e9 fly] to [CAI Cairo] on [d1 Saturday] to [e10 confer] with [SISI President Sherbini], [TOKS a cabinet official] [c3 disclosed].
| @JPN state JPN GOV "Japan"
| @JPM office JPN GOV "Japanese prime minister" office="prime minister"
| @CAI place EGY "Cairo" city
| @SISI person EGY GOV "Mahmoud al-Sherbini" office="president"
| @TOKS office JPN GOV "Japanese cabinet official" office="cabinet official"
| d1 2023-05-13
| span w3 at="Japan's prime minister will fly to Cairo on Saturday to confer with President Sherbini"
| q3 asserts s=TOKS
| e9 CONSULT/visit planned a=JPM p=CAI t=d1 C=diplomatic
| e10 CONSULT planned a=JPM,SISI t=d1 C=diplomatic
| o3 scheduled e9 due=2023-05-13

[ARABL The Arab League] [e11 took back] [SYR.1 Syria] after eleven years, over the [e12 objections] of [QAT Qatar], which [c4 says] [w4 [SYR.2 Damascus] has offered nothing].
| @ARABL body IGO - "Arab League"
| @SYR state SYR GOV "Syria"
| @QAT state QAT GOV "Qatar"
| q4 accuses s=QAT
| e11 SUPPORT a=ARABL r=SYR.1 D=2023-05-07/inferred C=diplomatic
| e12 ACCUSE/disapprove a=QAT r=ARABL D=- C=diplomatic

[PAKF.1 Pakistan's foreign minister] [e13 rang] [AFGF his Afghan counterpart], but the two spoke past each other, [KABS a Kabul official] [c5 conceded].
| @PAKF office PAK GOV "Pakistani foreign minister" office="foreign minister"
| @AFGF office AFG GOV "Afghan foreign minister" office="foreign minister"
| @KABS office AFG GOV "Kabul official" office="official"
| span w5 at="Pakistan's foreign minister rang his Afghan counterpart, but the two spoke past each other"
| q5 asserts s=KABS
| e13 CONSULT/phone a=PAKF.1,AFGF C=diplomatic
