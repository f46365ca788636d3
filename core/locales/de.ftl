### What people read, in German. Plain, warm, short; never more than is needed.

cover-moment = Ein Moment für dich.
cover-note = Eine kleine Notiz.
cover-hello = Hallo noch einmal.
earlier = Ein früherer Moment.
open = Öffnen
fill-in = Ausfüllen
back = Zurück
home = Übersicht
passed = Das ist schon vorbei.
fine = In Ordnung.
slowly = Eins nach dem anderen, bitte. In einer Minute bin ich wieder da.
private-only = Hallo. Ich bin nur für private Chats da, darum bin ich hier still.
didnt-get-through = Das ist nicht durchgekommen. Bitte versuch es noch einmal.
too-many-now = Gerade sind sehr viele auf einmal da, darum kam das nicht durch. Bitte versuch es in einer Minute noch einmal.

## What the platforms show of Attune before anybody has said yes: bland on purpose

description = Ab und zu eine kleine Frage, für dich selbst. Du entscheidest, ob sonst jemand die Antwort sieht.
short-description = Ab und zu eine kleine Frage, für dich selbst.
command-home = alles an einem Ort
command-checkin = jetzt eine Frage
command-rest = Ruhe bis zu einem Tag, den du wählst
command-stop = Ruhe, sofort
command-help = wie das hier geht und wer weiterhilft
# The same in every language.
platform-telegram = Telegram
# The same in every language.
platform-slack = Slack
# The same in every language.
platform-terminal = Terminal
terminal-how = Schreib die Nummer eines Knopfs oder einfach Worte. /home zeigt alles, Strg+D beendet.

## Arriving

hello =
    Hallo, ich bin Attune.
    Ab und zu stelle ich eine kleine Frage: Wie wäre heute eine Umarmung? Wie viel Freiraum brauchst du? Du antwortest für dich, mit einer Farbe. Niemand sieht sie, solange du sie nicht zeigst.
who-runs-me = { $runBy } betreibt mich und könnte lesen, was du hier antwortest; { $platform } könnte es auch. Ich speichere Antworten { $days } Tage, dann lösche ich sie.
who-runs-me-not-kept = { $runBy } betreibt mich und könnte lesen, was du hier antwortest; { $platform } könnte es auch. Deine Antworten werden nicht gespeichert.
no-therapy = Ich bin keine Therapie und nicht für Notfälle da.
show-me-one = Zeig mir eine
show-me-one-keep-nothing = Zeig mir eine, ohne Speichern
what-is-this = Was ist das?
not-now = Jetzt nicht
not-now-said = In Ordnung. Ich schreibe nicht. { $on ->
    [slack] Öffne meinen Home-Tab, wann immer du magst.
   *[other] /start, wann immer du magst.
}
go-on = Weiter
what-is-this-1 =
    Eine kleine Übung: Vor einer Berührung oder bevor du jemandem antwortest, fragst du erst dich selbst. Bin ich gerade offen dafür?

    🟢 ● Ich fühle mich sicher und verbunden
    🟡 ▲ Ich bin unsicher oder vorsichtig
    🔴 ■ Ich brauche eine Pause oder möchte aufhören
    ⚪ ○ Noch nicht sicher. Auch das ist eine Antwort.

    Manche nennen das „Micro-Consent“, Zustimmung im Kleinen: immer nur ein kleines Ja, Nein oder „Noch nicht“.
what-is-this-2 =
    Dinge ändern sich, und du kannst eine Antwort ändern, ohne etwas zu erklären. Ein Nein ist so viel wert wie ein Ja.

    Was du antwortest, bleibt bei dir. Wenn du mit jemandem verbunden bist, kannst du eine Antwort zeigen. Du entscheidest jedes Mal, und vorher siehst du genau, was zu sehen wäre. Was du zeigst, verblasst von selbst, und du kannst es zurücknehmen.

    Niemand erfährt, ob du geantwortet hast. Hier gibt es nichts zu gewinnen und nichts zu verpassen.

## The question

only-you = Nur du siehst, was du wählst.
choice-green = 🟢 ● { $words }
choice-yellow = 🟡 ▲ { $words }
choice-red = 🔴 ■ { $words }
choice-unsure = ⚪ ○ noch nicht sicher
choice-skip = Überspringen
open-theme = Öffnen: { $theme }
later = Später
not-today = Heute nicht
later-comes = Ich komme noch einmal, gegen { $clock } Uhr.
later-waits = Es wartet hier, bis dein Tag endet.
theme-self = ich selbst
theme-touch = Berührung
theme-closeness = Nähe
theme-space = Freiraum
theme-words = Worte
theme-repair = Klärung
theme-celebrate = Schönes
theme-body = mein Körper
theme-workshop = Workshop
about-self = über dich
about-touch = über Berührung
about-closeness = über Nähe
about-space = über Freiraum
about-words = über Worte
about-repair = über Klärung
about-celebrate = über Schönes
about-body = über deinen Körper
about-workshop = für Gruppen
about-own = etwas
# After a name: what that person shows is about themselves.
about-them = über sich

## After answering: the same for all five

said = { $answer }. Das bleibt bei dir.
said-not-kept = { $answer }. Das ist nicht gespeichert.
said-skip = Übersprungen. Auch das ist eine Antwort.
heard = Angekommen.{ $thanks }
    { $kept }
heard-1 = { " " }Danke, dass du auf dich hörst.
heard-2 = { " " }Danke fürs Nachspüren.
heard-3 = { " " }Für heute ist das genug.
heard-4 = { " " }Ein kurzer Blick genügt.
heard-5 = { "" }
stays-unless-shown = Es bleibt bei dir, solange du es nicht zeigst.
stays-with-you = Es bleibt bei dir.
nothing-kept = Nichts davon ist gespeichert.
preview = Was würde { $name } sehen?
preview-many = Was würden die anderen sehen?
look-at-it = Ansehen
add-a-little = Etwas dazusagen
nothing-needs-adding = Mehr braucht es nicht.
a-little-more = Etwas mehr dazu, wenn du magst. Es wird mit deiner Antwort gezeigt oder gar nicht.
to-choose = { $what }
chosen = ✓ { $what }
in-my-own-words = In meinen Worten
with-it = Dabei: { $limits }. Tipp eins noch mal an, um es wegzulassen.
nothing-with-it = Es steht nichts mehr dabei.
done-with-it = Fertig
no-room-for-more = Mehr passt nicht hinein: höchstens drei Dinge, mit eigenen Worten weniger. Tipp eins an, um es wegzulassen.
write-a-line = Schreib einen eigenen Satz, wenn du magst. Er bleibt bei dir und ist nur zusammen mit dieser Antwort zu sehen, falls du sie zeigst. { $on ->
    [slack] Er steht in keiner Nachricht.
   *[other] Aus dem Chat nehme ich ihn sofort heraus.
}
words-kept = { $on ->
    [slack] Dein Satz ist bei deiner Antwort gespeichert und steht in keiner Nachricht.
   *[other] Dein Satz ist bei deiner Antwort gespeichert und nicht mehr im Chat.
}
words-too-long = Das ist etwas zu lang für die Stelle, an der es zu sehen wäre.
up-to-letters = Höchstens { $most } Zeichen.
keep-that = Diesen Satz habe ich aus dem Chat genommen. Soll er bei deiner Antwort bleiben?
yes = Ja
only-of-yourself = Ich gebe weiter, wie es für dich ist. Was für { $name } gedacht ist, sag { $name } selbst.
only-of-yourself-many = Ich gebe weiter, wie es für dich ist. Was für die anderen gedacht ist, sag ihnen selbst.
a-no-needs-no-words = Nicht gespeichert und schon weg. Ein Nein braucht keine Worte.
a-line-needs-no-words = Nicht gespeichert und schon weg. Die Zeile, die du gewählt hast, sagt es.
taken-with-it = Bei deiner Antwort gespeichert. Deine Nachricht ist weg.
my-own-words = Meine eigenen Worte
drop-my-words = Worte weglassen
its-changed = Es ist jetzt anders
erase = Löschen
erased = Gelöscht. Hier ist nichts mehr davon.
ask-again = Frag mich das noch einmal

## What can stand with a color

limit-slower = langsamer
limit-shorter = kürzer
limit-not-yet = noch nicht
limit-in-private = nur unter uns
limit-sitting-up = im Sitzen
limit-over-clothes = nur über Kleidung
limit-hands-only = nur Hände
limit-if-i-start = wenn ich anfange
limit-words-first = erst reden
limit-stay-close = nah bleiben
limit-some-room = mit etwas Abstand
limit-no-talk = ohne Reden
limit-curious = neugierig
limit-may-stop = vielleicht Stopp

## It's changed

how-now = Wie ist es jetzt? ({ $name })
or-in-words = Eine Farbe oder ein Satz:
which-or-in-words = Tipp an, was anders ist, oder sag es in ein paar Worten:
shift-quieter = Jetzt ruhiger
shift-smaller = Bitte etwas weniger
shift-stop-near = Hier aufhören, nah bleiben
shift-quieter-line = „Vorhin war schön, jetzt mag ich es ruhiger“
shift-smaller-line = „Ich brauche etwas weniger davon“
shift-stop-near-line = „Ich möchte hier aufhören und nah bleiben“
leave-it = So lassen
shifts-some = Wenn eine Antwort nicht mehr stimmt, tipp sie an.
shifts-none = Du hast heute nicht geantwortet, also gibt es nichts zu ändern.

## Showing

looked-at =
    { $what }:
    { $answer }

    Für jetzt. Was { $name } dir im Moment selbst sagt, zählt mehr.
looked-at-alone =
    { $what }:
    { $answer }
with-limits =
    { $answer }
    { $limits }
with-words =
    { $answer }
    „{ $words }“
