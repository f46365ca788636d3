import { meansOf } from '../../bots/means.ts'
import { noHelp } from '../../bots/settings/local-help.ts'
import { manners } from '../../bots/slack/manners.ts'
import { parseAction, parseForm } from '../../core/model/action.ts'
import type { Color } from '../../core/model/circle.ts'
import type { Incoming } from '../../core/model/incoming.ts'
import type { Means } from '../../core/model/means.ts'
import type { Fields, Page, Reply } from '../../core/model/message.ts'
import { afterSaying, type Scene, type Turn } from '../../core/model/scene.ts'
import { type Instant, plus } from '../../core/model/time.ts'
import { react } from '../../core/react.ts'
import { wakesAt } from '../../core/wake.ts'
import { library, nobody, plain, unsent } from './lone.ts'

const ROOM = 'roomroomroomroom'

const meansAt = meansOf({
  ...library,
  chance: () => 0,
  runBy: 'Mira Holm',
  help: noHelp,
  platforms: { slack: manners(false) },
})

/** A room of people with the core alone: every turn merged as the database would, a clock that is turned. */
export function workshop(start: Instant = '2026-11-24T13:10:00.000Z', more: Partial<Means> = {}) {
  let ids = 0
  let now = start
  let shared: Pick<Scene, 'rounds' | 'votes' | 'room'> = {
    ...{ rounds: [], votes: [] },
    room: { id: ROOM, name: '#consent-may', paused: null },
  }
  const people = new Map<string, Scene>()
  const chat = (id: string) => ({
    ...{ id, platform: 'slack', language: 'en', dayEnds: null, stopped: null, putBack: false },
  })
  let room: Scene = { ...nobody(), chat: chat(ROOM) }
  const means = (): Means => ({ ...meansAt(now), ...more, newId: () => `${++ids}`.padStart(16, 'i') })
  const idOf = (name: string) => name.padEnd(16, 'a')

  const inRoom = (incoming: Incoming): Turn => {
    const turn = react({ ...room, ...shared, rooms: [] }, incoming, means())
    const { rounds, votes, room: its } = turn.scene
    shared = { rounds, votes, room: its }
    room = afterSaying(turn)
    return turn
  }
  const does = (name: string, incoming: Incoming, here = true): Reply => {
    const own = idOf(name)
    const before = people.get(name) ?? { ...nobody(), chat: chat(own) }
    const mine = shared.votes.filter((vote) => vote.chat === own)
    const rounds = here
      ? shared.rounds
      : shared.rounds.filter(({ id, opener }) => opener === own || mine.some(({ round }) => round === id))
    const scene = {
      ...before,
      ...shared,
      rounds,
      room: here ? shared.room : null,
      rooms: [shared.room!],
      votes: mine,
    }
    const turn = react(scene, incoming, means())
    const others = shared.rounds.filter((round) => !rounds.includes(round))
    shared = {
      rounds: [...others, ...turn.scene.rounds],
      votes: [...shared.votes.filter((vote) => vote.chat !== own), ...turn.scene.votes],
      room: turn.scene.room ?? shared.room,
    }
    people.set(name, afterSaying(turn))
    if (turn.wake.includes(ROOM)) inRoom({ kind: 'tick' })
    return turn.reply
  }
  const profile = { name: 'x', language: 'en', zone: 'Europe/Berlin' }
  const press = (name: string, data: string, here = true) =>
    does(name, { kind: 'press', press: parseAction(data), profile }, here)
  const open = () => shared.rounds.find(({ state }) => state === 'open')!
  return {
    inRoom,
    press,
    open,
    rounds: () => shared.rounds,
    votes: () => shared.votes,
    checkin: (name: string) => does(name, { kind: 'command', name: 'checkin', argument: '', profile }),
    send: (name: string, fields: Fields) =>
      does(name, { kind: 'form', sent: parseForm('round-open'), fields, profile }),
    prepare: (name: string, fields: Fields) =>
      does(name, { kind: 'form', sent: parseForm('session-set'), fields, profile }),
    draw: (name: string, fields: Fields) =>
      does(name, { kind: 'form', sent: parseForm('round-draw'), fields, profile }),
    type: (name: string, text: string) => does(name, { kind: 'text', text, profile }, false),
    visit: (name: string) => does(name, { kind: 'visit', profile }, false),
    answer: (name: string, color: Color) => press(name, `vote/${open().id}/${color}`),
    tickOf: (name: string) => does(name, { kind: 'tick' }, false),
    home: (name: string) => people.get(name)!.posts.flatMap(({ want }) => (want ? [words(want.page)] : [])),
    /** Nothing of what somebody's chat should show has reached it. */
    nothingReaches: (name: string) => people.set(name, unsent(people.get(name)!)),
    leave: (name: string) => inRoom({ kind: 'left', chat: idOf(name) }),
    /** What the room shows, oldest first. */
    shows: () => room.posts.flatMap(({ want }) => (want ? [words(want.page)] : [])),
    /** Lets everything happen that happens by itself within a length, at its time. */
    wait: (length: Temporal.DurationLike) => {
      const end = plus(now, length)
      for (let at = wakes(); at !== null && at <= end; at = wakes()) {
        now = at > now ? at : plus(now, { seconds: 1 })
        inRoom({ kind: 'tick' })
      }
      now = end
    },
  }
  function wakes() {
    return wakesAt({ ...room, ...shared }, means())
  }
}

/** A page in English, with its buttons. */
export const words = ({ text, buttons, form }: Page): string =>
  [
    ...text.map(plain),
    ...(form?.fields ?? []).map(({ label }) => `${plain(label)}: ____`),
    ...buttons.flat().map((button) => `[${plain(button.text)}]`),
  ].join('\n')

/** As many answers of each color. */
export const answers = (green: number, yellow: number, red: number, unsure: number): Color[] => [
  ...Array<Color>(green).fill('green'),
  ...Array<Color>(yellow).fill('yellow'),
  ...Array<Color>(red).fill('red'),
  ...Array<Color>(unsure).fill('unsure'),
]

/** Nine people who can answer. */
export const NAMES = ['ana', 'ben', 'cal', 'dee', 'eli', 'fay', 'gil', 'hao', 'ida']

/** A room in which Mira has just opened a round. */
export function opened() {
  const room = workshop()
  room.send('mira', { when: 'now' })
  return room
}

/** The same, with so many answers of each color. */
export function answered(...counts: Parameters<typeof answers>) {
  const room = opened()
  answers(...counts).forEach((color, i) => void room.answer(NAMES[i]!, color))
  return room
}
