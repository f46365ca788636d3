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
    wer, wessen, wem, wen, (ist|soll|kann|darf|wird|passt|fehlt|gehört) (er|sie) (hier|euch|dazu|willkommen)
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
    (ben|dana|anna|lena|leonie|lukas|luca|felix|jonas|finn|elias|paul|emil|moritz|jakob|niklas|philipp|florian|tobias|sebastian|stefan|stephan|andreas|matthias|markus|martin|klaus|jürgen|juergen|wolfgang|dieter|helmut|günter|günther|manfred|uwe|heinz|hans|holger|thorsten|torsten|sven|jens|lars|dirk|ralf|bernd|rainer|olaf|karl|fritz|otto|heinrich|friedrich|johannes|johanna|katharina|kathrin|katrin|sabine|susanne|petra|monika|birgit|heike|renate|ursula|ingrid|helga|gisela|claudia|silke|anja|tanja|katja|sonja|nadine|melanie|christina|kerstin|ulrike|gabi|gabriele|greta|frieda|charlotte|luise|theresa|pia|franziska|jule|svenja|marlene|mehmet|ayşe|ayse|fatma|emre|murat)s?
titles = herrn?, frau, fr, hr, dr, prof, professor(in)?, doktor, tante, onkel, oma, opa

## By which words it is known

reads-as =
    der, die, das, den, dem, und, ist, wie, was, ich, du, dir, dich, ihr, euch, wir, uns, es, ein, eine, einer, einen, einem,
    für, mit, zu, im, heute, gerade, jetzt, hier, nicht, geht, bist, sind, auf, bei, von, über, sich, man, warum, mag,
    wer, wessen, wem, wen

## In the readings of a prompt

yellow-unsure = unsicher, nicht sicher, weiß (es )?nicht, unentschieden
pause-in-room = pausen?, pausier*

## In own readings of a color: leaving, guilt and rank; and what would be a reason for red

own-reading =
    gehen, geh, gehe, weg, raus, verlass*, kündig*, nach hause, abhauen, schuld*, scham, schäm*, versag*, besser*, beste[rnms]?,
    schlechter*, schlechteste[rnms]?, gewinn*, verlier*, überlegen, unterlegen, erste[rnms]?, letzte[rnms]?, schwach, schwächer*, stärker*, tut mir leid, sorry
own-red-reason = weil, denn, wegen, zu (müde|viel|laut|beschäftigt), müde, gestresst, krank, schmerz*, kopfschmerz*, arbeit, später, noch nicht, morgen

## In words shown with an answer: what speaks to somebody, and what makes a limit of something explicit

second-person =
    du, dich, dir, dein*, euch, euer, eure*, ihr beide*, (bist|hast|kannst|willst|magst|kommst|sollst|musst)( du)?,
    (küss|halt|umarm|berühr|lieb|hilf|sag|gib|zeig|lass|ruf|weck|frag|streichel|fass|nimm) (mich|mir), (?<!ich )(komm|bleib)
kept-out = nicht, nichts, kein*, ohne, nie

## In the name of a path, and in its sentences

names-goal =
    ziel, ziele, fortschritt*, verbesser*, überwind*, heilen, heilt, heilung, erfolg*, stufe, stufen, schaffst, schaffen,
    damit du .*kannst, bis du .*kannst, führt zu, bereit (für|zu), (woche|tag|schritt) \d+
