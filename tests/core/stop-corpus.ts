/** What people type to stop, and what only looks like it, by language. */
export const CORPUS: Record<string, { stop: string[]; other: string[] }> = {
  en: {
    stop: list(`
      stop | STOP!! | Stop. | stop stop stop | stop\\nstop | STOPPPP | sstooopp | S.T.O.P. | s t o p | s-t-o-p
      S T O P! | *stop* | “stop” | stop, please | please stop | Please stop now. | just stop | I said stop
      stop texting me | stop it | Stop that! | Stop! Leave me alone! | leave me alone | LEAVE ME ALONE!!!
      l e a v e m e a l o n e | stopstopstop | stop 🛑 | 🛑 | 🛑🛑🛑 | 🛑 please | unsubscribe | Unsubscribe me, please
      enough | enough! enough! | that's enough | quit | quit quit | /quit | /unsubscribe | halt | no, stop | No! Stop!
      no no stop | ok stop | can you stop texting me | could you please stop | I want this to stop | you need to stop
      don't text me | please don’t message me again | no more messages | shut up | go away | 🔕 | stop. just stop.
      STOP!!! I never want to read a word of this again | please just leave me alone | stop, I don't like it | ｓｔｏｐ
      s​t​o​p | stop ❤️ | Stop doing this | be quiet please | stop asking me things | opt out | basta | stop enough
      stop️ | 🛑️ | ⛔ | no more | let me be | cancel | end | get lost`),
    other: list(`
      don't stop | Don’t stop! | dont stop | please don't stop | no, don't stop | never stop | I can't stop | do not stop
      don't, stop | we never stop | I won't stop | I cannot stop laughing | not stop | without a stop | I didn't say stop
      don't leave me alone | please never leave me alone | they leave me alone | bus stop | at the bus stop
      the next stop | non-stop | nonstop | full stop | stop sign | stop by later | a stop motion film
      hello | good enough | not enough | I have had enough of rain | I quit smoking | quite | quit my job today
      hold me | unstoppable | it stopped | my heart stopped | the rain stops | stopping here soon | stopwatch
      I could go on all day and then we would stop at the lake | let it be quiet around us | I need quiet
      I would like to hug you | top | spot | shop | step | stoup | estop | isto | para mí | quiet evening | go on | please stop worrying
      going away tomorrow | I want to go away | silence is golden | halt here for tea | green | yes | 👍 | ❤️`),
  },
  de: {
    stop: list(`
      stopp | Stop | STOPP!!! | stopp stopp | stopp\\nstopp | S.T.O.P.P. | s t o p p | stopppp | Stopp, bitte. | bitte stopp
      Hör auf | hör auf! | HÖR AUF!!! | hoer auf | Hör bitte auf | hör jetzt auf | Hör auf damit | hör auf zu schreiben
      hör auf mich zu fragen | Hört auf! | hören Sie auf | aufhören | bitte aufhören | Aufhören!! | aufhören, sofort
      kannst du bitte aufhören | Lass mich in Ruhe | lass mich bitte in Ruhe | lass mich endlich in Ruhe! | lasst mich in ruhe
      Ruhe | Ruhe! Ruhe! | Ruhe bitte | ich will meine Ruhe | gib Ruhe | halt | halt halt halt | Halt! Stopp! | Halt, bitte
      Schluss | Schluss jetzt | jetzt ist Schluss | Schluss damit | es reicht | mir reichts | jetzt reicht es | genug
      sei still | halt den Mund | halt die Klappe | hau ab | geh weg | verschwinde | verpiss dich | basta | basta basta
      keine Nachrichten mehr | schreib mir nicht mehr | Bitte schreib mir nicht mehr! | abmelden | ich will mich abmelden
      melde mich ab | ich sagte stopp | einfach stopp | Stopp! Lass mich in Ruhe! | stopp, ich mag das nicht | 🛑 | /stopp
      beenden | lass das | lass mich | unsubscribe | nein, stopp | stopp ich will das nicht
      lass mich in Frieden! | nerv nicht | Ende`),
    other: list(`
      hör nicht auf | Hör bitte nicht auf | nicht aufhören | bitte nicht aufhören! | niemals aufhören | nicht stopp
      kein Stopp | ohne Stopp | sag nicht stopp | stopp nicht | lass mich nicht in Ruhe | lass mich nicht los
      halt mich fest | halt mich | Halt mich ganz fest | ist halt so | das ist halt schwer | ich brauche Ruhe | in Ruhe
      in aller Ruhe | mehr Ruhe wäre schön | Ruhe tut mir gut | ich mag die Ruhe | zum Schluss | am Schluss kuscheln
      Schluss mit lustig | das reicht mir heute | es reicht mir so | genug Zeit für uns | nicht genug | ich habe genug Kraft
      hör auf dein Herz | ich hör auf dich | der Regen hört auf | es hört auf | lass mich schlafen | lass das Licht an
      lass mich überlegen | geh weg vom Fenster | ich hau ab | sei still und halt mich | die Klappe vom Auto | hallo
      mit dem Rauchen aufhören | ich will nicht aufhören | ich möchte mich anmelden | guten Morgen | grün | stolz
      Stoppuhr | Haltestelle | gestoppt | beende ich später | still hier | es ist so ruhig | nein | lieber nicht | Stop-Motion`),
  },
  es: {
    stop: list(`
      basta | ¡Basta! | basta basta | BASTAAA | b a s t a | B.A.S.T.A. | basta ya | ya basta | basta, por favor | basta\\nbasta
      para | ¡Para! | para para | para, por favor | para ya | ya para | pare | parar | alto | ¡Alto! ¡Alto! | alto ahí
      detente | ¡Detente ya! | déjame en paz | dejame en paz | ¡DÉJAME EN PAZ! | por favor déjame en paz | déjame tranquila
      no me escribas | no me escribas más | no me escribas más, por favor | ya no me escribas | deja de escribirme
      deja de escribirme ya | deja de molestarme | no me molestes | no más | no más mensajes | no quiero más mensajes
      no me mandes más mensajes | cállate | ¡Cállate la boca! | lárgate | vete | fuera | silencio | salir | quiero salir
      baja | darme de baja | quiero darme de baja | quiero que pares | suficiente | stop | STOP | stop stop | s t o p | 🛑
      /basta | /salir | dije basta | he dicho basta | te dije basta ya | ¡Basta! ¡Déjame en paz! | desuscribirme
      cancela suscripción | no, basta | párale | detener | terminar | ya no quiero más | no me preguntes más | no sigas
      dejadme en paz | paren | ya no`),
    other: list(`
      no pares | no pares nunca | ¡No pares! | no para | no para de llover | nunca pares | sin parar | no quiero parar
      no quiero que pares | no quiero darme de baja | no te detengas | nunca basta | no basta | no me dejes | no me dejes en paz
      para mí sí | para mí | para ti | es para ti | para nada | para siempre | para qué | para mañana | para salir
      me basta | con eso me basta | me basta contigo | basta con un abrazo | eso basta | soy muy alto | alto y claro
      la música está alta | déjame pensar | déjame abrazarte | vete a dormir | salir contigo | quiero salir contigo
      hoy quiero salir a cenar | me gusta salir | fuera hace frío | fuera de casa | baja la luz | la baja de ayer
      no más que tú | un silencio bonito | me gusta el silencio | suficiente amor | no es suficiente | parada | parejas
      hola | sí | no | verde | abasto | bastante | bastante bien | ya voy | ya llego | terminar el día contigo | parar un rato`),
  },
}

function list(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((one) => one.trim().replaceAll('\\n', '\n'))
    .filter((one) => one !== '')
}
