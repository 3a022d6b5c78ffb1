# id: americas/045-ngo-cells
# publisher: Central American Rights Monitor
# language: en
# published: 2022-12-08

Inside [IZAL Izalco]: thirty-two accounts

[CARM.1 The Monitor] has [e1 interviewed] [DET.1 [n1 32] men and women] freed from [IZAL.2 Izalco prison] since [d1 April].
[DET.2 All but three] [c2 said] [w2 that [GUARD.1 guards] had [e2 beaten] [DET.3 them] on arrival]; [DET.4 [n2 two] women] [c3 described] [w3 being [e3 raped] by an officer whom [DET.5 they] named].
| d1 2022-04..2022-12-09
| n1 other 32
| e1 CONSULT a=CARM.1,DET.1 t=d1 n=n1 C=human_rights
| e2 ASSAULT/beat a=GUARD.1 r=DET.3 D=- C=human_rights
| e3 ASSAULT/sexual r=DET.4 n=n2 D=- C=human_rights,gender
| n2 injured 2
| q2 asserts s=DET.2
| q3 accuses s=DET.4

[DET.6 A baker's apprentice] [c4 recalled] [w4 being [e4 hung] from a bar "until my shoulder spoke"], and [DET.7 a university student] [c5 believes] [w5 [DET.8 he] was [e5 held] only because of a tattoo of his daughter's foot].
| e4 ASSAULT/torture r=DET.6 D=- C=human_rights
| e5 COERCE/arrest r=DET.8 D=- C=human_rights
| q4 asserts s=DET.6
| q5 asserts s=DET.7

[SECJ.1 The security minister] [c6 dismissed] [w6 these accounts as "novels by gang lawyers"] and has [e7 refused] [CARM.2 the Monitor] [e8 access] since [d2 August 2].
[CONF Five guards] have been transferred, but to our knowledge none has been [e10 charged].
| d2 2022-08-02..
| e7 REJECT/assist a=SECJ.1 r=CARM.2 t=d2 C=human_rights
| e8 RETREAT/access denied a=SECJ.1 r=CARM.2 t=d2 C=human_rights
| e10 ACCUSE/allege denied r=CONF C=human_rights
| q6 denies s=SECJ.1
| denies q6 e2

[CARM.3 We] [e11+c7 call on] [CONGS the Legislative Assembly] [w7 to [e12 repeal] the decree that lets [ARMY.1 soldiers] [e13 detain] without a warrant, and to [e14 allow] [RED the Red Cross] into every cell block].
[w8 The next thirty-two will say the same], [CARM.4 the Monitor] [c8 fears].
| e11 REQUEST/change a=CARM.3 r=CONGS C=human_rights,legislative
| e12 CONCEDE hypothetical a=CONGS C=human_rights,legislative
| e13 COERCE/arrest a=ARMY.1 C=human_rights
| e14 RETREAT/access hypothetical a=CONGS r=RED C=human_rights
| q7 demands s=CARM.3
| q8 speculates s=CARM.4
| o1 demand e11 open

The prison was built for 9,000 people and, on [d3 November 30], held 22,104.

| @IZAL place SLV "Izalco prison" exact
| d3 2022-11-30
| @CARM group SLV SOC "Central American Rights Monitor"
| @DET public SLV CVL "former detainees"
| @GUARD office SLV GOV "guards"
| @SECJ office SLV GOV "security minister" office="security minister"
| @CONF office SLV GOV "five guards"
| @CONGS body SLV LEG "Legislative Assembly"
| @ARMY body SLV MIL "soldiers"
| @RED group NGO - "Red Cross"
