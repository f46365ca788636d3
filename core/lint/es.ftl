### What the lint does not allow in Spanish: words with a comma between, a star for any ending, regular expressions.

## In somebody's own question to a room

own-too-heavy = suicid*, matarte, viol(ad*|ación), agresión
own-too-explicit =
    sexo, sexual*, genital*, pene, vagina, pechos, orgasm*, desnud*, follar*, coger, cachond*, masturb*
own-assumes-who = lesbiana, virgen
own-past-retold = ayer, anoche, qué (te )?pasó, infancia, cuenta lo que
own-not-allowed-word =
    por ?qué, por que, debes, deberías, debería, tienes que, siempre, nunca, por fin, mereces
own-about-somebody-else = tu (pareja|novio|novia|marido|esposa|esposo)
own-urgent = ya mismo, urgente, date prisa
own-keeps-score = por ciento, escala, del uno al (diez|cinco)

## About one person: who and whose, roles, and what points at somebody; names that are common; titles before a name

own-one-person =
    quién, quiénes, quien, quienes, quienquiera, cuy[oa]s?, él, ella, elle, la otra persona,
    (el|la|nuestr[oa]|es[ea]) (alt[oa]|baj[oa]|rubi[oa]|moren[oa]|gord[oa]|joven|callad[oa]|ruidos[oa]|tímid[oa]|pelirroj[oa]|calv[oa]|pesad[oa]|más (joven|alt[oa]|ruidos[oa]|callad[oa]))(?=\s?([?.!]|$)|\s+(de|del|con|aquí|hoy|para)),
    (el|la) mayor (del grupo|de (nosotr|vosotr|tod)\S+|aquí), (el|la|es[ea]|est[ea]|aquel|aquella|mi|tu|nuestr[oa]) (hombre|mujer|marido|espos[oa]|novi[oa]),
    (el|la|los|las) que (habla|hablan|llega|llegan|grita|gritan|está sentad[oa]|están sentad[oa]s|sobra),
    (?<=^[¿¡]?)(qué tal|cómo está|cómo llevas a|cómo te cae|cómo te sientes con|cómo estás con) (es[ea]|est[ea]|aquel|aquella)(?=\s?([?.!]|$)|\s+(hoy|aquí|para)),
    te cae(?=\s?\?), (te|os|les) (molesta|sobra|incomoda|cae mal) alguien, alguien (aquí )?(que )?(te )?(sobra|moleste?|incomode?),
    (lo|la) quieres (aquí|fuera|dentro|lejos), (?<=^[¿¡]?)que se (vaya|calle), recién llegad[oa]s?, cumpleañer[oa]s?, organizador(a|es|as)?, novat[oa]s?, los dos que, compa,
    (con|está|si|tal|para|sobre|cómo) (?-i:[B-DF-NP-XZ])(?=[\s?.!]|$)
one-person =
    jef[ea]s?, líder(es)?, lider(es)?, gerentes?, encargad[oa]s?, director(a|es|as)?,
    supervisor(a|es|as)?, coordinador(a|es|as)?, profesor(a|es|as)?, maestr[oa]s?, profe, entrenador(a|es|as)?, facilitador(a|es|as)?, terapeutas?,
    moderador(a|es|as)?, becari[oa]s?, practicantes?, president[ea],
    (el|la|nuestr[oa]|tu|mi|su|est[ea]|es[ea]|aquel|aquella) (nuev[oa] )?(compañer[oa]|colega|emplead[oa]|persona|chic[oa]|tip[oa]|tío|señora?|ponente|anfitrión|anfitriona|asistente|secretari[oa]|vecin[oa]|client[ea]|alumn[oa]|paciente|estudiante|doctora?|enfermer[oa])( nuev[oa])?,
    (el|la) nuev[oa](?=\s?([?.!]|$)|\s+(de aquí|del equipo|del grupo|aquí)), (el|la) de (al lado|enfrente|atrás),
    (compañer[oa]s?|colegas?|persona|miembros?) nuev[oa]s?, nuev[oa]s? (compañer[oa]s?|colegas?|miembros?),
    (tu|mi|su|nuestr[oa]|vuestr[oa]) (madre|padre|mamá|papá|herman[oa]|hij[oa]|amig[oa]|ex),
    un[oa] de (nosotr[oa]s|vosotr[oa]s|ustedes|ell[oa]s), alguien en (particular|concreto), una (sola |cierta )?persona (concreta|determinada|en particular),
    cierta persona, despedir(l[oa])?, despidamos, echar(l[oa])? (a|de), expulsar(l[oa])?, deshacernos de
