### What people read, in Spanish. Plain, warm, short; never more than is needed.

cover-moment = Un momento para ti.
cover-note = Una pequeña nota.
cover-hello = Hola otra vez.
earlier = Un momento de antes.
open = Abrir
fill-in = Completar
back = Volver
home = Inicio
passed = Eso ya pasó.
fine = Está bien.
slowly = Una cosa a la vez, por favor. En un minuto vuelvo a estar aquí.
private-only = Hola. Solo hablo en chats privados, así que aquí me quedo en silencio.
didnt-get-through = Eso no llegó. Inténtalo otra vez, por favor.
too-many-now = Ahora hay muchísima gente a la vez y eso no llegó. Inténtalo otra vez en un minuto, por favor.

## What the platforms show of Attune before anybody has said yes: bland on purpose

description = Una pequeña pregunta de vez en cuando, para ti. Tú decides si alguien más ve la respuesta.
short-description = Una pequeña pregunta de vez en cuando, para ti.
command-home = todo en un solo lugar
command-checkin = una pregunta ahora
command-rest = silencio hasta el día que elijas
command-stop = silencio, al instante
command-help = cómo funciona y con quién hablar
# The same in every language.
platform-telegram = Telegram
# The same in every language.
platform-slack = Slack
# The same in every language.
platform-terminal = Terminal
terminal-how = Escribe el número de un botón o unas palabras. /home lo muestra todo, Ctrl+D sale.

## Arriving

hello =
    Hola, soy Attune.
    De vez en cuando hago una pequeña pregunta: ¿cómo te vendría hoy un abrazo? ¿Cuánto espacio necesitas? Respondes para ti, con un color. Nadie lo ve, a menos que tú lo muestres.
who-runs-me = { $runBy } me mantiene en marcha y podría leer lo que respondes aquí; { $platform } también. Guardo las respuestas { $days } días y después las borro.
who-runs-me-not-kept = { $runBy } me mantiene en marcha y podría leer lo que respondes aquí; { $platform } también. Tus respuestas no se guardan.
no-therapy = No soy terapia ni sirvo para emergencias.
show-me-one = Muéstrame una
show-me-one-keep-nothing = Muéstrame una sin guardar nada
what-is-this = ¿Qué es esto?
not-now = Ahora no
not-now-said = Está bien. No te escribiré. { $on ->
    [slack] Abre mi pestaña de Inicio cuando quieras.
   *[other] /start cuando quieras.
}
go-on = Seguir
what-is-this-1 = 
    Una pequeña práctica: antes de tocar a alguien o de responderle, te escuchas un momento. ¿Me viene bien esto ahora?

    🟢 ● Siento seguridad y conexión
    🟡 ▲ Tengo dudas o voy con cuidado
    🔴 ■ Necesito una pausa o parar
    ⚪ ○ Aún no sé. Eso también es una respuesta.

    Hay quien lo llama microconsentimiento: un pequeño sí, un no o un «aún no» cada vez.
what-is-this-2 = 
    Las cosas cambian, y puedes cambiar una respuesta sin dar explicaciones. Un no vale tanto como un sí.

    Lo que respondes se queda contigo. Si tienes un vínculo con alguien, puedes mostrarle una respuesta. Tú eliges cada vez, y antes ves exactamente lo que vería. Se apaga sola, y puedes retirarla.

    Nadie llega a saber si respondiste. Aquí no hay nada que ganar ni nada que perderse.

## The question

only-you = Solo tú ves lo que eliges.
choice-green = 🟢 ● { $words }
choice-yellow = 🟡 ▲ { $words }
choice-red = 🔴 ■ { $words }
choice-unsure = ⚪ ○ aún no sé
choice-skip = Saltar
open-theme = Abrir: { $theme }
later = Más tarde
not-today = Hoy no
later-comes = Vendré una vez más, hacia las { $clock }.
later-waits = La pregunta espera aquí hasta que termine tu día.
theme-self = cómo estoy
theme-touch = tacto
theme-closeness = cercanía
theme-space = espacio
theme-words = palabras
theme-repair = las paces
theme-celebrate = lo bueno
theme-body = mi cuerpo
theme-workshop = taller
about-self = sobre ti
about-touch = contacto físico
about-closeness = estar cerca
about-space = tener espacio
about-words = decir las cosas
about-repair = hacer las paces
about-celebrate = lo bueno
about-body = sobre tu cuerpo
about-workshop = para grupos
about-own = algo
# After a name: what that person shows is about themselves.
about-them = cómo está

## After answering: the same for all five

said = { $answer }. Guardado solo para ti.
said-not-kept = { $answer }. No se guarda.
said-skip = Pregunta saltada. Eso también es una respuesta.
heard = Entendido.{ $thanks }
    { $kept }
heard-1 = { " " }Gracias por escucharte.
heard-2 = { " " }Gracias por mirar cómo estás.
heard-3 = { " " }Por hoy es suficiente.
heard-4 = { " " }Mirar un momento ya es bastante.
heard-5 = { "" }
stays-unless-shown = Se queda contigo, a menos que lo muestres.
stays-with-you = Se queda contigo.
nothing-kept = No se guardó nada.
preview = ¿Qué vería { $name }?
preview-many = ¿Qué verían?
look-at-it = Verlo
add-a-little = Añadir algo
nothing-needs-adding = No hace falta añadir nada.
a-little-more = Algo más, si quieres. Se muestra con tu respuesta o no se muestra.
to-choose = { $what }
chosen = ✓ { $what }
in-my-own-words = Con mis palabras
with-it = Con tu respuesta: { $limits }. Toca otra vez lo que quieras quitar.
nothing-with-it = Ya no hay nada añadido a tu respuesta.
done-with-it = Listo
no-room-for-more = No cabe más: tres cosas como máximo, menos si hay palabras tuyas. Toca una para quitarla.
write-a-line = Escribe una frase tuya, si quieres. Se queda contigo y solo se muestra junto con esta respuesta, si la muestras. { $on ->
    [slack] No aparece en ningún mensaje.
   *[other] La quito del chat al instante.
}
words-kept = { $on ->
    [slack] Tu frase queda guardada con tu respuesta y no aparece en ningún mensaje.
   *[other] Tu frase queda guardada con tu respuesta y ya no está en el chat.
}
words-too-long = Esa frase es un poco larga para el lugar donde se mostraría.
up-to-letters = Hasta { $most } caracteres.
keep-that = He quitado esa frase del chat. ¿La guardo con tu respuesta?
yes = Sí
only-of-yourself = Yo transmito cómo es para ti. Lo que quieras decirle a { $name }, díselo tú.
only-of-yourself-many = Yo transmito cómo es para ti. Lo que quieras decirles a las demás personas, díselo tú.
a-no-needs-no-words = No la guardo, y ya no está. Para un no, sobran las palabras.
a-line-needs-no-words = No la guardo, y ya no está. La frase que elegiste lo dice.
taken-with-it = Guardado con tu respuesta. Tu mensaje ya no está.
my-own-words = Mis propias palabras
drop-my-words = Quitar mis palabras
its-changed = Ha cambiado
erase = Borrar
erased = Borrado. Aquí no queda nada de eso.
ask-again = Pregúntamelo otra vez

## What can stand with a color

limit-slower = más despacio
limit-shorter = más corto
limit-not-yet = todavía no
limit-in-private = a solas
limit-sitting-up = sin recostarnos
limit-over-clothes = sobre la ropa
limit-hands-only = solo las manos
limit-if-i-start = si empiezo yo
limit-words-first = hablarlo antes
limit-stay-close = quedarnos cerca
limit-some-room = con algo de espacio
limit-no-talk = sin hablar
limit-curious = con curiosidad
limit-may-stop = quizá pare antes

## It's changed

how-now = ¿Cómo es ahora? ({ $name })
or-in-words = Un color o una frase:
which-or-in-words = Toca lo que ha cambiado o dilo con una frase:
shift-quieter = Ahora con más calma
shift-smaller = Menos, por favor
shift-stop-near = Parar aquí y seguir cerca
shift-quieter-line = «Lo de antes estuvo bien; ahora quiero más calma»
shift-smaller-line = «Necesito un poco menos»
shift-stop-near-line = «Me gustaría parar aquí y seguir cerca»
leave-it = Dejarlo así
shifts-some = Si una respuesta ha cambiado, tócala.
shifts-none = Hoy no has respondido, así que no hay nada que cambiar.

## Showing

looked-at =
    { $what }:
    { $answer }

    Por ahora. Lo que { $name } te diga en el momento cuenta más.
looked-at-alone =
    { $what }:
    { $answer }
with-limits =
    { $answer }
    { $limits }
with-words =
    { $answer }
    «{ $words }»
