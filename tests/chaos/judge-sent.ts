import type { Call, Deed, Journal } from './journal.ts'
import { isStop } from './load.ts'
import { isSending } from './world.ts'

/** Something that must not be, and whose chat tells of it. */
export type Violation = { who: string; what: string }

/** What one brings by typing it; all else that is typed can bring what isn't here. */
const BRINGS: readonly (readonly [typed: RegExp, page: RegExp])[] = [
  [/^\/(?:home|start)/, /^Home/],
  // An open question comes again with whatever would bring Home.
  [/^\/(?:checkin|home|start)/, /"answer\//],
  [/^\/when/, /^When I ask/],
  [/^\/privacy/, /^Privacy/],
  [/^\/answers/, /^My answers/],
  [/^\/shown/, /^Today/],
  [/^\/leave/, /^\w+ ways to stop/],
  [/./, /^(?:I know only a few words|One thing at a time|Hello, I'm Attune)/],
]
/** These may come twice: a stop's confirmation, and help. */
const TWICE = /^(?:Stopped\.|How this works)/
/** By which what somebody else shows or says may ring once more. */
const SHOWS = /^(?:show|hold|same-now|reply)\//

/** Nothing new comes twice, what is typed is answered in its order, and after a stop comes only its confirmation. */
export function judgeSent(journal: Journal, who: string): Violation[] {
  const sent = journal
    .calls(who)
    .filter((one) => isSending(one) && one.taken !== undefined)
    .toSorted((a, b) => a.taken! - b.taken!)
  const all = [...doubledMarks(sent), ...doubledLines(journal, who, sent), ...unasked(journal, who, sent)]
  all.push(...untimely(journal, sent))
  return [...all, ...afterStop(journal, who, sent)].map((what) => ({ who, what }))
}

const textOf = ({ params }: Call) => `${params.text ?? ''}`
const dataIn = ({ params }: Call) =>
  JSON.stringify(params.reply_markup ?? '').replaceAll('"callback_data":', '')

/** In Slack each sending bears its own mark. */
function doubledMarks(sent: readonly Call[]): string[] {
  const marks = Map.groupBy(
    sent,
    ({ params }) => (params.blocks as { block_id?: string }[] | undefined)?.[0]?.block_id,
  )
  marks.delete(undefined)
  return [...marks.values()].filter((all) => all.length > 1 && !TWICE.test(textOf(all[0]!))).map(twice)
}

/** Neutral lines come by themselves: once each, and once more for each "later", stop undone, or whatever else is shown. */
function doubledLines(journal: Journal, who: string, sent: readonly Call[]): string[] {
  const lines = sent.filter((one) => textOf(one) === 'A moment for you.' && one.params.reply_markup)
  return [...Map.groupBy(lines, dataIn).entries()].flatMap(([data, all]) => {
    const its = /"open\/(\w+)"/.exec(data)?.[1]
    const again = journal.deeds().filter((one) => {
      if (one.nr > all.at(-1)!.nr) return false
      if (one.who === who) return one.what === 'unstop' || one.what === `later/${its}`
      return its === undefined && SHOWS.test(one.what)
    })
    return all.length > 1 + again.length ? [twice(all)] : []
  })
}

const twice = (all: readonly Call[]) =>
  `came more than once, at ${all.map(({ nr }) => nr).join(', ')}: ${textOf(all[0]!).slice(0, 60)}`

/** Each page that was typed for answers something typed, or a stop undone, later than what the one before answered. */
function unasked(journal: Journal, who: string, sent: readonly Call[]): string[] {
  const typed = journal.deeds(who).filter((one) => one.typed || one.what === 'unstop')
  let last = 0
  return sent.flatMap((one) => {
    const its = BRINGS.find(([, page]) => page.test(textOf(one)) || page.test(dataIn(one)))
    if (!its || TWICE.test(textOf(one)) || textOf(one) === 'A moment for you.') return []
    const brings = (what: string) => what === 'unstop' || its[0].test(what)
    const cause = typed.find(({ nr, what }) => nr > last && nr < one.nr && brings(what))
    last = cause?.nr ?? last
    return cause ? [] : [`came twice or out of order, at ${one.nr}: ${textOf(one).slice(0, 60)}`]
  })
}

/** On the way it may still be overtaken by what was sent before it. */
const ON_THE_WAY = 250

function afterStop(journal: Journal, who: string, sent: readonly Call[]): string[] {
  const deeds = journal.deeds(who)
  const stops = deeds.filter(
    (one): one is Deed & { acked: number } => isStop(one.what) && one.acked !== undefined,
  )
  return stops.flatMap(({ nr, acked }) => {
    const next = deeds.find((one) => one.nr > nr && !isStop(one.what))?.nr ?? Number.POSITIVE_INFINITY
    return sent
      .filter((one) => one.nr > acked && one.nr < next && journal.between(acked, one.nr) > ON_THE_WAY)
      .filter((one) => !TWICE.test(textOf(one)))
      .map((one) => `came after the stop at ${nr}, at ${one.nr}: ${textOf(one).slice(0, 60)}`)
  })
}

/** People are asked in their evening, from 18 to 20 o'clock in Berlin, and 45 minutes later at most. */
const EVENING = ['17:00', '19:46']
const isQuestion = (one: Call) => textOf(one) === 'A moment for you.' && /"open\//.test(dataIn(one))

function untimely(journal: Journal, sent: readonly Call[]): string[] {
  const turns = journal.entries.filter((one) => one.kind === 'befell' && one.what.startsWith('the clock'))
  return sent.flatMap((one) => {
    const clock = new Date(one.at).toISOString().slice(11, 16)
    const isOnTheWay = turns.some(({ nr }) => nr < one.nr && journal.between(nr, one.nr) < ON_THE_WAY)
    const putOff = journal.deeds(one.who).some(({ what }) => what.startsWith('later/'))
    const isFine = (clock >= EVENING[0]! && clock < EVENING[1]!) || isOnTheWay || putOff
    return isQuestion(one) && !isFine ? [`a question came at ${clock}, at ${one.nr}`] : []
  })
}
