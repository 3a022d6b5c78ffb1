# id: prensa/022-mali-corresponsal
# publisher: El Ateneo de Valencia
# language: es
# published: 2022-03-16

[BAM Bamako].- [FRA.1 París], que [d1 el mes pasado] [c1 anunció] [w1 que [e1 sacaría] a [n1 sus 2.400] soldados antes del [d2 verano]], [e2+c2 acusa] a [JUN.1 la junta maliense], a la que [e3+c11 tachó] [w11 de ilegítima] en [d6 enero], [w2 de [e4 pagar] a [WAG.1 mercenarios rusos] con oro].
[JUN.2 Los coroneles] [c3 responden] [w3 que son «instructores»].
[w4 «A [FRA.2 los franceses] [FRA.3 les] [e5 pedimos] seguridad y nos trajeron conferencias»], [c4 dijo] en la televisión [COL.1 el coronel Mahamane Touré], cuya [x expulsión] del [EMB embajador francés], [d3 el 31 de enero], fue [e6 celebrada] en la plaza de la Independencia con pan y banderas.
[ESP.1 España] todavía no ha decidido si [e7 retira] a [n2 los 530] militares de la misión europea.
[MDE.1 La ministra Pilar Zubeldia] [c6 prefiere] [w6 esperar a lo que resuelva [UE.1 Bruselas] el [d4 viernes]], pero en [TES.1 su partido] [c7 dan] [w7 por segura la [e9 vuelta]].
[YIH.1 Los yihadistas] [e10 mataron] [d5 hace nueve días] en [MON Mondoró] a [SOL [n3 27] soldados].
El mijo ha doblado su precio y en el mercado de [MED Medina Coura] se regatea por un puñado.
[w9 Nadie aquí, ni los que aplauden], [c9 apunta] [SOC.1 el sociólogo Brehima Kassogué], [w9 [c10 cree] [w10 que un uniforme arregle un pozo]].
| @BAM place MLI "Bamako" city
| @FRA state FRA GOV "Francia"
| @JUN body MLI GOV,MIL "junta maliense"
| @WAG group RUS PRM "mercenarios rusos"
| @COL person MLI GOV,MIL "Mahamane Touré" office="coronel"
| @EMB office FRA GOV "embajador francés"
| @ESP state ESP GOV "España"
| @MDE person ESP GOV,MIL "Pilar Zubeldia" office="ministra de Defensa"
| @UE body EUR - "Unión Europea"
| @TES group ESP PTY,GOV "partido de la ministra"
| @YIH group - REB "yihadistas"
| @MON place MLI "Mondoró" city
| @SOL public MLI MIL "soldados malienses"
| @MED place MLI "Medina Coura" district
| @SOC person MLI EDU "Brehima Kassogué" office="sociólogo"
| d1 2022-02
| d2 ..2022-06-21
| d3 2022-01-31
| d4 2022-03-18
| d5 2022-03-07
| d6 2022-01
| n1 troops 2400
| n2 troops 530
| n3 killed 27
| q1 promises s=FRA.1
| q2 accuses s=FRA.1
| q3 denies s=JUN.2
| q4 accuses s=COL.1
| q6 promises s=MDE.1
| q7 speculates s=TES.1
| q9 asserts s=SOC.1
| q10 denies
| q11 accuses s=FRA.1
| e1 RETREAT/withdraw planned a=FRA.1 t=d2 n=n1 C=military
| e2 ACCUSE/allege a=FRA.1 r=JUN.1 C=military
| e3 ACCUSE/disapprove a=FRA.1 r=JUN.1 t=d6 C=diplomatic
| e4 COOPERATE a=JUN.1,WAG.1 D=- C=military
| e5 REQUEST/assist a=COL.1 r=FRA.3 D=- C=military
| e6 SUPPORT r=COL.1 D=2022-01-31/inferred C=diplomatic
| e7 RETREAT/withdraw possible a=ESP.1 n=n2 C=military
| e9 RETREAT/withdraw planned C=military
| e10 ASSAULT a=YIH.1 r=SOL p=MON t=d5 n=n3 C=military,terrorism
| denies q3 e2
