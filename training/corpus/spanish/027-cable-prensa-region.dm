# id: spanish/027-cable-prensa-region
# publisher: Latitud Andina
# language: es
# published: 2014-11-14

[POL.1 La policía de Guerrero] [e1 liberó] sin cargos a [EST [n1 dos] normalistas] y [c1 dijo] [w1 que «fue una confusión»].
| @POL body MEX COP "policía de Guerrero"
| @EST public MEX EDU "normalistas"
| n1 other 2
| q1 asserts s=POL.1
| e1 RETREAT/release a=POL.1 r=EST n=n1

[VEN.1 Caracas] [e2 levantó] la prohibición de exportar arroz que pesaba sobre [COL@ Colombia] y [e3 reabrió] [d1 el jueves] el puente de [PAR Paraguachón], cerrado desde [d2 agosto].
| @VEN state VEN GOV "Venezuela"
| @COL state COL GOV "Colombia"
| @PAR place VEN "Paraguachón" city
| d1 2014-11-13
| d2 2014-08..
| e2 RETREAT a=VEN.1 r=COL C=economic
| e3 RETREAT/access a=VEN.1 p=PAR t=d1 C=economic

[FAR.1 Las FARC] [c2 anunciaron] desde [HAB La Habana] [w2 que [e4 dejarán] de [e6 reclutar] a [MEN menores de 17 años]].
| @FAR group COL REB "FARC"
| @HAB place CUB "La Habana" city
| @MEN public COL CVL "menores"
| q2 promises s=FAR.1
| e4 CONCEDE planned a=FAR.1 C=human_rights
| e6 MOBILIZE/militia denied a=FAR.1 r=MEN C=human_rights
| o1 promise e4 open

[d3 El lunes], [JEF el jefe de la Fuerza Aérea ecuatoriana] presentó su [e7 dimisión] «por motivos de salud», y los [x rumores] [c3 hablan] de [w3 un [e8 registro] de su despacho].
| @JEF office ECU MIL "jefe de la Fuerza Aérea ecuatoriana"
| d3 2014-11-10
| q3 speculates
| e7 RETREAT/resign a=JEF t=d3
| e8 COERCE/seize possible

[SIN.1 El sindicato de pilotos de Avianca] [e9 desistió] de la [e10 huelga] prevista para [d4 el domingo] a cambio de que [AVI.1 la aerolínea] [e11 retire] [n2 17] [x despidos].
| @SIN group COL LAB "sindicato de pilotos de Avianca"
| @AVI company COL BUS "Avianca"
| d4 2014-11-16
| n2 other 17
| e9 CONCEDE a=SIN.1 r=AVI.1 C=economic
| e10 PROTEST/strike denied a=SIN.1 r=AVI.1 t=d4 C=economic
| e11 CONCEDE planned a=AVI.1 r=SIN.1 n=n2 C=economic

[GUE.1 El EPP] [e12 entregó] sus últimos [n3 treinta y dos] fusiles a [CRI la Cruz Roja], [c4 según] [INT una emisora de Concepción], algo que [PAR2 el Ministerio del Interior] [c5 tacha] [w5 de «pura fábula»].
| @GUE group PRY REB "EPP"
| @CRI group NGO - "Cruz Roja"
| @INT company PRY JRN "emisora de Concepción"
| @PAR2 body PRY GOV "Ministerio del Interior"
| n3 other 32
| span w4 at="El EPP entregó sus últimos treinta y dos fusiles a la Cruz Roja"
| q4 asserts s=INT
| q5 denies s=PAR2
| e12 RETREAT/disarm a=GUE.1 r=CRI n=n3
| denies q5 e12

Cuando por fin se [e13 retiraron] [CAS los cascos azules uruguayos] de [GAL Gonaïves], los niños corrieron detrás de los blindados pidiendo caramelos.
| @CAS body URY MIL "cascos azules uruguayos"
| @GAL place HTI "Gonaïves" city
| e13 RETREAT/withdraw a=CAS p=GAL C=peacekeeping

[SEC.1 El secretario de la Unasur] [e15+c6 propone] [w6 un [e14 canje] de presos entre [ECU2 Quito] y [PER Lima]], pero ninguno de los dos gobiernos lo ha [x comentado].
| @SEC office IGO - "secretario de la Unasur"
| @ECU2 state ECU GOV "Ecuador"
| @PER state PER GOV "Perú"
| q6 proposes s=SEC.1
| e15 REQUEST/yield a=SEC.1 r=ECU2,PER
| o2 demand e15 open
| e14 RETREAT/release hypothetical a=ECU2,PER

La lluvia aguó el desfile de [BAR Barranquilla] y dejó en seco a los vendedores de sombrillas, que agotaron existencias a mediodía.
| @BAR place COL "Barranquilla" city