first-names =
    (ben|dana|ana|antonio|josé|jose|manuel|francisco|paco|juan|david|javier|javi|daniel|dani|carlos|jesús|alejandro|miguel|rafael|rafa|pedro|pablo|sergio|fernando|jorge|luis|alberto|álvaro|adrián|diego|raúl|iván|rubén|enrique|ramón|vicente|andrés|joaquín|santi|eduardo|roberto|jaime|mario|ignacio|ricardo|gonzalo|hugo|mateo|lucas|martín|lucía|maría|carmen|josefa|isabel|laura|cristina|marta|lola|francisca|antonia|sara|paula|elena|raquel|manuela|juana|beatriz|patricia|julia|silvia|irene|andrea|mónica|teresa|alicia|inés|sofía|valeria|daniela|valentina|camila|gabriela|mariana|guadalupe|ximena|fernanda|esteban|emilio|gustavo|héctor|óscar)
titles = señor, señora, señorita, sr, sra, srta, don, doña, dr, dra, doctor, doctora, tía
may-be-capital =
    ok, sí, tú, yo, lunes, martes, miércoles, jueves, viernes, sábados?, domingos?, enero, febrero, marzo, abril, mayo, junio, julio, agosto,
    septiembre, setiembre, octubre, noviembre, diciembre, navidad(es)?, semana, santa, pascua, reyes, ramadán, año, nuevo,
    usted, ustedes, vds, internet, slack, zoom, teams, google, attune, covid, inglés, alemán, español,
    europa, áfrica, asia, américa, latina, españa, alemania, austria, suiza, francia, italia, portugal, inglaterra, irlanda,
    polonia, ucrania, turquía, grecia, méxico, argentina, chile, colombia, perú, ecuador, bolivia, uruguay, paraguay,
    venezuela, cuba, guatemala, honduras, nicaragua, panamá, brasil, canadá, estados, unidos, india, china, japón,
    madrid, barcelona, valencia, sevilla, zaragoza, málaga, bilbao, granada, murcia, berlín, múnich, hamburgo, viena,
    zúrich, ginebra, londres, parís, roma, lisboa, bogotá, medellín, lima, quito, santiago, buenos, aires, montevideo,
    caracas, ciudad, nueva, york, la, habana, norte, sur

## By which words it is known

reads-as =
    el, la, los, las, un, una, y, es, está, estás, cómo, como, qué, que, te, tu, tú, tus, para, con, en, de, del, al, por, hoy, ahora,
    aquí, hay, me, mi, nos, ser, estar, sientes, tienes, listo, lista, listos, quién, quién

## In the readings of a prompt

yellow-unsure = no (estoy |del )?(muy |todo )?segur[oa]s?, insegur[oa]s?, no (lo )?sé, indecis[oa]s?, con (alguna |algunas )?dudas?
pause-in-room = pausas?
green-complies = vale, (?<=^)bueno(?=$), ok, lo que (digas|digan|quieras|queráis|sea), si (quieres|queréis|quieren), qué remedio, me da igual, supongo, da lo mismo
yes-or-no-first = sí
praises = gracias, genial, bravo, perfecto, bien hecho, orgull*
apologizes = lo siento, perd[oó]n*, disculp*, lament*, por desgracia, culpa*
red-has-reason = porque, por culpa, cansad[oa], ocupad[oa], estresad[oa], estrés, enferm[oa], dolor*, trabajo, agotad[oa]
red-promises = todavía no, aún no, luego, más tarde, pronto, mañana, otro día, la próxima, algún día, en otro momento
maxim = qué tan cierto, medio cierto, cierto (para mí|en parte), (es|no es) verdad, verdad a medias
pressure-planned = cuánta (libertad|seguridad), qué tan (libre|segur[oa]), algo privado
assumes-together = sofá, cama, cocina, dormitorio, habitación de al lado, en casa
agreed-ahead = esta semana, cualquier día, cada (día|vez), todos los días, siempre que, cuando sea, a partir de (ahora|hoy), de ahora en adelante, en un (mal )?día (difícil|duro), en adelante

