import { expect } from 'vitest'
import type { Call } from '../../bots/standins/telegram/world/world.ts'
import type { Part } from '../../core/model/act.ts'
import { dayEnd, type Instant, plus } from '../../core/model/time.ts'
import type { Row } from '../../db/schema.ts'
import { chatIn, type Did, isSending, markupOf, personIn, type Rows } from './promises.ts'

/** A color, or a line in words, of somebody's answer. */
const READING = /[🟢🟡🔴⚪“„«]/u

type Showing = Pick<Row<'answers'>, 'color' | 'shift' | 'limits' | 'parts'> & {
  owner: string
  until: Instant
  held: boolean
}
export type Shown = Map<string, Showing>

const BACK = ['changed', 'take-back', 'withdraw', 'erase', 'own-erase']
const ALL = /^(end-link|erase-all|retention\/0)$/
const SHOWS = ['show', 'hold', 'same-now']

/** Forgets what the owner no longer shows: taken back, answered anew, or gone. */
function noteHidden(shown: Shown, me: string, { data, after }: Did): void {
  const [verb = '', id] = data.split('/')
  for (const [ask, { owner, color, shift, limits, parts }] of shown) {
    const its = after.answers.find((answer) => answer.ask_id === ask)
    const other =
      its?.color !== color ||
      its?.shift !== shift ||
      its?.limits !== limits ||
      bare(its.parts) !== bare(parts)
    const more = data === `keep-line/${ask}/yes` && color !== 'red'
    const taken = ALL.test(data) || (BACK.includes(verb) && ask === id)
    if (owner === me && (other || taken || more)) shown.delete(ask)
  }
}