quoted = „{ $words }“
faded = Das ist verblasst. Nur { $name } weiß, wie es jetzt ist.
skipped-nothing-to-see = Du hast übersprungen, darum gibt es nichts zu sehen.
not-kept-nothing-to-see = Es wurde nichts gespeichert, darum gibt es nichts zu sehen.
nothing-to-see = Es gibt nichts zu sehen.
each-time-anew = Du entscheidest jedes Mal.
preview-waits = Dann liest { $name } auch: „Das hat auf deine Antwort gewartet. Niemand erfährt, dass du geantwortet hast.“
preview-waits-many = Dann lesen die anderen auch: „Das hat auf deine Antwort gewartet. Niemand erfährt, dass du geantwortet hast.“
preview-all-many = Das ist alles, was die anderen sehen würden. Du kannst es jederzeit zurücknehmen.
preview-all = Das ist alles, was { $name } sehen würde. Du kannst es jederzeit zurücknehmen.
preview-unseen = Ob es gesehen wurde, erfährst du nicht. Ob { $name } reagiert oder nicht, hat nichts zu bedeuten.
preview-unseen-many = Ob es gesehen wurde, erfährst du nicht. Ob die anderen reagieren oder nicht, hat nichts zu bedeuten.
fading = Grün und Gelb verblassen nach drei Stunden, Rot und „noch nicht sicher“, wenn dein Tag endet.
fading-lengths = Grün und Gelb verblassen nach drei Stunden, Rot und „noch nicht sicher“ nach höchstens zwanzig.
ending = Grün und Gelb enden nach drei Stunden, Rot und „noch nicht sicher“, wenn dein Tag endet.
ending-lengths = Grün und Gelb enden nach drei Stunden, Rot und „noch nicht sicher“ nach höchstens zwanzig.
show-now = Jetzt zeigen
when-theyve-answered = Wenn beide geantwortet haben
when-theyve-answered-many = Jeweils nach eigener Antwort
hold-about = { $name } sieht es erst nach einer eigenen Antwort. Du erfährst nichts davon.
hold-about-many = Die anderen sehen es jeweils erst nach einer eigenen Antwort. Du erfährst nichts davon.
show-it-then = Dann zeigen
same-now = Stimmt noch
set-again = Wieder vorgemerkt, für ebenso lange.
same-now-said = Es ist weiter zu sehen, falls { $name } nachschaut.
same-now-said-many = Es ist weiter zu sehen, falls die anderen nachschauen.
look-again = Noch einmal ansehen
keep-it = Für mich behalten
shown = Es ist jetzt zu sehen, falls { $name } nachschaut. { $fading }
shown-many = Es ist jetzt zu sehen, falls die anderen nachschauen. { $fading }
set = Vorgemerkt. { $name } sieht es erst nach einer eigenen Antwort. Du erfährst nichts davon. { $ending }
set-many = Vorgemerkt. Die anderen sehen es jeweils erst nach einer eigenen Antwort. Du erfährst nichts davon. { $ending }
matters-now = Wenn es jetzt gerade wichtig ist, sag es { $name } selbst.
matters-now-many = Wenn es jetzt gerade wichtig ist, sag es den anderen selbst.
take-back = Zurücknehmen
taken-back-many = Zurückgenommen. Vielleicht haben die anderen es gesehen; jetzt ist es nicht mehr zu sehen.
taken-back-plain = Zurückgenommen. Jetzt ist es nicht mehr zu sehen.
taken-back = Zurückgenommen. Vielleicht hat { $name } es gesehen; jetzt ist es nicht mehr zu sehen.

## Being shown something

from = { $name }: { $theme }
own-first = Erst meine eigene Antwort
see-again = Noch einmal ansehen
# Stands in chats of 0.1.0.
their-words-button = Worte von { $name }
waited = Das hat auf deine Antwort gewartet. Niemand erfährt, dass du geantwortet hast.
# Stands in chats of 0.1.0.
whats-shown = Was gerade gezeigt wird
# Stands in chats of 0.1.0.
shown-title = **Was gerade gezeigt wird**
of-today = Heute
today-title = **Heute**
shown-to-you = 
    { $count ->
        [0] Dir wird gerade nichts gezeigt.
       *[other] Was dir gezeigt wird, kannst du hier ansehen, bis es verblasst.
    }
shown-by-you = 
    { $count ->
        [0] Du zeigst gerade nichts.
       *[other] Was du zeigst, ist zu sehen, bis es verblasst oder du es zurücknimmst.
    }
take-back-theme = Zurücknehmen: { $theme }

## A moment together, and what helps us

a-moment-together = Ein Moment zu zweit
moment-title = **Ein Moment zu zweit**
moment-only-if = { $name } erfährt nur davon, wenn { $name } dasselbe wählt; dann sage ich es euch beiden, zur selben Zeit. Wenn nichts kommt, heißt das nichts: eine andere Wahl, keine Wahl, Ruhe, beide Male verbraucht, oder ich habe es weggelassen. Was davon stimmt, kann ich nicht sagen.
choose-hug = Eine Umarmung
choose-talk = Ein Gespräch
choose-side = Still nebeneinander
choose-breathing = Zusammen atmen
moment-until-when = Wie lange darf das warten?
thing-hug = eine Umarmung
thing-talk = ein Gespräch
thing-side = still nebeneinander
thing-breathing = zusammen atmen
an-hour = Eine Stunde
this-evening = Heute Abend
let-go-of-anything = Loslassen, was noch wartet
moment-held = Vorgemerkt, und niemand erfährt davon.
moment-used-up = Für heute sind beide Male verbraucht. Morgen sind es wieder zwei.
nothing-held-in-rest = Du hast gerade Ruhe, darum wird nichts vorgemerkt.
let-go-said = Falls etwas gewartet hat, ist es jetzt weg.
both-chose = { $name } und du, ihr habt dasselbe gewählt: { $what }. Niemand schuldet etwas. Frag trotzdem: Was { $name } dir im Moment selbst sagt, zählt mehr.
begin = Anfangen
not-after-all = Doch nicht
moment-passed = Dieser Moment ist vorbei.
moment-over = Für dich ist er vorbei. Für { $name } vergeht er wie von selbst, frühestens zehn Minuten, nachdem er kam. Wenn es jetzt wichtig ist, sag es { $name } selbst.
what-helps-us = Was uns hilft
helps-title = **Was uns hilft**
helps-allow-nothing = Fürs Fragen, Aufhören, Pausieren und Schlafen braucht es keine Abmachung. Und nichts hier ist eine Erlaubnis.
helps-only-if = Tipp an, was du gern hättest. Ein ✓ erscheint, sobald { $name } es auch angetippt hat, und ich sage es euch zur selben Zeit. Tippst nur du es an, sieht es niemand, und nach einer Woche ist es weg. Wenn kein ✓ kommt, heißt das nichts: Manches lasse ich selbst ziehen, und was, kann ich nicht sagen.
helps-only-if-many = Tipp an, was du gern hättest. Ein ✓ erscheint, sobald ihr alle es angetippt habt, und ich sage es euch zur selben Zeit. Tippst nur du es an, sieht es niemand, und nach einer Woche ist es weg. Wenn kein ✓ kommt, heißt das nichts: Manches lasse ich selbst ziehen, und was, kann ich nicht sagen.
helps-go = Eine Zeile verschwindet nach einigen Wochen von selbst oder sobald jemand von euch sie loslässt. Was davon es war, sage ich nicht, und es kommt keine Nachricht. Welches Wort oder Zeichen es ist, bleibt bei euch: Ich behalte es nicht.
habit-stop-word = Ein Wort: Stopp, bleib nah
habit-two-taps = Zweimal antippen heißt Pause
habit-hand-up = Hand hoch heißt langsamer
habit-halfway = Mittendrin kurz nachfragen
habit-thanked = Ein Danke nach einem Nein
habit-blanket = Danach Wasser und eine Decke
habit-phones = Eine Stunde ohne Handys
habit-hello-first = Erst Hallo, dann der Tag
habit-knock = Anklopfen vor dem Eintreten
habit-quiet-first = Nach der Arbeit erst Ruhe
habit-talks = Nichts Schweres im Bett
habit-evening-apart = Ein Abend für sich allein
stands = ✓ { $what }
tick-held = Vorgemerkt, höchstens eine Woche, und niemand sieht es.
line-stands = **{ $what }**
line-is-no-contract = Das ist kein Ja und kein Vertrag. Niemand schuldet es, und es kann jederzeit weg, ohne Grund.
let-line-go = Loslassen
line-gone = Es ist weg. Es kommt keine Nachricht.

## Hearing it, and being heard

say-thanks = Danke, dass du's mir sagst
say-got-it = Alles klar
say-here = Ich bin da
take-reply-back = Wieder zurücknehmen
take-back-reply = Zurücknehmen: an { $name }
reply-said = „{ $said }“ ist von der nächsten Viertelstunde an zu lesen, bis dein Tag endet, falls { $name } nachschaut. Ob es gesehen wurde, erfährst du nicht.
from-reply = Ein Wort von { $name }
reply-heard = { $name }: „{ $said }“
reply-over = Das galt für vorhin. Es ist nicht mehr da.
a-breath-for-me = Ein Atemzug für mich
a-breath-says = **Ein Atemzug für dich**
    Das ist nur für dich. Niemand erfährt davon.

    Was auch immer du gerade gelesen hast: ein langsamer Atemzug, die Füße auf dem Boden. Du musst nichts sagen. Wenn es sticht, darf das sein, und es geht vorbei. Was jemand zeigt, gilt für diese eine Sache und für jetzt. Es ist kein Urteil über dich.

## Breathing

breathe = Atmen
something-to-hold-up = Zum Hochhalten
look-at-the-room = Lieber in den Raum schauen
the-breath-again = Wieder der Atem
breathing-over = Das genügt mir
hold-this-up = Pause. Bleib bei mir, wir atmen nur.
breathed = Das war's. Bleib, solange du magst.
breathing-1 = In deinem Tempo: einatmen, und etwas länger ausatmen.
breathing-2 = Ein. Und aus, wie durch einen Strohhalm.
breathing-3 = Ein. Und aus, die Schultern dürfen sinken.
breathing-4 = Ein, nur so weit es leicht geht. Und aus.
breathing-5 = Ein. Und aus, der Kiefer darf locker sein.
breathing-6 = Ein. Und aus, bis hinunter zu den Füßen.
breathing-7 = Ein. Und aus, langsamer, wenn du magst.
breathing-8 = Ein. Und aus. Nichts muss anders werden.
breathing-9 = Ein. Und aus, noch einmal.
looking-1 = Lass den Blick wandern. Such etwas Blaues.
looking-2 = Etwas Rundes.
looking-3 = Was am weitesten weg ist.
looking-4 = Etwas Weiches.
looking-5 = Wo das Licht herkommt.
looking-6 = Ein Geräusch ganz nah.
looking-7 = Ein Geräusch weit weg.
looking-8 = Etwas, das du gern ansiehst.
looking-9 = Der ganze Raum, noch einmal.

## Something of mine

something-of-mine = Etwas von mir
own-title = **Etwas von mir**
own-choose = Etwas, wofür du heute offen bist oder nicht. Es sagt, wie es für dich ist, und bittet niemanden um etwas.
own-more = Mehr
own-something-else = Etwas anderes
own-how = { $act }, jetzt gerade: Wie wäre das für dich?
own-yes-green = 🟢 ● offen dafür
own-yes-yellow = 🟡 ▲ vorsichtig
own-yes-red = 🔴 ■ jetzt nicht
and-one-more = Und noch eins
two-acts-stand = Zwei lassen sich zusammen zeigen. Mit „Es ist jetzt anders“ kannst du eins herausnehmen.
own-a-little = { $act }: etwas mehr dazu, wenn du magst. Es wird mit deiner Antwort gezeigt oder gar nicht.
own-write = Schreib es in einem eigenen Satz. Er bleibt bei dir und kann nicht gezeigt werden. { $on ->
    [slack] Er steht in keiner Nachricht.
   *[other] Aus dem Chat nehme ich ihn sofort heraus.
}
acts-need-no-words = Diesen Satz habe ich aus dem Chat genommen und nirgends gespeichert. Was du hier von dir sagst, braucht keine weiteren Worte.
own-that = Das, jetzt gerade: Wie wäre das für dich?
own-line-name = etwas von mir
theme-own = etwas
act-green = 🟢 ● offen für: { $act }
act-yellow = 🟡 ▲ vorsichtig: { $act }
act-red = 🔴 ■ jetzt nicht: { $act }
act-unsure = ⚪ ○ unsicher: { $act }
act-limited = { $act } · { $limit }
acts-two =
    { $one }
    { $other }
