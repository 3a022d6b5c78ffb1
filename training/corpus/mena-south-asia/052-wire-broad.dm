# id: mena-south-asia/052-wire-broad
# publisher: Asia-Arab Press Pool
# language: en
# published: 2023-08-02

[w1 [POL [IND~ Indian] police] [e1 beat] [AMP an amputee] at a bus stand in [MAN Manipur]], [KUK a Kuki pastor] [e19+c1 alleged], and [GOV the governor] [e2+c2 apologised] [w2 for "an unforgivable hour"].
| @IND state IND GOV "India"
| @POL body IND COP "Indian police"
| @AMP public IND CVL "an amputee"
| @MAN place IND "Manipur" province
| @KUK person IND REL "Kuki pastor"
| @GOV office IND GOV "governor" office="governor"
| q1 accuses s=KUK
| q2 asserts s=GOV
| e1 ASSAULT/beat a=POL r=AMP p=MAN D=- C=repression
| e2 CONCEDE a=GOV
| e19 ACCUSE/allege a=KUK r=POL

[w3 [SAUG [SAU~ Saudi] frontier guards] [e3 gunned down] [ETH [n1 hundreds] of Ethiopian migrants]], [HRW Human Rights Watch] [e4+c3 alleged]; [RIY Riyadh] [c4 called] [w4 the report "unfounded"].
| @SAU state SAU GOV "Saudi Arabia"
| @SAUG body SAU COP "Saudi frontier guards"
| @ETH public ETH REF "Ethiopian migrants"
| @HRW body NGO - "Human Rights Watch"
| @RIY state SAU GOV "Riyadh"
| n1 killed 200..999 ~
| q3 accuses s=HRW
| q4 denies s=RIY
| e3 ASSAULT/firearms a=SAUG r=ETH n=n1 D=- C=migration,human_rights
| e4 ACCUSE/allege a=HRW r=SAUG C=migration,human_rights
| denies q4 e4

[SUDA Khartoum]'s hospital was [e5 shelled] for the third day running, and [DOC surgeons] [c5 reckon] [w5 that 60 of the wounded will not last the week].
| @SUDA place SDN "Khartoum" city
| @DOC public SDN MED "surgeons"
| q5 speculates s=DOC
| e5 ASSAULT/heavy-weapons p=SUDA D=-

[UAE The Emirates] [e6 blocked] a Russian-flagged yacht at [DUBAI Dubai] and [e7 confiscated] [n3 $61 million] in gold, [EMC its customs chief] [c6 disclosed].
| @UAE state ARE GOV "United Arab Emirates"
| @DUBAI place ARE "Dubai" city
| @EMC office ARE GOV "customs chief" office="customs chief"
| n3 money 61000000 USD
| span w6 at="The Emirates blocked a Russian-flagged yacht at Dubai and confiscated $61 million in gold"
| q6 asserts s=EMC
| e6 COERCE/seize a=UAE p=DUBAI C=economic
| e7 COERCE/seize a=UAE n=n3 C=economic

[KWTX Kuwait] and [IRQX Iraq] [e8 quarrelled] in public over a shared gas field, and [SAUX Riyadh] has [e9 offered] to [e10 broker] an arrangement.
| @KWTX state KWT GOV "Kuwait"
| @IRQX state IRQ GOV "Iraq"
| @SAUX state SAU GOV "Saudi Arabia"
| span c8 at="offered"
| span w8 at="to broker an arrangement"
| q8 proposes s=SAUX
| e8 ACCUSE/disapprove a=KWTX,IRQX C=natural_resource
| e9 AGREE a=SAUX r=KWTX,IRQX D=- C=diplomatic
| e10 CONSULT/third-party hypothetical a=KWTX,IRQX r=SAUX C=diplomatic
| o1 invitation e9

[TALX Afghan hardliners] [e11 incinerated] nineteen guitars and a harmonium in [HER Herat] on [d1 Sunday], and [MUS the last teacher of the rubab] fled to [PAKX@ Pakistan].
| @TALX group AFG GOV "Afghan hardliners"
| @HER place AFG "Herat" city
| @MUS person AFG CVL "teacher of the rubab"
| @PAKX state PAK GOV "Pakistan"
| d1 2023-07-30
| e11 ASSAULT/destroy a=TALX p=HER t=d1 C=repression

[CHN.1 Beijing] [e13 donated] [n4 eighty] ambulances to [LKA@ Sri Lanka], and [LKAP the health minister] [e14 thanked] [CHN.2 it] in Mandarin.
| @CHN state CHN GOV "China"
| @LKA state LKA GOV "Sri Lanka"
| @LKAP office LKA GOV "health minister" office="health minister"
| n4 other 80
| e13 AID a=CHN.1 r=LKA p=LKA n=n4 C=health
| e14 SUPPORT a=LKAP r=CHN.2 C=diplomatic

[IRQP Iraqi demonstrators] [e15 sacked] [SWEE the [SWE~.1 Swedish] embassy] and [e16 set fire] to its gate over the burning of a Koran; [SWE.2 Stockholm] [e17+c9 demanded] [w9 that [IRQPM the Iraqi premier] [e18 protect] it].
| @IRQP public IRQ CVL "Iraqi demonstrators"
| @SWE state SWE GOV "Sweden"
| @SWEE body SWE GOV "Swedish embassy"
| @IRQPM office IRQ GOV "Iraqi premier" office="premier"
| q9 demands s=SWE.2
| e15 ASSAULT/destroy a=IRQP r=SWEE C=religion_ethnicity
| e16 ASSAULT/destroy a=IRQP r=SWEE C=religion_ethnicity
| e17 REQUEST/assist a=SWE.2 r=IRQPM C=diplomatic
| e18 AID hypothetical a=IRQPM C=diplomatic
| o2 demand e17

At forty-nine degrees, [AHV Ahvaz] was the hottest city on earth on [d2 Tuesday].
| @AHV place IRN "Ahvaz" city
| d2 2023-08-01