quoted = «{ $words }»
faded = Esto ya se apagó. Solo { $name } sabe cómo está ahora.
skipped-nothing-to-see = Saltaste la pregunta, así que no hay nada que ver.
not-kept-nothing-to-see = No se guardó nada, así que no hay nada que ver.
nothing-to-see = No hay nada que ver.
each-time-anew = Tú eliges cada vez.
preview-waits = Entonces { $name } lee también: «Esto esperaba tu respuesta. A nadie se le dice que la diste».
preview-waits-many = Entonces leen también: «Esto esperaba tu respuesta. A nadie se le dice que la diste».
preview-all-many = Esto es todo lo que verían. Puedes retirarlo cuando quieras.
preview-all = Esto es todo lo que vería { $name }. Puedes retirarlo cuando quieras.
preview-unseen = No se te dirá si se vio. Que { $name } te envíe unas palabras o no, no significa nada.
preview-unseen-many = No se te dirá si se vio. Que te envíen unas palabras o no, no significa nada.
fading = El verde y el amarillo se apagan a las tres horas; el rojo y «aún no sé», cuando termina tu día.
fading-lengths = El verde y el amarillo se apagan a las tres horas; el rojo y «aún no sé», en veinte como máximo.
ending = El verde y el amarillo terminan a las tres horas; el rojo y «aún no sé», cuando termina tu día.
ending-lengths = El verde y el amarillo terminan a las tres horas; el rojo y «aún no sé», en veinte como máximo.
show-now = Mostrarlo ahora
when-theyve-answered = Mostrarlo tras su respuesta
when-theyve-answered-many = Tras la respuesta de cada cual
hold-about = { $name } solo lo ve si también responde. No se te avisará.
hold-about-many = Cada persona solo lo ve si también responde. No se te avisará.
show-it-then = Mostrarlo entonces
same-now = Sigue igual
set-again = Guardado otra vez, por el mismo tiempo.
same-now-said = Se sigue viendo, si { $name } mira.
same-now-said-many = Se sigue viendo, si miran.
look-again = Verlo otra vez
keep-it = Guardármelo
shown = Ya se puede ver, si { $name } mira. { $fading }
shown-many = Ya se puede ver, si miran. { $fading }
set = Guardado. { $name } solo lo ve si también responde. No se te avisará. { $ending }
set-many = Guardado. Cada persona solo lo ve si también responde. No se te avisará. { $ending }
matters-now = Si importa ahora mismo, díselo tú a { $name }.
matters-now-many = Si importa ahora mismo, díselo tú a las demás personas.
take-back = Retirarlo
taken-back-many = Retirado. Puede que lo hayan visto; ya no se puede ver.
taken-back-plain = Retirado; ya no se puede ver.
taken-back = Retirado. Puede que { $name } lo haya visto; ya no se puede ver.

## Being shown something

from = { $name }: { $theme }
own-first = Primero mi respuesta
see-again = Verlo otra vez
# Stands in chats of 0.1.0.
their-words-button = Palabras de { $name }
waited = Esto esperaba tu respuesta. A nadie se le dice que la diste.
# Stands in chats of 0.1.0.
whats-shown = Lo que se muestra ahora
# Stands in chats of 0.1.0.
shown-title = **Lo que se muestra ahora**
of-today = Hoy
today-title = **Hoy**
shown-to-you = 
    { $count ->
        [0] Ahora no te muestran nada.
       *[other] Lo que te muestran se puede ver aquí hasta que se apague.
    }
shown-by-you = 
    { $count ->
        [0] Ahora no muestras nada.
       *[other] Lo que muestras se puede ver hasta que se apague o lo retires.
    }
take-back-theme = Retirar: { $theme }

## A moment together, and what helps us

a-moment-together = Momento para dos
moment-title = **Momento para dos**
moment-only-if = { $name } se entera solo si elige lo mismo; entonces te llega a ti y a { $name }, a la vez. Que no llegue nada no significa nada: puede ser otra elección, ninguna, un descanso, que ya se usaron las dos de hoy o que la dejé pasar yo. No puedo decirte cuál.
choose-hug = Un abrazo
choose-talk = Una charla
choose-side = En silencio, lado a lado
choose-breathing = Respirar a la vez
moment-until-when = ¿Cuánto puede esperar?
thing-hug = un abrazo
thing-talk = una charla
thing-side = en silencio, lado a lado
thing-breathing = respirar a la vez
an-hour = Una hora
this-evening = Esta noche
let-go-of-anything = Soltar lo que espere
moment-held = Guardado. Nadie se entera.
moment-used-up = Ya usaste las dos de hoy. Mañana hay otras dos.
nothing-held-in-rest = Estás descansando, así que no se guarda nada.
let-go-said = Si algo esperaba, ya no está.
both-chose = Elegiste lo mismo que { $name }: { $what }. No obliga a nadie. Pregunta de todos modos: lo que { $name } te diga en el momento cuenta más.
begin = Empezar
not-after-all = Mejor no
moment-passed = Ese momento ya pasó.
moment-over = Para ti ha terminado. Para { $name } pasa como por sí solo, como pronto diez minutos después de llegar. Si importa ahora, díselo tú a { $name }.
what-helps-us = Lo que nos ayuda
helps-title = **Lo que nos ayuda**
helps-allow-nothing = Preguntar, parar, hacer una pausa y dormir no necesitan ningún acuerdo. Nada de esto da permiso para nada.
helps-only-if = Toca lo que te gustaría. Aparece un ✓ cuando { $name } también lo ha tocado, y el aviso te llega a ti y a { $name } a la vez. Si solo lo tocas tú, nadie lo ve, y en una semana se borra. Que no haya ✓ no significa nada: a veces lo dejo ir yo, y no puedo decirte cuándo.
helps-only-if-many = Toca lo que te gustaría. Aparece un ✓ cuando lo ha tocado todo el mundo, y el aviso les llega a todas las personas a la vez. Si solo lo tocas tú, nadie lo ve, y en una semana se borra. Que no haya ✓ no significa nada: a veces lo dejo ir yo, y no puedo decirte cuándo.
helps-go = Cada línea se va sola tras unas semanas o cuando alguien la suelta. No digo cuál de las dos cosas ha sido y no envío nada. La palabra o la seña misma no la guardo.
habit-stop-word = Una palabra: para y quédate
habit-two-taps = Dos toques son una pausa
habit-hand-up = Mano arriba: más despacio
habit-halfway = Preguntar a medio camino
habit-thanked = Dar las gracias por un no
habit-blanket = Después, agua y una manta
habit-phones = Una hora sin teléfonos
habit-hello-first = Primero hola, luego el día
habit-knock = Llamar antes de entrar
habit-quiet-first = Un rato de calma al llegar
habit-talks = Lo difícil, nunca en la cama
habit-evening-apart = Una noche para cada cual
stands = ✓ { $what }
tick-held = Guardado, una semana como mucho. Nadie lo ve.
line-stands = **{ $what }**
line-is-no-contract = Esto no es un sí ni un contrato. No obliga a nadie, y puede irse cuando sea, sin motivo.
let-line-go = Soltarla
line-gone = Ya no está. No se envía nada.

## Hearing it, and being heard

say-thanks = Gracias por decírmelo
say-got-it = Entendido
say-here = Aquí estoy
take-reply-back = Retirar mis palabras
take-back-reply = Retirar: a { $name }
reply-said = «{ $said }»: se ve desde el próximo cuarto de hora hasta que termine tu día, si { $name } mira. No se te dirá si se vio.
from-reply = { $name }: unas palabras
reply-heard = { $name }: «{ $said }»
reply-over = Eso fue para aquel momento. Ya no está aquí.
a-breath-for-me = Un respiro para mí
a-breath-says = **Un respiro para ti**
    Esto es solo para ti. No se le dice a nadie.

    Sea lo que sea lo que acabas de leer: una respiración lenta, los pies en el suelo. No tienes que decir nada. Si duele un poco, está bien, y se pasa. Lo que alguien muestra habla solo de esto y solo de ahora. No es un juicio sobre ti.

## Breathing

breathe = Respirar
something-to-hold-up = Un cartel para mostrar
look-at-the-room = Mejor mirar alrededor
the-breath-again = Volver a respirar
breathing-over = Con esto me basta
hold-this-up = Pausa. Quédate cerca, solo respirando.
breathed = Eso era todo. Quédate el tiempo que quieras.
breathing-1 = A tu ritmo: toma aire y suéltalo un poco más despacio.
breathing-2 = Toma aire. Y suéltalo, como si soplaras muy despacio.
breathing-3 = Toma aire. Y suéltalo; los hombros pueden bajar.
breathing-4 = Toma aire, solo hasta donde sea fácil. Y suéltalo.
breathing-5 = Toma aire. Y suéltalo; la mandíbula puede aflojarse.
breathing-6 = Toma aire. Y suéltalo, hasta los pies en el suelo.
breathing-7 = Toma aire. Y suéltalo, más despacio si quieres.
breathing-8 = Toma aire. Y suéltalo. Nada tiene que cambiar.
breathing-9 = Toma aire. Y suéltalo, una vez más.
looking-1 = Deja vagar la mirada. Busca algo azul.
looking-2 = Algo redondo.
looking-3 = Lo que esté más lejos.
looking-4 = Algo suave.
looking-5 = De dónde viene la luz.
looking-6 = Un sonido cercano.
looking-7 = Un sonido lejano.
looking-8 = Algo que te guste mirar.
looking-9 = Todo el lugar, una vez más.

## Something of mine

something-of-mine = Algo mío
own-title = **Algo mío**
own-choose = Algo que hoy te viene bien o no. Dice cómo es para ti y no le pide nada a nadie.
own-more = Más
own-something-else = Otra cosa
own-how = { $act }, ahora mismo: ¿cómo te viene?
own-yes-green = 🟢 ● me viene bien
own-yes-yellow = 🟡 ▲ con cuidado
own-yes-red = 🔴 ■ ahora no
and-one-more = Y otra cosa
two-acts-stand = Se pueden mostrar dos cosas juntas. Con «Ha cambiado» puedes quitar una.
own-a-little = { $act }: algo más, si quieres. Se muestra con tu respuesta o no se muestra.
own-write = Escríbelo en una frase tuya. Se queda contigo y no se puede mostrar. { $on ->
    [slack] No aparece en ningún mensaje.
   *[other] La quito del chat al instante.
}
acts-need-no-words = He quitado esa frase del chat y no la guardo. Lo que dices aquí de ti no necesita más palabras.
own-that = Eso, ahora mismo: ¿cómo te viene?
own-line-name = algo mío
theme-own = algo
act-green = 🟢 ● me viene bien: { $act }
act-yellow = 🟡 ▲ con cuidado: { $act }
act-red = 🔴 ■ ahora no: { $act }
act-unsure = ⚪ ○ no sé aún: { $act }
act-limited = { $act } · { $limit }
acts-two =
    { $one }
    { $other }