looked-at-acts =
    { $acts }

    Für jetzt. Was { $name } dir im Moment selbst sagt, zählt mehr.
looked-at-acts-alone = { $acts }
act-and-more = { $act } …
act-hug = eine Umarmung
act-cuddling = Kuscheln
act-kissing = Küssen
act-holding-hands = Händchenhalten
act-breathing = zusammen atmen
act-talk = ein Gespräch
act-side-by-side = nebeneinander sein
act-hour-alone = eine Stunde allein
act-evening-apart = Abend für mich allein
act-walk = spazieren gehen
act-quiet = gemeinsam still sein
act-leaning = Kopf an der Schulter
act-kiss-on-cheek = Kuss auf die Wange
act-hand-on-back = Hand auf dem Rücken
act-sitting-close = eng nebeneinander
act-call = telefonieren
act-dancing = Tanzen
act-phones-away = Handys weg
act-massage = Rückenmassage
act-song = ein Lied zusammen
act-message = kleine Nachrichten
act-cooking = zusammen kochen
act-reading = Vorlesen
act-film = Film schauen
act-meal = zusammen essen
act-play = Herumalbern
act-asking = reden, wie es mir geht
act-good-night = Gute Nacht sagen
act-touch-in-passing = Berührung nebenbei
act-early-night = früh schlafen gehen
act-sleeping-apart = getrennt schlafen
act-chores = Aufräumen im Team
act-held = gehalten werden
act-lying-close = nah beieinanderliegen
act-stroking-hair = Hand im Haar
act-holding-face = Hand an der Wange
act-hand-on-heart = Hand auf dem Herzen
act-kind-words = liebe Worte
act-feelings = über Gefühle reden
act-looking = uns ansehen
act-without-touch = Tag ohne Berührung
act-sleeping-close = nah einschlafen
act-waking = nah aufwachen
act-long-kisses = lange Küsse
act-slow-touch = langsam berühren
act-skin = Haut an Haut
act-only-kissing = nur küssen
act-more-than-kissing = mehr als küssen
act-desire = über Lust reden
act-slow-massage = eine lange Massage

## When I ask

ask-again-offer = Das ist schon alles. Soll ich ab und zu wieder fragen?
ask-offer-linked = Soll ich dich ab und zu fragen? Das wählst du für dich allein, und niemand erfährt davon.
rhythm-most = Fast jeden Abend
rhythm-few = Ein paar Abende die Woche
rhythm-mornings = Morgens
evenings-suggested = Abends, wie vorgeschlagen
rhythm-none = Nur wenn ich es möchte
rhythm-none-set = Gut. Ich komme nur, wenn du mich in der Übersicht darum bittest.
settled-days = Ich komme immer am { $days }, irgendwann zwischen { $from } und { $to } Uhr, { $sound }.
rhythm-is-none = Ich komme nur, wenn du es möchtest.
what-time = Wie spät ist es bei dir?
what-time-evening = Damit der Abend auch dein Abend ist: Wie spät ist es bei dir?
what-time-morning = Damit der Morgen auch dein Morgen ist: Wie spät ist es bei dir?
place = { $clock } { $city }
somewhere-else = Woanders
type-a-city = Schreib die nächste große Stadt oder die Uhrzeit bei dir.
city-found = Welche davon?
city-unknown = Die kenne ich nicht. Schreib eine größere Stadt in der Nähe oder die Uhrzeit bei dir, so wie 19:40.
settled-most = Ich komme fast jeden Abend, irgendwann zwischen { $from } und { $to } Uhr, { $sound }.
settled-few = Ich komme ein paar Abende die Woche, irgendwann zwischen { $from } und { $to } Uhr, { $sound }.
settled-mornings = Ich komme morgens, irgendwann zwischen { $from } und { $to } Uhr, { $sound }.
with-a-sound = mit Ton
without-a-sound = ohne Ton
sound-of-platform = so, wie { $platform } dir Nachrichten meldet
first-the-rest = Erst einmal hast du Ruhe, bis zu dem Tag, den du gewählt hast.
stop-any-time = Du kannst mich jederzeit stoppen: Schreib **stopp**.
sound-on = Mit Ton, bitte
sound-off = Ohne Ton
other-times = Andere Tage oder Zeiten
just-me = Erst einmal nur ich
when-title = **Wann ich frage**
my-time = Meine Uhrzeit: { $clock }
tell-the-time = Meine Uhrzeit angeben
when-tap = Tipp an, was du ändern möchtest.
rhythm-label = { $days } { $from }–{ $to }
rhythm-new = Zeit hinzufügen
rhythm-says = { $days }, irgendwann zwischen { $from } und { $to } Uhr, { $whom }.
rhythm-says-less = { $days }, jedes zweite Mal, irgendwann zwischen { $from } und { $to } Uhr, { $whom }.
whom-self = für dich selbst
whom-with = mit { $name }
day-on = ✓ { $day }
day-off = { $day }
hours-earlier = Eine Stunde früher
hours-later = Eine Stunde später
hours-shorter = Kürzer
hours-longer = Länger
less-often = Seltener
as-often-again = Wieder jedes Mal
for-me-alone = Nur für mich
together-with-many = Mit den anderen
every-day = jeden Tag
together-with = Mit { $name }
rhythm-drop = Entfernen
quiet-moved = Deine stillen Stunden haben sich mitverschoben: jetzt von { $from } bis { $to } Uhr.
rhythm-one-a-day = Zwei deiner Zeiten mit denselben Menschen liegen auf denselben Tagen. Dann kommt nur eine Frage am Tag, zur früheren Zeit.
rhythm-all-quiet = Das liegt ganz in deinen stillen Stunden, darum kommt dann nichts.
no-further = Weiter geht es nicht: Ein Tag reicht von vier Uhr morgens bis vier Uhr morgens.
how-it-comes = Wie es kommt
comes-title = **Wie es kommt**
comes-silently = Fragen kommen ohne Ton.
comes-with-sound = Fragen kommen mit Ton.
comes-by-platform = Fragen kommen geschlossen, als eine schlichte Zeile. { $platform } meldet sie dir so, wie du es dort gewählt hast.
comes-closed = Sie kommen geschlossen, als eine schlichte Zeile.
comes-open = Alltägliche sind gleich zu lesen, auch auf dem Sperrbildschirm.
comes-others-come = Was andere zeigen, kommt zu dir.
comes-others-wait = Was andere zeigen, wartet, bis du nachschaust.
comes-cover = In Benachrichtigungen steht: „{ $cover }“
come-open = Alltägliche gleich zeigen
come-closed = Alle geschlossen lassen
others-come = Zu mir kommen lassen
others-wait = Warten, bis ich nachschaue
quiet-hours = Stille Stunden
quiet-says = Still von { $from } bis { $to } Uhr: Dann kommt keine Frage. Was andere zeigen, kommt trotzdem an.
move-begin-earlier = Früher beginnen
move-begin-later = Später beginnen
move-end-earlier = Früher enden
move-end-later = Später enden

## How close the questions go

how-close = Wie nah die Fragen kommen
depth-title = **Wie nah die Fragen kommen**
depth-is-everyday = Alltäglich: Umarmungen, Gespräche, Freiraum, ein gemeinsamer Tag.
depth-is-tender = Zart: alltägliche und dazu einige über Klärung, Sehnsucht und längere Nähe.
depth-is-intimate = Intim: all diese und dazu einige über Lust und ihre Grenzen. Nie vor fünf Uhr nachmittags.
depth-lowest = Mit anderen kommen die Fragen nur so nah, wie es die vorsichtigste Wahl unter euch erlaubt. Ist das deine oder ist sie es nicht mehr, kann das den anderen auffallen.
closer-everyday = Alltäglich
closer-tender = Zart
closer-intimate = Intim
depth-about-tender = Zarte Fragen handeln von Klärung, Sehnsucht und Nähe, die ein wenig dauert. Sie können wunde Stellen berühren. Du kannst jederzeit zurück, sofort, und ich sage es niemandem.
depth-about-intimate = Intime Fragen handeln von Lust und davon, wo sie für dich endet. Keine Anatomie, nichts Explizites. Sie sind für Erwachsene, ab 18. Du kannst jederzeit zurück, sofort, und ich sage es niemandem.
depth-consent = Was du antwortest, kann dann etwas über dein Sexualleben aussagen, und das schützt das Gesetz besonders. { $runBy } könnte es lesen, solange es gespeichert ist. Nur dein eigenes Ja schaltet das ein.
depth-yes = Ja, ich bin 18 oder älter

## My own mix

my-own-mix = Meine Mischung
mix-title = **Meine Mischung**
mix-says = Was ein Häkchen hat, darf zu dir kommen. Das gilt für dich allein: Was du mit anderen zusammen gefragt wirst, bleibt, wie es ist, und niemand erfährt davon.
mix-bring-back = Weggelassenes zurückholen
less-like-this = Weniger davon
less-of-that = Weniger davon, nur für dich.
another-one = Eine andere Frage
another-tomorrow = Eine mehr am Tag reicht. Morgen gibt es wieder eine.
question-help = Hilfe
body-about = Fragen zu meinem Körper
body-off = Keine Körperfragen mehr
body-about-says = Ein paar Fragen danach, was möglich ist, „so wie dein Körper heute ist“. Niemand misst Schmerzen, und keine davon kann gezeigt werden.
body-consent = Was du antwortest, kann dann etwas über deine Gesundheit aussagen, und das schützt das Gesetz besonders. { $runBy } könnte es lesen, solange es gespeichert ist. Nur dein eigenes Ja schaltet das ein.
body-yes = Ja, sie dürfen kommen

## Seasons, and quiet weeks

season-over = Sechs Wochen sind vergangen. Ich mache nur weiter, wenn du es möchtest.
six-more-weeks = Noch einmal sechs Wochen
go-on-less = Weiter, aber seltener
thats-enough = Das genügt, danke
season-ended = Gut. Von selbst kommt nichts mehr. Eine Frage bekommst du jederzeit in der Übersicht.
not-linked-now = Du bist im Moment mit niemandem verbunden. Deine eigenen Fragen gehen weiter.
been-quiet = Hier war es still, und das ist in Ordnung. Soll ich auch still sein?
yes-be-quiet = Ja, gern still
back-in-two-weeks = Zurück in zwei Wochen
go-on-as-now = Weiter wie jetzt
go-on-with-a-sound = Weiter, mit Ton

## Home

home-title = **Übersicht**
    { $next }
