# id: africa-asia/025-agency-brief-kachin
# publisher: Irrawaddy Valley News
# title: Junta jets bomb Kachin concert; army calls it lawful
# language: en
# published: 2022-10-01

[JUN Junta jets] [e1 bomb] [KAC Kachin] concert; [TAT army] [c1 calls] [w1 it lawful]
| q1 asserts s=TAT
| e1 ASSAULT/aerial a=JUN p=KAC D=2022-09-29/inferred

[JUN Three Myanmar air force planes] [e2 dropped] four bombs on an open-air concert near [HPA Hpakant] on [d1 Thursday] night, killing [AUD [n1 between 50 and 80] people], among them a popular singer, [KIO the Kachin Independence Organisation] [c2 said].
[w3 “This was a [e3 massacre] of [AUD musicians] and mothers,”] [NAW Colonel Naw Bu Aung], [KIO its] spokesman, [c3 told] [IVN Irrawaddy Valley News].
| d1 2022-09-29
| n1 killed 50..80
| q2 asserts s=KIO
| span w2 at="Three Myanmar air force planes dropped four bombs on an open-air concert near Hpakant on Thursday night, killing between 50 and 80 people, among them a popular singer"
| e2 ASSAULT/aerial a=JUN r=AUD p=HPA t=d1 n=n1 C=human_rights
| repeats e2 e1
| q3 asserts s=NAW
| e3 ASSAULT/targeted r=AUD D=2022-09-29/inferred
| repeats e3 e1

[w4 The target was [KIA the 9th Brigade headquarters] and the operation was “necessary”], [TAT the military's information team] [c4 wrote], and [c5 dismissed] [w5 reports of civilian [e4 deaths] as “rumour”].
Mobile phone links to the jade town have been [e5 cut] since [d2 Friday] morning.
[AMB Ambassadors of 14 countries] in [YAN Yangon] voiced [e6 revulsion].
| d2 2022-09-30
| q4 asserts s=TAT
| q5 denies s=TAT
| e4 ASSAULT denied D=-
| denies q5 e2
| e5 COERCE/censor t=d2 D=2022-09-30../stated
| e6 ACCUSE/disapprove a=AMB

[KIO.9 The Kachin group], which marked its 62nd anniversary at the concert, has [e7 trained] and armed [PDF younger militias] since the [d3 February 2021] [e8 coup].
[w6 This will not stop [KIO.19 us] and [KIO.20 we] will not stoop to [e9 bombing] villages], [NAW the colonel] [c6 added].
| d3 2021-02
| e7 AID a=KIO.9 r=PDF D=2021-02../stated
| e8 COERCE/seize t=d3 C=pro_autocracy
| q6 denies s=NAW
| e9 ASSAULT/explosives denied a=KIO.20
| @JUN body MMR MIL "Myanmar air force planes"
| @KAC place MMR "Kachin" province
| @TAT body MMR MIL "Myanmar military"
| @HPA place MMR "Hpakant" city
| @AUD public MMR CVL "concert audience"
| @KIO group MMR REB "Kachin Independence Organisation"
| @NAW person MMR REB "Naw Bu Aung" office="spokesman for the Kachin Independence Organisation"
| @IVN company MMR JRN "Irrawaddy Valley News"
| @KIA body MMR REB "9th Brigade headquarters"
| @AMB office - GOV "ambassadors of 14 countries"
| @YAN place MMR "Yangon" city
| @PDF group MMR REB "younger militias"
