# id: mena-south-asia/021-taliban-girls
# publisher: Kabul Window
# language: en
# published: 2022-04-11

[ULE Scholars] [e1 break ranks] with [EMIR Taliban leader] over girls' schools
| @ULE public AFG REL "scholars"
| @EMIR office AFG GOV "Taliban leader" office="supreme leader"
| e1 ACCUSE/disapprove a=ULE r=EMIR D=2022-04-10/inferred C=gender

[DATEL KABUL] — [ULE.1 [n1 Some seventy] clerics] from [NANG Nangarhar] and [LOGAR Logar] on [d1 Sunday] [e2+c1 petitioned] [EMIR the supreme leader] [w1 to [e3 lift] the ban on secondary schooling for girls], which [TAL the movement] [e4 reimposed] [d2 last month] hours after the gates had opened.
In a letter read out in mosques, [ULE.3 the scholars] [e5+c2 chided] [MIN the education ministry] [w2 for "shutting the door in the face of [PUP children] who had bathed and combed their hair"].
| @NANG place AFG "Nangarhar" province
| @LOGAR place AFG "Logar" province
| @TAL group AFG GOV "Taliban"
| @MIN body AFG GOV,EDU "education ministry"
| @PUP public AFG CVL "schoolgirls"
| d1 2022-04-10
| d2 2022-03
| n1 other 70 ~
| q1 demands s=ULE.1
| q2 accuses s=ULE.3
| e2 REQUEST/change a=ULE.1 r=EMIR t=d1 n=n1 C=gender,religion_ethnicity
| e3 CONCEDE hypothetical a=EMIR C=gender
| e4 COERCE/restrict a=TAL t=d2 C=gender
| e5 ACCUSE/disapprove a=ULE.3 r=MIN C=gender
| o1 demand e2
| @DATEL place AFG "Kabul" city

Officials have not replied, and [w3 they are unlikely to], [c3 says] [ORAK.1 Wahid Orakzai], [ORAK.2 a former deputy minister] now living in [BERL Berlin].
[w4 "[EMIR.11 The emir] cannot [e6 retreat] in public without appearing to have been pushed,"] [ORAK he] [c4 says].
| @ORAK person AFG ELI "Wahid Orakzai" office="former deputy minister"
| @BERL place DEU "Berlin" city
| q3 speculates s=ORAK.1
| q4 asserts s=ORAK
| e6 CONCEDE denied a=EMIR.11 C=gender

[NAR.1 Nargis], [NAR.2 a sixteen-year-old] in [HER Herat], [c5 plans] [w5 to sit for an exam in secret]; [NAR.3 she] studies in a basement with the blinds drawn, and once a month the lesson is cut short by a knock.
[w6 [VICE The morality police] have [e7 detained] [n2 three] of [TEACH our tutors] since [d3 January]], [c6 according to] [NETW a clandestine network of schools], and [FATH one tutor's father] was [e8 whipped] in the bazaar.
| @NAR person AFG CVL "Nargis"
| @HER place AFG "Herat" city
| @VICE body AFG COP "morality police"
| @TEACH public AFG EDU "tutors"
| @NETW group AFG EDU "clandestine network of schools"
| @FATH person AFG ELI "tutor's father"
| d3 2022-01
| n2 arrested 3
| q5 promises s=NAR.1
| q6 accuses s=NETW
| e7 COERCE/arrest a=VICE r=TEACH D=2022-01../stated n=n2 C=gender
| e8 ASSAULT/beat r=FATH D=- C=repression

[UN The UN children's fund] has [e9 paid] [n3 194,000] teachers a monthly stipend of $100, but [DON donors] have [e10+c7 threatened] [w7 to [e11 halt] the scheme if the ban stands].
It was an odd decade for the country's roads, which no one repaired and everyone, from generals to shepherds, was obliged to use.
| @UN body UNO - "UN children's fund"
| @DON public - GOV "donors"
| n3 other 194000
| q7 threatens s=DON
| e9 AID a=UN n=n3 D=-
| e10 THREATEN/relations a=DON
| e11 SANCTION/discontinue hypothetical a=DON
| o2 threat e10
