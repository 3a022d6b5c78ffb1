# id: spanish/025-cable-sanciones
# publisher: Economía y Mundo
# language: es
# published: 2025-09-08

[SUI.1 Suiza] [e1 congeló] las cuentas del [HIJ.1 hijo mayor del expresidente de Guinea Ecuatorial] y [HIJ.2 le] [e2 vetó] la entrada al país.
| @SUI state CHE GOV "Suiza"
| @HIJ office GNQ ELI "hijo mayor del expresidente"
| e1 SANCTION/discontinue a=SUI.1 r=HIJ.1 C=corruption
| e2 REJECT a=SUI.1 r=HIJ.2 C=corruption

[BRA.1 El Gobierno brasileño] [e3 llamó] a consultas a su [EMB.1 embajador en Israel] después de que [ISR.1 el primer ministro Eitan Barzilai] [BRA.2 lo] [e4+c1 tildara] [w1 de «antisemita»].
| @BRA body BRA GOV "Gobierno de Brasil"
| @EMB office BRA GOV "embajador de Brasil en Israel"
| @ISR person ISR GOV "Eitan Barzilai" office="primer ministro de Israel"
| q1 accuses s=ISR.1
| e3 SANCTION/withdraw a=BRA.1 r=ISR.1 C=diplomatic
| e4 ACCUSE/disapprove a=ISR.1 r=BRA.2 D=- C=diplomatic
| causes e4 e3

[UE.1 La Unión Europea] [e5 incluirá] [d1 esta semana] en su lista negra a [EMP [n1 once] empresas chinas] por [e6 suministrar] componentes de drones a [RUS Rusia], [c2 adelantan] [FUE fuentes comunitarias].
| @UE body EUR - "Unión Europea"
| @EMP company CHN BUS "empresas chinas"
| @RUS state RUS GOV "Rusia"
| @FUE office EUR - "fuentes comunitarias"
| d1 2025-09-08..2025-09-15
| n1 other 11
| span w2 at="La Unión Europea incluirá esta semana en su lista negra a once empresas chinas por suministrar componentes de drones a Rusia"
| q2 asserts s=FUE
| e5 SANCTION/discontinue planned a=UE.1 r=EMP t=d1 n=n1 C=economic
| e6 AID a=EMP r=RUS D=- C=military
| causes e6 e5
| o1 scheduled e5 open due=2025-09-08..2025-09-15

[ECU.1 El presidente Esteban Larrea] [e7 destituyó] por decreto a [MIN.1 su ministra de Energía], [MIN.2 Inés Cordero], y [e8 rompió] el contrato con [TUR la barcaza turca] que alimentaba [GYE Guayaquil].
| @ECU person ECU GOV "Esteban Larrea" office="presidente de Ecuador"
| @MIN person ECU GOV "Inés Cordero" office="ministra de Energía"
| @TUR company TUR BUS "barcaza turca"
| @GYE place ECU "Guayaquil" city
| e7 SANCTION/expel a=ECU.1 r=MIN.2
| e8 SANCTION/discontinue a=ECU.1 r=TUR C=economic

[ALE La ministra alemana de Finanzas] no [c3 descarta] [w3 [e10 excluir] a [HUN Hungría] de los fondos de cohesión].
| @ALE office DEU GOV "ministra alemana de Finanzas"
| @HUN state HUN GOV "Hungría"
| q3 speculates s=ALE
| e10 SANCTION/discontinue possible a=ALE r=HUN C=economic

[NIC El Parlamento nicaragüense] [e11 despojó] de la nacionalidad a [OPO [n2 noventa y cuatro] opositores], medida que [OEA la OEA] [e12 deploró] «sin matices».
| @NIC body NIC LEG "Parlamento nicaragüense"
| @OPO public NIC OPP "opositores"
| @OEA body IGO - "OEA"
| n2 other 94
| e11 COERCE/restrict a=NIC r=OPO n=n2 C=repression,rights_freedoms
| e12 ACCUSE/disapprove a=OEA r=NIC C=repression

[TUN Túnez] [e13 declaró] persona non grata al [EMB2 encargado de negocios belga]; [BEL Bruselas] [c5 estudia] ya [w5 [e14 pagar] con la misma moneda].
| @TUN state TUN GOV "Túnez"
| @EMB2 office BEL GOV "encargado de negocios belga"
| @BEL state BEL GOV "Bélgica"
| q5 speculates s=BEL
| e13 SANCTION/expel a=TUN r=EMB2 C=diplomatic
| e14 SANCTION/expel possible a=BEL r=TUN C=diplomatic
| causes e13 e14

[POR.1 El PP gallego] [e15 apartó] [d2 el sábado] a [CON.1 la concejala] que votó con la oposición, y [CON.2 ella] [c6 se pregunta] [w6 si la próxima vez [CON.3 la] [e16 multarán] también].
| @POR group ESP PTY,OPP "PP gallego"
| @CON office ESP LEG "concejala"
| d2 2025-09-06
| q6 speculates s=CON.2
| e15 SANCTION/expel a=POR.1 r=CON.1 t=d2
| e16 SANCTION/discontinue possible r=CON.3

[w7 [IND.1 Nueva Delhi] y [PAK Islamabad], que llevan cuatro meses sin vuelos directos, [e17 retirarán] a sus agregados culturales antes de [d3 octubre]], [c7 vaticina] [AND un antiguo espía].
| @IND state IND GOV "India"
| @PAK state PAK GOV "Pakistán"
| @AND office - ELI "antiguo espía"
| d3 ..2025-10-01
| q7 speculates s=AND
| e17 SANCTION/withdraw planned a=IND.1,PAK t=d3 C=diplomatic

Dos de cada tres paquetes que llegan a [ZAR Zaragoza] son de ropa barata.
| @ZAR place ESP "Zaragoza" city
