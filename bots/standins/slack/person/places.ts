import type { Block } from '../world/blocks.ts'
import { type Conversation, isOf, type Message } from '../world/conversations.ts'
import type { Ephemeral, Modal, Person } from '../world/people.ts'
import type { View } from '../world/views.ts'
import type { World } from '../world/world.ts'

/** Where a person can press something: a message, a note only they see, or a view. */
export type Place =
  | { kind: 'message'; at: Conversation; message: Message }
  | { kind: 'note'; at: Conversation; note: Ephemeral }
  | { kind: 'view'; view: View | Modal }

/** Where people talk: in the chat with the bot, or in a conversation. */
export type Talk = 'dm' | { id: string }

/** Where to look for a button: the modal on top, Home, or where people talk. */
export type Where = 'modal' | 'home' | Talk

/** What stands at a place. */
export function blocksAt(place: Place): Block[] {
  if (place.kind === 'view') return place.view.blocks
  return place.kind === 'message' ? place.message.blocks : place.note.blocks
}

/** The conversation a person means: one they are in, or an open channel, which anybody can look into. */
export function conversationAt(world: World, person: Person, where: Talk): Conversation {
  const found = where === 'dm' ? person.im : world.conversations.find(({ id }) => id === where.id)
  const isOpen = found?.kind === 'channel' && isOf(found, person.teamId)
  if (!found || !(isOpen || found.members.includes(person.id)))
    throw new Error(`${person.name} is not in that conversation`)
  return found
}

/** All that a person can press, the nearest first: the modal on top, the screen, then the newest. */
export function placesOf(world: World, person: Person, where?: Where): Place[] {
  if (where === undefined) return everywhere(world, person)
  if (where === 'modal') return topModal(person)
  if (where === 'home') return home(person)
  return inConversation(person, conversationAt(world, person, where))
}

function everywhere(world: World, person: Person): Place[] {
  const mine = world.conversations.filter(({ members }) => members.includes(person.id))
  const here = person.screen === 'home' ? home(person) : inConversation(person, person.screen)
  const rest = [person.im, ...mine].flatMap((one) => inConversation(person, one))
  return [...topModal(person), ...here, ...rest, ...home(person)]
}

const home = ({ home: view }: Person): Place[] => (view ? [{ kind: 'view', view }] : [])

function inConversation(person: Person, at: Conversation): Place[] {
  const notes = person.ephemerals.filter(({ channel }) => channel === at.id)
  return [
    ...notes.reverse().map((note) => ({ kind: 'note' as const, at, note })),
    ...[...at.messages].reverse().map((message) => ({ kind: 'message' as const, at, message })),
  ]
}

function topModal({ modals }: Person): Place[] {
  const view = modals.at(-1)
  return view ? [{ kind: 'view', view }] : []
}

/** The place of a message or view that is there. */
export function placeOf({ conversations }: World, on: Message | View): Place {
  if ('hash' in on) return { kind: 'view', view: on }
  const at = conversations.find(({ messages }) => messages.includes(on))
  if (!at) throw new Error('that message is gone')
  return { kind: 'message', at, message: on }
}
