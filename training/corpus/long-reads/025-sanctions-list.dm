# id: long-reads/025-sanctions-list
# publisher: Treasury Notices Reprint
# language: en
# published: 2022-10-26

Treasury [e1 Designates] [COR Corrupt Actors] in [MDA Moldova]
| e1 SANCTION/discontinue a=TRE r=COR C=corruption
| span TRE at="Treasury"#1

[OFAC The Office of Foreign Assets Control] [d1 today] [e2 sanctioned] [NINE [n1 nine] individuals] and [ENT [n2 twelve] companies] that, [c1 according to] [FIND its findings], [w1 bought votes, judges and parades on behalf of [KRE the Kremlin]].
[PLA.1 Petru Crivoi], a former mayor [e3 convicted] of fraud in [d2 2017] and now resident in [LIM Limassol], is [e4+c2 accused] [w2 of using a football club and two television stations to [e5 finance] [PAR a party] whose supporters have [e6 camped] outside parliament in [CHI Chișinău] since [d3 September]].
[WIF.1 His wife], a singer, is [e7 listed] as well; [WIF.2 she] has not commented.
The action is taken under Executive Order 14024.
| d1 2022-10-26
| d2 2017
| d3 2022-09..
| n1 other 9
| n2 other 12
| e2 SANCTION/discontinue a=OFAC r=NINE,ENT t=d1 n=n1,n2 C=corruption
| e3 SANCTION/convict r=PLA.1 t=d2 C=corruption
| e4 ACCUSE/allege r=PLA.1 D=2022-10-26/inferred C=corruption
| e5 AID a=PLA.1 r=PAR D=- C=corruption
| e6 PROTEST/demo a=SUPP p=CHI t=d3 C=political_institutions
| span SUPP at="whose supporters"#1
| e7 SANCTION/discontinue r=WIF.1 D=2022-10-26/inferred C=corruption
| repeats e2 e1
| q1 accuses s=FIND
| q2 accuses

As a result, all property of [BLOCK.1 the persons named] that comes within [USA the United States] must be [e8 blocked] and reported.
[USP U.S. persons] are prohibited from [e9 trading] with [BLOCK.2 them] unless licensed.
The goal of sanctions is not to punish but to bring about a positive change in behavior.
Designations can be reversed: in [d4 2020] [OFAC.3 OFAC] [e10 removed] from the list a shipowner who had [e11 cut] his ties with [IRGC the Revolutionary Guards].
| d4 2020
| e8 SANCTION/discontinue hypothetical r=BLOCK.1 p=USA C=economic
| e9 COOPERATE denied a=USP,BLOCK.2 C=economic
| e10 RETREAT a=OFAC.3 r=SHO t=d4 C=economic
| span SHO at="a shipowner"#1
| e11 SANCTION/discontinue a=SHO r=IRGC D=- C=economic

Identifying information on the entries follows:
CRIVOI, Petru (a.k.a. "The Baker"); DOB [d5 14 Mar 1971]; POB [ORH Orhei], [MDA Moldova]; male.
[STE STELLA MARIS SHIPPING LTD], [LIM Limassol]; linked to CRIVOI, Petru.
[ALL [PRS President Ilinca Ursu]'s allies] and [BAN the bankers' association] [e13 welcomed] the announcement; [PAR.9 the party], [LWY whose lawyers] [c3 intend] [w3 to [e14 sue]], [e15+c4 called] it [w4 "Washington's love letter"].
| d5 1971-03-14
| e13 SUPPORT a=ALL,BAN D=2022-10-26/inferred C=corruption
| e14 ACCUSE/allege planned a=LWY C=legal
| e15 ACCUSE/disapprove a=PAR.9 D=2022-10-26/inferred C=corruption
| q3 promises s=LWY
| q4 accuses s=PAR.9

| @TRE body USA GOV "Treasury"
| @COR public MDA CRM "corrupt actors"
| @MDA place MDA "Moldova" country
| @OFAC body USA GOV "Office of Foreign Assets Control"
| @NINE public MDA ELI "nine individuals"
| @ENT company - BUS "twelve companies"
| @FIND other USA GOV "findings"
| @KRE body RUS GOV "Kremlin"
| @PLA person MDA CRM,ELI "Petru Crivoi" office="former mayor"
| @LIM place CYP "Limassol" city
| @PAR group MDA PTY,OPP "Crivoi's party"
| @SUPP public MDA PTY,OPP "party supporters"
| @CHI place MDA "Chișinău" city
| @WIF public MDA ELI "Crivoi's wife"
| @BLOCK public MDA ELI,BUS "persons named"
| @USA place USA "United States" country
| @USP public USA CVL,BUS "U.S. persons"
| @SHO public - BUS "shipowner"
| @IRGC body IRN MIL "Revolutionary Guards"
| @ORH place MDA "Orhei" city
| @STE company CYP BUS "Stella Maris Shipping"
| @ALL office MDA GOV "allies of the president"
| @PRS person MDA GOV "Ilinca Ursu" office="president"
| @BAN group MDA BUS "bankers' association"
| @LWY office MDA JUD "party lawyers"