looked-at-acts =
    { $acts }

    Por ahora. Lo que { $name } te diga en el momento cuenta más.
looked-at-acts-alone = { $acts }
act-and-more = { $act } …
act-hug = un abrazo
act-cuddling = acurrucarnos
act-kissing = besos
act-holding-hands = tomarnos la mano
act-breathing = respirar a la vez
act-talk = una charla
act-side-by-side = estar lado a lado
act-hour-alone = una hora a solas
act-evening-apart = una noche para mí
act-walk = un paseo
act-quiet = estar en silencio
act-leaning = cabeza en el hombro
act-kiss-on-cheek = un beso en la mejilla
act-hand-on-back = una mano en la espalda
act-sitting-close = sentarnos cerca
act-call = una llamada
act-dancing = bailar
act-phones-away = sin teléfonos
act-massage = un masaje de espalda
act-song = una canción
act-message = mensajitos
act-cooking = cocinar en equipo
act-reading = leer en voz alta
act-film = una película
act-meal = comer en la mesa
act-play = hacer tonterías
act-asking = hablar de cómo estoy
act-good-night = dar las buenas noches
act-touch-in-passing = una caricia al pasar
act-early-night = acostarnos temprano
act-sleeping-apart = dormir por separado
act-chores = tareas en equipo
act-held = un abrazo largo
act-lying-close = recostarnos muy cerca
act-stroking-hair = una mano en el pelo
act-holding-face = una mano en la cara
act-hand-on-heart = una mano en el pecho
act-kind-words = palabras bonitas
act-feelings = hablar de sentimientos
act-looking = mirarnos
act-without-touch = un día sin tocarnos
act-sleeping-close = dormirnos cerca
act-waking = despertar muy cerca
act-long-kisses = besos largos
act-slow-touch = caricias lentas
act-skin = piel con piel
act-only-kissing = solo besos
act-more-than-kissing = algo más que besos
act-desire = hablar del deseo
act-slow-massage = un masaje sin prisa

## When I ask

ask-again-offer = Eso es todo. ¿Te vuelvo a preguntar de vez en cuando?
ask-offer-linked = ¿Te pregunto de vez en cuando? Lo eliges solo para ti, y no se avisa a nadie.
rhythm-most = Casi todas las tardes
rhythm-few = Algunas tardes por semana
rhythm-mornings = Por las mañanas
evenings-suggested = Tardes, como se sugirió
rhythm-none = Solo cuando yo lo pida
rhythm-none-set = Bien. Vengo solo cuando tú me lo pidas, desde Inicio.
settled-days = Vendré estos días: { $days }, en algún momento entre las { $from } y las { $to }, { $sound }.
rhythm-is-none = Vengo solo cuando tú lo pides.
what-time = ¿Qué hora es donde estás?
what-time-evening = Para que la tarde sea tu tarde: ¿qué hora es donde estás?
what-time-morning = Para que la mañana sea tu mañana: ¿qué hora es donde estás?
place = { $clock } { $city }
somewhere-else = En otro lugar
type-a-city = Escribe la ciudad grande más cercana o la hora que marca tu reloj.
city-found = ¿Cuál de estas?
city-unknown = Esa no la conozco. Prueba con una ciudad más grande que esté cerca o con la hora de tu reloj, como 19:40.
settled-most = Vendré casi todas las tardes, en algún momento entre las { $from } y las { $to }, { $sound }.
settled-few = Vendré algunas tardes por semana, en algún momento entre las { $from } y las { $to }, { $sound }.
settled-mornings = Vendré por las mañanas, en algún momento entre las { $from } y las { $to }, { $sound }.
with-a-sound = con sonido
without-a-sound = sin sonido
sound-of-platform = como { $platform } te avisa de los mensajes
first-the-rest = Primero descansas hasta el día que elegiste.
stop-any-time = Puedes pararme cuando quieras: escribe **basta** o **stop**.
sound-on = Con sonido, por favor
sound-off = Sin sonido
other-times = Otros días u horas
just-me = Por ahora, solo yo
when-title = **Cuándo pregunto**
my-time = Mi hora: { $clock }
tell-the-time = Indicar mi hora
when-tap = Toca uno para cambiarlo.
rhythm-label = { $days } { $from }–{ $to }
rhythm-new = Añadir un horario
rhythm-says = { $days }, en algún momento entre las { $from } y las { $to }, { $whom }.
rhythm-says-less = { $days }, una de cada dos veces, en algún momento entre las { $from } y las { $to }, { $whom }.
whom-self = para ti
whom-with = con { $name }
day-on = ✓ { $day }
day-off = { $day }
hours-earlier = Una hora antes
hours-later = Una hora más tarde
hours-shorter = Acortar
hours-longer = Alargar
less-often = Menos a menudo
as-often-again = Otra vez todas las veces
for-me-alone = Solo para mí
together-with-many = Con las demás personas
every-day = cada día
together-with = Con { $name }
rhythm-drop = Quitarlo
quiet-moved = Tus horas de silencio se movieron también: ahora van desde las { $from } hasta las { $to }.
rhythm-one-a-day = Dos de tus horarios con las mismas personas comparten días. Esos días llega una sola pregunta, a la hora más temprana.
rhythm-all-quiet = Todo cae en tus horas de silencio, así que no llega nada con este horario.
no-further = Hasta aquí llega: un día va de las cuatro de la madrugada a las cuatro de la siguiente.
how-it-comes = Cómo llega
comes-title = **Cómo llega**
comes-silently = Las preguntas llegan sin sonido.
comes-with-sound = Las preguntas llegan con sonido.
comes-by-platform = Las preguntas llegan cerradas, como una línea sencilla. { $platform } te avisa de ellas como hayas elegido allí.
comes-closed = Llegan cerradas, como una línea sencilla.
comes-open = Las cotidianas se ven al llegar, así que sus palabras pueden aparecer en la pantalla bloqueada.
comes-others-come = Lo que otra persona muestre te llega.
comes-others-wait = Lo que otra persona muestre espera hasta que mires.
comes-cover = Las notificaciones dicen: «{ $cover }»
come-open = Ver las cotidianas al llegar
come-closed = Todas cerradas
others-come = Que me llegue
others-wait = Que espere hasta que yo mire
quiet-hours = Horas de silencio
quiet-says = Silencio desde las { $from } hasta las { $to }: a esas horas no llega ninguna pregunta. Lo que otra persona muestre sí llega.
move-begin-earlier = Empezar antes
move-begin-later = Empezar más tarde
move-end-earlier = Terminar antes
move-end-later = Terminar más tarde

## How close the questions go

how-close = Hasta dónde van las preguntas
depth-title = **Hasta dónde van las preguntas**
depth-is-everyday = Preguntas cotidianas: abrazos, conversación, espacio, un día compartido.
depth-is-tender = Preguntas tiernas: las cotidianas y algunas sobre hacer las paces, el anhelo y una cercanía más larga.
depth-is-intimate = Preguntas íntimas: todas las demás y algunas sobre el deseo y sus límites. Nunca antes de las cinco de la tarde.
depth-lowest = Con otras personas, las preguntas llegan solo hasta donde permite la elección más prudente. Si es la tuya o deja de serlo, puede que lo noten.
closer-everyday = Cotidianas
closer-tender = Tiernas
closer-intimate = Íntimas
depth-about-tender = Las preguntas tiernas hablan de hacer las paces, de anhelo y de una cercanía que dura un poco. Pueden tocar lugares que duelen. Puedes volver atrás en cualquier momento, al instante, y no se avisa a nadie.
depth-about-intimate = Las preguntas íntimas hablan del deseo y de dónde termina para ti. Sin anatomía, sin nada explícito. Son para personas adultas, de 18 años o más. Puedes volver atrás en cualquier momento, al instante, y no se avisa a nadie.
depth-consent = Lo que respondas puede entonces decir algo sobre tu vida sexual, que la ley protege de manera especial. { $runBy } podría leerlo mientras se guarde. Solo tu propio sí activa esto.
depth-yes = Sí, tengo 18 años o más

## My own mix

my-own-mix = Mi propia mezcla
mix-title = **Mi propia mezcla**
mix-says = Lo que está marcado puede llegarte. Es solo para ti: las preguntas que recibes con otras personas siguen igual, y no se avisa a nadie.
mix-bring-back = Recuperar lo que quité
less-like-this = Menos de esto
less-of-that = Menos de eso, solo para ti.
another-one = Otra pregunta
another-tomorrow = Una más al día es suficiente. Mañana habrá otra.
question-help = Ayuda
body-about = Preguntas sobre mi cuerpo
body-off = Sin preguntas del cuerpo
body-about-says = Unas pocas preguntas sobre lo que es posible «con tu cuerpo tal como está hoy». Nadie mide el dolor, y ninguna se puede mostrar.
body-consent = Lo que respondas puede entonces decir algo sobre tu salud, que la ley protege de manera especial. { $runBy } podría leerlo mientras se guarde. Solo tu propio sí activa esto.
body-yes = Sí, que lleguen

## Seasons, and quiet weeks

season-over = Han pasado seis semanas. Solo sigo si tú quieres.
six-more-weeks = Seis semanas más
go-on-less = Seguir, menos a menudo
thats-enough = Es suficiente, gracias
season-ended = Bien. Ya no llega nada por sí solo. Puedes pedírmelo cuando quieras, desde Inicio.
not-linked-now = Ahora mismo no tienes ningún vínculo. Tus propias preguntas siguen.
been-quiet = Aquí ha habido silencio, y está bien. ¿Me quedo también en silencio?
yes-be-quiet = Sí, en silencio
back-in-two-weeks = Vuelve en dos semanas
go-on-as-now = Seguir como ahora
go-on-with-a-sound = Seguir, con sonido

