import type { Clock, Instant, Zone } from '../../../core/model/time.ts'
import type { SlackPerson } from '../../standins/slack/person/person.ts'
import type { Message } from '../../standins/slack/world/conversations.ts'
import { showing } from '../../standins/slack/world/values.ts'
import { clockOfDate, shownClock, shownDay } from '../stage/standing-clock.ts'
import { openQuestion } from './others-answer.ts'
import { SEATS } from './people.ts'
import { readIn } from './reader.ts'
import { mainOf, meIn, type Room } from './room.ts'

/** What stands in a conversation: what everybody there sees, or what only one person does. */
type Item = {
  key: string
  kind: 'message' | 'only-you'
  from: string
  /** The place among everybody of who said it; null if it was Attune. */
  by: number | null
  day: string
  time: string
  edited: boolean
  text: string
  blocks: unknown[]
}

/** A modal on somebody’s screen. */
type ModalView = {
  key: string
  title: string
  submit: string | null
  close: string | null
  blocks: unknown[]
  errors: Record<string, string>
}

/** Where somebody can go in Slack; `news` is how much there is that they have not seen. */
type PlaceView = { id: string; kind: 'home' | 'messages' | 'channel'; name: string; news: number }

/** A room as the page shows it, through somebody’s eyes. */
export type RoomView = {
  way: Room['way']
  me: number
  /** Where whoever is looked through is, and their clock there. */
  zone: Zone
  clock: Clock
  seats: { name: string; lit: boolean }[]
  places: PlaceView[]
  at: string
  /** Whether Attune is in the channel, and how many people are. */
  attune: boolean
  people: number
  items: Item[]
  home: unknown[] | null
  modal: ModalView | null
  trouble: string | null
  /** What a notification says, word for word. */
  notes: { key: string; text: string }[]
  /** Whether something is open here that the others could answer. */
  others: boolean
}

/** The present, by the clock of whoever reads. */
type Now = { at: Instant; tz: Zone }

/** Draws the room as whoever is looked through sees it. */
export function roomView(room: Room, now: Instant): RoomView {
  const { way, me, members, channels, slack } = room
  const { person } = meIn(room)
  const { screen, im, home, trouble } = person
  const channel = channels.find((one) => one === screen)
  const zone = person.tz
  return readIn(zone, {
    way,
    me,
    zone,
    clock: shownClock(now, zone),
    places: placesOf(room, person),
    trouble: trouble ?? null,
    seats: members
      .slice(0, SEATS)
      .map((one) => ({ name: one.person.name, lit: rings(one.person).length > 0 })),
    at: screen === 'home' ? 'home' : screen === im ? 'messages' : screen.id,
    attune: !channel || channel.members.includes(slack.botUserId),
    people: members.length,
    items: screen === 'home' ? [] : itemsOf(room, person, now),
    home: screen === 'home' && home ? showing(home.blocks, home.state.values) : null,
    modal: modalView(person),
    notes: rings(person).map(({ ts, text }) => ({ key: ts, text })),
    others: screen === mainOf(room) && openQuestion(room) !== undefined,
  })
}

/** What rings on a phone: messages to oneself alone; a channel only counts what is new. */
const rings = ({ notes, im }: SlackPerson) => notes.filter(({ channel }) => channel === im.id)

function placesOf({ channels }: Room, { notes, im }: SlackPerson): PlaceView[] {
  const news = (id: string) => notes.filter(({ channel }) => channel === id).length
  return [
    { id: 'home', kind: 'home', name: 'Home', news: 0 },
    { id: 'messages', kind: 'messages', name: 'Messages', news: news(im.id) },
    ...channels.map(({ id, name }) => ({ id, kind: 'channel' as const, name, news: news(id) })),
  ]
}

function itemsOf(room: Room, { screen, ephemerals, tz }: SlackPerson, at: Instant): Item[] {
  if (screen === 'home') return []
  const now = { at, tz }
  const notes = ephemerals.filter(({ channel }) => channel === screen.id)
  const after = (ts: string) => notes.filter(({ id }) => (room.noted.get(id) ?? '') === ts)
  const none = after('').map((note) => noteView(note, now))
  const lost = notes.filter(({ id }) => isLost(room, screen.messages, id)).map((note) => noteView(note, now))
  const said = screen.messages.flatMap((message) => [
    messageView(room, message, now),
    ...after(message.ts).map((note) => noteView(note, now, message.ts)),
  ])
  return [...none, ...said, ...lost]
}

/** Whether what a note came after has gone meanwhile. */
function isLost({ noted }: Room, messages: readonly Message[], id: string): boolean {
  const ts = noted.get(id) ?? ''
  return ts !== '' && !messages.some((message) => message.ts === ts)
}

function messageView({ members }: Room, { ts, user, bot, text, blocks, edited }: Message, now: Now): Item {
  const by = bot ? null : members.findIndex(({ person }) => person.id === user)
  const from = by === null ? 'Attune' : members[by]!.person.realName
  return { key: ts, kind: 'message', from, by, ...when(ts, now), edited: edited !== undefined, text, blocks }
}

function noteView({ id, text, blocks }: SlackPerson['ephemerals'][number], now: Now, ts?: string): Item {
  const known = { key: id, kind: 'only-you' as const, from: 'Attune', by: null, edited: false }
  return { ...known, ...(ts ? { ...when(ts, now), time: '' } : { day: '', time: '' }), text, blocks }
}

function when(ts: string, { at, tz }: Now): { day: string; time: string } {
  const date = Math.floor(Number(ts) * 1000)
  return { day: shownDay(at, date, tz), time: clockOfDate(date, tz) }
}

function modalView({ modals }: SlackPerson): ModalView | null {
  const modal = modals.at(-1)
  if (!modal) return null
  const { id, title, submit, close, blocks, state, errors } = modal
  return {
    key: id,
    title: (title as { text: string }).text,
    errors,
    submit: submit?.text ?? null,
    close: close?.text ?? null,
    blocks: showing(blocks, state.values),
  }
}
