### What the lint does not allow in German: words with a comma between, a star for any ending, regular expressions.

## In somebody's own question to a room

own-too-heavy = suizid*, selbstmord*, umbringen, vergewaltig*, ritzen
own-too-explicit =
    sex, sexuell*, geschlechts*, penis, vagina, brüste, orgasm*, nackt*, geil*, ficken, selbstbefried*
own-assumes-who = schwul, lesbisch, hetero*
own-past-retold =
    gestern, letzte (nacht|woche), was (ist|war) (dir )?passiert, damals, trauma*, missbrauch*, kindheit, beschreib*
own-not-allowed-word =
    warum, wieso, weshalb, soll, sollen, sollst, sollte, solltest, solltet, musst, müssen, müsst, immer, niemals,
    endlich, wenigstens, verdien*, schuldest
own-about-somebody-else = dein (partner|freund|mann), deine (partnerin|freundin|frau)
own-urgent = sofort, beeil*, dringend
own-keeps-score = prozent, skala, von (zehn|fünf|10|5)

## About one person: who and whose, roles, and what points at somebody; names that are common; titles before a name

own-one-person =
    wer, wessen, wem, wen, (ist|soll|kann|darf|wird|passt|fehlt|gehört) (er|sie) (hier|euch|dazu|willkommen),
    (?<=^)wie (ist|war|findest du|findet ihr|magst du) (er|sie|ihn)(?! (groß|lang|weit))( heute| gerade| hier| für)?,
    (?<=^)wie (geht es|geht's) (dir|euch|ihnen) mit (ihm|ihr|denen)(?=\s?\?|$| heute| gerade), (?<=^)(nervt|stört|passt|fehlt|soll|muss) (er|sie)(?= |\?),
    (stört|nervt|ärgert|fehlt) (dich|euch|dir|ihnen|sie) (hier )?(heute )?jemand, (?<=^)ist (hier )?jemand (hier )?(\S+ )?zu (laut|viel|nah|langsam),
    jemand (hier )?(nervt|stört|ärgert|soll gehen),
    derjenige*, diejenige*, demjenigen, denjenigen, (der|die|den|dem)\x2c (der|die) (gerade|immer|heute|da|hier|am|eben|zuletzt|zu|so),
    (der|die|den|dem) (da|dort)(?=\s?([?.!]|$)|\s+(drüben|hinten|vorn)),
    (der|die|den|dem|unsere?[rnm]?) (große|kleine|dicke|dünne|blonde|junge|laute|leise|jüngste|älteste|lauteste|leiseste|neueste|schüchterne|nervige)[nr]?(?=\s?([?.!]|$)|\s+(hier|da|dort|am|im|mit|bei|neben|hinten|vorn|heute|für)),
    (der|die|den|dem|dieser?|diesem|diesen|unsere?[rnm]?|meine?[rnm]?|deine?[rnm]?|eure?[rnm]?) (neuer? |neuen |neue )?(mann|frau|kerl|herr|dame)(?=[\s?.!]|$)(?! (in|an) (dir|mir|uns|euch)),
    redner(in|s)?, organisator(in|s)?, veranstalter(in|s)?, nachzügler*, neuzug(ang|änge)s?, geburtstagskind*,
    (mit|von|für|bei|ist|dass|ob|wenn|neben|wegen) (?-i:[A-Z])(?=[\s?.!]|$)
one-person =
    chef(s|in|innen|arzt|ärztin)?, boss, vorgesetzte[rn]?, *leiter(in|innen|s)?, *manager(in|innen|s)?,
    geschäftsführ(er|erin|ung), direktor*, lehrer(in|innen|s)?, trainer(in|innen|s)?, coach(es)?,
    moderator*, therapeut*, praktikant*, azubis?, auszubildende[rn]?, facilitator*, kursleitung, teamleitung,
    (der|die|den|dem|des|unsere?[nrms]?|meine?[nrms]?|deine?[nrms]?|eure?[nrms]?|diese[nrms]?|jene[nrms]?) (neuen? |alten? |andere[nr]? )?(kollegen?|kollegin|mitarbeiter(in|s)?|person|assistent(in|en)?|sekretär(in|s)?|gast|gastgeber(in|s)?|referent(in|en)?|nachbarn?|nachbarin|typ|mädchen|kerl|dame|kunden?|kundin|schüler(in|s)?|student(in|en)?|patient(in|en)?|koch|köchin),
    neue[nrms]? (kolleg(e|en|in|innen)|mitarbeiter(in|innen|s)?|mitglied(er|s)?|person|teammitglied(er|s)?|typ|mensch(en)?|praktikant*),
    (der|die|den|dem) neuen?(?=\s?([?.!]|$)|\s+(hier|bei uns|im team|da)),
    (meine?|deine?|unsere?|eure?)[nrms]? (mutter|vater|eltern|schwester|bruder|sohn|tochter|kind|freund|freundin|ex),
    (ein|eine|einer|einen|einem) (von|unter|aus) (uns|euch|ihnen), eine[rn]? bestimmte[rn]?, jemand(en|em)? bestimmte[ns], ein(e|er)? einzelne[rn]?,
    feuern, rauswerfen, rausschmei(ß|ss)en, rauswählen, loswerden
first-names =
    (ben|dana|anna|lena|leonie|lukas|luca|felix|jonas|finn|elias|paul|emil|moritz|jakob|niklas|philipp|florian|tobias|sebastian|stefan|stephan|andreas|matthias|markus|martin|klaus|jürgen|juergen|wolfgang|dieter|helmut|günter|günther|manfred|uwe|heinz|hans|holger|thorsten|torsten|sven|jens|lars|dirk|ralf|bernd|rainer|olaf|karl|fritz|otto|heinrich|friedrich|johannes|johanna|katharina|kathrin|katrin|sabine|susanne|petra|monika|birgit|heike|renate|ursula|ingrid|helga|gisela|claudia|silke|anja|tanja|katja|sonja|nadine|melanie|christina|kerstin|ulrike|gabi|gabriele|greta|frieda|charlotte|luise|theresa|pia|franziska|jule|svenja|marlene|mehmet|ayşe|ayse|fatma|emre|murat|sascha|uli|ulrich|klara|nina|maja|mila|lina|nele|amelie|leon|maximilian|alina|jana|lara|vanessa|miriam|judith|simone|bettina|cornelia|gerd|gerhard|werner|jochen|joachim|malte|henrik|hendrik|nils|timo|marcel|dominik|fabian|rüdiger|jörg|axel)s?
titles = herrn?, frau, fr, hr, dr, prof, professor(in)?, doktor, tante, onkel, oma, opa

## By which words it is known

reads-as =
    der, die, das, den, dem, und, ist, wie, was, ich, du, dir, dich, ihr, euch, wir, uns, es, ein, eine, einer, einen, einem,
    für, mit, zu, im, heute, gerade, jetzt, hier, nicht, geht, bist, sind, auf, bei, von, über, sich, man, warum, mag,
    wer, wessen, wem, wen

## In the readings of a prompt

yellow-unsure = unsicher, nicht sicher, weiß (es )?nicht, unentschieden
pause-in-room = pausen?, pausier*
green-complies = meinetwegen, von mir aus, na gut, in ordnung, okay, ok, wenn (du|ihr) (magst|willst|wollt|mögt|möchtest|möchtet), mir egal, notfalls
yes-or-no-first = ja, nein
praises = danke, super, toll, bravo, gut gemacht, stolz, perfekt
apologizes = sorry, entschuldig*, verzeih*, leider, tut (mir|uns) leid, schuld*, schäm*
red-has-reason = weil, denn, wegen, müde, gestresst, stress*, krank, schmerz*, kopfschmerz*, arbeit*, zu beschäftigt, erschöpft
red-promises = noch nicht, später, bald, morgen, nächste[ns]? mal, ein andermal, irgendwann, demnächst
maxim = wie wahr, halb wahr, teils wahr, wahr für mich, nicht wahr, stimmt (nicht|halb|für mich)
pressure-planned = wie (frei|sicher|privat)
assumes-together = sofa, couch, bett, küche, schlafzimmer, nebenzimmer, bei euch zu hause, schlafplatz
agreed-ahead =
    diese woche, jeden? tag, jederzeit, jedes mal, (wann|immer wenn) immer, ab (jetzt|heute), von (nun|jetzt) an, an (einem|jedem|schweren) (schweren |harten )?tag(en)?, künftig, in zukunft

## In own readings of a color: leaving, guilt and rank; and what would be a reason for red

own-reading =
    gehen, geh, gehe, weg, raus, verlass*, kündig*, nach hause, abhauen, schuld*, scham, schäm*, versag*, besser (als|dran|sein), (bin|ist) besser, (der|die|das|mein|meine|unser|unsere) beste[rnms]?, (bin|als) beste[rnms]?,
    raus, (muss|will) los, tschüss, fertig hier, abhaue, (hau|haue) ab, feierabend, mein fehler, schlechtes gewissen, peinlich, bereue*, aufgeben, gebe auf,
    ganz (oben|unten|vorne?|hinten), hintendran, (?<=^)spitze(?=$), nummer eins, gegen (euch|uns|die), auf (eurer|unserer|meiner) seite, loyal*, illoyal*, klug, klüger, dumm*, faul,
    als (andere|die anderen|alle), schlechter*, schlechteste[rnms]?, gewinn*, verlier*, überlegen, unterlegen, erste[rnms]?, letzte[rnms]?, schwach, schwächer*, stärker*, tut mir leid, sorry
own-red-reason = erschöpft, hungrig, hunger, kaputt, keine (zeit|kraft), tut weh, weil, denn, wegen, zu (müde|viel|laut|beschäftigt), müde, gestresst, krank, schmerz*, kopfschmerz*, arbeit, später, noch nicht, morgen

## In words shown with an answer: what speaks to somebody, and what makes a limit of something explicit

second-person =
    schatz, schatzi, liebling, liebste[rs]?, süße[rs]?, maus, hase, wir (müssen|sollten),
    (?<=^|[.;:–\x2c] ?)(bitte )?(ruf|schreib|warte|antworte|entschuldige|beweis|bring|beeil|lass|hör|geh|steh|wach|mach|sag|red|rede|sprich|schau|sei|rutsch|leg|setz|zieh|meld|vergiss|glaub|vertrau)(?! (ich|schluss|ein|eine|mal|gern|nichts|früh|erst|bald|mich gern|mir gern))(?= |$),
    (?<=^|[.;:–\x2c] ?)ihr (seid|habt|könnt|wollt|sollt|müsst), (mit|zu|bei|an) mir (reden|sprechen),
    (red|rede|sprich|schau|sieh|wärm|hör|setz|leg|rutsch|weck|trau|glaub|vertrau|schreib|antworte|nehm|nimm)( \S+)? (mich|mir)(?! gern),
    du, dich, dir, dein*, euch, euer, eure*, ihr beide*, (bist|hast|kannst|willst|magst|kommst|sollst|musst)( du)?,
    (küss|halt|umarm|berühr|lieb|hilf|sag|gib|zeig|lass|ruf|weck|frag|streichel|fass|nimm) (mich|mir), (?<!ich )(komm|bleib)
kept-out = nicht, nichts, kein*, ohne, nie

## In the name of a path, and in its sentences

names-goal =
    ziel, ziele, fortschritt*, verbesser*, überwind*, heilen, heilt, heilung, erfolg*, stufe, stufen, schaffst, schaffen,
    näher (kommen|rücken|zueinander), mehr (lust|nähe|mut|vertrauen|liebe), weniger (angst|scham), vom nein zum ja, (zurück|weg|schritte?) (zu|zur|zum), mutiger,
    (wird|geht|fällt) (\S+ )?leichter, training*, herausforderung*, hausaufgabe*, erreich*, *ziel, zielgerade, gesund werden, wachstum, besser werden,
    (vertrauen|ja sagen) lernen, am ende (klappt|kannst|schaffst|steht|wirst), genesung,
    damit du .*kannst, bis du .*kannst, führt zu, bereit (für|zu), (woche|tag|schritt) \d+