## Home

home-title = **Inicio**
    { $next }
home-shown-by = Tú muestras: { $things }.
home-shown-to = Te muestran: { $things }.
things =
    { $count ->
        [1] una cosa
       *[other] { $count } cosas
    }
home-next = Próxima pregunta: { $day }, entre las { $from } y las { $to }.
home-no-question = No hay ninguna pregunta programada. Vengo cuando tú lo pides.
home-resting = En descanso, hasta que avises.
home-resting-until = En descanso. Vuelvo { $day }.
today = hoy
tomorrow = mañana
weekday = el { $day }
date = el { $day }
day-button = { $day }
in-the-morning = por la mañana
in-the-afternoon = por la tarde
in-the-evening = por la noche
ask-me-now = Pregúntame ahora
when-i-ask = Cuándo pregunto
name-and-me = { $name } y yo
name-and-me-many = Nuestro vínculo
my-answers = Mis respuestas
privacy-and-leaving = Privacidad y cómo salir
help-and-people = Ayuda y con quién hablar

## My answers

answers-title = **Mis respuestas**
answers-some = Cada una se abre solo para ti; aquí no se escribe ningún color.
answers-none = No hay nada guardado.
own-answer = { $name }
earlier-ones = Anteriores
as-a-file = Como archivo
export-says = Contiene tus propias respuestas, legibles para cualquiera que lo tenga, y nada de nadie más. { $on ->
    [slack] Se abre solo para ti y no aparece en ningún mensaje: cópialo desde ahí.
   *[other] Queda en este chat diez minutos como archivo; después lo quito.
} Guárdalo en un lugar seguro o míralo desde un teléfono que sea solo tuyo.
export-json = Todo (JSON)
export-csv = Como tabla (CSV)
export-here = { $on ->
    [slack] Aquí lo tienes. Está solo aquí, hasta que cierres esto.
   *[other] Aquí lo tienes. Se va de este chat en diez minutos.
}
# The same in English.
answered-on = { $weekday }, { $day }
week-by-week = Semana a semana
week-by-week-title = **Semana a semana**
    Cada semana se abre solo para ti; aquí no se escribe ningún color.
the-week-before = La semana anterior
the-rest-of-it = El resto de esa semana
week-of =
    Semana del { $day }:
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
week-words = { $day } «…» { $theme }
you-skipped = Saltaste la pregunta. Eso también es una respuesta.

## Rest, and stop

rest = Descanso
rest-means = Mientras descansas, no te llega nada de mí.
rest-means-linked = Mientras descansas, no te llega nada de mí ni nada de lo que otra persona muestre. Si { $name } mira, no hay nada distinto. A { $name } no se le avisa.
rest-means-linked-many = Mientras descansas, no te llega nada de mí ni nada de lo que otras personas muestren. Si miran, no hay nada distinto. No se les avisa.
tonight-only = Solo esta noche
back-on = Vuelve el { $day }
back-in-a-week = Vuelve en 7 días
another-day = Otro día
until-i-say = Hasta que yo avise
back-when = ¿Cuándo vuelvo?
resting-until = En descanso. Vuelvo { $day }.
resting-open = En descanso, hasta que avises. No te llega nada de mí.
end-the-rest = Terminar ya el descanso
back-in-stop = Qué bien que estás aquí. He estado en silencio, y así sigo hasta que digas otra cosa.
back-in-rest = Qué bien que estás aquí. Estás en descanso; vuelvo { $day }.
come-again = Vuelve como antes
stay-quiet = Sigue en silencio
stopped = Paro aquí. Ya no te llegará nada más de mí. { $on ->
    [slack] Abre mi pestaña de Inicio si alguna vez quieres.
   *[other] /start si alguna vez quieres.
}
meant-something-else = Quise decir otra cosa
as-before = Todo está como antes.
welcome-back = Qué bien que estás aquí. Me han restaurado desde una copia de seguridad y no sé nada de lo que pasó después: respuestas, cambios, un stop, un vínculo terminado, lo que borraste. Desde entonces no te llegó nada de mí. Ahora todo está como entonces. Mira, por favor, si todavía lo quieres así.

## Linking

link-someone = Vincularme con alguien
link-what = Creas una invitación y la entregas tú. Quien diga que sí tendrá un vínculo contigo: las mismas pequeñas preguntas para cada cual, que responde a solas y decide, cada vez, qué mostrar.
link-seen-as = Esa persona te verá como **{ $name }**.
make-the-link = Crear la invitación
suggest-evenings = Sugerir las tardes
suggest-what = A quien diga que sí le ofrezco las tardes, una vez, y elige con libertad. No sabrás qué eligió.
another-name = Otro nombre
type-a-name = Escribe el nombre que verá la otra persona, de hasta doce letras.
name-unusable = Ese no puedo mostrarlo. ¿Otro, con letras?
link-here =
    Aquí está. Funciona una sola vez, { $until }.
    { $link }
until-today = hasta hoy a las { $clock }
until-tomorrow = hasta mañana a las { $clock }
for-a-day = durante 24 horas
send-it = Enviarla
one-more = Invitar a alguien más
link-more-what = Para que entre alguien más hace falta el sí de todo el mundo: ahora el tuyo, después el de cada una de las demás personas. Si alguna no dice nada, todo sigue igual, y no se avisa a nadie.
asked-the-others = Gracias. En cuanto todo el mundo haya dicho que sí, el vínculo estará hecho.
newcomer = A { $name } le gustaría que **{ $newcomer }** entrara en el vínculo. Hace falta el sí de todo el mundo. Si no dices nada, todo sigue igual, y no se avisa a nadie.
somebody-new = Alguien quiere entrar
newcomer-yes = Sí, que entre
# Stands in chats of 0.1.0.
thank-you-if-all = Gracias. Si todo el mundo dice que sí, te lo digo aquí.
thanks-for-newcomer = Gracias. Si todo el mundo dice que sí a { $newcomer }, te lo digo aquí.
newcomer-joined = { $newcomer } ya forma parte del vínculo.
copy-it = Copiarla
take-link-back = Retirarla
link-open-until = Tu invitación está abierta hasta { $day } a las { $clock }.
link-open-a-day = Tu invitación está abierta durante 24 horas desde que la creaste.
# Stands in chats of 0.1.0.
link-none-open = No hay ninguna invitación abierta.
link-your-own = Esta es tu propia invitación. Entrégasela a la otra persona.
link-used = Esta invitación ya no funciona. Pide una nueva, si quieres.
link-already = El vínculo con esta persona ya existe.
link-one-yes = Ya dijiste que sí a otra invitación. Cuando haya llevado a algo o haya caducado, abre esta otra vez.
link-one-at-a-time = Ya tienes un vínculo, y no puedo llevar más de uno a la vez. Puedes terminarlo desde Inicio y después abrir esta invitación otra vez.
invited = 
    Hola, soy Attune. Esta invitación es de alguien con el nombre de **{ $name }**.
    Con un vínculo, cada cual recibe de vez en cuando la misma pequeña pregunta. Respondes a solas y eliges cada vez si muestras una respuesta.
invited-circle = 
    Hola, soy Attune. Esta invitación es de alguien con el nombre de **{ $name }**, para un vínculo entre varias personas. Entras cuando cada una de ellas haya dicho que sí.
    Con un vínculo, cada cual recibe de vez en cuando la misma pequeña pregunta. Respondes a solas y eliges cada vez si muestras una respuesta.
invited-means = { $name } te verá como **{ $you }** y verá una vez tu nombre de { $platform }, para saber que eres tú. { $name } no verá tus respuestas, ni cuándo te pregunto, ni si respondiste. El vínculo se puede terminar en cualquier momento, desde cualquiera de los dos lados, y no se envía ningún mensaje.
invited-means-circle = { $name } y las demás personas te verán como **{ $you }**, y a { $name } se le muestra una vez tu nombre en { $platform }, para saber que eres tú. Ven lo que muestras y nada más: ni tus otras respuestas, ni cuándo te pregunto, ni si respondiste. Puedes irte en cualquier momento, y no se envía ningún mensaje.
yes-link-us = Sí, vincularnos
nobody-is-told = Está bien. No se avisa a nadie. Mientras la invitación siga en pie, puedes abrirla otra vez.
link-thanks = Gracias. Si la otra persona también dice que sí, te lo digo aquí. Si no llega nada, no se vinculó nada.
came = Alguien abrió tu invitación y dijo que sí. En { $platform } se llama **{ $profile }**, y aquí quiere llamarse **{ $name }**. Si tienes dudas, pregunta antes de tocar.
came-by-that-name = Alguien abrió tu invitación y dijo que sí. En { $platform } se llama **{ $name }**, y aquí también. Si tienes dudas, pregunta antes de tocar.
thats-who-i-meant = Sí, es a quien invité
# The same in English.
no = No
link-refused = No se vinculó nada, y esa invitación ya no funciona. Crea una nueva cuando quieras.
linked = Ya tienes un vínculo con { $name }. Nada de lo que respondiste antes se puede ver.
linked-many = Ya tienes un vínculo con { $name }. Nada de lo que respondiste antes se puede ver.
# Stands in chats of 0.1.0.
first-one-now = ¿Una primera pregunta ahora?
# Stands in chats of 0.1.0.
later-is-fine = Más tarde está bien

## Together, privacy, leaving

circle-title = **{ $name } y yo**
    Cada cual recibe la misma pequeña pregunta, en los días que eligió.
# Ends the names of those who are linked.
me = yo
circle-title-many = **{ $name }**
    Todas las personas del vínculo reciben la misma pequeña pregunta, cada cual en sus propios días.
