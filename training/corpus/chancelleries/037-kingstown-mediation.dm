# id: chancelleries/037-kingstown-mediation
# publisher: Windward Islands Chronicle
# title: Caricom asks Port-au-Prince rivals to talk; one of them boards the plane
# language: en
# published: 2023-06-08

[CAR Caricom] [e1+c1 asks] [RIV Port-au-Prince rivals] [w1 to [e2 talk]]; one of them boards the plane
| q1 demands s=CAR
| e1 REQUEST/meet a=CAR r=RIV D=- C=diplomatic
| e2 CONSULT hypothetical a=RIV C=diplomatic

KINGSTON - [CARG.21 Three former Caribbean prime ministers], named by [CAR the regional bloc] to [e4 mediate] in [HTI Haiti], have [e5 invited] [HTPM.21 Prime Minister Anselme Dorval] and [MONT the thirty groups of the Montana accord] to [JAM Jamaica] for three days of [e7 talks] beginning on [d1 Sunday], [CARG.22 they] [c2 said] on [d2 Wednesday], [w2 and the former has [e6 accepted]].
| d1 2023-06-11
| d2 2023-06-07
| q2 asserts s=CARG.22
| e4 CONSULT/third-party planned r=CARG.21 C=diplomatic
| e5 AGREE a=CARG.21 r=HTPM.21,MONT D=2023-06-07/inferred C=diplomatic
| e6 AGREE a=HTPM.21 r=CARG.22 D=- C=diplomatic
| e7 CONSULT/third-party hypothetical a=HTPM.21,MONT r=CARG.21 p=JAM t=d1 C=diplomatic
| answers e6 e5
| o1 invitation e5 met closed=e6 to=HTPM
| o2 invitation e5 open to=MONT

[MONT The other side] will decide by [d3 Friday] whether to [e8 go], provided, [c3 said] [MONS Guerda Pierre-Louis], who speaks for it, [w3 that [HTPM Mr Dorval] [e9 resigns] first].
[w4 "[HTPM He] cannot be both the illness and one of the doctors,"] [MONS.42 she] [c4 told] a radio station in [PET Pétion-Ville].
| d3 2023-06-09
| q3 demands s=MONS
| q4 accuses s=MONS.42
| e8 CONSULT possible a=MONT C=diplomatic
| e9 RETREAT/resign hypothetical a=HTPM C=political_institutions

No one in the capital needs to be told what the talks are about.
Four-fifths of it belongs to gangs, [GANG two of which], once sworn enemies, have lately [e10 exchanged] hostages and, it is said, recipes.
| e10 COOPERATE a=GANG D=- C=crime

[BHS.61 The Bahamas], which [e11 sent] home [n1 4,000] [HMIG Haitians] [d4 last year] and fears boats more than anything, has [e12+c6 pledged] [w6 to [e15 contribute] [n2 150] [BHSP police] to any force [UN the United Nations] may approve]; [JAMG Jamaica] would [e14 send] [JDF soldiers], [BRB Barbados] its blessing.
[RWA Rwanda] and, more surprisingly, [KEN Kenya] have been mentioned.
| d4 2022
| n1 other 4000
| n2 troops 150
| e11 COERCE/deport a=BHS.61 r=HMIG t=d4 n=n1 C=migration
| e12 AGREE a=BHS.61 D=- C=peacekeeping
| q6 promises s=BHS.61
| e14 AID hypothetical a=JAMG C=peacekeeping
| e15 AID planned a=BHS.61 n=n2 C=peacekeeping
| o3 promise e12 to=UN

[w7 A mission without a political deal would be "a plaster on a bullet hole"], [DOMA a Dominican diplomat] [c7 thinks], [w7 and a deal without a mission would be the hole].
[LUC St Lucia]'s schoolchildren, it may be added, have raised 800 dollars for a clinic.
| q7 speculates s=DOMA

| @CAR body IGO - "Caricom"
| @RIV group HTI - "Port-au-Prince rivals"
| @CARG office IGO ELI "three former Caribbean prime ministers"
| @HTI place HTI "Haiti" country
| @HTPM person HTI GOV "Anselme Dorval" office="prime minister"
| @MONT group HTI OPP,SOC "groups of the Montana accord"
| @JAM place JAM "Jamaica" country
| @MONS person HTI OPP "Guerda Pierre-Louis"
| @PET place HTI "Pétion-Ville" city
| @GANG group HTI CRM "two gangs"
| @BHS state BHS GOV "Bahamas"
| @HMIG public HTI REF "Haitians"
| @BHSP body BHS COP "Bahamian police"
| @UN body UNO - "United Nations"
| @JAMG state JAM GOV "Jamaica"
| @JDF body JAM MIL "Jamaican soldiers"
| @BRB state BRB GOV "Barbados"
| @RWA state RWA GOV "Rwanda"
| @KEN state KEN GOV "Kenya"
| @DOMA office DOM GOV "Dominican diplomat"
| @LUC state LCA GOV "St Lucia"
