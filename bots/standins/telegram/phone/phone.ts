import { changed } from '../../changes.ts'
import { type Answer, type Chat, lockScreen, look, type Notification, remove } from '../world/chats.ts'
import { push } from '../world/updates.ts'
import type { World } from '../world/world.ts'
import { type Kind, sendKind } from './other-kinds.ts'
import { findButton, linkPayload, tapData } from './press.ts'
import { rewrite, say, setBlocked } from './say.ts'
import { see } from './see.ts'

/** What a person does with the bot; what they send returns the number of its update. */
type Actions = {
  /** Presses START, as a link with a payload does too. */
  start(payload?: string): number
  /** Opens a t.me link to the bot and presses START. */
  open(link: string): number
  /** Types something and sends it; what is longer than a message goes as several. */
  type(text: string): number
  /** Presses a button by its label or how that begins, or one that may be made up; waits for the answer. */
  press(target: string | { message: number; data: string }): Promise<Answer | undefined>
  /** Sends something that is no text. */
  send(kind: Kind): number
  /** Changes a message of one's own. */
  edit(message: number, text: string): number
  /** Delivers any update at all. */
  update(raw: Record<string, unknown>): number
  block(): number
  unblock(): number
  /** Deletes the account. */
  deactivate(): void
  deleteMessage(message: number): void
  /** Looks at the chat: the lock screen is empty. */
  look(): void
  /** Says OK to the popup; the toast goes by itself. */
  dismiss(): void
  /** What is on the lock screen now. */
  lockScreen(): Notification[]
  /** The chat as plain text, with [buttons]. */
  see(): string
}

/** One person's Telegram with this bot: what it shows, live, and what can be done. */
export type Phone = Chat & Actions

/** Puts a phone around a chat. */
export function phoneOf(world: World, chat: Chat): Phone {
  const actions: Actions = {
    start: (payload = '') => start(world, chat, payload),
    open: (link) => open(world, chat, link),
    type: (text) => type(world, chat, text),
    press: (target) =>
      typeof target === 'string'
        ? press(world, chat, target)
        : tapData(world, chat, target.message, target.data),
    send: (kind) => sendKind(world, chat, kind),
    edit: (message, text) => rewrite(world, chat, message, text),
    update: (raw) => push(world.updates, raw),
    block: () => setBlocked(world, chat, true),
    unblock: () => setBlocked(world, chat, false),
    deactivate: visibly(world, () => {
      chat.deactivated = true
    }),
    deleteMessage: (message) => visibly(world, () => remove(chat, message))(),
    look: visibly(world, () => look(chat)),
    dismiss: visibly(world, () => Object.assign(chat, { toast: undefined, popup: undefined })),
    lockScreen: () => lockScreen(chat),
    see: () => see(chat),
  }
  return Object.assign(chat, actions)
}

function start(world: World, chat: Chat, payload: string) {
  if (!/^[\w-]{0,64}$/.test(payload)) throw new Error(`"${payload}" cannot be the payload of a link`)
  if (chat.blocked) setBlocked(world, chat, false)
  return say(world, chat, payload === '' ? '/start' : `/start ${payload}`)
}

function open(world: World, chat: Chat, link: string) {
  const payload = linkPayload(link)
  if (payload === undefined) throw new Error(`"${link}" does not lead to the bot`)
  return start(world, chat, payload)
}

function type(world: World, chat: Chat, text: string) {
  const parts = text.trim().match(/.{1,4096}/gsu)
  if (!parts) throw new Error('an empty message cannot be sent')
  return parts.map((part) => say(world, chat, part)).at(-1)!
}

async function press(world: World, chat: Chat, label: string): Promise<Answer | undefined> {
  const { message, button } = findButton(chat, label)
  if (button.data !== undefined) return tapData(world, chat, message, button.data)
  look(chat)
  if (button.copy !== undefined) chat.clipboard = button.copy
  const link = button.url ?? ''
  if (linkPayload(link) !== undefined) open(world, chat, link)
  changed(world)
  return undefined
}

function visibly(world: World, act: () => void) {
  return () => {
    act()
    changed(world)
  }
}
