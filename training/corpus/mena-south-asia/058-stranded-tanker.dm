# id: mena-south-asia/058-stranded-tanker
# publisher: Straits Maritime Desk
# language: en
# published: 2026-01-13

Cook's diary from the tanker nobody would claim

For seventy days the tanker Jia Rong lay off [DJI Djibouti] with 22 men aboard and nobody to pay them.
[LON London] had [e1 listed] [OWN her owner] in [d1 October], and [PORT the port authority] [e2+c1 refused] [w1 to [e3 admit] her without a bond].
[w2 "We caught rainwater in tarpaulins,"] [c2 said] [REN.1 Ren Chao], [REN.2 the cook], who kept a diary on the backs of menus.
On [d2 December 3] [CRE the crew] hoisted a bedsheet reading SOS and [e5 stopped] work.
| @DJI place DJI "Djibouti" city
| @LON state GBR GOV "United Kingdom"
| @OWN company - BUS "owner of the Jia Rong"
| @PORT body DJI GOV "port authority"
| @REN person CHN LAB "Ren Chao" office="cook"
| @CRE public - LAB "crew"
| d1 2025-10
| d2 2025-12-03
| q1 denies s=PORT
| q2 asserts s=REN.1
| e1 SANCTION/discontinue a=LON r=OWN t=d1 C=economic
| e2 REJECT/yield a=PORT D=- C=economic
| e3 RETREAT/access denied a=PORT C=economic
| e5 PROTEST/strike a=CRE t=d2

[ITF.3 The seafarers' union], which found the men by satellite, [e6+c3 petitioned] [CHNX.1 Beijing] [w3 to [e7 send] food], and [CHNX.2 it] did, by the crate, from a destroyer on [e8 patrol] against pirates.
[w4 The ship would be sold and the arrears paid], [EMB the Chinese consul] [c4 promised].
[w5 "Promises are a kind of fuel,"] [c5 said] [YAC Yacoub Said], [ITF.5 the union]'s man in the port.
| @ITF group NGO LAB "seafarers' union"
| @CHNX state CHN GOV "China"
| @EMB office CHN GOV "Chinese consul" office="consul"
| @YAC person DJI LAB "Yacoub Said"
| q3 demands s=ITF.3
| q4 promises s=EMB
| q5 asserts s=YAC
| e6 REQUEST/assist a=ITF.3 r=CHNX.1 D=- C=human_security
| e7 AID hypothetical a=CHNX.1
| e8 MOBILIZE/weapons a=CHNX.2 D=- C=military
| e11 AID a=CHNX.2 D=- C=human_security
| span e11 at="did"
| e12 AGREE a=EMB D=-
| span e12 at="promised"
| o1 request e6 met closed=e11
| o2 promise e12
| answers e11 e6

The sea off the horn was full of other such ships, each with its own arithmetic.
