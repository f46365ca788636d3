import { join } from 'node:path'
import { startSlack } from '../../bots/standins/slack/server.ts'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { freePort } from '../bots/free-port.ts'
import { KEY } from '../journeys/fresh.ts'
import { turnedClock } from './clock.ts'
import type { Dice } from './dice.ts'
import { doorTo, PUBLIC } from './door.ts'
import { type Call, type Deed, openJournal } from './journal.ts'
import { atPhone, inSlack, type Person } from './people.ts'
import { programOf } from './program.ts'
import { type Passing, type Trouble, wire } from './wire.ts'

/** A Telegram and a Slack behind networks that fail, a clock that is turned, people, and the program itself. */
export type World = Awaited<ReturnType<typeof startWorld>>

/** Where a call, or something that somebody did, has come to. */
export type Station = 'begins' | 'onward' | 'taken' | 'acknowledged'

const TUESDAY_EVENING = Date.parse('2026-11-24T16:55:00Z')
const FOREVER = 3_600_000
/** Calls that are about nobody's chat: what goes wrong with them only makes a start slow. */
const NOT_ABOUT_CHATS =
  /^$|^getMe$|Webhook|^set|^getUser|^auth|^apps|^team|^users|^conversations\.(?:info|members)/

/** A fault to be planted in the program, and a PostgreSQL to be kept in by three processes, of which what is shortened. */
export type Given = { planted?: string; url?: string; short?: 'lease' | 'gone' }

const PROCESSES = 3

/** Begins on a Tuesday evening, without trouble. */
export async function startWorld(folder: string, dice: Dice, { planted = '', url, short = 'lease' }: Given) {
  const clock = turnedClock(join(folder, 'clock'), TUESDAY_EVENING, (minutes) =>
    journal.befell(`the clock goes on by ${Math.round(minutes)} minutes`),
  )
  const { now } = clock
  const telegram = await startTelegram({ now, patience: FOREVER, backOff: 50 })
  const slack = await startSlack({ now })
  const typed = new Map<number, Deed>()
  const network = { trouble: 0, hear: (_: Station) => {} }
  const journal = openJournal(now, () => network.hear('acknowledged'))

  const passing = (who: string, method: string, params: Record<string, unknown>): Passing => {
    const trouble = troubleOf(dice, network.trouble)
    const call = journal.called({ who, method, params })
    if (trouble) call.fault = `${trouble.kind}${trouble.after ? ' after' : ''}`
    network.hear('begins')
    return {
      trouble,
      onward: () => network.hear('onward'),
      taken: (answer) => {
        if (answer.ok) Object.assign(call, { taken: journal.here(), result: answer.result ?? answer })
        network.hear('taken')
      },
    }
  }
  const toTelegram = await wire(telegram.root, now, (method, params) => {
    if (method === 'getUpdates') return { onward: () => confirm(Number(params.offset ?? 0) - 1) }
    if (NOT_ABOUT_CHATS.test(method)) return {}
    return passing(`${params.chat_id ?? ''}`, method, params)
  })
  const confirm = (last: number, first = 0) => {
    for (const [number, deed] of typed) {
      if (number < first || number > last) continue
      typed.delete(number)
      journal.acknowledge(deed)
    }
  }
  const toSlack = await wire(slack.root.replace(/\/api\/$/, ''), now, (method, params) => {
    if (NOT_ABOUT_CHATS.test(method)) return {}
    const person = slack.people.find(({ id }) => id === (params.user_id ?? params.users ?? params.user))
    return passing(`${params.channel ?? person?.im.id ?? ''}`, method, params)
  })
  const kept = { file: join(folder, 'attune.db'), ...(url === undefined ? {} : { url }) }
  const settings = {
    ...{ ATTUNE_DB: kept.file, ATTUNE_KEY: KEY, ATTUNE_RUN_BY: 'Mira Holm', ATTUNE_LOG: 'debug' },
    ...{ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: toTelegram.root },
    ...{
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_API_URL: `${toSlack.root}/api/`,
    },
    ...{ CHAOS_CLOCK: clock.file, CHAOS_PLANTED: planted },
  }
  const shared = url === undefined ? null : await sharing(url, short, (update) => confirm(update, update))
  if (shared) telegram.names.set(PUBLIC, shared.door.origin)
  const programs = (shared?.each ?? [{}]).map((its) => programOf({ ...settings, ...its }))
  const room = slack.channel({ name: 'consent-may', members: [] })
  const people: Person[] = []
  const added = (person: Person) => {
    people.push(person)
    return person
  }
  return {
    ...{ clock, journal, telegram, slack, network, kept, programs, room, people },
    phone: (name: string) => added(atPhone(telegram.phone({ name, language: 'en' }), journal, typed)),
    member: (name: string) => {
      const person = slack.person({ name, tz: 'Europe/Berlin', locale: 'en-US' })
      room.members.push(person.id)
      return added(inSlack(person, room, journal))
    },
    stop: async () => {
      await Promise.all([toTelegram.stop(), toSlack.stop(), shared?.door.stop()])
      await Promise.all([telegram.stop(), slack.stop()])
    },
  }
}

/** What is set for each of several processes, behind a door to which Telegram brings what happens. */
async function sharing(url: string, short: string, heard: (update: number) => void) {
  const ports = await Promise.all(Array.from({ length: PROCESSES }, freePort))
  const each = ports.map((port) => ({
    ...{ DATABASE_URL: url, TELEGRAM_URL: PUBLIC, TELEGRAM_PORT: `${port}` },
    CHAOS_SHARED: short,
  }))
  return { each, door: await doorTo(ports, heard) }
}

function troubleOf(dice: Dice, share: number): Trouble | undefined {
  // The same throws whether or not it comes to anything, so that a story stays the same.
  const [comes, after, seconds] = [dice.chance(share), dice.chance(0.5), 0.05 + dice.next() * 0.4]
  const kind = dice.weighed<Trouble['kind']>([
    [3, 'cut'],
    [2, 'error'],
    [1, 'flood'],
    [3, 'slow'],
  ])
  if (!comes) return undefined
  return {
    kind,
    after: after && kind !== 'flood',
    seconds: kind === 'flood' ? Math.ceil(seconds * 10) : seconds,
  }
}

/** The calls that put something new into a chat. */
export const isSending = ({ method }: Call): boolean => /^send|^chat\.postMessage$/.test(method)
