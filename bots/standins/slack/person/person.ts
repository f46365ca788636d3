import { changed } from '../../changes.ts'
import type { Delivery } from '../deliver/deliver.ts'
import { mention } from '../deliver/events.ts'
import { answered } from '../deliver/settled.ts'
import { see } from '../screen/see.ts'
import { rewrite, say, unsay } from '../talk/say.ts'
import type { Element } from '../world/blocks.ts'
import type { Message } from '../world/conversations.ts'
import { look, type Person } from '../world/people.ts'
import { teamOf } from '../world/teams.ts'
import { userObject } from '../world/user-object.ts'
import { outward, type View } from '../world/views.ts'
import type { World } from '../world/world.ts'
import { join, leave } from './come-and-go.ts'
import { command } from './command.ts'
import { fill } from './fill.ts'
import { interact } from './interact.ts'
import { escaped, shortcut } from './payloads.ts'
import { conversationAt, placeOf, type Talk, type Where } from './places.ts'
import { forge, press } from './press.ts'
import { close, submit } from './submit.ts'

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
  /** Changes what one wrote to the bot, and waits likewise. */
  edit(ts: string, text: string): Promise<void>
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

/** Puts Slack into a person's hands. */
export function personOf(world: World, person: Person): SlackPerson {
  const actions: Actions = {
    openHome: () => openTab(world, person, 'home'),
    openMessages: () => openTab(world, person, 'messages'),
    press: (label, where) => press(world, person, label, where),
    pressRaw: async (on, action) => forge(world, person, placeOf(world, on), action),
    fill: (label, value, where) => fill(world, person, label, value, where),
    submit: () => submit(world, person),
    closeModal: (all = false) => close(world, person, all),
    type: (text, where = 'dm') => speak(world, person, text, where),
    edit: (ts, text) => edit(world, person, ts, text),
    command: async (name, text, where, { thread = false } = {}) =>
      command(world, person, conversationAt(world, person, where), { name, text, thread }),
    shortcut: (callbackId) => interact(world, person, shortcut(world, person, callbackId)),
    discard: (ts, where = 'dm') => discard(world, person, ts, where),
    setZone: (tz) => {
      person.tz = tz
      announce(world, person)
    },
    join: (channel) => join(world, person, channel),
    leave: (channel) => leave(world, person, channel),
    look: (where = 'dm') => {
      look(person, conversationAt(world, person, where))
      changed(world)
    },
    reload: () => {
      Object.assign(person, { ephemerals: [], modals: [], trouble: undefined })
      changed(world)
    },
    see: () => see(world, person),
  }
  return Object.assign(person, actions)
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

async function speak(world: World, person: Person, text: string, where: Talk) {
  say(world, conversationAt(world, person, where), { user: person.id, bot: false, text: escaped(text) })
  await answered(world)
}

async function edit(world: World, person: Person, ts: string, text: string) {
  const message = person.im.messages.find((one) => one.ts === ts && one.user === person.id)
  if (!message) throw new Error('that message is not theirs')
  rewrite(world, person.im, message, { text: escaped(text) })
  await answered(world)
}

function discard(world: World, person: Person, ts: string, where: Talk) {
  const at = conversationAt(world, person, where)
  const message = at.messages.find((one) => one.ts === ts)
  if (!message) throw new Error('that message is gone')
  unsay(world, at, message)
}

/** Tells the bot what is new about a person. */
export function announce(world: World, person: Person) {
  changed(world)
  const user = userObject(person, world.now(), true)
  const cache_ts = Math.floor(world.now() / 1000)
  mention(world, teamOf(world, person.teamId), { type: 'user_change', user, cache_ts })
}
