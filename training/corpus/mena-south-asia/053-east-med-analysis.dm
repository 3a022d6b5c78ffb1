# id: mena-south-asia/053-east-med-analysis
# publisher: The Levant Ledger (analysis)
# language: en
# published: 2024-06-04

Three-phase plan, one-phase trust

When [BID US President Walter Garrison] laid [ISR.1 Israel]'s own offer before the world on [d1 Friday], [NET Amnon Harel] [e1+c1 called] it [w1 "incomplete"], and [HAM Hamas] [c2 said] [w2 it would "deal positively" with any text that [e2 ends] the war].
On paper the plan is simple: six weeks of [e4 calm], during which [ISRF Israeli forces] would [e5 leave] the cities and [HOST women, the elderly and the wounded] would [e6 come home]; then a permanent [e7 halt]; then rebuilding.
In practice, [w3 [SIDE each side] [c8 expects] [w8 the other to cheat in the second phase]], [c3 argues] [EXP.1 Tamara Oren], who has taught negotiation to two governments.
[w4 "You do not sign a staircase, you sign a door,"] [EXP she] [c4 says].
| @BID person USA GOV "Walter Garrison" office="president"
| @ISR state ISR GOV "Israel"
| @NET person ISR GOV "Amnon Harel" office="prime minister"
| @HAM group PSE REB "Hamas"
| @ISRF body ISR MIL "Israeli forces"
| @HOST public ISR CVL "women, the elderly and the wounded"
| @EXP person ISR EDU "Tamara Oren"
| d1 2024-05-31
| q1 accuses s=NET
| q2 promises s=HAM
| q3 asserts s=EXP.1
| q4 asserts s=EXP
| e1 ACCUSE/disapprove a=NET r=ISR.1 D=- C=diplomatic
| e2 RETREAT/ceasefire hypothetical
| e4 RETREAT/ceasefire hypothetical C=diplomatic
| e5 RETREAT/withdraw hypothetical a=ISRF C=military
| e6 RETREAT/release hypothetical r=HOST C=human_security
| e7 RETREAT/ceasefire hypothetical C=diplomatic
| repeats e7 e4
| @SIDE office - GOV "each side"
| q8 speculates s=SIDE

[QAT Qatar] and [EGY Egypt] will [e9 shuttle] between hotel rooms in [CAI Cairo] from [d2 Wednesday], and [CIA the head of the CIA] is expected to [e10 join] them.
[PART [NET.9 Harel]'s partners] have [e14+c5 threatened] [w5 to [e11 bring down] the government if a single soldier [e12 leaves] the corridor].
A poll for [ARU Channel Aru] [c6 suggests] [w6 that forty per cent of voters would take the deal and a quarter could not name its phases].
[OFFX [ISR~.5 Israeli] officials] [c7 fear] [w7 that [HAM.9 Hamas] will pocket the prisoners and [e13 regroup]].
| @QAT state QAT GOV "Qatar"
| @EGY state EGY GOV "Egypt"
| @CAI place EGY "Cairo" city
| @CIA office USA SPY "head of the CIA" office="head of the CIA"
| @PART group ISR PTY,GOV "Harel's coalition partners"
| @ARU company ISR JRN "Channel Aru"
| @POLL other ISR - "poll"
| @OFFX office ISR GOV "Israeli officials" office="officials"
| d2 2024-06-05
| span POLL at="A poll for Channel Aru"
| q5 threatens s=PART
| q6 asserts s=POLL
| q7 speculates s=OFFX
| e9 CONSULT/third-party planned a=QAT,EGY p=CAI t=d2 C=diplomatic
| e10 CONSULT/third-party planned a=CIA p=CAI t=d2 C=diplomatic
| e11 SANCTION/discontinue hypothetical a=PART C=political_institutions
| e12 RETREAT/withdraw hypothetical C=military
| e13 MOBILIZE/militia possible a=HAM.9 C=military
| e14 THREATEN/relations a=PART r=NET.9 C=political_institutions
| o1 threat e14
| o2 scheduled e9 due=2024-06-05
