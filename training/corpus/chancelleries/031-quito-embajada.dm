# id: chancelleries/031-quito-embajada
# publisher: El Correo del Austro
# title: México rompe con Ecuador tras el asalto a su embajada
# language: es
# published: 2024-04-08

[MEX México] [e1 rompe] con [ECU Ecuador] tras el [e2 asalto] a [EMB su embajada]
| e1 SANCTION/discontinue a=MEX r=ECU D=2024-04-06/inferred C=diplomatic,asylum
| e2 ASSAULT r=EMB D=2024-04-05/inferred C=diplomatic,asylum

QUITO.- [POL Una treintena de policías encapuchados] [e3 saltó] la tapia de [EMB la embajada de México] [d1 la noche del viernes] y se [e4 llevó] a [GLA Ramiro Santacruz], el exvicepresidente al que [MEX.31 el gobierno mexicano] acababa de [e5 conceder] asilo; horas después, [MEX.32 este] [e6 cortó] relaciones y [c1 anunció] [w1 que [e8 demandará] a [ECU Ecuador] ante [CIJ la Corte Internacional de Justicia]].
| d1 2024-04-05
| q1 threatens s=MEX.32
| e3 ASSAULT a=POL r=EMB t=d1 C=diplomatic,asylum
| e4 COERCE/arrest a=POL r=GLA t=d1 C=diplomatic,asylum
| e5 AID a=MEX.31 r=GLA D=- C=asylum
| e6 SANCTION/discontinue a=MEX.32 r=ECU D=2024-04-06/inferred C=diplomatic,asylum
| e8 ACCUSE/allege planned a=MEX.32 r=ECU C=legal,diplomatic
| repeats e3 e2
| repeats e6 e1
| causes e4 e6

[w2 "No me [e9 arrepiento] de nada: el asilo no es un hotel para ladrones"], [c2 respondió] [ECUP el presidente Esteban Larrea], que [d2 el jueves] había [e10 expulsado] a [MEXA la embajadora mexicana] por unas palabras de [MEXP su par mexicano] sobre el asesinato de [CAND un candidato].
| d2 2024-04-04
| q2 denies s=ECUP
| e9 CONCEDE denied a=ECUP C=diplomatic,asylum
| e10 SANCTION/expel a=ECUP r=MEXA t=d2 C=diplomatic

La condena fue casi unánime.
[BRA Brasil], [COL Colombia] y [CHL Chile] [e11+c3 calificaron] el hecho [w3 de violación flagrante de la Convención de Viena]; [NIC Nicaragua] [e12 rompió] también con [ECU Quito], y [OEA la OEA] discutirá [d3 el martes] una resolución que [USA Estados Unidos], [c4 según] [DIP dos diplomáticos], [w4 podría [e14 apoyar]].
| d3 2024-04-09
| q3 accuses s=BRA
| q4 asserts s=DIP
| e11 ACCUSE/disapprove a=BRA,COL,CHL D=- C=diplomatic
| e12 SANCTION/discontinue a=NIC r=ECU D=- C=diplomatic
| e14 SUPPORT possible a=USA C=diplomatic

México tiene una larga tradición de asilo: por sus legaciones pasaron republicanos españoles, chilenos, uruguayos y un sha destronado.
La casa de la calle República de El Salvador, de ladrillo y buganvillas, está cerrada desde [d4 el domingo].
En la acera, [VEND un vendedor de espumilla] se [c7 queja] [w7 de que ya no hay fila].
| d4 2024-04-07..
| q7 accuses s=VEND

[CANM.71 La canciller ecuatoriana], [CANM.72 Lucía Andrade], [c5 sostuvo] [w5 que había "un riesgo real de fuga"] y [e16+c6 ofreció] [w6 [e17 retomar] el diálogo "cuando [MEX México] lo desee"].
| q5 asserts s=CANM.72
| q6 proposes s=CANM.72
| e16 AGREE a=CANM.72 r=MEX D=- C=diplomatic
| e17 CONSULT hypothetical a=CANM.72,MEX C=diplomatic
| o1 invitation e16

| @MEX state MEX GOV "México"
| @ECU state ECU GOV "Ecuador"
| @EMB body MEX GOV "embajada de México"
| @POL body ECU COP "policías encapuchados"
| @GLA person ECU ELI,GOV "Ramiro Santacruz"
| @CIJ body IGO JUD "Corte Internacional de Justicia"
| @ECUP person ECU GOV "Esteban Larrea" office="presidente"
| @MEXA office MEX GOV "embajadora mexicana"
| @MEXP office MEX GOV "presidente de México" office="presidente"
| @CAND public ECU - "candidato asesinado"
| @BRA state BRA GOV "Brasil"
| @COL state COL GOV "Colombia"
| @CHL state CHL GOV "Chile"
| @NIC state NIC GOV "Nicaragua"
| @OEA body IGO - "OEA"
| @USA state USA GOV "Estados Unidos"
| @DIP office - GOV "dos diplomáticos"
| @VEND public ECU BUS "vendedor de espumilla"
| @CANM person ECU GOV "Lucía Andrade" office="canciller"
