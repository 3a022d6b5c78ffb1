# id: prensa/028-corea-agencia
# publisher: Agencia Cordillera
# language: es
# published: 2017-12-01

[w1 «Quien [e1 cierre] el mar con un barco, lo abrirá con dos»], [e2+c1 amenazó] [d1 ayer] [NOR.1 Pionyang] al conocer que [EEUU.1 Washington] [c2 estudia] [w2 [e3 inspeccionar] a [BUQ sus cargueros]].
[SEU.1 Seúl], que un día antes había [e4 ensayado] en [DOK el mar del Este] una salva de misiles en [x respuesta] al [e5 lanzamiento] del Hwasong, [e6+c3 exhortó] a [EEUU.2 su aliado] [w3 a no dar ese paso «sin una llamada previa»].
El portavoz de la cancillería china, [EXT.1 Lu Shiming], se limitó a [c4 repetir] [w4 que la solución «es el diálogo»].
[PES Unos pescadores] de [AOM Aomori] [c6 aseguran] [w6 haber visto caer un fragmento del tamaño de una nevera].
Un desertor llegó [d2 el 13 de noviembre] con cinco [x balazos] y un parásito de 27 centímetros, y se ha hecho famoso por pedir galletas.
[w7 [ONU.1 El subsecretario Patrick Hennings] [e8 volará] [d3 el lunes] a [PYO.1 Pionyang], en la primera [x visita] de [FUN un cargo de Naciones Unidas] en seis años], [c7 confirmó] [POR.1 su portavoz].
[w8 No se [c11 espera] [w11 que [LDR.1 el líder] [ONU.2 lo] [e9 reciba]]], [c8 dicen] [DIP.1 diplomáticos de dos embajadas].
La inflación de [NOR@.3 Corea del Norte] no la sabe nadie.
[SEU.2 El Gobierno surcoreano] [c9 espera] [w9 que los Juegos de [PYE Pyeongchang], en [d4 febrero], sirvan de deshielo], y ya ha [e11+c10 invitado] a [NOR.4 su vecino] [w10 a [e12 enviar] una delegación], carta a la que [NOR.5 este] no contesta.
| @NOR state PRK GOV "Corea del Norte"
| @LDR office PRK GOV "líder norcoreano"
| @EEUU state USA GOV "Estados Unidos"
| @BUQ body PRK - "cargueros norcoreanos"
| @SEU state KOR GOV "Corea del Sur"
| @DOK place - "mar del Este" region
| @EXT person CHN GOV "Lu Shiming" office="portavoz de la cancillería china"
| @PES public JPN AGR "pescadores de Aomori"
| @AOM place JPN "Aomori" city
| @ONU person UNO - "Patrick Hennings" office="subsecretario"
| @FUN office UNO - "cargo de Naciones Unidas"
| @POR office UNO - "portavoz de Hennings"
| @PYO place PRK "Pionyang" city
| @DIP office - GOV "diplomáticos"
| @PYE place KOR "Pyeongchang" city
| d1 2017-11-30
| d2 2017-11-13
| d3 2017-12-04
| d4 2018-02
| q1 threatens s=NOR.1
| q2 speculates s=EEUU.1
| q3 demands s=SEU.1
| q4 demands s=EXT.1
| q6 asserts s=PES
| q7 asserts s=POR.1
| q8 speculates s=DIP.1
| q9 speculates s=SEU.2
| q10 proposes s=SEU.2
| e1 COERCE/restrict hypothetical C=military
| e2 THREATEN a=NOR.1 r=EEUU.1 t=d1 C=military
| e3 COERCE/seize possible a=EEUU.1 r=BUQ C=military
| e4 MOBILIZE/weapons a=SEU.1 p=DOK D=2017-11-29/inferred C=military
| e5 MOBILIZE/weapons D=- C=military
| e6 REQUEST a=SEU.1 r=EEUU.2 C=military,diplomatic
| e8 CONSULT/visit planned a=ONU.1 p=PYO.1 t=d3 C=diplomatic
| e9 CONSULT denied a=LDR.1,ONU.2 C=diplomatic
| e11 AGREE a=SEU.2 r=NOR.4 D=- C=diplomatic
| e12 CONSULT/visit hypothetical a=NOR.4 r=SEU.2 C=diplomatic
| causes e5 e4
| o1 threat e2 open
| o2 demand e6 open
| o3 invitation e11 open
| o4 scheduled e8 open due=2017-12-04
| q11 speculates