home-shown-by = Von dir gezeigt: { $things }.
home-shown-to = Dir gezeigt: { $things }.
things =
    { $count ->
        [1] eine Sache
       *[other] { $count } Sachen
    }
home-next = Nächste Frage: { $day }, zwischen { $from } und { $to } Uhr.
home-no-question = Es ist keine Frage geplant. Ich komme, wenn du es möchtest.
home-resting = Ruhe, bis du dich meldest.
home-resting-until = Ruhe. Ich bin { $day } wieder da.
today = heute
tomorrow = morgen
weekday = am { $day }
date = am { $day }
day-button = { $day }
in-the-morning = am Morgen
in-the-afternoon = am Nachmittag
in-the-evening = am Abend
ask-me-now = Frag mich jetzt
when-i-ask = Wann ich frage
name-and-me = { $name } und ich
name-and-me-many = Wir alle
my-answers = Meine Antworten
privacy-and-leaving = Privatsphäre und Aufhören
help-and-people = Hilfe und jemand zum Reden

## My answers

answers-title = **Meine Antworten**
answers-some = Jede öffnet sich nur für dich. Hier steht keine Farbe.
answers-none = Es ist nichts gespeichert.
own-answer = { $name }
earlier-ones = Frühere
as-a-file = Als Datei
export-says = Darin stehen deine eigenen Antworten, lesbar für alle, die sie in die Hände bekommen, und nichts von anderen. { $on ->
    [slack] Es öffnet sich nur für dich und steht in keiner Nachricht: Kopier es von dort.
   *[other] Die Datei liegt zehn Minuten lang in diesem Chat, dann nehme ich sie weg.
} Bewahr alles sicher auf, oder sieh es dir nur auf einem Handy an, das dir allein gehört.
export-json = Alles (JSON)
export-csv = Als Tabelle (CSV)
export-here = { $on ->
    [slack] Hier sind deine Antworten. Sie stehen nur hier, bis du das schließt.
   *[other] Hier ist deine Datei. In zehn Minuten verschwindet sie aus diesem Chat.
}
# The same in English.
answered-on = { $weekday }, { $day }
week-by-week = Woche für Woche
week-by-week-title = **Woche für Woche**
    Jede Woche öffnet sich nur für dich. Hier steht keine Farbe.
the-week-before = Die Woche davor
the-rest-of-it = Der Rest dieser Woche
week-of = 
    Woche vom { $day }:
    { $lines }
# The same in English.
week-green = { $day } 🟢 ● { $theme }
# The same in English.
week-yellow = { $day } 🟡 ▲ { $theme }
# The same in English.
week-red = { $day } 🔴 ■ { $theme }
# The same in English.
week-unsure = { $day } ⚪ ○ { $theme }
# The same in English.
week-skip = { $day } ↷ { $theme }
week-words = { $day } „…“ { $theme }
you-skipped = Du hast übersprungen. Auch das ist eine Antwort.

## Rest, and stop

rest = Ruhe
rest-means = Während der Ruhe kommt nichts von mir.
rest-means-linked = Während der Ruhe kommt nichts von mir und nichts, was andere zeigen. Falls { $name } nachschaut, ist nichts anders. { $name } erfährt von mir nichts davon.
rest-means-linked-many = Während der Ruhe kommt nichts von mir und nichts, was andere zeigen. Falls die anderen nachschauen, ist nichts anders. Sie erfahren von mir nichts davon.
tonight-only = Nur heute Abend
back-on = Wieder da am { $day }
back-in-a-week = Wieder da in einer Woche
another-day = Ein anderer Tag
until-i-say = Bis ich mich melde
back-when = Wann soll ich wieder da sein?
resting-until = Ruhe. Ich bin { $day } wieder da.
resting-open = Ruhe, bis du dich meldest. Von mir kommt nichts.
end-the-rest = Ruhe jetzt beenden
back-in-stop = Schön, dass du da bist. Ich war still und bleibe es, bis du etwas anderes sagst.
back-in-rest = Schön, dass du da bist. Gerade ist Ruhe; ich bin { $day } wieder da.
come-again = Komm wieder wie vorher
stay-quiet = Bleib still
stopped = Ich bin still. Von mir kommt nichts mehr. { $on ->
    [slack] Öffne meinen Home-Tab, falls du je wieder magst.
   *[other] /start, falls du je wieder magst.
}
meant-something-else = Ich meinte etwas anderes
as-before = Alles ist wie zuvor.
welcome-back = Schön, dass du da bist. Ich wurde aus einer Sicherungskopie wiederhergestellt und weiß nichts von dem, was danach war: Antworten, Änderungen, ein Stopp, eine beendete Verbindung, was du gelöscht hast. Seitdem kam nichts von mir. Ab jetzt ist alles so wie damals. Schau bitte, ob es dir so noch recht ist.

## Linking

link-someone = Mit jemandem verbinden
link-what = Du machst eine Einladung und gibst sie selbst weiter. Wer Ja sagt, ist mit dir verbunden: Ihr bekommt dieselben kleinen Fragen, antwortet jeweils für euch und entscheidet jedes Mal selbst, was ihr zeigt.
link-seen-as = Die andere Person sieht dich als **{ $name }**.
make-the-link = Einladung machen
suggest-evenings = Abende vorschlagen
suggest-what = Wer zusagt, bekommt einmal Abende vorgeschlagen und wählt frei. Du erfährst nicht, was es wird.
another-name = Ein anderer Name
type-a-name = Schreib den Namen, der zu sehen sein soll, mit höchstens zwölf Buchstaben.
name-unusable = Den kann ich nicht zeigen. Vielleicht einen anderen, mit Buchstaben?
link-here =
    Hier ist sie. Sie gilt einmal, { $until }.
    { $link }
until-today = bis heute um { $clock } Uhr
until-tomorrow = bis morgen um { $clock } Uhr
for-a-day = 24 Stunden lang
send-it = Senden
one-more = Noch jemanden einladen
link-more-what = Wer neu dazukommt, braucht das Ja von allen: jetzt deines, dann das jeder anderen Person. Sagt jemand nichts, geschieht nichts, und niemand erfährt davon.
asked-the-others = Danke. Sobald alle Ja gesagt haben, seid ihr verbunden.
newcomer = { $name } möchte **{ $newcomer }** dazuholen. Dafür braucht es das Ja von allen. Sagst du nichts, geschieht nichts, und niemand erfährt davon.
somebody-new = Jemand möchte dazukommen
newcomer-yes = Ja, ich bin einverstanden
# Stands in chats of 0.1.0.
thank-you-if-all = Danke. Sagen alle Ja, sage ich es dir hier.
thanks-for-newcomer = Danke. Sagen alle Ja zu { $newcomer }, sage ich es dir hier.
newcomer-joined = { $newcomer } ist jetzt dabei.
copy-it = Kopieren
take-link-back = Zurücknehmen
link-open-until = Deine Einladung ist offen. Sie endet { $day } um { $clock } Uhr.
link-open-a-day = Deine Einladung ist offen. Sie endet 24 Stunden, nachdem du sie gemacht hast.
# Stands in chats of 0.1.0.
link-none-open = Es ist keine Einladung offen.
link-your-own = Das ist deine eigene Einladung. Gib sie der anderen Person.
link-used = Diese Einladung gilt nicht mehr. Bitte um eine neue, wenn du magst.
link-already = Ihr seid schon verbunden.
link-one-yes = Du hast schon zu einer anderen Einladung Ja gesagt. Wenn daraus etwas geworden oder sie abgelaufen ist, öffne diese noch einmal.
link-one-at-a-time = Du bist schon verbunden, und mehr als eine Verbindung auf einmal geht bei mir nicht. Du kannst sie von der Übersicht aus beenden und diese Einladung dann noch einmal öffnen.
invited =
    Hallo, ich bin Attune. Diese Einladung kommt von jemandem mit dem Namen **{ $name }**.
    Wenn ihr verbunden seid, bekommt ihr ab und zu dieselbe kleine Frage. Du antwortest für dich und entscheidest jedes Mal, ob du eine Antwort zeigst.
invited-circle =
    Hallo, ich bin Attune. Diese Einladung kommt von jemandem mit dem Namen **{ $name }** und gilt für ein paar Menschen zusammen. Du gehörst dazu, sobald dort alle Ja gesagt haben.
    Wenn ihr verbunden seid, bekommt ihr alle ab und zu dieselbe kleine Frage. Du antwortest für dich und entscheidest jedes Mal, ob du eine Antwort zeigst.
invited-means = { $name } sieht dich als **{ $you }**. Dein Name bei { $platform } wird { $name } einmal gezeigt, damit klar ist, dass du es bist. { $name } sieht nicht, was du antwortest, wann du gefragt wirst oder ob du geantwortet hast. Ihr könnt es beide jederzeit beenden, ohne dass eine Nachricht kommt.
invited-means-circle = { $name } und die anderen sehen dich als **{ $you }**, und { $name } sieht einmal deinen Namen bei { $platform }, um zu wissen, dass du es bist. Sie sehen, was du zeigst, und sonst nichts: keine anderen Antworten, nicht wann du gefragt wirst, nicht ob du geantwortet hast. Du kannst jederzeit gehen, und es wird keine Nachricht verschickt.
yes-link-us = Ja, verbinde uns
nobody-is-told = In Ordnung. Niemand erfährt davon. Solange die Einladung gilt, kannst du sie noch einmal öffnen.
link-thanks = Danke. Kommt auch von dort ein Ja, sage ich es dir hier. Kommt nichts, dann ist nichts verbunden.
came = Jemand hat deine Einladung geöffnet und Ja gesagt. Bei { $platform } heißt die Person **{ $profile }**, hier möchte sie **{ $name }** heißen. Wenn du nicht sicher bist, frag nach, bevor du tippst.
came-by-that-name = Jemand hat deine Einladung geöffnet und Ja gesagt. Bei { $platform } und hier heißt die Person **{ $name }**. Wenn du nicht sicher bist, frag nach, bevor du tippst.
thats-who-i-meant = Ja, genau diese Person
no = Nein
link-refused = Es wurde nichts verbunden, und diese Einladung gilt nicht mehr. Mach eine neue, wann immer du magst.
linked = { $name } und du, ihr seid jetzt verbunden. Nichts, was du vorher geantwortet hast, ist zu sehen.
linked-many = Ihr seid jetzt verbunden: du, { $name }. Nichts, was du vorher geantwortet hast, ist zu sehen.
# Stands in chats of 0.1.0.
first-one-now = Jetzt gleich eine erste Frage?
# Stands in chats of 0.1.0.
later-is-fine = Gern später

## Together, privacy, leaving

circle-title = **{ $name } und ich**
    Ihr bekommt dieselbe kleine Frage, jeweils an den Tagen, die ihr für euch gewählt habt.
# Ends the names of those who are linked.
me = ich
circle-title-many = **{ $name }**
    Ihr bekommt alle dieselbe kleine Frage, jeweils an euren eigenen Tagen.
