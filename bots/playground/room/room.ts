import type { SlackPerson } from '../../standins/slack/person/person.ts'
import type { Slack } from '../../standins/slack/server.ts'
import type { Channel } from '../../standins/slack/talk/channel.ts'
import type { Way } from './connect.ts'
import { EVERYBODY } from './people.ts'

/** Somebody in a room, and what they did there since the scene opened: the verbs of what was pressed. */
export type Member = { person: SlackPerson; did: Set<string> }

/** A room as it stands: who is in it, and through whose eyes it is seen. */
export type Room = {
  slack: Slack
  way: Way
  members: Member[]
  channels: Channel[]
  /** The place of whoever is looked through. */
  me: number
  /** How many links to a message were followed. */
  followed: number
  /** After which message each note for one person alone came, by its id. */
  noted: Map<string, string>
}

/** A room with so many people, in each of these channels; Attune is in none yet. */
export function roomOf(slack: Slack, way: Way, people: number, channels: readonly string[]): Room {
  const members = EVERYBODY.slice(0, people).map((about) => ({
    person: slack.person(about),
    did: new Set<string>(),
  }))
  const everybody = members.map(({ person }) => person)
  const opened = channels.map((name) => slack.channel({ name, members: everybody, bot: false }))
  for (const person of everybody) person.look(opened[0]!)
  return { slack, way, members, channels: opened, me: 0, followed: 0, noted: new Map() }
}

/** Whoever is looked through. */
export const meIn = ({ members, me }: Room): Member => members[me]!

/** The channel that a scene is about. */
export const mainOf = ({ channels }: Room): Channel => channels[0]!

/** Everything from now on counts as done in the scene. */
export function beginRoom(room: Room): void {
  room.me = 0
  room.followed = 0
  for (const { person, did } of room.members) {
    did.clear()
    person.reload()
    person.look(mainOf(room))
  }
}

/** Whoever has a conversation open sees what arrives; notes for one person alone get their place. */
export function noticeRoom(room: Room): void {
  const { person } = meIn(room)
  if (person.screen !== 'home') person.look(placeOf(person))
  for (const { person } of room.members) {
    for (const { id, channel } of person.ephemerals) {
      if (!room.noted.has(id)) room.noted.set(id, lastIn(room, person, channel))
    }
  }
}

const lastIn = ({ channels }: Room, { im }: SlackPerson, id: string): string =>
  [im, ...channels].find((one) => one.id === id)?.messages.at(-1)?.ts ?? ''

/** Where somebody is, as their Slack names it. */
export const placeOf = ({ screen, im }: SlackPerson): 'dm' | { id: string } =>
  screen === 'home' || screen === im ? 'dm' : { id: screen.id }
