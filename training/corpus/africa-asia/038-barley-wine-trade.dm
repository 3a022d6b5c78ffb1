# id: africa-asia/038-barley-wine-trade
# publisher: Adelaide Ledger
# title: Beijing to scrap barley duty; Canberra pauses WTO case
# language: en
# published: 2023-04-20

[CHN Beijing] to [e1 scrap] barley duty; [AUS Canberra] [e2 pauses] WTO case
| e1 CONCEDE planned a=CHN r=AUS
| e2 CONCEDE a=AUS r=CHN D=2023-04-20/inferred C=economic

[AUS Australia] has [e3 shelved] its complaint against [CHN.8 China] at [WTO the World Trade Organization] for three months while [CHN.9 Beijing] reviews the 80.5 percent [e5 tariff] [CHN.10 it] slapped on barley in [d1 May 2020].
[w1 “If the duty is not [e6 lifted] at the end of that time, [AUS.9 we] will [e7 go back] to [WTO Geneva],”] [WON Foreign Minister Claire Hampton] [c1 said].
| d1 2020-05
| e3 CONCEDE a=AUS r=CHN.8
| repeats e3 e2
| e5 SANCTION/discontinue a=CHN.10 r=AUS t=d1
| q1 threatens s=WON
| e6 RETREAT denied
| e7 ACCUSE/allege hypothetical a=AUS.9

The [x truce], brokered over eight months of quiet officials' [e8 meetings], lets both governments climb down without saying so.
[CHN.20 China] had [e9 curbed] wine, lobsters, timber and coal after [MOR Neil Braddock], then prime minister, [e10+c2 called] [w2 for an independent [e11 inquiry] into the origins of Covid-19].
[SHA Shadow trade minister Kevin Hogarth] [e12+c3 berated] [GOV the government] [w3 for “trusting a promise written on rice paper”].
| e8 CONSULT D=-
| e9 SANCTION/discontinue a=CHN.20 D=2020-05../inferred
| e10 REQUEST a=MOR D=2020-04/inferred
| causes e10 e9
| q2 demands s=MOR
| e11 ACCUSE/investigate hypothetical
| q3 accuses s=SHA
| e12 ACCUSE/disapprove a=SHA r=GOV

Growers on the Yorke Peninsula are cautious.
[w4 “[DEN.8 We] found other buyers, and they pay on time,”] [DEN.9 Denise Altschwager], who crops 2,000 hectares near [MAI Maitland], [c4 told] [LED the Ledger].
Malting barley was quoted at A$345 a tonne at [PAD Port Adelaide].
[WIN Winemakers] [c5 think] [w5 a similar [e13 deal] on shiraz may come by [d2 Christmas]].
| d2 2023-12-25
| q4 asserts s=DEN.9
| q5 speculates s=WIN
| e13 AGREE possible D=..2023-12-26/stated
| @CHN state CHN GOV "China"
| @AUS state AUS GOV "Australia"
| @WTO body IGO - "World Trade Organization"
| @WON person AUS GOV "Claire Hampton" office="foreign minister"
| @MOR person AUS ELI,GOV "Neil Braddock" office="prime minister"
| @SHA person AUS LEG,OPP "Kevin Hogarth" office="shadow trade minister"
| @GOV body AUS GOV "Australian government"
| @DEN person AUS AGR "Denise Altschwager"
| @MAI place AUS "Maitland" city
| @LED company AUS JRN "Adelaide Ledger"
| @PAD place AUS "Port Adelaide" city
| @WIN company AUS BUS "winemakers"