circle-silence = Wenn von { $name } nichts kommt, heißt das nichts: keine Frage an dem Tag, Ruhe, viel zu tun, oder es soll einfach privat bleiben. Was davon stimmt, kann ich nicht sagen, und ich werde es nie sagen.
circle-silence-many = Wenn von jemandem nichts kommt, heißt das nichts: keine Frage an dem Tag, Ruhe, viel zu tun, oder es soll einfach privat bleiben. Was davon stimmt, kann ich nicht sagen, und ich werde es nie sagen.
circle-no-switch = Es gibt keinen Knopf, der alles zeigt. Du entscheidest jedes Mal.
circle-ended = { $name } und du, ihr seid nicht mehr verbunden.
circle-ended-many = Ihr seid nicht mehr verbunden: du, { $name }.
circle-gone = { $name } ist nicht mehr verbunden.
same-home = Wohnt ihr meistens zusammen? Danach richtet sich, welche Fragen passen. Ihr alle könnt es sehen und ändern.
lives-together = Meistens im selben Zuhause
lives-either = Im selben Zuhause oder nicht?
lives-apart = Meistens an getrennten Orten
live-together = Meistens
live-either = Ab und zu
live-apart = Meistens an getrennten Orten
end-the-link = Verbindung beenden
end-it-here-too = Auch hier beenden
privacy-title = **Privatsphäre**
kept-days = Ich speichere: wo ich dir schreiben kann, den Namen, den du gewählt hast, deine Zeitzone, wann ich frage und was du sonst eingestellt hast, mit wem du verbunden bist, welche Fragen du hattest, den Tag, an dem du zuletzt getippt hast, und { $days } Tage lang deine Antworten mit deinen eigenen Worten. Dann werden sie gelöscht. Ein Wort, das du jemandem schickst, bleibt, bis dein Tag endet, und was du gern gemeinsam hättest, bis seine Zeit vorbei ist. Was du sonst schreibst, speichere ich nicht.
kept-nothing = Ich speichere: wo ich dir schreiben kann, den Namen, den du gewählt hast, deine Zeitzone, wann ich frage und was du sonst eingestellt hast, mit wem du verbunden bist, welche Fragen du hattest und den Tag, an dem du zuletzt getippt hast. Deine Antworten werden nicht gespeichert. Ein Wort, das du jemandem schickst, bleibt, bis dein Tag endet, und was du gern gemeinsam hättest, bis seine Zeit vorbei ist. Was du sonst schreibst, speichere ich nicht.
privacy-who = { $runBy } betreibt mich und könnte deine Antworten lesen, solange sie gespeichert sind. Namen sind mit einem Schlüssel verschlossen, aber wer mich betreibt, hat den Schlüssel. { $platform } kann lesen, was hier steht.
how-long-kept = Wie lange Antworten bleiben
keeps-days = Deine Antworten werden { $days } Tage lang gespeichert.
keeps-nothing = Deine Antworten werden nicht gespeichert.
keeps-more = Kürzer gilt sofort: Was älter ist, wird gelöscht. Länger gilt für das, was du ab jetzt antwortest, und du kannst es wieder zurücknehmen.
keep-days = { $days } Tage
keep-nothing = Nichts speichern
clean-up = Diesen Chat aufräumen
clean-up-says = Ich entferne, was ich hier geschrieben habe. Was dafür zu alt ist, wird zu einer schlichten Zeile. Ein geleerter Chat kann selbst auffallen.
clean-up-now = Aufräumen
leave-it-there = So lassen
cleaned-up = Diese Nachrichten verschwinden jetzt.
name-and-language = Mein Name und meine Sprache
about-name = Andere sehen dich als **{ $name }**.
about-language = Ich spreche hier { $language }.
privacy-chat = Wenn dein Tag endet, um vier Uhr morgens, nehme ich { $on ->
    [slack] meine Nachrichten dieses Tages weg. Was du mir geschrieben hast, bleibt in Slack, wo eine App es nicht entfernen kann; und wer den Workspace verwaltet, kann Nachrichten vielleicht exportieren. Deine Farben stehen nie in einer.
   *[other] die Nachrichten des Tages weg.
} Ein aufgeräumter Chat kann selbst auffallen, und ein überwachtes Handy ist nicht sicher.
leaving = Aufhören
leaving-title = **Drei Wege, aufzuhören.** Bei keinem bekommt jemand eine Nachricht.
leaving-title-two = **Zwei Wege, aufzuhören.** Niemand bekommt eine Nachricht.
leaving-rest = **Ruhe, bis ich mich melde**: für immer, wenn du magst. Niemand kann es am eigenen Handy herausfinden, auch nicht beim Nachschauen. Wenn es sicherer ist, dass niemand etwas merken kann, ist das der richtige Weg.
leaving-link-many = **Verbindung beenden**: Sie ist dann wirklich zu Ende. Niemand bekommt eine Nachricht; wenn die anderen aber ihre eigene Seite öffnen, steht dort, dass ihr nicht mehr verbunden seid. Deine eigenen Fragen können weitergehen, dann sieht dieser Chat aus wie bisher.
leaving-link = **Verbindung beenden**: Sie ist dann wirklich zu Ende. { $name } bekommt keine Nachricht; wenn { $name } aber die eigene Seite öffnet, steht dort, dass es keine Verbindung mehr gibt. Deine eigenen Fragen können weitergehen, dann sieht dieser Chat aus wie bisher.
leaving-erase = **Alles löschen**: beendet auch jede Verbindung. Auf dem Server ist alles weg, sobald du tippst; nur wo die Nachrichten dieses Chats zu finden sind, bleibt, bis sie entfernt sind, höchstens einen Tag. Kopien, die { $runBy } gemacht hat, gibt es so lange, wie sie aufbewahrt werden.
leaving-erase-traces = **Alles löschen**: beendet auch jede Verbindung. Sobald du tippst, ist nichts mehr da, was ich lesen könnte; nur wo die Nachrichten dieses Chats zu finden sind, bleibt, bis sie entfernt sind, höchstens einen Tag. Spuren in den Dateien der Datenbank, die { $runBy } hat, verschwinden erst später, und Kopien gibt es so lange, wie sie aufbewahrt werden.
what-erasing-takes = Was dann alles weg ist
erasing-takes = Alles, was deins ist: Antworten, Worte, Namen, wann ich frage, jede Verbindung. Sofort, wenn du tippst. Niemand kann es zurückholen.
rest-until-i-say = Ruhe, bis ich mich melde
erase-everything = Alles löschen
people-to-talk-to = Jemand zum Reden
link-ended = Erledigt. Die Verbindung ist beendet, und niemand bekommt eine Nachricht.
keep-own-questions = Meine eigenen Fragen behalten
quiet-from-now-on = Ab jetzt Ruhe
everything-erased = Alles ist gelöscht. Diese Nachrichten verschwinden jetzt. { $on ->
    [slack] Öffne meinen Home-Tab, falls du je wieder magst.
   *[other] /start, falls du je wieder magst.
}

## A page of one's own, and forms

# The same in every language.
modal-title = Attune
close = Schließen
send = Senden
save = Speichern
done = Erledigt.
one-moment = Einen Moment.
too-slow = Das hat zu lange gedauert. Bitte tipp es noch einmal an.
home-hello = **Hallo { $name }.** { $next }
own-page = **Nur du** siehst diese Seite. { $platform } selbst kann aufbewahren, was Apps senden, je nachdem, was deine Firma eingestellt hat. Deine Farben kommen nie in eine Nachricht. Was du in einem Channel antwortest, steht nicht hier: Es wird gelöscht, wenn die Frage schließt.
ask-me-something = Frag mich jetzt etwas
set-a-reminder = Mich erinnern lassen
whats-kept = Was über mich gespeichert ist
field-name = Ein Name
field-city = Eine Stadt oder eine Uhrzeit
field-line = Ein eigener Satz
field-days = An diesen Tagen
field-from = Irgendwann zwischen
field-to = und
field-often = Wie oft
field-whom = Mit wem
often-each = An jedem dieser Tage
often-less = An jedem zweiten davon
weekday-name = { $day }
days-none = Wähl mindestens einen Tag.
to-after-from = Wähl ein Ende, das später liegt als der Anfang. Ein Tag endet um vier Uhr morgens.
link-elsewhere = Man kann sie mir auch als Nachricht schicken, überall, wo es mich gibt.
link-not-within = Zwei Menschen zu verbinden ist hier ausgeschaltet. Wer dir das geschickt hat, kann dir mehr dazu sagen.

## A room: a question for everybody in it

round-question = **{ $question }**
# Stands in chats of 0.1.0.
round-title = **Eine Frage für diesen Raum**
own-question = { $words }
own-green = entspannt
own-yellow = mit Vorsicht
own-red = jetzt nicht
# When something is, then until when it lasts; then the same by a reader's own clock.
at-clock = heute um { $clock } Uhr
at-day = am { $day } um { $clock } Uhr
until-clock = { $clock } Uhr
until-day = zum { $day } um { $clock } Uhr
reader-at-clock = um { $clock }
reader-at-day = am { $day } um { $clock }
reader-until-clock = { $clock }
reader-until-day = zum { $day } um { $clock }
# Stands in chats of 0.1.0.
reader-clock = { $clock }
# Stands in chats of 0.1.0.
reader-day = { $day }, { $clock }
moment-in = { $moment } ({ $city })
moment = { $moment }
round-about = Niemand hier sieht, wer was gewählt hat. { $runBy } betreibt das hier und könnte bis { $until } nachsehen; dann wird jede Antwort gelöscht und lässt sich nicht mehr ändern. Nicht zu antworten ist in Ordnung.
my-answer = Meine Antwort …
ask-for-a-pause = Um eine Pause bitten
who-sees-what = Wer sieht was?
who-sees-room = In diesem Raum sieht niemand, wer was gewählt hat oder wie viele; auch nicht die Person, die das hier geöffnet hat.
who-sees-server = { $runBy } betreibt den Server und könnte bis { $until } dort nachsehen. { $platform } überbringt, was ihr antippt.
who-sees-close = Am Ende wird jede Antwort gelöscht. Nur das Gesamtbild bleibt, das wir Wetter nennen; ändern oder zurücknehmen lässt sich dann nichts mehr. Bei weniger als { $smallest } Antworten gibt es keins.
who-sees-about = Geht es in dieser Frage um eine bestimmte Person? Dann muss sie hier nicht stehen bleiben: Tipp unten, und sie schließt binnen einer Minute, als hätten zu wenige geantwortet. Niemand erfährt, dass du es warst, und eine Woche lang wird das hier nicht noch einmal gefragt.
about-somebody = Hier geht es um jemanden
about-somebody-heard = Die Frage schließt binnen einer Minute. Niemand kann sehen, dass du es warst.
vote-heard = Angekommen. Danke, dass du auf dich hörst. Bis die Frage schließt, kannst du es ändern.
vote-heard-here = Angekommen. Danke, dass du auf dich hörst.
vote-is = Deine Antwort jetzt: { $choice }
vote-is-none = Du hast nicht geantwortet. Das ist in Ordnung.
vote-until-close = Nur du siehst das. Bis die Frage schließt, kannst du es ändern oder herausnehmen.
vote-take-out = Herausnehmen
vote-taken-out = Herausgenommen, als wäre nichts angetippt worden.
round-has-closed = Diese Frage ist schon geschlossen.
weather-title = **Das Wetter im Raum:** alle Antworten in einem Bild
weather-lines =
    { $green }
    { $yellow }
    { $red }
    { $unsure }