circle-silence = Que no llegue nada de { $name } no significa nada: puede ser un día sin pregunta, un descanso, mucho que hacer o simplemente que se lo guarda. No puedo decirte cuál, y nunca lo haré.
circle-silence-many = Que no llegue nada de alguien no significa nada: puede ser un día sin pregunta, un descanso, mucho que hacer o simplemente que se lo guarda. No puedo decirte cuál, y nunca lo haré.
circle-no-switch = No hay ningún botón para mostrarlo todo. Tú eliges cada vez.
circle-ended = Ya no hay un vínculo con { $name }.
circle-ended-many = Ya no hay un vínculo con { $name }.
circle-gone = { $name } ya no forma parte del vínculo.
same-home = ¿Casi siempre en la misma casa? De eso depende qué preguntas encajan, y todas las personas del vínculo pueden verlo y cambiarlo.
lives-together = Casi siempre en la misma casa
lives-either = ¿En la misma casa o no?
lives-apart = Casi siempre por separado
live-together = Casi siempre
live-either = De vez en cuando
live-apart = Casi siempre por separado
end-the-link = Desvincularme
end-it-here-too = Terminarlo aquí también
privacy-title = **Privacidad**
kept-days = Guardo: dónde escribirte, el nombre que elegiste, tu zona horaria, cuándo pregunto y qué más elegiste, con quién tienes un vínculo, qué preguntas tuviste, el día de tu último toque, y tus respuestas con tus propias palabras durante { $days } días. Después se borran. Las palabras que envías a alguien se guardan hasta que termina tu día, y lo que te gustaría tener en común, hasta que pasa su tiempo. No guardo nada más de lo que escribes.
kept-nothing = Guardo: dónde escribirte, el nombre que elegiste, tu zona horaria, cuándo pregunto y qué más elegiste, con quién tienes un vínculo, qué preguntas tuviste y el día de tu último toque. Tus respuestas no se guardan. Las palabras que envías a alguien se guardan hasta que termina tu día, y lo que te gustaría tener en común, hasta que pasa su tiempo. No guardo nada más de lo que escribes.
privacy-who = { $runBy } me mantiene en marcha y podría leer tus respuestas mientras las guardo. Los nombres están bajo llave, pero la llave la tiene quien me mantiene en marcha. { $platform } puede leer lo que hay aquí.
how-long-kept = Cuánto guardo las respuestas
keeps-days = Tus respuestas se guardan { $days } días.
keeps-nothing = Tus respuestas no se guardan.
keeps-more = Menos tiempo vale al instante: lo que sea más antiguo se borra. Más tiempo vale para lo que respondas desde ahora, y puedes retirarlo cuando quieras.
keep-days = { $days } días
keep-nothing = No guardar nada
clean-up = Limpiar este chat
clean-up-says = Quitaré lo que escribí aquí; lo que sea demasiado antiguo para eso lo cambiaré por una línea sencilla. Un chat vacío también puede llamar la atención.
clean-up-now = Limpiar
leave-it-there = Dejarlo
cleaned-up = Estos mensajes se van ahora.
name-and-language = Mi nombre y mi idioma
about-name = Otras personas te ven como **{ $name }**.
about-language = El idioma de este chat: { $language }.
privacy-chat = Cuando termina tu día, a las cuatro de la madrugada, quito { $on ->
    [slack] mis mensajes de ese día. Lo que me escribiste se queda en Slack, donde una app no puede quitarlo; y quien administra el espacio de trabajo quizá pueda exportar mensajes. Tus colores nunca están en uno.
   *[other] los mensajes de ese día.
} Un chat limpio también puede llamar la atención, y un teléfono vigilado no es seguro.
leaving = Cómo salir
leaving-title = **Tres formas de parar.** Con ninguna le llega un mensaje a nadie.
leaving-title-two = **Dos formas de parar.** No le llega un mensaje a nadie.
leaving-rest = **Descanso hasta que yo avise**: silencio para siempre, si quieres. Nadie puede descubrirlo desde su propio teléfono, ni siquiera mirando. Si es más seguro que no se note nada, es esta.
leaving-link-many = **Desvincularme**: el vínculo termina de verdad. Nadie recibe un mensaje, pero en las páginas de las demás personas dirá que ya no hay vínculo contigo, si las abren. Tus propias preguntas pueden seguir, y así este chat se ve como antes.
leaving-link = **Desvincularme**: el vínculo termina de verdad. A { $name } no se le avisa, pero su propia página dirá que ya no hay vínculo, si la abre. Tus propias preguntas pueden seguir, y así este chat se ve como antes.
leaving-erase = **Borrar todo**: también termina cualquier vínculo. Desaparece del servidor en cuanto lo tocas; solo queda dónde encontrar los mensajes de este chat hasta que se quiten, un día como máximo. Las copias que haya hecho { $runBy } duran lo que se conserven.
leaving-erase-traces = **Borrar todo**: también termina cualquier vínculo. En cuanto lo tocas, no queda nada que yo pueda leer; solo queda dónde encontrar los mensajes de este chat hasta que se quiten, un día como máximo. Los rastros en los archivos de la base de datos, que tiene { $runBy }, se van más tarde, y las copias duran lo que se conserven.
what-erasing-takes = Qué se borra entonces
erasing-takes = Todo lo tuyo: respuestas, palabras, nombres, cuándo pregunto, cualquier vínculo. En cuanto lo tocas. Nadie puede recuperarlo.
rest-until-i-say = Descanso hasta que yo avise
erase-everything = Borrar todo
people-to-talk-to = Con quién hablar
link-ended = Listo. Ya no hay vínculo, y no le llega un mensaje a nadie.
keep-own-questions = Seguir con mis preguntas
quiet-from-now-on = Silencio desde ahora
everything-erased = Todo está borrado. Estos mensajes se van ahora. { $on ->
    [slack] Abre mi pestaña de Inicio si alguna vez quieres.
   *[other] /start si alguna vez quieres.
}

## A page of one's own, and forms

# The same in every language.
modal-title = Attune
close = Cerrar
send = Enviar
save = Guardar
done = Listo.
one-moment = Un momento.
too-slow = Eso tardó demasiado. Toca otra vez, por favor.
home-hello = **Hola, { $name }.** { $next }
own-page = **Solo tú** ves esta página. { $platform }, por su parte, puede conservar lo que envían las aplicaciones, según lo que haya elegido tu empresa. Tus colores nunca van en un mensaje. Lo que respondes en un canal no está aquí: se borra cuando la pregunta se cierra.
ask-me-something = Pregúntame algo ahora
set-a-reminder = Ponerme un recordatorio
whats-kept = Qué se guarda sobre mí
field-name = Un nombre
field-city = Una ciudad o una hora
field-line = Una frase tuya
field-days = Estos días
field-from = En algún momento entre las
field-to = y las
field-often = Cada cuánto
field-whom = Con quién
often-each = Todos estos días
often-less = Uno de cada dos
weekday-name = { $day }
days-none = Elige al menos un día.
to-after-from = Elige un final que venga después del principio. Un día termina a las cuatro de la madrugada.
link-elsewhere = También se me puede enviar como mensaje, en cualquier lugar donde yo esté.
link-not-within = Aquí está desactivado vincular a dos personas. Quien te envió esto puede contarte más.

## A room: a question for everybody in it

round-question = **{ $question }**
# Stands in chats of 0.1.0.
round-title = **Una pregunta para esta sala**
own-question = { $words }
own-green = a gusto
own-yellow = con cuidado
own-red = ahora no
# When something is, then until when it lasts; then the same by a reader's own clock.
at-clock = hoy a las { $clock }
at-day = el { $day } a las { $clock }
until-clock = las { $clock }
until-day = el { $day } a las { $clock }
reader-at-clock = las { $clock }
reader-at-day = el { $day } a las { $clock }
reader-until-clock = las { $clock }
reader-until-day = el { $day } a las { $clock }
# Stands in chats of 0.1.0.
reader-clock = las { $clock }
# Stands in chats of 0.1.0.
reader-day = el { $day } a las { $clock }
moment-in = { $moment } ({ $city })
moment = { $moment }
round-about = Aquí nadie ve quién eligió qué. { $runBy } mantiene el servidor en marcha y podría mirar hasta { $until }; después se borra cada respuesta y ya no se puede cambiar. No responder está bien.
my-answer = Mi respuesta…
ask-for-a-pause = Pedir una pausa
who-sees-what = ¿Quién ve qué?
who-sees-room = En esta sala nadie ve quién eligió qué ni cuántas personas lo hicieron; quien la abrió tampoco.
who-sees-server = { $runBy } mantiene el servidor en marcha y podría mirar ahí hasta { $until }. { $platform } transmite lo que tocas.
who-sees-close = Al cierre se borra cada respuesta. Solo queda la imagen de conjunto, que llamamos el clima; ya no se puede cambiar ni retirar nada. Con menos de { $smallest } respuestas no la hay.
who-sees-about = ¿Esta pregunta va sobre una persona concreta? Entonces no tiene por qué estar aquí: toca abajo y se cierra en menos de un minuto, como si hubieran respondido muy pocas personas. Nadie sabrá que fuiste tú, y en una semana no se vuelve a preguntar aquí.
about-somebody = Esto va sobre alguien
about-somebody-heard = Se cierra en menos de un minuto. Nadie puede ver que fuiste tú.
vote-heard = Entendido. Gracias por escucharte. Puedes cambiarlo hasta que se cierre la pregunta.
vote-heard-here = Entendido. Gracias por escucharte.
vote-is = Tu respuesta ahora: { $choice }
vote-is-none = No has respondido. Está bien.
vote-until-close = Solo tú ves esto. Puedes cambiarlo o quitarlo hasta que se cierre la pregunta.
vote-take-out = Quitarlo
vote-taken-out = Quitado, como si no se hubiera tocado nada.
round-has-closed = Esta pregunta ya se cerró.
weather-title = **El clima en la sala:** todas las respuestas en una imagen
weather-lines =
    { $green }
    { $yellow }
    { $red }
    { $unsure }
