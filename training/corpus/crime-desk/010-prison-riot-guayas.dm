# id: crime-desk/010-prison-riot-guayas
# publisher: Andes Herald
# title: 31 dead as rival wings fight with machetes in Ecuadorian jail
# language: en
# published: 2021-04-21

[DEAD [n1 31]] [e1 dead] as [WINGS rival wings] [x fight] with machetes in Ecuadorian jail
| @DEAD public ECU CRM "inmates killed"
| @WINGS group ECU CRM "rival prison gangs"
| n1 killed 31
| e1 ASSAULT/primitive a=WINGS r=DEAD n=n1 D=2021-04-19/inferred C=crime

[DEAD [n2 Thirty-one] prisoners] were [e2 hacked to death] and [n3 at least 48] hurt on [d1 Monday] when [CHO members of [CHOG Los Choneros]] broke through a wall of [PEN the Litoral penitentiary] in [GUA Guayaquil] and [x attacked] the wing of [TIG a smaller gang], [PRISON the prison service] [c1 said].
[w2 [GUARDS.1 Guards], of whom there is one for every 51 inmates, [e3 fired] into the air and then withdrew to the gate], [c2 according to] [FAM relatives] waiting outside; [PRISON the service] [c3 calls] the withdrawal [w3 "tactics"].
| @CHO public ECU CRM "members of Los Choneros"
| @CHOG group ECU CRM "Los Choneros"
| @PEN place ECU "Litoral penitentiary" exact
| @GUA place ECU "Guayaquil" city
| @TIG group ECU CRM "a smaller gang"
| @PRISON body ECU GOV "prison service"
| @GUARDS public ECU COP "guards"
| @FAM public ECU CVL "relatives of inmates"
| d1 2021-04-19
| n2 killed 31
| n3 injured 48..
| e2 ASSAULT/primitive a=CHO r=DEAD p=PEN t=d1 n=n2,n3 C=crime
| repeats e2 e1
| span w1 at="Thirty-one prisoners were hacked to death and at least 48 hurt on Monday when members of Los Choneros broke through a wall of the Litoral penitentiary in Guayaquil and attacked the wing of a smaller gang"
| q1 asserts s=PRISON
| e3 ASSAULT/crowd-control a=GUARDS.1 D=2021-04-19/inferred C=crime
| q2 asserts s=FAM
| q3 asserts s=PRISON

[PRES.1 President Larrea] declared a [e4 state of emergency] in the prisons for sixty days and [e5 sent] [SOL [n4 800] soldiers] to guard the outer walls, something [COURT the Constitutional Court] had [e6 forbidden] [PRES.2 him] to do in [d2 February].
[PRES.3 He] [e7 dismissed] [DIR the director of prisons], the sixth in three years, and [e8+c4 asked] [COL Colombia] [w4 for [e9 advice]].
| @PRES person ECU GOV "Larrea" office="president of Ecuador"
| @SOL body ECU MIL "soldiers"
| @COURT body ECU JUD "Constitutional Court"
| @DIR office ECU GOV "director of prisons"
| @COL state COL GOV "Colombia"
| d2 2021-02
| n4 troops 800
| e4 COERCE/martial-law a=PRES.1 C=crime
| e5 MOBILIZE/troops a=PRES.1 n=n4 C=crime
| e6 REJECT a=COURT r=PRES.2 t=d2 C=legal
| e7 SANCTION/expel a=PRES.3 r=DIR C=crime
| e8 REQUEST/assist a=PRES.3 r=COL C=crime
| q4 demands s=PRES.3
| e9 AID hypothetical a=COL r=PRES.3 C=crime
| o1 request e8 open

The dead include [LEA a leader] of [TIGP the Tiguerones], one day short of his release, and [BAKER a baker of nineteen] who had been [e10 remanded] for stealing two mobile telephones.
In [d3 December], 600 kilometres away, [e11 rioting] in [TUR Turi jail] claimed nobody, because [PRIEST the chaplain] had persuaded [BOSSES both bosses] to [e13 hand over] their blades on Christmas Eve.
| @LEA public ECU CRM "a Tiguerones leader"
| @BAKER public ECU CRM "a baker of nineteen"
| @TUR place ECU "Turi jail" exact
| @PRIEST office ECU REL "chaplain"
| @BOSSES public ECU CRM "both bosses"
| d3 2020-12
| e10 COERCE/arrest r=BAKER D=- C=crime,legal
| e11 PROTEST/riot p=TUR t=d3 C=crime
| e13 RETREAT/disarm a=BOSSES D=2020-12-24/stated C=crime

[w5 "The state does not run these buildings; it rents them from [RENT whoever has the sharpest knife],"] [c5 wrote] [IACHR the Inter-American Commission on Human Rights] in a report [d4 two years ago].
Among its nineteen recommendations, one, the purchase of beds, has been carried out.
| @RENT public ECU CRM "whoever has the sharpest knife"
| @IACHR body IGO - "Inter-American Commission on Human Rights"
| d4 2019
| q5 accuses s=IACHR

[CHOB.1 Jairo Loor], who speaks for [CHOG the Choneros] from a cell with a refrigerator, [c6 denied] in a voice message [w6 that [MEN [CHOB.3 his] men] had [e15 begun] it].
[CHOB.2 He] [c7 said] [w7 [CHOG the gang] would [e16 accept] a [e17 truce] if [GOV the government] moves [TIGP the Tiguerones] to another province], an idea [INT the interior minister] [e19+c8 called] [w8 "blackmail with good grammar"].
| @CHOB person ECU CRM "Jairo Loor" office="Choneros spokesman"
| @MEN public ECU CRM "his men"
| @GOV body ECU GOV "government of Ecuador"
| @TIGP group ECU CRM "Tiguerones"
| @INT office ECU GOV "interior minister"
| q6 denies s=CHOB.1
| e15 ASSAULT denied a=MEN D=2021-04-19/inferred C=crime
| q7 proposes s=CHOB.2
| e16 AGREE hypothetical a=CHOG C=crime
| e17 RETREAT/ceasefire hypothetical a=CHOG C=crime
| q8 accuses s=INT
| e19 ACCUSE/disapprove a=INT r=CHOB.2 C=crime