weather-line = { $choice } · { $band }
weather-about = Niemand muss etwas erklären. Wer was gewählt hat, ist nicht gespeichert.
band-three-or-more = drei oder mehr
band-two-or-fewer = zwei oder weniger, vielleicht niemand
band-more-than-half = mehr als die Hälfte
band-some = einige
band-quarter-or-fewer = ein Viertel oder weniger, vielleicht niemand
no-picture = Diese Frage schließt ohne Bild. Das ist in Ordnung und sagt über niemanden etwas.
weather-is-above = Die Frage ist geschlossen, ihr Bild steht weiter oben.
round-is-closed = Die Frage ist geschlossen.
pause-title = **Jemand bittet um eine Pause.** Lasst uns zusammen eine machen, eine Minute lang.
pause-about = Zum Aufhören braucht niemand einen Knopf: Es zu sagen, die Hand zu heben oder hinauszugehen ist genauso gut.
breath-0 = Einatmen …
breath-1 = … und langsam ausatmen.
breath-2 = Oder schau etwas im Raum an.
breath-3 = Einatmen …
breath-4 = … und langsam ausatmen.
breath-5 = Spür, was dich trägt: den Boden, einen Stuhl.
breath-6 = Das war eine Minute. Nimm dir länger, wenn du magst.
pause-asked = Um eine Pause ist gebeten. Niemand kann sehen, dass du es warst.
pause-just-now = Gerade wurde schon um eine Pause gebeten. Aufhören kannst du trotzdem; dafür brauchst du mich nie.
room-hello = Hallo, ich bin Attune. Mit /checkin kann, wer hier ist, eine kleine Frage für diesen Raum öffnen. Alle antworten für sich, und niemand sieht, wer was gewählt hat. In diesem Raum zu sein meldet dich zu nichts an.
not-in-channel = In diesem Channel bin ich noch nicht. Wer dazugehört, kann mich mit /invite hereinlassen. Versuch es dann noch einmal.
archived-channel = Dieser Channel ist archiviert, darum kann ich hier nichts fragen.
which-channel = In welchem Channel?
choose-channel = Channel wählen
not-your-channel = Nur wer in diesem Channel ist, kann dort fragen.
only-who-is-there = Nur wer im Channel ist, kann das dort tun. Es hat sich nichts geändert.

## Opening a round

title-name = Dein Name
title-place = Wo du bist
title-question = Eine Frage
title-preview = Bevor du es zeigst
title-ask = Diesen Raum fragen
title-round = Diese Frage
title-my-answer = Meine Antwort
title-here = Fragen hier
round-for = Eine Frage für **{ $room }**
round-everybody = Du siehst genau das, was alle sehen, und wenn alle es sehen. Zeiten gelten nach der Uhr in { $city }, dort ist es { $clock } Uhr.
preview-own = Deine eigene Frage. Was ihre Farben heißen, bestimmst du; leer gelassen heißen sie: entspannt, mit Vorsicht, jetzt nicht. Frag nach dem Jetzt und nur nach einer Sache.
preview-any = Jede Woche eine andere von den Fragen für Gruppen.
preview-prompt = **{ $question }**
    🟢 ● { $green } · 🟡 ▲ { $yellow } · 🔴 ■ { $red } · ⚪ ○ noch nicht sicher
asks-own = Mit meinen eigenen Worten
asks-any = Jede Woche eine andere
field-asks = Frage
field-words = Deine eigenen Worte
hint-words = Bis zu 120 Zeichen. Alle im Raum lesen sie. Über euch selbst, nie über eine einzelne Person.
field-green = 🟢 ● Grün heißt
field-yellow = 🟡 ▲ Gelb heißt
field-red = 🔴 ■ Rot heißt
hint-reading = Bis zu 26 Zeichen. Leer gelassen: { $usual }.
field-when = Wann
field-weekday = Tag
field-day = Tag
field-clock = Uhrzeit
field-minutes = Offen für
field-lasting = Offen für
field-smallest = Nur zu sehen, wenn mindestens so viele antworten
when-now = Jetzt
when-later = Zu einer bestimmten Zeit
when-weekly = Jede Woche
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
minutes-5 = 5 Minuten
minutes-10 = 10 Minuten
minutes-20 = 20 Minuten
minutes-45 = 45 Minuten
minutes-120 = 2 Stunden
minutes-480 = 8 Stunden
minutes-1440 = einen Tag
minutes-3000 = zwei Tage und zwei Stunden
smallest-5 = fünf
smallest-6 = sechs
smallest-7 = sieben
smallest-8 = acht
smallest-10 = zehn
smallest-12 = zwölf
smallest-15 = fünfzehn
smallest-20 = zwanzig
submit-now = Öffnen
submit-later = Planen
submit-weekly = Planen
time-has-passed = Diese Zeit ist schon vorbei.
time-too-far = Bitte höchstens sechzig Tage im Voraus.
weekly-already = Hier gibt es schon eine wöchentliche Frage. Beende zuerst diese.
planned-enough = Du hast hier genug geplant. Sag zuerst etwas davon ab.
round-opens = Die Frage ist offen. Früher beenden kannst du sie mit /checkin im Channel oder in deinem Home-Tab.
round-planned = Geplant: { $when }.
round-ends = Sie schließt gleich.
round-cancelled = Abgesagt. Ihre Nachricht verschwindet und mit ihr jede Antwort.
round-unplanned = Abgesagt. Sie wird nicht gestellt.
round-cancelled-doubtful = Abgesagt, und jede Antwort verschwindet. Falls die Nachricht doch dort steht, bleibt sie, und ihre Knöpfe tun nichts.
weekly-stopped = Beendet. Hier kommt keine wöchentliche Frage mehr.
one-at-a-time = Nur eine Frage auf einmal: Diese ist bis { $until } offen.
round-nothing-open = Hier ist gerade nichts offen.
about-round = { $question }
round-listed = { $question }. { $said }
plan-another = Noch eine planen
prepare-several = Mehrere für heute
session-about = Bis zu sechs verschiedene Fragen für heute. Jede öffnest du mit einem Antippen: hier mit /checkin oder in deinem Home-Tab. Was übrig bleibt, ist um vier Uhr früh weg.
session-compare = Ich zähle nichts über sie hinweg zusammen. Aber zwei Bilder eines Raums lassen sich vergleichen: Kommt oder geht dazwischen jemand, kann der Unterschied etwas über diese Person verraten.
session-prepared = Vorbereitet. Sonst sieht das niemand.
session-waits = Für heute hast du vorbereitet:
session-left = Sobald diese geschlossen ist, kannst du öffnen:
session-empty = Wähl mindestens eine Frage.
session-twice = Das wird weiter oben schon gefragt. Bitte etwas anderes.
asks-none = Keine
field-nth = Frage { $nth }
submit-session = Vorbereiten
open-prepared = Jetzt fragen: { $question }
open-prepared-there = Jetzt fragen: { $question } ({ $room })
another-is-open = Nur eine Frage auf einmal: Dort ist gerade eine andere offen.
# Stands in chats of 0.1.0.
open-until = Offen bis { $until }
round-is-open = Sie ist in { $room } offen, bis etwa { $when }.
round-is-planned = Sie ist in { $room } geplant: { $when }.
round-is-weekly = Sie kommt in { $room } jede Woche, als Nächstes { $when }. Alle dort können sie beenden.
# Stands in chats of 0.1.0.
room-round = { $room }: { $when }
room-question = { $question } ({ $room })
end-it-now = Diese Frage beenden
close-plain = Ohne Bild beenden
cancel-round = Absagen
stop-weekly = Wöchentliche Frage beenden
post-again = Noch einmal senden
round-unclear = Ich weiß nicht, ob die Frage in { $room } angekommen ist. Bitte schau nach. Wenn sie nicht da ist, kann ich sie noch einmal senden.
round-unreached = In { $room } kann ich nicht mehr schreiben, darum ist beendet, was dort offen oder geplant war. Die Antworten dazu sind gelöscht.
round-put-back = Ich wurde aus einer Sicherungskopie wiederhergestellt, darum ist beendet, was damals in { $room } offen oder geplant war. Die Antworten dazu sind gelöscht. Du kannst es neu öffnen.
round-season = Die wöchentliche Frage in { $room } kam sechs Wochen lang. Ich mache nur weiter, wenn du das möchtest.
round-lapsed = Was du in { $room } geplant hattest, wurde nicht geöffnet: Die Zeit war vorbei, oder dasselbe wurde dort kürzlich gefragt. Du kannst es neu planen.

## Somebody's own question, and what to change about it

lint-empty = Schreib zuerst eine Frage.
lint-asked-lately = Das wird hier innerhalb einer Woche schon gefragt. Bitte eine andere Frage.
lint-readings-all = Alle drei Farben oder keine: Was heißt diese hier?
lint-readings-differ = Bitte drei verschiedene Bedeutungen.
lint-reading-too-long = Bitte kürzer: bis zu 26 Zeichen.
lint-reading = Nur, wie es gerade ist: nichts von Gehen, Schuld, Rang oder Lob.
lint-red-reason = Rot braucht keinen Grund und verspricht nichts für später.
lint-yes-or-no = Bitte nicht mit Ja oder Nein beginnen: Unter Druck tippt man leicht daneben.
lint-too-long = Kürzer, bitte: bis zu 120 Zeichen.
lint-too-many-words = Kürzer, bitte: bis zu 22 Wörter.
lint-two-questions = Nur eine Frage auf einmal.
lint-three-sentences = Höchstens zwei Sätze.
lint-body-cue-alone = Nimm auch etwas außerhalb des Körpers dazu, etwa einen Atemzug oder etwas zum Anschauen.
lint-exclamation-mark = Ruhiger ohne Ausrufezeichen.
lint-emoji = Nur Worte, bitte: Die Farben haben ihre eigenen Formen.
lint-not-allowed-word = Eines dieser Wörter setzt Menschen unter Druck: sollte, muss, immer, nie, warum, versuch es einfach. Sag es ohne.
lint-past-retold = Frag danach, wie es jetzt ist, nicht nach früher.
lint-about-somebody-else = Frag, wie es für die Menschen hier selbst ist, nicht für jemand anderen.
lint-assumes-who = Lass offen, wer die Menschen sind und wen sie lieben.
lint-too-explicit = Nichts Explizites in einem Raum, bitte.
lint-jargon = Schlichtere Worte, bitte.
lint-urgent = In Ruhe, bitte: ohne etwas, das drängt.
lint-keeps-score = Bitte nichts, was zählt oder vergleicht.
lint-too-heavy = Das ist zu schwer für eine Frage im Raum.
lint-no-links = Bitte keine Adressen und keine Namen mit @.
lint-one-person = Über euch selbst, nie über eine einzelne Person.

