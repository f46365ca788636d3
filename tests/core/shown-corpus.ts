/** Several in a row. */
const all = (...rows: string[]): string[] => rows.flatMap((row) => row.split(' | '))

/** Words that say how it is for oneself, by language. */
export const OF_ONESELF: Record<string, string[]> = {
  en: all(
    "not my neck | my back hurts today | I'd like it slow | only with the light on | Tired, but glad.",
    'not before nine | I can stop any moment | happy to sit close | quiet, for an hour',
    'nothing sexual tonight | too hot to cuddle | slow, and I may stop | ask first | words first',
    'hands only | no talk | stay near, no talk | only with clothes on | my shoulders, not my back',
    'the baby is asleep | after the kids sleep | with music on | looking only | talk first',
    'text only today | long day, low battery | no phone | if I start | stop when I say',
    'a hug, nothing more | gentle with my neck | be gentle | with the door open | for two minutes',
    'side by side | I get up early | a honey tea first | love this | I love slow | I want to wait',
    "we can stop any time | let's go slow | back is sore | a little at a time | no need to talk",
    'no reply needed | hands off my hair | not my face | good for me | close to me is fine',
    'time for me | not today | easy does it | ok, if short | a call is fine | a text is nice',
    'no surprise | 10 min. | with socks on | I need quiet from 8 to 9 | it helps me to breathe',
    'wait till the tea is done | not on the sofa',
  ),
  de: all(
    'nicht am Hals | mein Rücken tut heute weh | gern, aber langsam | nur mit Licht | Das tu ich gern.',
    'erst nach dem Essen | ich brauche eine Stunde Ruhe | heute lieber im Sitzen | Müde, aber froh.',
    'nichts Sexuelles heute | langsam, und ich kann aufhören | erst fragen | erst reden | nur Hände',
    'ohne Reden | nah, ohne Reden | nur mit Kleidung | Schultern ja, Rücken nein | das Baby schläft',
    'wenn die Kinder schlafen | mit Musik | nur schauen | nur kurz | lass ich lieber',
    'ich lass es langsam angehen | mach ich gern | zu zweit ist gut | mir ist kalt',
    'bei mir geht nur kurz | für mich nur leise | hör ich gern | zehn Minuten | sag ich dann',
    'Ruhe bis neun | an mir liegt es nicht | wir können jederzeit aufhören | ich stehe früh auf',
    'nicht im Gesicht | mit Socken | ein Tee vorher | gern im Stehen | setz mich gern dazu',
    'leg mich gern hin | ich meld mich wieder | rede gern',
  ),
  es: all(
    'en el cuello no | hoy me duele la espalda | con calma | solo con luz | Con sueño, pero bien.',
    'después de cenar | necesito una hora de silencio | mejor en el sofá | me gusta despacio',
    'nada sexual hoy | despacio, y puedo parar | primero preguntar | primero palabras | solo manos',
    'sin hablar | cerca, sin hablar | solo con ropa | los hombros sí, la espalda no | el bebé duerme',
    'cuando duerman los niños | con música | solo mirar | un rato corto | espero un poco',
    'en la cara no | si empiezo yo | podemos parar cuando sea | me levanto temprano | un té antes',
    'con calcetines | diez minutos | me ayuda respirar | hoy poca batería | amor con calma',
    'me cuesta hoy | sin prisa | silencio hasta las nueve | en el sofá no | me gusta quieto',
    'esta semana no | vuelve a dolerme la espalda | una llamada está bien | salgo temprano',
  ),
}

/** Words for somebody else, by language. */
export const TO_OTHERS: Record<string, string[]> = {
  en: all(
    "only if you come to bed now | kiss me | where were you | say yes? | you're late | ask Ben",
    'www.example.org | @ben | Ben knows | because of Kofi | naked | YOU owe me | come to bed',
    'hold me tonight | please come home | wants a kiss from Ben | be nice for once | stop sulking',
    'say sorry first | make it up to me | no more lies | y0u know | u r so cold | cold again, darling',
    'babe please | honey, later | sweetheart, not now | my love, come | call when home',
    "answer the phone | look at me | sit with me | dont touch me | don't touch me | leave me alone",
    "do it | just do it | get over here | thou | yall | y'all | we should talk | we need to talk",
    'apologise | prove it | bring wine | wait up | wake up | hurry | write back | reply please',
    'tell me | talk to me | be there at eight | meet me | pick me up | take me out | show up',
    'ball in court of Ben | see t.co/abc | example.com | tg://user | t.me/ben | bring it up to 8',
    "don't be late | dont wait",
  ),
  de: all(
    'nur wenn du jetzt kommst | küss mich | wo warst du | sag ja? | wegen dir | deine Schuld',
    'Ben weiß, warum | https://example.org | komm ins Bett | nackt | komm ins bett | halt mich | ruf an',
    'schreib zurück | entschuldige dich | sei lieb | sei ehrlich | schatz, später | liebling | hör auf',
    'lass das | warte | meld dich | geh weg | fass mich nicht an | red mit mir | rede mit mir',
    'sprich mit mir | steh auf | beweis es | bring wein mit | antworte | wach auf | mach schon',
    'wir müssen reden | du weißt | dich | schau mich an | zieh dich aus | dein | euch | sag was',
    'gib mir einen kuss | nimm mich | rutsch rüber | leg dich hin | wärm mich',
  ),
  es: all(
    'solo si vienes ahora | bésame | dónde estabas tú | ¿sí? | por tu culpa | contigo siempre',
    'Ben sabe por qué | abrázame | quieres o no | desnuda | ven a la cama | llama | contesta | escribe',
    'pide perdón | cariño, luego | mi amor | sé sincero | sé amable | para ya | espera | habla conmigo',
    'háblame | cállate | vete | déjame | tócame | no me toques | quiéreme | demuéstralo',
    'tenemos que hablar | trae vino | despierta | levántate | acércate | quédate | ponte',
    'siéntate conmigo | dime | mírame | vuelve | vuelve a casa | ayudame | besame | abrazame | te',
    'lo sabes | sabes | quédate cerca',
  ),
}