## In own readings of a color: leaving, guilt and rank; and what would be a reason for red

own-reading =
    irme, me voy, marcharme, fuera de aquí, largarme, dimit*, dejarlo, a casa, culpa*, vergüenza, avergonz*, fracas*, (el|la|los|las|lo) mejor(es)?, mejor(es)? (que|persona|del|de), peor(es)?,
    (?<=^)fuera(?=$), (estoy|quedo|quiero|me voy|irme) fuera, ya está, me largo, adiós, chao, abandono, renuncio, mi error, soy mal[oa], vergonzos[oa], mal[oa] (persona|compañer[oa]), me arrepiento, arrepentid[oa], por (encima|debajo) de,
    número uno, (en contra|contra) (de )?(vosotr|ustedes|nosotr|todo)*, (en|de) (vuestro|su|nuestro|tu) (equipo|lado|bando), leal*, desleal*, tont[oa]s?, más list[oa]s?, más que (nadie|otr|l[oa]s demás)*,
    ganador*, perdedor*, superior*, inferior*, primer[oa]?s?, últim[oa]s?, débil*, más fuerte, lo siento, perdón
own-red-reason = agotad[oa], hambre, sin (tiempo|fuerzas), me duele, porque, por culpa, demasiad[oa], cansad[oa]*, ocupad[oa], estresad[oa], enferm[oa], dolor*, trabajo, luego, todavía no, aún no, mañana

## In words shown with an answer: what speaks to somebody, and what makes a limit of something explicit

second-person =
    tú, (?<!ich )tu(?! ich), tus, te, ti, contigo, vos, usted, ustedes, vosotr[ao]s, vuestr*,
    cariño, mi amor, amor mío, mi vida, mi cielo, (?<=\x2c ?)amor, amor(?=\x2c), tenemos que, (deberíamos|debemos),
    (?<=^|[.;:–¡\x2c] ?)(por favor )?(llama|contesta|responde|escribe|pide|espera|para ya|cállate|vete|vuelve(?! a doler)|trae|despierta|levántate|acércate|quédate|ponte|siéntate|demuéstralo|admítelo|explícate|hazlo|dilo|sal (de|ya|conmigo)|habla (conmigo|ya)|sé (sincer|amable|buen|paciente)*|no (me (toques|llames|mires|hables|dejes|mientas)|olvides|mientas|esperes))(?= |[.!]|$),
    (bésa|abráza|tóca|quiére|cuída|créa|crée|espéra|siénta|acompáña)(me|te), (besa|abraza|toca|acaricia|ayuda|espera|llama|habla|mira|perdona|despierta|quiere)me,
    no me (toques|llames|mires|hables|dejes|mientas), sabes, dijiste, hiciste, sabías, te amo, te quiero,
    quieres, puedes, vienes, eres, estás, tienes, querés, podés, vení, ven, venga,
    (bésa|abráza|tóca|acarícia|ayúda|díga|di|da|mánda|déja|hábla|míra|escríbe|lláma|despiérta|respónde|perdóna)me
kept-out = no, nada, sin, nunca, ning[uú]n*

## In the name of a path, and in its sentences

names-goal =
    más (deseo|confianza|amor|ganas|cercanía), menos (miedo|vergüenza), del no al sí, recuper*, (camino|pasos|viaje|rumbo) (a|al|hacia), crec(er|es|iendo), retos?, desafíos?,
    entren*, más fácil, sanación, ser mejor *, alcanz*, llegar a (más|tu|la|ser), avanz*, deberes, transform*,
    metas?, objetivos?, progres*, mejorar*, superar*, sanar*, curar*, lograr*, logros?, conseguir*, éxito*, nivel, niveles,
    para que puedas, hasta que puedas, lleva a, (semana|día|paso) \d+