weather-line = { $choice } · { $band }
weather-about = Nadie tiene que explicar nada. No se guarda quién eligió qué.
band-three-or-more = tres o más
band-two-or-fewer = dos o menos, quizá nadie
band-more-than-half = más de la mitad
band-some = algunas personas
band-quarter-or-fewer = una cuarta parte o menos, quizá nadie
no-picture = Esta pregunta se cierra sin imagen. Está bien, y no dice nada de nadie.
weather-is-above = La pregunta está cerrada; su imagen está más arriba.
round-is-closed = La pregunta está cerrada.
pause-title = **Alguien pide una pausa.** Hagámosla ahora, un minuto.
pause-about = Nadie necesita un botón para parar: decirlo, levantar la mano o salir un rato vale igual.
breath-0 = Toma aire…
breath-1 = …y suéltalo despacio.
breath-2 = O mira una sola cosa de la sala.
breath-3 = Toma aire…
breath-4 = …y suéltalo despacio.
breath-5 = Siente lo que te sostiene: el suelo, una silla.
breath-6 = Eso fue un minuto. Tómate más, si quieres.
pause-asked = Pausa pedida. Nadie puede ver que fuiste tú.
pause-just-now = Acaba de pedirse una pausa. Puedes parar de todos modos; para eso nunca me necesitas.
room-hello = Hola, soy Attune. Con /checkin, cualquiera de esta sala puede abrir aquí una pequeña pregunta. Cada cual responde a solas, y nadie ve quién eligió qué. Estar en esta sala no te inscribe en nada.
not-in-channel = Todavía no estoy en este canal. Alguien que esté en él puede dejarme entrar con /invite; después, inténtalo otra vez.
archived-channel = Este canal está archivado, así que aquí no puedo preguntar nada.
which-channel = ¿En qué canal?
choose-channel = Elegir un canal
not-your-channel = Solo quien está en ese canal puede preguntar ahí.
only-who-is-there = Solo quien está en el canal puede hacer eso ahí. No ha cambiado nada.

## Opening a round

title-name = Tu nombre
title-place = Dónde estás
title-question = Una pregunta
title-preview = Antes de mostrarlo
title-ask = Preguntar a la sala
title-round = Esta pregunta
title-my-answer = Mi respuesta
title-here = Preguntas aquí
round-for = Una pregunta para **{ $room }**
round-everybody = Verás exactamente lo que ve todo el mundo, y a la vez. Las horas son las de { $city }, donde el reloj marca las { $clock }.
preview-own = Tu propia pregunta. Lo que significan sus colores lo dices tú; si quedan vacíos, son: a gusto, con cuidado, ahora no. Pregunta por el ahora y por una sola cosa.
preview-any = Otra pregunta cada semana, tomada de las que hay para grupos.
preview-prompt = **{ $question }**
    🟢 ● { $green } · 🟡 ▲ { $yellow } · 🔴 ■ { $red } · ⚪ ○ aún no sé
asks-own = Con mis propias palabras
asks-any = Otra cada semana
field-asks = Pregunta
field-words = Tus propias palabras
hint-words = Hasta 120 caracteres. Las lee todo el mundo en la sala. Sobre quienes responden, nunca sobre una sola persona.
field-green = 🟢 ● Verde significa
field-yellow = 🟡 ▲ Amarillo significa
field-red = 🔴 ■ Rojo significa
hint-reading = Hasta 26 caracteres. Si queda vacío: { $usual }.
field-when = Cuándo
field-weekday = Día
field-day = Día
field-clock = Hora
field-minutes = Abierta durante
field-lasting = Abierta durante
field-smallest = Se muestra solo si responden al menos
when-now = Ahora
when-later = A una hora concreta
when-weekly = Cada semana
weekday-1 = Lunes
weekday-2 = Martes
weekday-3 = Miércoles
weekday-4 = Jueves
weekday-5 = Viernes
weekday-6 = Sábado
weekday-7 = Domingo
minutes-5 = 5 minutos
minutes-10 = 10 minutos
minutes-20 = 20 minutos
minutes-45 = 45 minutos
minutes-120 = 2 horas
minutes-480 = 8 horas
minutes-1440 = un día
minutes-3000 = dos días y dos horas
smallest-5 = cinco
smallest-6 = seis
smallest-7 = siete
smallest-8 = ocho
smallest-10 = diez
smallest-12 = doce
smallest-15 = quince
smallest-20 = veinte
submit-now = Abrirla
submit-later = Programarla
submit-weekly = Programarla
time-has-passed = Esa hora ya pasó.
time-too-far = Con sesenta días de antelación como máximo, por favor.
weekly-already = Aquí ya hay una pregunta semanal. Termina primero esa.
planned-enough = Ya tienes bastante programado aquí. Cancela primero algo tuyo.
round-opens = Está abierta. Para cerrarla antes, usa otra vez /checkin en el canal o ve a tu pestaña de Inicio.
round-planned = Programada para { $when }.
round-ends = Se cierra enseguida.
round-cancelled = Cancelada. Su mensaje se va y, con él, cada respuesta.
round-unplanned = Cancelada. No se preguntará.
round-cancelled-doubtful = Cancelada, y cada respuesta se va. Si su mensaje está ahí después de todo, se queda, y sus botones no hacen nada.
weekly-stopped = Terminada. Aquí ya no llega ninguna pregunta semanal.
one-at-a-time = Una pregunta a la vez: esta queda abierta hasta { $until }.
round-nothing-open = Aquí no hay nada abierto ahora.
about-round = { $question }
round-listed = { $question }. { $said }
plan-another = Programar otra
prepare-several = Varias para hoy
session-about = Hasta seis preguntas distintas para hoy. Cada una la abres con un toque, con /checkin aquí o en tu pestaña de Inicio; lo que quede se va a las cuatro de la madrugada.
session-compare = No junto nada entre ellas. Pero dos imágenes de una misma sala se pueden comparar: si alguien llega o se va entre una y otra, la diferencia puede decir algo de esa persona.
session-prepared = Preparado. Nadie más lo ve.
session-waits = Para hoy has preparado:
session-left = Cuando esta se cierre, puedes abrir:
session-empty = Elige al menos una pregunta.
session-twice = Eso ya se pregunta más arriba. Otra, por favor.
asks-none = Ninguna
field-nth = Pregunta { $nth }
submit-session = Preparar
open-prepared = Preguntar: { $question }
open-prepared-there = Preguntar: { $question } ({ $room })
another-is-open = Una pregunta a la vez: ahora hay otra abierta allí.
# Stands in chats of 0.1.0.
open-until = Hasta { $until }
round-is-open = Está abierta en { $room } hasta { $when }, más o menos.
round-is-planned = En { $room } está programada para { $when }.
round-is-weekly = Llega cada semana a { $room }; la próxima vez, { $when }. Cualquiera de allí puede terminarla.
# Stands in chats of 0.1.0.
room-round = { $room }: { $when }
room-question = { $question } ({ $room })
end-it-now = Terminar esta pregunta
close-plain = Terminarla sin imagen
cancel-round = Cancelarla
stop-weekly = Terminar la semanal
post-again = Publicarla otra vez
round-unclear = No sé si la pregunta llegó a { $room }. Míralo, por favor. Si no está, puedo publicarla otra vez.
round-unreached = Ya no puedo escribir en { $room }, así que terminó lo que allí estaba abierto o programado. Sus respuestas están borradas.
round-put-back = Me han restaurado desde una copia de seguridad, así que terminó lo que entonces estaba abierto o programado en { $room }. Sus respuestas están borradas. Puedes abrirlo de nuevo.
round-season = La pregunta semanal en { $room } ha llegado durante seis semanas. Solo sigo si tú quieres.
round-lapsed = Lo que programaste en { $room } no se abrió: ya había pasado su hora o hace poco se preguntó lo mismo ahí. Puedes programarlo de nuevo.

## Somebody's own question, and what to change about it

lint-empty = Escribe primero una pregunta.
lint-asked-lately = Eso ya se pregunta aquí en la misma semana. Otra, por favor.
lint-readings-all = Los tres colores o ninguno: ¿qué significa este?
lint-readings-differ = Tres significados distintos, por favor.
lint-reading-too-long = Más corto, por favor: hasta 26 caracteres.
lint-reading = Solo cómo es ahora: sin irse, culpa, rango ni elogios.
lint-red-reason = El rojo no necesita motivo y no promete nada para luego.
lint-yes-or-no = Sin sí ni no al principio: con presión es fácil tocar el que no es.
lint-too-long = Más corta, por favor: hasta 120 caracteres.
lint-too-many-words = Más corta, por favor: hasta 22 palabras.
lint-two-questions = Una sola pregunta, por favor.
lint-three-sentences = Dos frases como máximo.
lint-body-cue-alone = Añade también algo fuera del cuerpo, como una respiración o algo que mirar.
lint-exclamation-mark = Con más calma, sin signos de exclamación.
lint-emoji = Solo palabras, por favor: los colores ya tienen sus propias formas.
lint-not-allowed-word = Una de estas palabras presiona a la gente: deberías, tienes que, siempre, nunca, por qué, solo inténtalo. Dilo sin ella.
lint-past-retold = Pregunta por el ahora, no por el pasado.
lint-about-somebody-else = Pregunta a cada cual por lo suyo, no por otra persona.
lint-assumes-who = Deja abierto quién es cada cual y a quién ama.
lint-too-explicit = Nada explícito en una sala, por favor.
lint-jargon = Palabras más sencillas, por favor.
lint-urgent = Con calma, por favor: que nada apremie.
lint-keeps-score = Nada que lleve cuentas o compare, por favor.
lint-too-heavy = Eso pesa demasiado para una pregunta en una sala.
lint-no-links = Sin direcciones ni nombres con @, por favor.
lint-one-person = Sobre quienes responden, nunca sobre una sola persona.

