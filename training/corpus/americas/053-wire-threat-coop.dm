# id: americas/053-wire-threat-coop
# publisher: Continental Press Bureau
# language: en
# published: 2002-04-15

[GENS Generals in [CAR Caracas]] who on [d1 Friday] had [e1 deposed] [CHAV.1 Hugo Chávez] [e2 stepped aside] for [CHAV.2 him] on [d2 Sunday], red-faced and in a hurry.
| d1 2002-04-12
| d2 2002-04-14
| e1 COERCE/seize a=GENS r=CHAV.1 p=CAR t=d1 C=pro_autocracy
| e2 RETREAT/resign a=GENS r=CHAV.2 p=CAR t=d2 C=pro_democracy

[OAS The Organization of American States] had [e3 censured] the [x coup]; [WHITE the White House], which had not, [e4+c1 advised] [CHAV.3 Mr. Chávez] [w1 to govern "with care"].
| e3 ACCUSE/disapprove a=OAS D=- C=pro_democracy
| e4 REQUEST/change a=WHITE r=CHAV.3 C=diplomatic
| q1 demands s=WHITE
| o3 demand e4 open

[CUBUN [CUBA Cuba]'s delegate in Geneva] [e5+c2 threatened] [w2 to [e6 expel] [URUGE the Uruguayan consul]] over a human rights motion that [URU Montevideo] had [e7 sponsored].
| e5 THREATEN/expel a=CUBUN r=URUGE C=diplomatic
| e6 SANCTION/expel hypothetical a=CUBA r=URUGE C=diplomatic
| e7 ACCUSE/disapprove a=URU r=CUBA D=- C=human_rights
| q2 threatens s=CUBUN
| o1 threat e5 open

[PAST President Germán Villaveces] [e8 traded] maps of coca plots with [PERTOL his Peruvian counterpart], and the two [e9+c6 agreed] [w6 to [e10 fly] joint patrols over [PUTU the Putumayo] from [d3 May]].
| d3 2002-05
| e8 COOPERATE a=PAST,PERTOL C=illegal_drugs,intelligence
| e9 AGREE a=PAST,PERTOL C=illegal_drugs
| e10 COOPERATE planned a=PAST,PERTOL p=PUTU t=d3 C=illegal_drugs,military
| o2 promise e9 open
| q6 promises s=PAST

[w3 [BANKS Argentina's banks] will reopen on [d4 Friday]], [ECON the economy minister] [c3 promised], and [DEPO depositors] outside [c4 doubted] [w4 it] with saucepans.
| d4 2002-04-19
| q3 promises s=ECON
| q4 speculates s=DEPO

[CANIMM Canadian officials] have [e15 refused] entry to [STOW.1 [n1 six] Ecuadorean stowaways] found at [GAND Gander], but [e16 brought] [STOW.2 them] coats.
| n1 other 6
| e15 REJECT/assist a=CANIMM r=STOW.1 p=GAND n=n1 C=migration
| e16 AID a=CANIMM r=STOW.2 C=migration

[ECUA The Ecuadorean consul] [c5 hopes] [w5 [STOWF their parents] will soon [e17 ask] for [STOW them]].

In [NICK Nickel Belt], the smelter's chimney, once the tallest in the world, stopped smoking at noon.

| @GENS office VEN MIL "generals in Caracas"
| @CAR place VEN "Caracas" city
| @CHAV person VEN GOV "Hugo Chávez" office="President"
| @OAS body IGO - "Organization of American States"
| @WHITE body USA GOV "White House"
| @CUBUN office CUB GOV "Cuba's delegate"
| @CUBA state CUB GOV "Cuba"
| @URUGE office URY GOV "Uruguayan consul"
| @URU state URY GOV "Uruguay"
| @PAST person COL GOV "Germán Villaveces" office="President"
| @PERTOL office PER GOV "Peruvian president" office="president"
| @PUTU place COL "Putumayo" region
| @BANKS company ARG BUS "Argentina's banks"
| @ECON office ARG GOV "economy minister" office="economy minister"
| @DEPO public ARG CVL "depositors"
| @CANIMM office CAN COP "Canadian officials"
| @STOW public ECU REF "Ecuadorean stowaways"
| @GAND place CAN "Gander" city
| @ECUA office ECU GOV "Ecuadorean consul"
| @STOWF public ECU CVL "stowaways' parents"
| @NICK place CAN "Nickel Belt" region
| q5 speculates s=ECUA
| e17 REQUEST/assist hypothetical a=STOWF C=migration
