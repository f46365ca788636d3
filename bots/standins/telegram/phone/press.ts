import { changed } from '../../changes.ts'
import { type Answer, type Button, type Chat, look } from '../world/chats.ts'
import { tap } from '../world/taps.ts'
import { push } from '../world/updates.ts'
import { bot, inaccessible, wireMessage, wireUser } from '../world/wire.ts'
import type { World } from '../world/world.ts'
import { see } from './see.ts'

type Found = { message: number; button: Button }

/** A tap with this data on this message, whether or not there is such a button. */
export function tapData(world: World, chat: Chat, message: number, data: string): Promise<Answer> {
  const there = chat.messages.find(({ id }) => id === message)
  const { id, answered } = tap(world.taps, { chat, message, data })
  look(chat)
  push(world.updates, {
    callback_query: {
      id,
      from: wireUser(chat),
      message: there ? wireMessage(chat, there) : inaccessible(chat, message),
      chat_instance: `${chat.id}0`,
      data,
    },
  })
  changed(world)
  return answered
}

/** The button with this label on the newest message that has one, else the one whose label begins so. */
export function findButton(chat: Chat, label: string): Found {
  const all = chat.messages
    .toReversed()
    .flatMap(({ id, keyboard }) => keyboard.flat().map((button) => ({ message: id, button })))
  const found =
    all.find(({ button }) => button.text === label) ?? all.find(({ button }) => button.text.startsWith(label))
  if (!found) throw new Error(`no button "${label}" to press:\n${see(chat)}`)
  return found
}

/** The payload of a link to the bot (empty where it has none), or nothing for a link elsewhere. */
export function linkPayload(link: string): string | undefined {
  const url = URL.parse(/^\w+:/.test(link) ? link : `https://${link}`)
  if (!url) return undefined
  const query = url.searchParams
  const named = url.protocol === 'tg:' ? query.get('domain') : url.pathname.slice(1)
  const ours = url.protocol === 'tg:' || url.hostname === 't.me' || url.hostname === 'telegram.me'
  return ours && named?.toLowerCase() === bot.username ? (query.get('start') ?? '') : undefined
}