## Help, and words that mean nothing here

help-title = **So geht das hier**
help-how =
    { $on ->
        [slack] In einem Channel öffnet /checkin eine Frage für alle dort. In meinen Nachrichten stellt es dir eine. Alles andere ist in meinem Home-Tab.
       *[other] /checkin stellt dir jetzt eine Frage. /rest gibt dir Ruhe bis zu einem Tag, den du wählst. Alles andere ist in /home.
    }
    Antworte mit einer Farbe oder mit „Überspringen“. Schreib **stopp**, und ich bin sofort still.
help-people = **Jemand zum Reden**: eine vertraute Person, eine Arztpraxis oder ein Hilfetelefon in deiner Nähe. Im Internet findest du eines, wenn du nach „Hilfetelefon“ und deinem Land suchst.
help-people-local = **Jemand zum Reden**
    { $help }
help-emergency = Ich bin keine Therapie, und hier passt niemand auf. Wähl im Notfall die Notrufnummer deines Landes.
rooms-below = Deine Fragen für Räume stehen unten.
not-understood = Ich kenne nur wenige Wörter: **stopp**, eine Farbe für eine offene Frage und was in der Übersicht steht.
words-go-in-its-window = Was hier geschrieben wird, bleibt in Slack. Worte zu einer Antwort gehören unter „Etwas dazusagen“.
only-words = Das verstehe ich nicht, und nichts davon ist gespeichert. Ich kenne nur Wörter und Knöpfe.
youre-welcome = Gern.

## Paths: a few questions in an order

paths = Wege
paths-title = **Wege**
    Ein paar Fragen der Reihe nach, immer nur eine, dort, wo sonst eine Frage nur für dich käme. Niemand erfährt, ob du einen Weg gehst, dabeibleibst oder ihn verlässt.
paths-none = Gerade gibt es keinen nur für dich.
a-gentle-beginning = Ein sanfter Anfang
path-beginning = **Ein sanfter Anfang**
    Kleine Fragen für den Anfang, jede mit einem Satz, wozu: vom Nachspüren vor einer Berührung bis zum Danke für ein Nein.
# The same in English.
path-own = **{ $name }**
path-by = Geschrieben von { $by }, hierher gestellt von { $runBy }. Attune verbürgt sich nicht dafür.
path-author = { $by } erfährt nichts davon: weder wer den Weg geht noch wer dabeibleibt oder ihn verlässt. Nur wer dieses Attune betreibt, könnte es lesen.
path-author-runs = { $by } betreibt auch dieses Attune und könnte lesen, wer den Weg geht und was du antwortest.
# The same in English.
path-why = { $why }
take-it-up = Diesen Weg gehen
leave-path = Diesen Weg verlassen
path-of-before = Ein Weg von früher
path-gone = **Ein Weg von früher**
    Die Datei, aus der er kam, ist weg, darum kommt nichts von ihm. Er geht weiter, wenn sie wieder da ist, oder du verlässt ihn.
paths-together = Gemeinsame Wege
our-paths-title = **Gemeinsame Wege**
    Ein paar Fragen der Reihe nach. Jede steht an drei Tagen dort, wo sonst eure gemeinsame Frage stünde; wer sie beantwortet hat, bekommt an den anderen eine Frage nur für sich.
our-paths-only-if = Öffne einen, um mehr zu lesen. Er beginnt, sobald du und { $name } beide auf „Den hätte ich gern“ getippt habt, und ich sage es euch zur selben Zeit. Tippst nur du darauf, sieht es niemand, und nach einer Woche ist es weg. Wenn nichts kommt, heißt das nichts: Manches lasse ich selbst ziehen, und was, kann ich nicht sagen.
our-paths-only-if-many = Öffne einen, um mehr zu lesen. Er beginnt, sobald ihr alle auf „Den hätte ich gern“ getippt habt, und ich sage es euch zur selben Zeit. Tippst nur du darauf, sieht es niemand, und nach einer Woche ist es weg. Wenn nichts kommt, heißt das nichts: Manches lasse ich selbst ziehen, und was, kann ich nicht sagen.
our-paths-none = Gerade gibt es keinen anderen, der beginnen könnte.
our-path-could = Niemand muss ihn gehen. Hat er begonnen, kann jede Person für sich damit aufhören, und niemand erfährt davon.
our-path-on = Er geht bis zu seinem Ende oder bis ihr beide einen anderen wählt. Verlässt du ihn, kommen an seiner Stelle Fragen nur für dich; für { $name } ändert sich nichts, und niemand erfährt davon.
our-path-on-many = Er geht bis zu seinem Ende oder bis ihr alle einen anderen wählt. Verlässt du ihn, kommen an seiner Stelle Fragen nur für dich; für die anderen ändert sich nichts, und niemand erfährt davon.
our-path-left = Du hast ihn verlassen: An seiner Stelle kommen Fragen nur für dich. Niemand erfährt davon.
our-path-gone = **Ein Weg von früher**
    Die Datei, aus der er kam, ist weg, und mit ihr der Satz unter jeder Frage.
would-like-it = Den hätte ich gern
leave-it-myself = Nur für mich verlassen
come-back-to-it = Wieder mitgehen
a-sentence-with-each = Ein Satz zu jeder Frage
more-about-this = Mehr dazu
just-questions = Bitte nur die Fragen
why-open-to-touch = Erst bei sich selbst nachzusehen macht jede Antwort leichter, welche es auch ist.
why-how-steady = Eine Farbe geht schneller als Worte, und sie gilt nur für jetzt.
why-not-right-now = Ein kleines Nein, wo wenig davon abhängt, hält auch die größeren in Reichweite.
why-quieter-now = Dinge ändern sich, und ein kurzer Satz reicht, um das zu sagen.
why-room-today = Freiraum zu wollen nimmt niemandem etwas weg.
why-yes-with-a-limit = Eine Grenze macht ein Ja klarer, für dich und für andere.
why-hear-limit-thanks = Ein Danke nach einem Nein macht die nächste ehrliche Antwort leichter.

## Learn: short pieces, under Help

learn = Zum Lesen
learn-title = **Zum Lesen**
    Kurze Stücke, je zwei Seiten, in beliebiger Reihenfolge. Nichts davon musst du lesen.
piece-micro-consent = Micro-Consent
piece-colors = Die Farben
piece-partial-yes = Das ja, das nicht
piece-shifting = Wenn sich etwas ändert
piece-hearing-a-no = Wenn du ein Nein hörst
piece-everyday = Im Alltag
piece-hard = Wenn es schwer ist
piece-bot = Was ein Bot nicht kann
learn-micro-consent-one = **Micro-Consent**
    Große Absprachen sind selten. Kleine gibt es den ganzen Tag: eine Hand auf der Schulter, eine Frage an der Tür, ein Griff zum Handy mitten im Gespräch.

    Micro-Consent heißt, diese kleinen Momente zu bemerken und erst bei sich selbst nachzusehen: Bin ich gerade offen dafür? Die Antwort kann Ja sein, Nein, so nicht oder noch nicht.
learn-micro-consent-two = **Micro-Consent**
    Viele von uns haben gelernt zu antworten, bevor wir nachgesehen haben. Erst nachsehen dauert einen Atemzug.

    Ein Ja gilt für das hier, jetzt. Es sagt nichts über später und nichts über anderes. Ein Nein ist genauso klein: Es meint diese eine Sache und nicht den Menschen, der gefragt hat.

    Auch wer fragt, gibt etwas: Raum für beide Antworten.
learn-colors-one = **Die Farben**
    🟢 ● Damit fühle ich mich sicher und verbunden.
    🟡 ▲ Unsicher oder vorsichtig: langsamer, kürzer, erst fragen.
    🔴 ■ Pause oder aufhören. Das braucht keinen Grund.
    ⚪ ○ Noch nicht sicher, eine ganze Antwort wie die anderen.

    Es geht um dich und diese eine Frage. Keine Farbe ist besser als eine andere, und keine ist ein Urteil über jemanden.
learn-colors-two = **Die Farben**
    So findest du deine: ein Atemzug, die Füße auf dem Boden oder etwas im Raum zum Anschauen. Dann sieh, welche Farbe kommt. Wenn es unangenehm ist, in dich zu schauen, reicht es, dich umzuschauen.

    Etwas nur mitzumachen ist nicht grün. Wenn keine Farbe kommt, ist das ⚪, und überspringen geht immer.

    Eine Farbe ist für jetzt. In einer Stunde kann es eine andere sein.
learn-partial-yes-one = **Das ja, das nicht**
    In einem „Ja“ stecken oft mehrere Antworten. Eine Umarmung, ja; eine lange, nein. Kuscheln, ja; küssen, heute nicht. Darüber reden, ja; jetzt gleich, nein.

    Das eine zu wollen und das andere nicht, ist nicht kompliziert. Es ist genau, und einem genauen Ja kann man leichter trauen.
learn-partial-yes-two = **Das ja, das nicht**
    Es hilft zu sagen, wie schnell, wie lange, wo, ob über der Kleidung, wer anfängt, wie es endet. „Ja, langsamer.“ „Ja, und dann möchte ich da aufhören.“

    Hier kannst du das zu einer Antwort dazusetzen: Es wird mit der Farbe gezeigt oder gar nicht. Laut gesagt ist es genauso kurz: „Das ja. Das heute nicht.“

    Über eine Grenze wird nicht verhandelt, und niemand schuldet etwas dafür.
learn-shifting-one = **Wenn sich etwas ändert**
    Aus einem Ja kann mittendrin ein Nein werden, und aus einem Nein ein Ja. Jemand wird müde, ein Gedanke kommt, das Telefon klingelt. Es muss nichts falsch gelaufen sein, damit es jetzt anders ist.

    Du kannst jederzeit aufhören: auch wenn du es wolltest, auch wenn du angefangen hast, auch bei einem Menschen, den du liebst.
learn-shifting-two = **Wenn sich etwas ändert**
    Drei Sätze, die reichen: „Vorhin war schön, jetzt mag ich es ruhiger.“ „Ich brauche etwas weniger davon.“ „Ich möchte hier aufhören und nah bleiben.“

    Auch ein Wort, das ihr beide kennt, reicht, oder zweimal antippen. Wenn keine Worte kommen, sagt ein Wegrücken es auch.

    Wenn es sich für jemand anderen ändert, sagt das etwas über jetzt. Was vorher schön war, bleibt es.
learn-hearing-a-no-one = **Wenn du ein Nein hörst**
    Ein Nein kann ein bisschen wehtun, auch ein freundliches. Das darf sein, und es geht vorbei: ein Atemzug, die Füße auf dem Boden, etwas zum Anschauen.

    Ein Nein zu dem hier, jetzt, ist kein Nein zu dir. Jemand hatte genug Vertrauen, dir zu sagen, wie es ist.
