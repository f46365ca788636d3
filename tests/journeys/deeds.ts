import fc from 'fast-check'
import type { Kind } from '../../bots/standins/telegram/phone/other-kinds.ts'
import { VERBS, type Verb } from '../../core/model/verbs.ts'
import { type Whim, whim } from './monkey.ts'

/** What people do beside whims; numbers say which of what is in sight. */
export type Deeds = {
  whim: Whim
  send: Kind
  link: number
  foreign: number
  forged: readonly [Verb, number, number]
  twice: number
  deletes: number
  edits: string
  again: null
  unblock: null
}
/** One thing that somebody at a phone may do. */
export type Deed = { [K in keyof Deeds]: { does: K; what: Deeds[K] } }[keyof Deeds]

/** What happens to the next calls of a method. */
export type Mishap = { method: string; kind: (typeof FAULTS)[number]; after: boolean; times: number }

/** One step of a random story. */
export type Step =
  | ({ who: number } & Deed)
  | { who?: never; pass: { minutes?: number; hours?: number } }
  | { who?: never; mishap: Mishap }
  | { who?: never; outage: number }

export const CAST = [
  { name: 'Ana', language: 'en' },
  { name: 'Ben', language: 'de' },
  { name: 'Cleo', language: 'es' },
  { name: 'Dana', language: 'pt-br' },
]

const METHODS = [
  'sendMessage',
  'editMessageText',
  'deleteMessage',
  'deleteMessages',
  'answerCallbackQuery',
  'sendDocument',
]
const FAULTS = ['flood', 'error', 'html', 'reset-before', 'reset-after', 'hang', 'unauthorized'] as const

/** "Stop", as people type it. */
export const STOPS = 'stop|STOP!!|Stopp.|¡Basta!|¡DÉJAME EN PAZ!|hör auf|/stop|/STOP now'.split('|')
const WORDS = [
  ...'red|GRÜN!|verde|🟢|🔴|⚪|skip|weiter|paso|not today|hmm|🤷|<b>*hi*_|%s {$x}|/|//|😀'.split('|'),
  ...'Berlin|São Paulo|Tokyo|New York|19:40|Anouk|שלום עולם|\u202egnol|\u0000\u0007'.split('|'),
  ...'/HOME|/Home@Attune_Bot|/checkin please|/nonsense|/start nonsense|/start zzzzzzzzzzzzzzzz'.split('|'),
  ...['x'.repeat(5000), 'a\u0301'.repeat(40), '👩‍👩‍👧‍👦'.repeat(6), 'a little, with tea'],
]
const KINDS = `voice sticker photo video document contact location poll edited group added channel`

/** Ways that lead somewhere: commands, and how labels or what buttons do begin. */
const WAYS = `
  try/ | try/keep ⚪ rhythm/most zone/ | /start rhythm/ zone/ | /when when-zone zone/ | season/ home | quieter/
  /rest rest-open | /rest rest-until/ | /home rest-end | /home rest-end | /when quiet-hours quiet-move/
  /when rhythm-new zone/ | /when rhythm-show/ rhythm-move/ | /when comes come/ | /when comes cover/
  /when depths depth-about/ depth/ | /privacy about language/ | /privacy keeping retention/ | /home circle/
  /privacy clean-up clean-up-now | /leave end-link | /leave erase-all | /answers own/ | /changed changed/
  /answers export-page export/ | /shown look-today/ | /shown withdraw/ | open/ answer/ | open/ 🟢 | later/ | not-today/
  came confirm/ | newcomer/ assent/ | linked/ linked-later lives/ | linked/ linked-ask/ answer/ linked-on | /link link-more/ link-make-more/ | look/ | see/
  put-away/ | own-first/ | words/ | take-back/ | /link link-take-back | add/ | add/ limit/
  /home moment moment-of/ moment-for/ | /home moment moment-let-go/ | moment-look/ moment-begin/ | moment-end/
  /home circle/ helps/ tick/ | helps/ tick/ | helps/ line/ line-end/ | helps/ ticks-let-go/
  /home circle/ our-paths/ our-path/ our-path-like/ | our-paths/ our-path/ our-path-leave/ our-path-back/
  /home circle/ our-paths/ our-hopes-drop/
  breathe look-elsewhere/ breathed | /breathe | /help learn piece/
  /when paths sentences/ | /when paths path/ path-take/ | /when paths path/ path-leave
  /home own-acts/ own-act/ own-answer/ preview/ show/ | own-acts/ own-act/ own-answer/ | add/ own-limit/
  /home own-acts/ own-line | own-line-answer/
  look/ reply/ | reply-back/ | reply-see/ | reply-away/ | a-breath/ rehearse/ | /shown withdraw-reply/
  /answers week/ week/ | /help learn rehearse/ rehearse/`
  .trim()
  .split(/\s*[|\n]\s*/)
  .map((one) => one.split(' '))