## Help, and words that mean nothing here

help-title = **Cómo funciona**
help-how = 
    { $on ->
        [slack] En un canal, /checkin abre una pregunta para quienes están allí. En mis mensajes te hace una a ti. Todo lo demás está en mi pestaña de Inicio.
       *[other] /checkin te hace una pregunta ahora. /rest es silencio hasta el día que elijas. /home tiene todo lo demás.
    }
    Responde con un color o con «Saltar». Escribe **basta** o **stop** y me callo al instante.
help-people = **Con quién hablar**: alguien de confianza, una consulta médica o una línea de ayuda de tu zona. Si buscas en internet «línea de ayuda» y tu país, encuentras una.
help-people-local = **Con quién hablar**
    { $help }
help-emergency = No soy terapia, y aquí no hay nadie mirando. En una emergencia, llama al número de emergencias de tu zona.
rooms-below = Tus preguntas para salas están abajo.
not-understood = Conozco solo unas pocas palabras: **basta** o **stop**, un color para una pregunta abierta y lo que hay en Inicio.
words-go-in-its-window = Lo que se escribe aquí se queda en Slack. Las palabras para una respuesta van en «Añadir algo».
only-words = Eso no puedo recibirlo, y no se guardó nada. Solo conozco palabras y botones.
youre-welcome = De nada.

## Paths: a few questions in an order

paths = Caminos
paths-title = **Caminos**
    Unas pocas preguntas en orden, de una en una, cuando te llegaría una pregunta solo para ti. Nadie llega a saber si empiezas un camino, si lo sigues o si lo dejas.
paths-none = Ahora mismo no hay ninguno solo para ti.
a-gentle-beginning = Un comienzo suave
path-beginning = **Un comienzo suave**
    Preguntas pequeñas para empezar, cada una con una frase de para qué: desde escucharte antes de tocar a alguien hasta dar las gracias por un no.
# The same in English.
path-own = **{ $name }**
path-by = Escrito por { $by }, puesto aquí por { $runBy }. Attune no responde por él.
path-author = { $by } no llega a saber nada: ni quién lo empieza, ni quién lo sigue, ni quién lo deja. Solo quien mantiene en marcha este Attune podría leerlo.
path-author-runs = { $by } también mantiene en marcha este Attune y podría leer quién lo empieza y lo que respondes.
# The same in English.
path-why = { $why }
take-it-up = Empezarlo
leave-path = Dejarlo
path-of-before = Un camino de antes
path-gone = **Un camino de antes**
    El archivo del que venía ya no está, así que no llega nada de él. Sigue si el archivo vuelve; también puedes dejarlo.
paths-together = Caminos en común
our-paths-title = **Caminos en común**
    Unas pocas preguntas en orden. Cada una ocupa tres días el lugar de la pregunta en común; a quien ya la ha respondido, los otros días le llega una propia.
our-paths-only-if = Abre uno para leer de qué va. Empieza cuando { $name } también haya tocado «Este me gustaría», y el aviso te llega a ti y a { $name } a la vez. Si solo lo tocas tú, nadie lo ve, y en una semana se borra. Que no llegue nada no significa nada: a veces lo dejo ir yo, y no puedo decirte cuándo.
our-paths-only-if-many = Abre uno para leer de qué va. Empieza cuando todo el mundo haya tocado «Este me gustaría», y el aviso les llega a todas las personas a la vez. Si solo lo tocas tú, nadie lo ve, y en una semana se borra. Que no llegue nada no significa nada: a veces lo dejo ir yo, y no puedo decirte cuándo.
our-paths-none = Ahora mismo no hay otro que empezar.
our-path-could = No es obligación de nadie. Cuando haya empezado, cada cual puede dejarlo por su cuenta, y nadie se entera.
our-path-on = Sigue hasta su final o hasta otra elección en común. Si lo dejas, te llegan preguntas solo para ti en su lugar; para { $name } no cambia nada, y nadie se entera.
our-path-on-many = Sigue hasta su final o hasta otra elección en común. Si lo dejas, te llegan preguntas solo para ti en su lugar; para el resto no cambia nada, y nadie se entera.
our-path-left = Lo has dejado: en su lugar te llegan preguntas solo para ti. Nadie se entera.
our-path-gone = **Un camino de antes**
    El archivo del que venía ya no está, y con él se fue la frase de cada pregunta.
would-like-it = Este me gustaría
leave-it-myself = Dejarlo, solo yo
come-back-to-it = Volver a él
a-sentence-with-each = Una frase con cada pregunta
more-about-this = Más sobre esto
just-questions = Solo preguntas, por favor
why-open-to-touch = Mirarte primero por dentro hace más ligera cualquier respuesta, sea la que sea.
why-how-steady = Un color es más rápido que las palabras y solo habla de ahora.
why-not-right-now = Un no pequeño, donde hay poco en juego, mantiene a mano los más grandes.
why-quieter-now = Las cosas cambian, y basta una frase corta para decirlo.
why-room-today = Querer espacio para ti no le quita nada a nadie.
why-yes-with-a-limit = Un límite hace más claro un sí, para ti y para quien lo oye.
why-hear-limit-thanks = Dar las gracias por un no hace más ligera la próxima respuesta sincera.

## Learn: short pieces, under Help

learn = Para leer
learn-title = **Para leer**
    Textos cortos, de dos pantallas cada uno, en el orden que quieras. No hace falta leer ninguno.
piece-micro-consent = Microconsentimiento
piece-colors = Los colores
piece-partial-yes = Esto sí, eso no
piece-shifting = Cuando algo cambia
piece-hearing-a-no = Cuando te dicen que no
piece-everyday = En lo cotidiano
piece-hard = Cuando cuesta
piece-bot = Lo que un bot no puede
learn-micro-consent-one = **Microconsentimiento**
    Los grandes acuerdos son raros. Los pequeños llegan todo el día: una mano en el hombro, una pregunta en la puerta, un teléfono que aparece en plena conversación.

    Microconsentimiento es darse cuenta de esos pequeños momentos y mirarse primero por dentro: ¿me viene bien esto, ahora? La respuesta puede ser sí, no, así no o aún no.
learn-micro-consent-two = **Microconsentimiento**
    Mucha gente aprendió a responder antes de mirar. Mirar primero lleva una sola respiración.

    Un sí es para esto, aquí, por ahora. No dice nada de después ni de otra cosa. Un no es igual de pequeño: habla de esto y no de la persona que preguntó.

    Preguntar también es dar: sitio para cualquiera de las dos respuestas.
learn-colors-one = **Los colores**
    🟢 ● Con esto siento seguridad y conexión.
    🟡 ▲ Con dudas o con cuidado: más despacio, más corto, pregunta antes.
    🔴 ■ Una pausa o parar. No necesita motivo.
    ⚪ ○ Aún no sé, una respuesta tan entera como las demás.

    Hablan de ti y de esta única pregunta. Ningún color es mejor que otro, y ninguno es un juicio sobre nadie.
learn-colors-two = **Los colores**
    Para encontrar el tuyo: una respiración, los pies en el suelo o algo de la habitación que mirar. Luego mira qué color viene. Si mirar hacia dentro es desagradable, basta con mirar alrededor.

    Dejarse llevar no es verde. Si no viene ningún color, eso es ⚪, y «Saltar» está siempre ahí.

    Un color es para ahora. Dentro de una hora puede ser otro.
learn-partial-yes-one = **Esto sí, eso no**
    Un «sí» esconde a menudo varias respuestas. Un abrazo, sí; uno largo, no. Mimos, sí; besos, esta noche no. Hablarlo, sí; ahora mismo, no.

    Querer una parte y otra no es ponerse difícil: es precisión, y en un sí preciso es más fácil confiar.
learn-partial-yes-two = **Esto sí, eso no**
    Ayuda decir a qué ritmo, cuánto tiempo, dónde, si sobre la ropa o no, quién empieza, cómo acaba. «Sí, más despacio». «Sí, y luego me gustaría parar ahí».

    Aquí puedes añadirlo a una respuesta: se muestra con el color o no se muestra. En voz alta es igual de corto: «Esto sí. Eso, hoy no».

    Un límite no se regatea, y nadie debe nada a cambio.
learn-shifting-one = **Cuando algo cambia**
    Un sí puede volverse un no a mitad de camino, y un no, un sí. Llega el cansancio, viene un pensamiento, suena el teléfono. No hace falta que nada haya ido mal para que ahora sea distinto.

    Puedes parar en cualquier momento: aunque lo quisieras, aunque empezaras tú, y también con alguien a quien amas.
learn-shifting-two = **Cuando algo cambia**
    Tres frases que bastan: «Lo de antes estuvo bien; ahora quiero más calma». «Necesito un poco menos». «Me gustaría parar aquí y seguir cerca».

    También sirve una palabra acordada o dos toques con la mano. Si no salen palabras, apartarse también lo dice.

    Cuando cambia para otra persona, eso habla de ahora. No deshace lo que antes estuvo bien.
learn-hearing-a-no-one = **Cuando te dicen que no**
    Un no puede doler un poco, aunque sea amable. No pasa nada, y se va: una respiración, los pies en el suelo, algo que mirar.

    Un no a esto, ahora, no es un no a ti. Alguien confió en ti lo bastante para decirte cómo está.
