import { openLog } from '../../../bots/log.ts'
import { makeTurns } from '../../../bots/turn.ts'
import { parseAction, parseForm } from '../../../core/model/action.ts'
import type { Incoming } from '../../../core/model/incoming.ts'
import { type Instant, plus } from '../../../core/model/time.ts'
import { entriesOf, writeEntries } from '../../../db/outbox/read-write.ts'
import type { Store } from '../../../db/store.ts'
import { sweep } from '../../../db/sweep.ts'
import { noteTime } from '../../../db/time-noted.ts'
import { type Quick, quickWorld, type Saved } from '../../journeys/quick.ts'
import { meansOfWorld } from '../../journeys/world.ts'

const COUPLES = 4
const IN_A_ROOM = 6

/** How many people of a unit are in Telegram. */
export const IN_TELEGRAM = 2 * COUPLES + 1

/** How many people a unit is of. */
export const PEOPLE = IN_TELEGRAM + IN_A_ROOM

/** What it is of, in words. */
export const HOLDS =
  'of each fifteen people eight are linked in couples and one is alone, three evenings with their questions, answers ' +
  'and messages behind them, and six are in a room where something is open, five of them have answered'

/** Fifteen people as they are after three evenings, at this moment. */
export async function unit(now: Instant): Promise<Saved> {
  const world = await lived(now, 3)
  await room(world)
  await sweep(world.store, world.clock.now())
  return world.save()
}

/** Those of them in Telegram, after so many evenings, at this moment; `over` is told of each that is over. */
export async function lived(now: Instant, evenings: number, over?: (world: Quick) => Promise<void>) {
  const begins = plus(now, { hours: -24 * evenings - 2 })
  const world = await quickWorld(undefined, meansOfWorld, { begins })
  // Before any time was noted everybody would have a turn at once.
  await noteTime(world.store, world.clock.now())
  const all: string[] = []
  for (let i = 0; i < COUPLES; i++) all.push(...(await couple(world, `${i}`)))
  await settled(world, 'Lea')
  for (let evening = 0; evening < evenings; evening++) {
    await world.wait({ hours: 24 })
    for (const name of [...all, 'Lea']) await answers(world, name)
    await over?.(world)
  }
  await world.wait({ hours: 2 })
  return world
}

type Person = ReturnType<Quick['person']>

async function pressAny(person: Person, which: RegExp): Promise<void> {
  const button = person.buttons().findLast(({ data }) => which.test(data))
  if (button) await person.press(button.data, button.ref)
}

async function settled(world: Quick, name: string): Promise<Person> {
  const person = world.person(name)
  await person.command('start')
  for (const which of [/^try\/keep/, /\/unsure$/]) await pressAny(person, which)
  await chooses(person)
  return person
}

/** Whoever is offered to be asked most evenings says yes. */
async function chooses(person: Person): Promise<void> {
  for (const which of [/^rhythm\/most/, /^zone\/Europe\/Berlin/]) await pressAny(person, which)
}

async function couple(world: Quick, nth: string): Promise<string[]> {
  const ana = await settled(world, `Ana${nth}`)
  const ben = world.person(`Ben${nth}`)
  await ana.command('home')
  await ana.tap('Link with someone', 'Make the invitation')
  await ben.command('start', /start=(\w+)/.exec(ana.see())![1])
  await ben.tap('Yes, link us')
  await ana.tap('Open', "Yes, that's who I meant", 'Later')
  await ben.tap('Open', 'Later')
  return [`Ana${nth}`, `Ben${nth}`]
}

/** Whoever was asked answers; when six weeks are over they say yes to six more. */
async function answers(world: Quick, name: string): Promise<void> {
  const person = world.person(name)
  await person.command('checkin')
  await pressAny(person, /^season\/on/)
  await pressAny(person, /^answer\/.*\/(green|yellow)$/)
  await chooses(person)
}

async function room({ store, clock }: Quick): Promise<void> {
  const log = openLog('silent')
  const turns = makeTurns({ store, now: clock.now, means: meansOfWorld, kick: () => {}, log, actions: 1e9 })
  const hear = (who: number, incoming: Incoming) =>
    turns.hear({
      ...{ event: `room ${who}`, platform: 'slack', address: `T/U${who}`, workspace: 'T', ref: 'home' },
      ...{ room: { address: 'T/C', name: '#room' }, incoming },
    })
  const profile = { name: 'x', language: 'en' }
  const fields = { when: 'now', minutes: '10' }
  await hear(0, { kind: 'form', sent: parseForm('round-open'), fields, profile })
  const { id } = await store.inTx((tx) => tx.selectFrom('rounds').select('id').executeTakeFirstOrThrow())
  for (let who = 1; who < IN_A_ROOM; who++)
    await hear(who, { kind: 'press', press: parseAction(`vote/${id}/green`), profile })
  await sent(store, clock.now())
}

/** What was said in Slack is there. */
const sent = ({ inTx, keys }: Store, now: Instant): Promise<void> =>
  inTx(async (tx) => {
    for (const { id } of await tx
      .selectFrom('chats')
      .select('id')
      .where('platform', '=', 'slack')
      .execute()) {
      const entries = await entriesOf(tx, keys, id)
      const there = entries.map((entry) => ({ ...entry, ref: entry.id, sent_at: now, shown: entry.version }))
      await writeEntries(tx, keys, entries, there)
    }
  })
