import { createHash } from 'node:crypto'
import { parseAction, parseForm } from '../../core/model/action.ts'
import { type Instant, plus, type Zone } from '../../core/model/time.ts'
import type { Dice } from '../chaos/dice.ts'
import { buttonsIn, write } from './memory.ts'
import type { YearWorld } from './year-world.ts'

const COLORS = ['green', 'yellow', 'red', 'unsure'] as const
const ROOM = { address: 'T/C', name: '#room' }
const IN_THE_ROOM = [0, 1, 2, 3, 4, 5]

/** Chance that is the same for the same seed, whatever the ids are. */
export const luckOf = (seed: number) => (label: string) => {
  const [kind, , day, nth] = label.split(' ')
  return createHash('sha256').update(`${seed} ${kind} ${day} ${nth}`).digest().readUInt32BE() / 2 ** 32
}

/** What somebody was told to be kept: the last color of one question. */
type Kept = { ask: string; color: string; at: Instant }

/** Since when and until when somebody wants nothing; or does not know that nothing comes, after a backup was put back. */
type Away = { since: Instant; until: Instant; unaware?: true }

/** Somebody with a phone: and what they were told is kept. */
export type Phone = ReturnType<typeof phoneOf>

export function phoneOf(world: YearWorld, name: string, zone: Zone) {
  const chat = world.phones.chat(name)
  const profile = { name, language: 'en' }
  const whom = { platform: 'telegram', address: name }
  const kept: Kept[] = []
  const press = async (data: string, ref = chat.lines.at(-1)?.ref ?? '1') => {
    const told = await world.happen(whom, { kind: 'press', press: parseAction(data), profile }, ref)
    if (told === 'That one has passed.') return
    const [verb, ask = '', color = ''] = data.split('/')
    if (verb !== 'answer' || color === 'skip') return
    const others = kept.filter((one) => one.ask !== ask)
    kept.splice(0, kept.length, ...others, { ask, color, at: world.now() })
  }
  return {
    ...{ name, zone, chat, kept },
    here: false,
    away: null as Away | null,
    press,
    type: (text: string) => world.happen(whom, { kind: 'text', text, profile }, write(chat, text)),
    command: (said: string, argument = '') =>
      world.happen(whom, { kind: 'command', name: said, argument, profile }, write(chat, `/${said}`)),
    /** Presses the newest button that does one of these things, if there is one; says whether there was. */
    does: async (...which: RegExp[]) => {
      for (const one of which) {
        const button = buttonsIn(chat).findLast(({ data }) => one.test(data))
        if (!button) return false
        await press(button.data, button.ref)
      }
      return true
    },
    /** Presses one button after the other, by how its label begins. */
    tap: async (...labels: string[]) => {
      for (const label of labels) {
        const button = buttonsIn(chat).findLast((one) => one.label.startsWith(label))
        await press(button!.data, button!.ref)
      }
    },
  }
}

/** Somebody arrives and is asked most evenings, between six and eight where they are. */
export async function arrive(phone: Phone, argument = ''): Promise<void> {
  await phone.command('start', argument)
  await phone.does(/^try\/keep/, /^answer\/.*\/unsure/, /^rhythm\/most/)
  await phone.press(`zone/${phone.zone}`)
  Object.assign(phone, { here: true, away: null })
}

/** Somebody erases everything. */
export async function eraseAll(phone: Phone): Promise<void> {
  await phone.press('erase-all')
  phone.here = false
  phone.kept.splice(0)
}

/** Two who have arrived are linked. */
export async function link(ana: Phone, ben: Phone): Promise<void> {
  await ana.command('link')
  await ana.tap('Make the invitation')
  const [, code] = /start=(\w+)/.exec(ana.chat.lines.map(({ text }) => text).join()) ?? []
  await ben.command('start', code)
  await ben.tap('Yes, link us')
  await ana.tap('Open', "Yes, that's who I meant", 'Later')
  await ben.tap('Open', 'Later')
}

/** What somebody does of an evening, if anything: stop, rest, come back, answer, show it, look around. */
export async function evening(phone: Phone, dice: Dice, now: Instant): Promise<void> {
  if (phone.away) {
    if (now < phone.away.until) return
    return comeBack(phone, phone.away)
  }
  const leaves = async (how: () => Promise<unknown>) => {
    // R29: it holds even where it can't be stored.
    phone.away = { since: now, until: plus(now, { days: 2 + dice.below(9) }) }
    await how()
  }
  const what = dice.next()
  if (what < 0.02) return leaves(() => phone.type('stop'))
  if (what < 0.04) return leaves(() => phone.press('rest-open'))
  if (what < 0.14) await phone.command('home')
  if (dice.chance(0.4)) await answer(phone, dice)
}

async function comeBack(phone: Phone, { unaware }: Away): Promise<void> {
  await phone.command('start')
  // What a season's end asks comes first.
  await phone.does(/^season\/on/)
  const ended = await phone.does(/^rest-end/)
  if (ended || unaware) phone.away = null
}

async function answer(phone: Phone, dice: Dice): Promise<void> {
  await phone.does(/^season-open/, /^season\/on/)
  await phone.does(/^reopen\/quiet/, /^quieter\/on/)
  if (!(await phone.does(/^open\//))) return
  await phone.does(new RegExp(`^answer/.*/${dice.pick(COLORS)}`))
  if (dice.chance(0.3)) await phone.does(/^preview/, /^show\//)
  if (dice.chance(0.1)) await phone.does(/^changed/, new RegExp(`^answer/.*/${dice.pick(COLORS)}`))
}

/** Six people in a room. */
export function roomOf(world: YearWorld) {
  const does = (who: number, incoming: Parameters<YearWorld['happen']>[1]) =>
    world.happen({ platform: 'slack', address: `T/U${who}`, room: ROOM }, incoming, 'home')
  const profile = { name: 'x', language: 'en' }
  const rounds = (...states: string[]) =>
    world.store.inTx((tx) =>
      tx
        .selectFrom('rounds')
        .select('id')
        .where('state', 'in', states as never)
        .execute(),
    )
  return {
    chat: world.rooms.chat(ROOM.address),
    /** A question each Wednesday at ten, unless there is one. */
    plan: async () => {
      const fields = { when: 'weekly', weekday: '3', clock: '10:00', lasting: '120', asks: 'any' }
      if ((await rounds('planned', 'open')).length > 0) return
      await does(0, { kind: 'form', sent: parseForm('round-open'), fields, profile })
    },
    /** Everybody answers what is open. */
    vote: async (dice: Dice) => {
      for (const { id } of await rounds('open'))
        for (const who of IN_THE_ROOM)
          await does(who, { kind: 'press', press: parseAction(`vote/${id}/${dice.pick(COLORS)}`), profile })
    },
  }
}

export type Room = ReturnType<typeof roomOf>
