import type { Platform } from '../../bots/platform.ts'
import { render } from '../../bots/telegram/render.ts'
import type { Message } from '../../core/model/message.ts'
import type { Instant } from '../../core/model/time.ts'
import { words } from './world.ts'

type Button = { label: string; data: string }
type Line = { ref: string; from: 'bot' | 'me'; text: string; buttons: Button[] }

/** A chat: what stands in it, and all that the companion ever did there. */
export type Chat = { lines: Line[]; last: number; story: string[] }

/** What goes wrong with a call: instead of it, or once it has had its effect. */
export type Trouble = { error: Error; after?: boolean }

/** A platform that only remembers what its chats show; `trouble` is asked before each call. */
export function memory(now: () => Instant, saved: ReadonlyMap<string, Chat> = new Map(), name = 'telegram') {
  const chats = new Map(structuredClone(saved))
  const chat = (name: string): Chat => {
    const there = chats.get(name) ?? { lines: [], last: 0, story: [] }
    chats.set(name, there)
    return there
  }
  const platform = {
    name,
    trouble: (_address: string): Trouble | undefined => undefined,
    start: async () => {},
    stop: async () => {},
    removable: { hours: 48 },
    send: async ({ address }, message, ref) => {
      const trouble = platform.trouble(address)
      if (trouble && !trouble.after) throw trouble.error
      const line = put(chat(address), message, ref)
      chat(address).story.push(`${now()} ${ref ?? 'new'} ${message ? asSeen(line) : 'is gone'}`)
      if (trouble) throw trouble.error
      return line.ref
    },
  } satisfies Platform & { trouble: (address: string) => Trouble | undefined }
  return { platform, chats, chat }
}

function put(chat: Chat, message: Message | null, ref: string | null): Line {
  const line: Line = { ref: ref ?? `${++chat.last}`, from: 'bot', text: '', buttons: [] }
  if (message) Object.assign(line, looks(message))
  const at = chat.lines.findIndex((one) => one.ref === line.ref)
  const before = at < 0 ? chat.lines : chat.lines.slice(0, at)
  const after = at < 0 ? [] : chat.lines.slice(at + 1)
  chat.lines = [...before, ...(message ? [line] : []), ...after]
  return line
}

function looks(message: Message): Pick<Line, 'text' | 'buttons'> {
  const { text, reply_markup } = render(message, 'en', words)
  const all = reply_markup.inline_keyboard.flat()
  const buttons = all.flatMap((it) =>
    'callback_data' in it ? [{ label: it.text, data: it.callback_data }] : [],
  )
  return { text, buttons }
}

/** Somebody's own words, in their chat; returns their ref. */
export function write(chat: Chat, text: string): string {
  const ref = `${++chat.last}`
  chat.lines.push({ ref, from: 'me', text, buttons: [] })
  return ref
}

/** Somebody changes what they wrote last; returns its ref, null if they wrote nothing that still stands there. */
export function rewrite(chat: Chat, text: string): string | null {
  const line = chat.lines.findLast(({ from }) => from === 'me')
  if (!line) return null
  line.text = text
  return line.ref
}

const asSeen = ({ text, buttons }: Line): string =>
  [text, ...buttons.map(({ label }) => `[${label}]`)].join('\n')

/** What stands in a chat, as its person reads it. */
export const see = (chat: Chat): string => chat.lines.map(asSeen).join('\n')

/** Every button that stands in a chat, the newest message's last. */
export const buttonsIn = (chat: Chat): (Button & { ref: string })[] =>
  chat.lines.flatMap(({ ref, buttons }) => buttons.map((button) => ({ ...button, ref })))