const number = fc.nat(60)
const typed = (all: readonly string[]) => fc.constantFrom(...all).map((type) => ({ type }))
const verb = fc.constantFrom(...(Object.keys(VERBS) as Verb[]))
const some = <K extends keyof Deeds>(weight: number, does: K, what: fc.Arbitrary<Deeds[K]>) => ({
  weight,
  arbitrary: what.map((it) => ({ does, what: it }) as Deed),
})

const deed: fc.Arbitrary<Deed> = fc.oneof(
  some(12, 'whim', fc.record({ button: number })),
  some(5, 'whim', whim),
  some(
    8,
    'whim',
    fc.constantFrom(...WAYS).map((path) => ({ path })),
  ),
  some(4, 'whim', typed(WORDS)),
  some(1, 'whim', typed(STOPS)),
  some(2, 'send', fc.constantFrom(...(KINDS.split(' ') as Kind[]))),
  some(2, 'link', fc.nat(3)),
  some(2, 'foreign', number),
  some(2, 'forged', fc.tuple(verb, number, number)),
  some(2, 'twice', number),
  some(1, 'deletes', number),
  some(1, 'edits', fc.constantFrom(...WORDS.slice(0, 12))),
  some(1, 'again', fc.constant(null)),
  some(1, 'unblock', fc.constant(null)),
)

const goes = (who: number, way: string): Step => ({ who, does: 'whim', what: { path: way.split(' ') } })

/** What it takes to be linked: one makes a link, another opens it, both say yes. */
export const court = (a: number, b: number): Step[] => [
  goes(a, '/start try/keep ⚪ rhythm/few zone/'),
  goes(a, '/link link-more/ link-make'),
  { who: b, does: 'link', what: 0 },
  goes(b, 'claim/'),
  goes(a, 'came confirm/'),
  goes(b, 'linked/ linked-later lives/ rhythm/most zone/'),
]

/** An evening on which one shows something, with words or without, and another looks. */
const evening = ([a, b]: readonly [number, number], [color, how, add]: readonly string[]): Step[] => [
  { pass: { hours: 13 } },
  goes(a, '/home rest-end'),
  goes(b, '/home rest-end'),
  goes(a, `/checkin ${color} ${add}`),
  { who: a, does: 'whim', what: { type: 'a little, with tea' } },
  goes(a, `keep-line/ preview/ ${how}`),
  goes(b, '/checkin answer/'),
  goes(b, 'look/ reply/ /shown look-today/ a-breath/'),
  { pass: { minutes: 16 } },
  goes(a, 'reply-see/ /shown reply-see/'),
]
const ways = fc.tuple(
  fc.constantFrom('🟢', '🟡', '🔴', '⚪', 'answer/'),
  fc.constantFrom('show/', 'show/', 'hold-about/ hold/'),
  fc.constantFrom('add/ write-line/', 'add/ limit/', 'preview/'),
)

/** A while without the bot, and back again. */
const away = (who: number, hours: number): Step[] => [
  { who, does: 'whim', what: 'block' },
  { pass: { hours } },
  { who, does: 'unblock', what: null },
  goes(who, '/start'),
]

const who = fc.nat(CAST.length - 1)
const two = fc.constantFrom<[number, number]>([0, 1], [1, 0], [0, 1], [1, 0], [0, 2], [2, 1], [3, 0], [2, 3])
const hours = (min: number, max: number) => fc.integer({ min, max })
const mishap: fc.Arbitrary<Mishap> = fc.record({
  method: fc.constantFrom(...METHODS),
  kind: fc.constantFrom(...FAULTS),
  after: fc.boolean(),
  times: fc.integer({ min: 1, max: 3 }),
})

/** A little story of one or several steps. */
export const episode: fc.Arbitrary<Step[]> = fc.oneof(
  { weight: 60, arbitrary: fc.tuple(who, deed).map(([someone, it]) => [{ who: someone, ...it }]) },
  { weight: 8, arbitrary: hours(1, 90).map((minutes) => [{ pass: { minutes } }]) },
  { weight: 4, arbitrary: hours(2, 20).map((some) => [{ pass: { hours: some } }]) },
  { weight: 1, arbitrary: hours(24, 200).map((many) => [{ pass: { hours: many } }]) },
  { weight: 5, arbitrary: mishap.map((it) => [{ mishap: it }]) },
  { weight: 1, arbitrary: hours(1, 30).map((outage) => [{ outage }]) },
  { weight: 1, arbitrary: fc.constant<Step[]>([{ outage: 0 }]) },
  { weight: 1, arbitrary: fc.tuple(who, hours(1, 60)).map(([someone, long]) => away(someone, long)) },
  { weight: 3, arbitrary: two.map(([a, b]) => court(a, b)) },
  { weight: 9, arbitrary: fc.tuple(two, ways).map(([pair, how]) => evening(pair, how)) },
)
