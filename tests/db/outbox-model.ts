import fc from 'fast-check'
import type { Key } from '../../core/model/key.ts'
import type { Message } from '../../core/model/message.ts'
import { type Instant, plus } from '../../core/model/time.ts'
import { begun, type Call, ended, type Outcome, type Promised } from '../../db/outbox/states-when-called.ts'
import { said } from '../../db/outbox/states-when-said.ts'
import type { Entry } from '../../db/tables/outbox.ts'
import { CHAT, message, NOW } from './here.ts'

/** What can happen to one chat and its outbox. */
export type Step =
  | { do: 'say'; key: Key; where: 'here' | 'below' | undefined; press: number | null; same: boolean }
  | { do: 'unsay'; key: Key }
  | { do: 'try'; outcome: Ending }
  | { do: 'press in flight'; key: Key }
  | { do: 'person deletes'; which: number }

type Ending = (typeof endings)[number]

const arriving = ['ok', 'unclear, arrived', 'crash, arrived'] as const
const endings = [...arriving, 'later', 'unclear, not arrived', 'crash'] as const

const key = fc.constantFrom<Key[]>('home', 'came', 'quiet')

/** Anything that can happen. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('say'),
    key,
    where: fc.constantFrom('here', 'below', undefined),
    press: fc.option(fc.nat(5), { nil: null }),
    same: fc.boolean(),
  }),
  fc.record({ do: fc.constant('unsay'), key }),
  fc.record({
    do: fc.constant('try'),
    outcome: fc.constantFrom('ok', ...endings),
  }),
  fc.record({ do: fc.constant('press in flight'), key }),
  fc.record({ do: fc.constant('person deletes'), which: fc.nat(5) }),
) as fc.Arbitrary<Step>

/** A chat as its platform has it, the outbox beside it, and what the core would say is shown. */
export type World = {
  entries: Entry[]
  visible: Map<string, string>
  wanted: Map<Key, string>
  /** Keys whose message may be missing: its sending was unclear, or it was deleted by the person. */
  doubtful: Set<string>
  /** Messages that arrived without anybody being told. */
  unknown: Set<string>
  sent: string[]
  count: number
}

export const emptyWorld = (): World => ({
  entries: [],
  visible: new Map(),
  wanted: new Map(),
  doubtful: new Set(),
  unknown: new Set(),
  sent: [],
  count: 0,
})

const textOf = (wish: Message): string => (wish.page.text[0] as { id: string }).id

const isDue = ({ leaving_at, want, ref, tried_at, version, shown }: Entry): boolean =>
  leaving_at !== null || (want !== null && (ref === null ? tried_at === null : version !== shown))

/** Every other message is one that may come twice. */
export const mayTwice = (text: string): boolean => /[02468]$/.test(text)

const saying = (text: string): Message => message(text, mayTwice(text) ? { twice: true } : {})

/** Lets one thing happen. */
export function happen(world: World, what: Step): void {
  if (what.do === 'say') say(world, what)
  if (what.do === 'unsay') unsay(world, what.key)
  if (what.do === 'try') attempt(world, what.outcome)
  if (what.do === 'press in flight') attempt(world, 'ok', what.key)
  if (what.do === 'person deletes') remove(world, [...world.visible.keys()][what.which])
}

function say(world: World, { key, where, press, same }: Step & { do: 'say' }): void {
  const pressed = [...world.visible.keys()][press ?? -1] ?? null
  const text = (same && world.wanted.get(key)) || `m${world.count++}`
  if (pressed !== null) pressOn(world, key, pressed, where === 'here')
  if (where === 'below' || !world.wanted.has(key)) world.doubtful.delete(key)
  world.wanted.set(key, text)
  const out = { to: 'chat', key, want: saying(text), where }
  world.entries = said(world.entries, out, { pressed, fresh: null, asked: true, now: NOW, version: 1 })
}

/** What a press tells: the message it was on is there, and stands for this key if that is where it belongs. */
function pressOn(world: World, key: Key, ref: string, here: boolean): void {
  const row = world.entries.find((entry) => entry.key === key)
  const recognized = row?.ref === null && row.tried_at !== null && world.unknown.has(ref)
  if (!here && !recognized) return
  const other = world.entries.find((entry) => entry.ref === ref && entry.key !== key)
  if (other) world.wanted.delete(other.key)
  world.unknown.delete(ref)
  world.doubtful.delete(key)
}