learn-hearing-a-no-two = **Cuando te dicen que no**
    Lo que ayuda es corto y amable: «Gracias por decírmelo». «Entendido». «Aquí estoy».

    Lo que lo hace más pesado: preguntar por qué, volver a preguntar al rato o un silencio hecho para que se note. El próximo no cuesta más, y en el próximo sí se confía menos.

    Si duele más tiempo, háblalo con alguien de confianza. O con esa persona, otro día, cuando nada dependa de ello.
learn-everyday-one = **En lo cotidiano**
    Es más fácil practicar donde hay poco en juego. En la puerta: «¿Un abrazo o un saludo?» Antes de una historia larga: «¿Es buen momento?» Antes de una foto, de un consejo, de sentarte muy cerca de alguien.

    Los noes pequeños también son práctica: «Ahora mismo no». «Prefiero caminar a solas». «Para mí, sin salsa».
learn-everyday-two = **En lo cotidiano**
    Con amistades, con niñas y niños, en el trabajo es lo mismo: preguntar, esperar, aceptar la primera respuesta. El silencio no es un sí.

    Tres cosas que probar: una respiración antes de contestar un mensaje. Una palabra antes de tocar. Y cuando alguien dice que no a algo pequeño, «gracias por decírmelo» y nada más.

    Si se te olvida, no se pierde nada. Llegará otro momento.
learn-hard-one = **Cuando cuesta**
    A veces no sale ni un sí ni un no, solo quietud. El cuerpo lo hace para protegerse. Nadie lo elige, y no es un sí.

    Si te pasa ahora: busca las esquinas de la habitación, aprieta los pies contra el suelo, nombra tres cosas que ves. No hace falta responder nada. ⚪, «Saltar» o dejar el teléfono: todo está bien.
learn-hard-two = **Cuando cuesta**
    Si con alguien decir que no es peligroso, no son tus palabras las que tienen que mejorar. No tienes que practicar con esa persona ni mostrarle nada. En «Ayuda» hay gente que sabe de esto.

    Las preguntas sobre cercanía pueden remover cosas antiguas. Puedes descansar cuanto quieras o parar. Alguien que ha aprendido a escuchar eso es mejor compañía que un bot.
learn-bot-one = **Lo que un bot no puede**
    No sé cómo estás. No veo caras, no oigo voces y no noto si alguien se queda inmóvil. Solo sé qué se tocó.

    Un color mostrado aquí no es un permiso. Dice cómo era para alguien cuando lo tocó. Lo que te diga en el momento cuenta más.
learn-bot-two = **Lo que un bot no puede**
    No puedo proteger a nadie, ni decir quién tiene razón, ni probar lo que se acordó. Nada de aquí es un contrato ni una prueba.

    No puedo guardar un secreto ante quien me mantiene en marcha, y un teléfono vigilado no es seguro, ni conmigo ni sin mí.

    Lo que puedo hacer es poco: preguntar de vez en cuando, para que preguntarse sea más fácil. Si un día ya no me necesitas, está bien.

rehearse = Practicar: oír un no
rehearse-hear = **Oír un no, para practicar**
    Preguntas: «¿Un abrazo?» Y yo digo: «Esta noche no».

    ¿Qué te gustaría decir? Las tres son amables. Nada de esto se guarda.
rehearse-heard = **Oír un no, para practicar**
    Sienta bien oír eso después de un no. No pide nada: ni un motivo, ni otro momento, ni algo más pequeño a cambio.

    Si dolió un poco, aunque sea practicando, está bien. Basta con una respiración.
rehearse-say = **Decir que no, para practicar**
    Pregunto: «¿Hablamos de eso ahora?» Esta vez es un no, como te salga. Nada de esto se guarda.
rehearse-said = **Decir que no, para practicar**
    Gracias por decírmelo. No hace falta un motivo, y no debes nada por ello.

    Si fue fácil, bien. Si el corazón te latía más rápido, también está bien.
saying-tonight = Esta noche no
saying-rather = Prefiero que no
# The same in English.
saying-no = No
the-other-way-round = Al revés
once-more = Otra vez

## Installing into a Slack workspace, in a browser

install-title = Attune para tu espacio de trabajo
install-about = Attune hace una sola pregunta pequeña y amable cada vez: a un canal que la quiera o solo a ti. Cada persona responde con un toque, y en el canal nadie ve quién eligió qué.
install-who = { $runBy } mantiene este Attune en marcha y podría leer lo que guarda su servidor: las respuestas en un canal hasta que se cierra su pregunta, lo que cada persona responde para sí mientras lo conserve, las preguntas y los nombres de los canales. Slack transmite los toques.
install-never = No puede leer tus canales: no tiene permiso para eso.
install-token = Slack le da a { $runBy } una llave de este espacio, para nada más que lo que enumera la página siguiente. Se olvida en cuanto desinstalas Attune, cuando quieras.
install-add = Añadir a Slack
install-done = Attune ya está en tu espacio de trabajo
install-begin = En un canal: /invite @Attune y después /checkin.
install-open = Abrir Slack
install-declined = Está bien, no se instaló nada.
install-close = Puedes cerrar esta página.
install-failed = Algo no salió bien
install-failed-why = No se instaló nada. Quizá la página llevaba mucho tiempo abierta o se abrió en otro navegador.
install-again = Empezar de nuevo

## What people type, with, between: the whole message, whatever its capitals and marks

typed-stop-strong = stop, basta, basta ya, ya basta, para de escribir, para de escribirme, para de preguntar, para de molestar, para de molestarme, deja de escribirme, deja de escribir, deja de preguntar, deja de preguntarme, deja de molestar, deja de molestarme, deja de mandarme mensajes, deja de hablarme, detente, detente ya, déjame en paz, déjenme en paz, dejame en paz de una vez, déjame tranquila, déjame tranquilo, no sigas, no me escribas, no me escribas más, ya no me escribas, no me vuelvas a escribir, no escribas más, no me hables, no me hables más, no me preguntes más, no más mensajes, no más preguntas, no quiero más mensajes, no quiero más preguntas, no me mandes más mensajes, no me envíes más mensajes, no me molestes, no me molestes más, cállate, cállate ya, cállate la boca, lárgate, cancela suscripción, cancelar suscripción, darme de baja, dame de baja, quiero darme de baja, desuscribir, desuscribirme, desuscríbeme, quiero que pares, quiero que pare, párale, córtala, 🛑, 🔕, dejadme en paz, ⛔
typed-stop-weak = para, parar, pare, quiero parar, alto, alto ahí, detenete, frena, no más, ya no más, ya no quiero más, no quiero más, no sigas más, déjame, déjame sola, déjame solo, silencio, vete, andate, fuera, salir, quiero salir, baja, dar de baja, anular, para ahora, detener, terminar, apágate, suficiente, es suficiente, ya es suficiente, ✋, 🚫, paren, parad, ya no, cancelar
typed-stop-beside = por favor, porfa, porfavor, ya, ok, okey, oye, gracias, attune, de una vez, inmediatamente
typed-stop-negation = no quiero, no voy a, no hace falta, no hay que, nunca, jamás, sin, tampoco
typed-stop-everyday = me basta, te basta, nos basta, le basta, no basta, basta con, basta que, para salir, para parar, para terminar, para dar de baja, no para, eso basta, no quiero que pares, no quiero que pare, no quiero darme de baja, no quiero desuscribirme
typed-not-now = no, nop, nel, ahora no, ahora mismo no, no ahora, hoy no, no hoy, esta noche no, mejor no, hoy mejor no, mejor otro día, otro día, no gracias, ahora no gracias, hoy no gracias, gracias pero no, no quiero, no lo quiero, prefiero que no, prefiero no, no me apetece, no tengo ganas, no puedo, no puedo ahora, ahora no puedo, hoy no puedo, no puedo hoy, no puedo más, ya no puedo
typed-green = verde, 🟢
typed-yellow = amarillo, amarilla, 🟡
typed-red = rojo, roja, 🔴
typed-unsure = aún no sé, todavía no sé, no sé, no lo sé, no sé todavía, no sé aún, aún no lo sé, todavía no lo sé, no estoy seguro, no estoy segura, no tengo claro, no lo tengo claro, ni idea, blanco, blanca, ⚪, no sabría decir, quizá, quizás, tal vez, a lo mejor, todavía no, aún no, puede ser, depende, puede que sí, no estoy seguro todavía, no estoy segura todavía, no sé bien, según
typed-skip = saltar, saltar esta, saltar pregunta, saltármela, sáltala, salta, omitir, paso, paso de esta, pasar, pasar esta, prefiero no responder, prefiero no contestar
typed-stop-here = parar aquí, para aquí, paro aquí, paramos aquí, hasta aquí, basta aquí, stop aquí, quiero parar aquí, me gustaría parar aquí, paremos aquí, dejémoslo aquí, parar aquí y seguir cerca, me gustaría parar aquí y seguir cerca
typed-thanks = gracias, muchas gracias, mil gracias, muchísimas gracias, te lo agradezco, gracias a ti
typed-hello = hola, hola attune, buenas, buenos días, buenas tardes, buenas noches, qué tal, hola qué tal, inicio, menú, empezar
typed-what = qué es esto, qué eres, quién eres, qué haces, qué puedes hacer, qué es attune, cómo funciona, cómo funciona esto, de qué va esto, qué es
typed-help = ayuda, ayúdame, necesito ayuda, ayuda por favor, ayúdame por favor, por favor ayuda, por favor ayúdame, puedes ayudarme
typed-link = cómo me vinculo, cómo vinculo, cómo nos vinculamos, cómo puedo vincular, cómo puedo vincularme, vincular a alguien, vincularme, vincular, quiero vincularme, cómo invito, cómo puedo invitar, invitar a alguien, cómo me conecto, cómo conecto, cómo enlazo
