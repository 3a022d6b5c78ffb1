# id: fronts/018-anglophone-schools
# publisher: The Mungo Post
# language: en
# published: 2020-10-08

[BAM BAMENDA] — [PUP Pupils] in blue uniforms filed back into [GBHS Government Bilingual High School] on [d80 Monday] for the first time in four years, and [AMBA.1 the separatist fighters] who had [e1+c1 threatened] [w1 to [e2 cut off] the fingers of any child seen with a pen] did not show themselves.
[w2 [SOLD Soldiers] are [e3 posted] behind the netball court], [HEADM.72 the headmistress], [HEADM.71 Patience Ngum], [c2 conceded], [w2 "but the children think they are waiting for a match"].
| q1 threatens s=AMBA.1
| q2 asserts s=HEADM.71
| e1 THREATEN/violence a=AMBA.1 r=PUP D=- C=military
| e2 ASSAULT/primitive hypothetical a=AMBA.1 r=PUP C=military
| e3 MOBILIZE/troops a=SOLD C=military
| o1 threat e1

The boycott began in [d2 2016] as something else: [LAWY.8 lawyers] in wigs, then [TEACH.8 teachers], [e4 went on strike] against the posting of French-speaking colleagues, and [GENDM gendarmes] [e5 beat] them.
Since then it has become a weapon of whoever happens to hold the road.
[w3 Half a million children have lost at least a year of lessons], [UNI UNICEF] [c3 estimates].
| d2 2016
| q3 speculates s=UNI
| e4 PROTEST/strike a=LAWY.8,TEACH.8 t=d2 C=rights_freedoms
| e5 ASSAULT/beat a=GENDM r=LAWY.9,TEACH.9 D=2016/inferred C=repression
| span LAWY.9 at="them"
| span TEACH.9 at="them"

From a suburb in [MAR Maryland] [MARK.1 Mark Ayuk], who styles himself president of a state that nobody recognises, on [d3 Sunday] [c5 told] [AMBA "the boys"] [w5 to [e7 spare] the schools]; [RIV a rival], also in exile and also a president, [e8+c6 called] [MARK.2 him] [w6 "a sell-out with a parking permit"].
Three days on [GUN.1 gunmen] [e9 burst] into a classroom in [KUMB Kumba]'s Fiango quarter, [e10 fired] at the ceiling and left.
[w7 [AMBA The fighters] did it], [GOVR the divisional officer] [c7 alleged]; [w8 [ARMY.1 the army] did, dressed as fighters], [AMBAR one of their "generals"] [c8 retorted]; and [PARE the parents], [e11+c9 begging] [BOTH both] [w9 to stay away], took the children out.
| d3 2020-10-04
| q5 demands s=MARK.1
| q6 accuses s=RIV
| q7 accuses s=GOVR
| q8 accuses s=AMBAR
| q9 demands s=PARE
| e7 RETREAT hypothetical a=AMBA C=military
| e8 ACCUSE/disapprove a=RIV r=MARK.2 D=- C=military
| e9 ASSAULT a=GUN.1 p=KUMB D=2020-10-07/inferred C=military
| e10 ASSAULT/firearms a=GUN.1 p=KUMB D=2020-10-07/inferred C=military
| e11 REQUEST a=PARE r=BOTH
| denies q8 q7
| o2 request e11

Enrolment at the bilingual school on [d81 Monday] was 214.
On [d4 Thursday] it was 61, and a goat.

| @BAM place CMR "Bamenda" city
| @PUP public CMR EDU "pupils"
| @GBHS place CMR "Government Bilingual High School" exact
| @AMBA group CMR REB "separatist fighters"
| @SOLD body CMR MIL "soldiers"
| @HEADM person CMR EDU "Patience Ngum" office="headmistress"
| @LAWY public CMR JUD "lawyers"
| @TEACH public CMR EDU "teachers"
| @GENDM body CMR COP "gendarmes"
| @UNI body UNO - "UNICEF"
| @MAR place USA "Maryland" province
| @MARK person CMR REB "Mark Ayuk" office="separatist president"
| @RIV public CMR REB "rival separatist leader"
| @GUN public CMR UAF "gunmen"
| @KUMB place CMR "Kumba" city
| @GOVR office CMR GOV "divisional officer"
| @ARMY body CMR MIL "army"
| @AMBAR office CMR REB "separatist general"
| @PARE public CMR CVL "parents"
| @BOTH group CMR - "both sides"
| d4 2020-10-08
| d80 2020-10-05
| d81 2020-10-05