/** What was brought up, whenever it fades. */
const bare = (parts: string): string => parts.replace(/"until":(null|"[^"]*")/g, '')

const partsOf = ({ parts }: Pick<Showing, 'parts'>): Part[] => JSON.parse(parts)

function untilWhen({ phone, before, after, now }: Did, answer: Pick<Showing, 'color' | 'parts'>): Instant {
  const zone = personIn(before, phone)?.zone
  const colors = answer.parts === '[]' ? [answer.color] : partsOf(answer).map(({ color }) => color)
  const soon = colors.every((color) => color === 'green' || color === 'yellow') ? { hours: 3 } : { hours: 24 }
  const unzoned = chatIn(after, phone)?.day_ends_at ?? plus(now, { hours: 20 })
  return [plus(now, soon), zone ? dayEnd(now, zone) : unzoned].sort()[0]!
}

/** Whether it has faded, or one of two acts has. */
const hasFaded = (showing: Showing, now: Instant): boolean =>
  [showing.until, ...partsOf(showing).map(({ until }) => until)].some(
    (until) => until !== null && until <= now,
  )

/** Whether it is shown by this tap: what has faded is not by “same now”, nor is once more what is shown so already. */
function isAnew(verb: string, there: Showing | undefined, now: Instant): boolean {
  const faded = there !== undefined && hasFaded(there, now)
  if (verb === 'same-now') return there !== undefined && !faded
  return faded || there?.held !== (verb === 'hold')
}

/** What is shown by whom until when, as far as people themselves have said so, by ask; returns what is new. */
export function noteShown(shown: Shown, did: Did): number {
  const [verb = '', id = ''] = did.data.split('/')
  const me = personIn(did.before, did.phone)?.id ?? ''
  noteHidden(shown, me, did)
  const answer = did.after.answers.find(({ ask_id, person_id }) => ask_id === id && person_id === me)
  if (!SHOWS.includes(verb) || !answer || answer.color === 'skip') return 0
  const there = shown.get(id)
  if (!isAnew(verb, there, did.now)) return 0
  const held = verb === 'same-now' ? there!.held : verb === 'hold'
  const { color, shift, limits, parts } = answer
  shown.set(id, { owner: me, color, shift, limits, parts, held, until: untilWhen(did, answer) })
  return 1
}

const MARKS: Record<string, string> = { green: '🟢', yellow: '🟡', red: '🔴', unsure: '⚪' }
const OWN = [
  ...['answer', 'shift', 'preview', 'again', 'own', 'own-words', 'limit', 'add', 'keep-line'],
  ...['own-answer', 'own-limit', 'own-line-answer'],
]
/** What one says, or looks back on: of nobody else. */
const SAID_BY_ONESELF = ['reply', 'week']

/** What a reading that was told has to be: of one's own answer, one's own week, a reply, or of one shown. */
function expectReading(shown: Shown, did: Did, said: string): void {
  const [verb = '', id = ''] = did.data.split('/')
  const about = `R2 ${did.phone.name} pressed ${did.data} and was told: ${said}`
  if (verb === 'reply-see') expectReply(did, about)
  else if (OWN.includes(verb)) expectOwn(did, id, about)
  else if (!SAID_BY_ONESELF.includes(verb)) expectShown(shown, did, said, about)
}

function expectOwn(did: Did, id: string, about: string): void {
  const me = (personIn(did.before, did.phone) ?? personIn(did.after, did.phone))?.id
  const ask = [...did.before.asks, ...did.after.asks].find((one) => one.id === id)
  expect(ask?.person_id ?? me, about).toBe(me)
}

/** R2 R5: a reading is told of one's own answer, or of one shown at this moment, as it is shown; returns the latter. */
export function expectToldRightly(shown: Shown, did: Did): number {
  const [verb = ''] = did.data.split('/')
  const readings = did.told.filter((one) => READING.test(one))
  for (const said of readings) expectReading(shown, did, said)
  return [...OWN, ...SAID_BY_ONESELF, 'reply-see'].includes(verb) ? 0 : readings.length
}

/** A reply is there from its quarter hour on, until its day ends or it is taken back. */
function expectReply({ phone, data, before, now }: Did, about: string): void {
  const [, checkin, from] = data.split('/')
  const its = before.replies.find((one) => one.checkin_id === checkin && one.from_id === from)
  const to = before.members.find(({ id }) => id === its?.to_id)
  expect(to?.person_id, about).toBe(personIn(before, phone)?.id)
  expect(its!.what !== null && its!.leaves_at <= now && its!.until > now, about).toBe(true)
  expect(its!.leaves_at.slice(14), about).toMatch(/^(00|15|30|45):00\.000Z$/)
}

function expectShown(shown: Shown, { phone, data, before, now }: Did, said: string, about: string): void {
  const [verb, checkin, member] = data.split('/')
  expect(['look', 'look-today', 'see', 'words'], about).toContain(verb)
  const me = personIn(before, phone)?.id
  const owner = before.members.find(({ id }) => id === member)
  const of = (person: string | null | undefined) =>
    before.asks.find((ask) => ask.checkin_id === checkin && ask.person_id === person)
  const showing = shown.get(of(owner?.person_id)?.id ?? '')
  expect(showing?.owner, about).toBe(owner?.person_id)
  const { until, held, color, parts } = showing!
  expect(until > now, `R5 ${about} after ${until}`).toBe(true)
  const company = before.members.filter((one) => one.circle_id === owner!.circle_id && one.left_at === null)
  expect(
    company.map(({ person_id }) => person_id),
    about,
  ).toContain(me)
  expect(!held || of(me)?.done === 1, `held: ${about}`).toBe(true)
  const marks = Object.values(MARKS).filter((mark) => said.includes(mark))
  const there =
    parts === '[]' ? [color] : partsOf(showing!).flatMap((part) => (part.until! > now ? part.color : []))
  expect(marks, about).toEqual(
    Object.values(MARKS).filter((mark) => there.some((c) => c && MARKS[c] === mark)),
  )
}

/** R2: at most two lines a day arrive with one person about what another shows, and one more that is more careful. */
export function countArrivals(
  calls: readonly Call[],
  { asks, members }: Rows,
  counts: Map<string, number>,
): void {
  for (const call of calls.filter(isSending)) {
    const [, checkin, member] = /"look\/(\w+)\/(\w+)"/.exec(markupOf(call)) ?? []
    const owner = members.find(({ id }) => id === member)?.person_id
    const ask = asks.find((one) => one.checkin_id === checkin && one.person_id === owner)
    if (!ask) continue
    const day = `${call.chat} ${member} ${ask.until}`
    counts.set(day, (counts.get(day) ?? 0) + 1)
    expect(counts.get(day), `R2 lines from one person: ${day}`).toBeLessThanOrEqual(3)
  }
}