function unsay(world: World, key: Key): void {
  world.wanted.delete(key)
  world.doubtful.delete(key)
  const out = { to: 'chat', key, want: null }
  world.entries = said(world.entries, out, { pressed: null, fresh: null, asked: false, now: NOW, version: 1 })
}

function remove(world: World, ref: string | undefined): void {
  if (ref === undefined) return
  world.visible.delete(ref)
  world.unknown.delete(ref)
  const row = world.entries.find((entry) => entry.ref === ref)
  if (row) world.doubtful.add(row.key)
}

/** The platform does as it is told. */
function perform(world: World, { message: wish, ref }: Call): Outcome {
  if (ref === null) {
    const made = `ref${world.sent.length}`
    world.sent.push(textOf(wish!))
    world.visible.set(made, textOf(wish!))
    return { kind: 'done', ref: made }
  }
  if (wish === null) world.visible.delete(ref)
  else if (!world.visible.has(ref)) return { kind: 'lost' }
  else world.visible.set(ref, textOf(wish))
  return { kind: 'done', ref }
}

const UNCLEAR: Outcome = { kind: 'unclear' }

/** Whether the platform does it, and what the relay hears of it; nothing if it crashes first. */
const ENDINGS: Record<Ending, { arrives: boolean; hears: (outcome: Outcome) => Outcome | null }> = {
  ok: { arrives: true, hears: (outcome) => outcome },
  later: { arrives: false, hears: () => ({ kind: 'later', seconds: 3 }) },
  'unclear, arrived': { arrives: true, hears: () => UNCLEAR },
  'unclear, not arrived': { arrives: false, hears: () => UNCLEAR },
  'crash, arrived': { arrives: true, hears: () => null },
  crash: { arrives: false, hears: () => null },
}

/** One call of the relay, which ends like this; perhaps with a press on the new message before it ends. */
function attempt(world: World, ending: Ending, pressedAs?: Key, now: Instant = NOW): void {
  const row = world.entries.find(isDue)
  if (!row) return
  const { entry: tried, call } = begun(row, CHAT, { now, real: now })
  world.entries = world.entries.flatMap((e) => (e.id !== row.id ? [e] : tried ? [tried] : []))
  if (tried && call) make(world, { tried, call }, ending, pressedAs, now)
}

function make(
  world: World,
  { tried, call }: Promised,
  ending: Ending,
  pressedAs: Key | undefined,
  now: Instant,
) {
  const { arrives, hears } = ENDINGS[ending]
  const outcome = arrives ? perform(world, call) : UNCLEAR
  // After a crash the next run takes up what may come twice.
  const heard = hears(outcome) ?? (call.message?.twice ? UNCLEAR : null)
  const fresh = call.ref === null && outcome.kind === 'done' ? outcome.ref : null
  if (call.ref === null && !['done', 'later'].includes(`${heard?.kind}`)) doubt(world, tried, fresh)
  if (fresh !== null && pressedAs !== undefined) pressInFlight(world, fresh, pressedAs, tried.key)
  if (heard) world.entries = ended(world.entries, { tried, call }, heard, { now, real: NOW })
}

function doubt(world: World, { key, want, tries }: Entry, arrived: string | null): void {
  if (arrived !== null) world.unknown.add(arrived)
  if (!want?.twice || tries === 4) world.doubtful.add(key)
}

function pressInFlight(world: World, ref: string, key: Key, was: Key): void {
  const text = `m${world.count++}`
  if (was !== key) world.wanted.delete(was)
  world.wanted.set(key, text)
  world.doubtful.delete(key)
  const out = { to: 'chat', key, want: saying(text), where: 'here' } as const
  world.entries = said(world.entries, out, { pressed: ref, fresh: null, asked: true, now: NOW, version: 1 })
}

/** Everything that is due goes well from now on. */
export function calm(world: World, now: Instant = plus(NOW, { hours: 1 })): void {
  for (let calls = 0; world.entries.some(isDue); calls++) {
    if (calls > 200) throw new Error('it never comes to rest')
    attempt(world, 'ok', undefined, now)
  }
}