learn-hearing-a-no-two = **Wenn du ein Nein hörst**
    Was hilft, ist kurz und freundlich: „Danke, dass du's mir sagst.“ „Alles klar.“ „Ich bin da.“

    Was es schwerer macht: nach dem Warum fragen, wenig später noch einmal fragen oder ein Schweigen, das spürbar sein soll. Dann fällt das nächste Nein schwerer, und dem nächsten Ja ist weniger zu trauen.

    Wenn es länger wehtut, sprich mit einem Menschen, dem du vertraust. Oder miteinander, an einem anderen Tag, wenn nichts daran hängt.
learn-everyday-one = **Im Alltag**
    Am leichtesten übt es sich, wo wenig auf dem Spiel steht. An der Tür: „Umarmen oder winken?“ Vor einer langen Geschichte: „Passt es gerade?“ Vor einem Foto, vor einem Rat, bevor du dich nah zu jemandem setzt.

    Auch kleine Neins sind Übung: „Jetzt nicht.“ „Ich gehe lieber allein.“ „Für mich ohne Soße.“
learn-everyday-two = **Im Alltag**
    Im Freundeskreis, mit Kindern, bei der Arbeit ist es dasselbe: fragen, warten, die erste Antwort nehmen. Schweigen ist kein Ja.

    Drei Dinge zum Ausprobieren: ein Atemzug, bevor du auf eine Nachricht antwortest. Ein Wort, bevor du jemanden berührst. Und wenn jemand zu etwas Kleinem Nein sagt: „Danke, dass du es sagst“, mehr nicht.

    Wenn du es vergisst, ist nichts verloren. Der nächste Moment kommt von selbst.
learn-hard-one = **Wenn es schwer ist**
    Manchmal kommt kein Ja und kein Nein, nur Erstarren. Ein Körper macht das, um sich zu schützen. Niemand sucht es sich aus, und es ist kein Ja.

    Wenn es dir gerade so geht: Such die Ecken des Raums, drück die Füße in den Boden, nenne drei Dinge, die du siehst. Nichts muss beantwortet werden. ⚪, Überspringen oder das Handy weglegen: alles in Ordnung.
learn-hard-two = **Wenn es schwer ist**
    Wenn ein Nein bei jemandem nicht sicher ist, liegt das nicht an deinen Worten. Du musst mit diesem Menschen nichts üben und ihm nichts zeigen. Unter „Hilfe“ stehen Menschen, die sich damit auskennen.

    Fragen nach Nähe können Altes aufrühren. Du kannst ruhen, solange du magst, oder aufhören. Wer gelernt hat, dabei zuzuhören, ist dafür die bessere Gesellschaft als ein Bot.
learn-bot-one = **Was ein Bot nicht kann**
    Ich weiß nicht, wie es dir geht. Ich sehe kein Gesicht, höre keine Stimme und merke nicht, wenn jemand erstarrt. Ich weiß nur, was angetippt wurde.

    Eine gezeigte Farbe ist keine Erlaubnis. Sie sagt, wie es für jemanden war, als sie angetippt wurde. Was dir im Moment gesagt wird, zählt mehr.
learn-bot-two = **Was ein Bot nicht kann**
    Ich kann niemanden schützen, nicht sagen, wer recht hat, und nicht beweisen, was abgemacht war. Nichts hier ist ein Vertrag oder ein Beweis.

    Vor der Person, die mich betreibt, kann ich nichts geheim halten, und ein überwachtes Handy ist nicht sicher, mit mir nicht und ohne mich nicht.

    Was ich kann, ist klein: ab und zu fragen, damit es leichter wird, einander zu fragen. Wenn du mich eines Tages nicht mehr brauchst, ist das gut.

rehearse = Üben, ein Nein zu hören
rehearse-hear = **Ein Nein hören, zum Üben**
    Du fragst: „Eine Umarmung?“ Und ich sage: „Heute nicht.“

    Was magst du sagen? Alle drei sind freundlich. Nichts davon wird gespeichert.
rehearse-heard = **Ein Nein hören, zum Üben**
    Das tut gut nach einem Nein. Es verlangt nichts: keinen Grund, kein andermal, nichts Kleineres stattdessen.

    Wenn es ein bisschen gestochen hat, auch beim Üben, darf das sein. Ein Atemzug genügt.
rehearse-say = **Ein Nein sagen, zum Üben**
    Ich frage: „Wollen wir jetzt darüber reden?“ Diesmal ist es ein Nein, so wie es dir kommt. Nichts davon wird gespeichert.
rehearse-said = **Ein Nein sagen, zum Üben**
    Danke, dass du's mir sagst. Es braucht keinen Grund, und du schuldest nichts dafür.

    Wenn es leicht war, gut. Wenn dein Herz schneller geschlagen hat, ist das auch in Ordnung.
saying-tonight = Heute nicht
saying-rather = Lieber nicht
saying-no = Nein
the-other-way-round = Andersherum
once-more = Noch einmal

## Installing into a Slack workspace, in a browser

install-title = Attune für euren Workspace
install-about = Attune stellt immer nur eine kleine, freundliche Frage: einem Channel, der das möchte, oder dir allein. Zum Antworten genügt es, einmal zu tippen, und niemand im Channel sieht, wer was gewählt hat.
install-who = { $runBy } betreibt Attune und könnte lesen, was auf dem Server liegt: Antworten in einem Channel, bis ihre Frage schließt, was Einzelne für sich antworten, solange sie es aufheben, die Fragen und die Namen der Channels. Slack überträgt, was ihr antippt.
install-never = Eure Channels kann Attune nicht lesen: Es hat kein Recht dazu.
install-token = Slack gibt { $runBy } einen Schlüssel zu diesem Workspace, für nicht mehr, als die nächste Seite aufzählt. Er wird vergessen, sobald ihr Attune deinstalliert, wann immer ihr wollt.
install-add = Zu Slack hinzufügen
install-done = Attune ist in eurem Workspace
install-begin = In einem Channel: /invite @Attune, dann /checkin.
install-open = Slack öffnen
install-declined = In Ordnung, es wurde nichts installiert.
install-close = Du kannst diese Seite schließen.
install-failed = Das hat nicht geklappt
install-failed-why = Es wurde nichts installiert. Vielleicht war die Seite lange offen, oder sie wurde in einem anderen Browser geöffnet.
install-again = Noch einmal anfangen

## What people type, with, between: the whole message, whatever its capitals and marks

typed-stop-strong = stopp, stop, halt stopp, hör auf, hören sie auf, hör bitte auf, hör jetzt auf, hör doch auf, hör endlich auf, hör sofort auf, hörst du auf, aufhören bitte, sofort aufhören, jetzt aufhören, kannst du aufhören, kannst du bitte aufhören, du sollst aufhören, lass mich in ruhe, lasst mich in ruhe, lassen sie mich in ruhe, lass mich bitte in ruhe, lass mich endlich in ruhe, lass mich doch in ruhe, lass mich zufrieden, schluss damit, schluss jetzt, jetzt ist schluss, basta, halt den mund, halt die klappe, halts maul, halt dein maul, verpiss dich, jetzt reicht es, jetzt reichts, mir reicht es, mir reichts, keine nachrichten mehr, keine fragen mehr, schreib mir nicht mehr, schreib mir nie wieder, schreib nicht mehr, frag mich nicht mehr, ich will nichts mehr von dir, mich abmelden, meld mich ab, melde mich ab, mich abbestellen, 🛑, 🔕, lass mich in frieden, lasst mich in frieden, ⛔
typed-stop-weak = halt, aufhören, ruhe, gib ruhe, ich will meine ruhe, schluss, es reicht, das reicht, reicht, genug, es ist genug, das ist genug, lass mich, lass das, sei still, sei ruhig, sei leise, klappe, geh weg, hau ab, verschwinde, abmelden, abbestellen, beenden, stille, ✋, 🚫, hört auf, nicht mehr schreiben, nerv nicht, ende, abbrechen
typed-stop-beside = bitte, jetzt, sofort, endlich, ok, okay, hey, danke, attune, nun
typed-stop-negation = nicht, nie, niemals, kein, keine, keinen, ohne, nimmer, nich
typed-stop-everyday = hör auf dein, hör auf deine, hör auf deinen, hör auf mein, hör auf meine, hör auf meinen, ich hör auf, wann hört, stopp nicht, stopp das nicht, stopp es nicht, stopp bitte nicht
typed-not-now = nein, nee, nö, nein danke, nicht, jetzt nicht, nicht jetzt, gerade nicht, grad nicht, im moment nicht, heute nicht, nicht heute, heute abend nicht, heute nacht nicht, lieber nicht, keine lust, keine zeit, ein andermal, ich kann nicht, kann nicht, ich kann gerade nicht, ich kann grad nicht, ich kann jetzt nicht, ich kann nicht mehr, ich will nicht, ich mag nicht, ich möchte nicht, ich will das nicht, ich möchte das nicht
typed-green = grün, gruen, 🟢
typed-yellow = gelb, 🟡
typed-red = rot, 🔴
typed-unsure = noch nicht sicher, nicht sicher, unsicher, bin unsicher, bin mir nicht sicher, bin nicht sicher, weiß nicht, weiß noch nicht, weiß ich nicht, weiß ich noch nicht, ich weiß nicht, ich weiß es nicht, keine ahnung, weiß, ⚪, noch nicht, vielleicht, eventuell, möglicherweise, mal sehen, jein, ich bin nicht sicher, ich bin mir nicht sicher, ich bin unsicher, noch unklar, unklar, schwer zu sagen, weiss nicht, kommt drauf an, kommt darauf an, es kommt drauf an
typed-skip = überspringen, auslassen, weiter, passe, ich passe
typed-stop-here = hier stopp, stopp hier, stop hier, hier aufhören, bitte hier aufhören, hier bitte aufhören, ich möchte hier aufhören, ich will hier aufhören, lass uns hier aufhören, hier aufhören nah bleiben, hier aufhören und nah bleiben, ich möchte hier aufhören und nah bleiben
typed-thanks = danke, danke dir, danke schön, dankeschön, vielen dank, herzlichen dank, tausend dank, besten dank, danke sehr, ich danke dir, merci
typed-hello = hallo, hallo du, hallo attune, hi du, guten morgen, guten tag, guten abend, moin, servus, grüß dich, grüß gott, grüezi, übersicht, menü, gute nacht
typed-what = was ist das, was ist das hier, was bist du, wer bist du, was kannst du, was machst du, was ist attune, wie funktioniert das, wie geht das, was soll das
typed-help = hilfe, hilf mir, ich brauche hilfe, hilfe bitte, bitte hilfe, bitte hilf mir, hilf mir bitte, kannst du mir helfen
typed-link = wie verbinde ich, wie kann ich mich verbinden, wie verbinden wir, wie kann ich jemanden verbinden, jemanden verbinden, mit jemandem verbinden, ich will mich verbinden, ich möchte mich verbinden, verbinden, wie lade ich, wie kann ich jemanden einladen, jemanden einladen, einladen, wie verlinke ich
