import type { Element } from './blocks.ts'
import { command } from './commands.ts'
import type { Conversation, Message } from './conversations.ts'
import type { Delivery } from './deliveries.ts'
import { mention } from './events.ts'
import { fill } from './fill.ts'
import { type Place, shortcut, typed } from './payloads.ts'
import { look, type Modal, type Person, userObject } from './people.ts'
import { conversationAt, type Where } from './places.ts'
import { findButton, forge, interact, press } from './press.ts'
import { say, unsay } from './say.ts'
import { see } from './see.ts'
import { answered } from './settled.ts'
import { close, submit, unsent } from './submit.ts'
import { outward, type View } from './views.ts'
import { changed, teamOf, type World } from './world.ts'

type Talk = 'dm' | { id: string }

/** What a person does in Slack. */
type Actions = {
  /** Opens the Home tab, and waits until the bot, if it is there, has done what it does then. */
  openHome(): Promise<void>
  /** Opens the chat with the bot, likewise. */
  openMessages(): Promise<void>
  /** Presses the nearest button with this label (or one that includes it). */
  press(label: string, where?: Where): Promise<Delivery>
  /** Sends a made-up action on a message or view that is there. */
  pressRaw(on: Message | View, action: Partial<Element>): Promise<Delivery>
  /** Fills an input by its label: text, an option's label, several of them, `HH:mm`, or a date. */
  fill(label: string, value: string | string[], where?: Where): void
  submit(): Promise<Delivery>
  /** Closes the modal on top, or all of them. */
  closeModal(all?: boolean): void
  /** Writes to the bot, or into a conversation, and waits until the bot has done what it does then. */
  type(text: string, where?: Talk): Promise<void>
  command(name: string, text: string, where: Talk, options?: { thread?: boolean }): Promise<Delivery>
  /** Uses a global shortcut. */
  shortcut(callbackId: string): Promise<Delivery>
  setZone(tz: string): void
  join(channel: { id: string }): void
  leave(channel: { id: string }): void
  /** Looks at the chat with the bot, or at a channel: its notes leave the lock screen. */
  look(where?: Talk): void
  /** Lets a message vanish, as an admin or the workspace's retention does. */
  discard(ts: string, where?: Talk): void
  /** Loads Slack anew: the notes for oneself alone, modals and troubles are gone. */
  reload(): void
  /** What the person sees, as plain text with [buttons]. */
  see(): string
}

/** Somebody with Slack on their phone: what it shows, live, and what can be done. */
export type SlackPerson = Person & Actions

/** Tells the bot what is new about a person. */
export function announce(world: World, person: Person) {
  changed(world)
  const user = userObject(person, world.now(), true)
  const cache_ts = Math.floor(world.now() / 1000)
  mention(world, teamOf(world, person.teamId), { type: 'user_change', user, cache_ts })
}

/** Puts Slack into a person's hands. */
export function personOf(world: World, person: Person): SlackPerson {
  const actions: Partial<Actions> = {
    ...seeing(world, person),
    openHome: () => openTab(world, person, 'home'),
    openMessages: () => openTab(world, person, 'messages'),
    press: async (label, where) => pressLabel(world, person, label, where),
    pressRaw: async (on, action) => forge(world, person, placeOf(world, on), action),
    fill: (label, value, where) => fill(world, person, label, value, where),
    submit: () => submit(world, person),
    closeModal: (all = false) => close(world, person, all),
    type: (text, where = 'dm') => speak(world, person, text, where),
    command: async (name, text, where, { thread = false } = {}) =>
      command(world, person, conversationAt(world, person, where), { command: name, text, thread }),
    shortcut: (callbackId) => interact(world, person, shortcut(world, person, callbackId)),
    discard: (ts, where = 'dm') => discard(world, person, ts, where),
    setZone: (tz) => {
      person.tz = tz
      announce(world, person)
    },
    join: (channel) => join(world, person, channel),
    leave: (channel) => leave(world, person, channel),
  }
  return Object.assign(person, actions as Actions)
}

function seeing(world: World, person: Person): Partial<Actions> {
  return {
    see: () => see(world, person),
    look: (where = 'dm') => {
      look(person, conversationAt(world, person, where))
      changed(world)
    },
    reload: () => {
      Object.assign(person, { ephemerals: [], modals: [], trouble: undefined })
      changed(world)
    },
  }
}

async function openTab(world: World, person: Person, tab: 'home' | 'messages') {
  if (tab === 'home') person.screen = 'home'
  else look(person, person.im)
  changed(world)
  const view = person.home && tab === 'home' ? { view: outward(person.home) } : {}
  const event = { type: 'app_home_opened', user: person.id, channel: person.im.id, tab, ...view }
  mention(world, teamOf(world, person.teamId), event)
  await answered(world)
}

function pressLabel(world: World, person: Person, label: string, where?: Where) {
  const modal: Modal | undefined = person.modals.at(-1)
  const onTop = where === undefined || where === 'modal'
  if (onTop && modal?.submit?.text === label) return submit(world, person)
  if (onTop && modal?.close?.text === label) {
    close(world, person, false)
    return Promise.resolve(unsent())
  }
  return press(world, person, findButton(world, person, label, where))
}

function placeOf(world: World, on: Message | View): Place {
  if ('hash' in on) return { kind: 'view', view: on }
  const at = world.conversations.find(({ messages }) => messages.includes(on))
  if (!at) throw new Error('that message is gone')
  return { kind: 'message', at, message: on }
}

async function speak(world: World, person: Person, text: string, where: Talk) {
  say(world, conversationAt(world, person, where), { user: person.id, bot: false, text: typed(text) })
  await answered(world)
}

function discard(world: World, person: Person, ts: string, where: Talk) {
  const at = conversationAt(world, person, where)
  const message = at.messages.find((one) => one.ts === ts)
  if (!message) throw new Error('that message is gone')
  unsay(world, at, message)
}

function join(world: World, person: Person, channel: { id: string }) {
  const at = channelWith(world, channel)
  if (!at.members.includes(person.id)) at.members.push(person.id)
  membership(world, person, at, 'member_joined_channel')
}

function channelWith(world: World, { id }: { id: string }) {
  const found = world.conversations.find((one) => one.id === id)
  if (!found) throw new Error('there is no such channel')
  return found
}

function membership(world: World, person: Person, at: Conversation, type: string) {
  const team = teamOf(world, person.teamId)
  changed(world)
  if (!at.members.includes(team.botUserId)) return
  const channel_type = at.kind === 'channel' ? 'C' : 'G'
  mention(world, team, { type, user: person.id, channel: at.id, channel_type, team: team.id })
}

function leave(world: World, person: Person, channel: { id: string }) {
  const at = channelWith(world, channel)
  at.members = at.members.filter((id) => id !== person.id)
  membership(world, person, at, 'member_left_channel')
}
