/** A part of a text that is formatted, counted in UTF-16 units. */
export type Entity = { type: string; offset: number; length: number }

/** One button under a message; it has exactly one of data, url and copy. */
export type Button = { text: string; data?: string; url?: string; copy?: string }

/** A message as a person's app shows it. */
export type Message = {
  readonly id: number
  readonly from: 'bot' | 'me'
  text: string
  entities: Entity[]
  keyboard: Button[][]
  /** The name of a file sent with it. */
  readonly file?: string
  /** What stands in it. */
  readonly content?: string
  /** The parts of the API's message that are no text: a voice, a sticker … */
  readonly extra?: Record<string, unknown>
  readonly protected: boolean
  readonly silent: boolean
  edited: boolean
  editedAt?: number
  /** Milliseconds since 1970, as all times here. */
  readonly date: number
}

/** What lit up the lock screen; a silent one shows, without a sound. */
export type Notification = { message: number; text: string; silent: boolean; date: number }

/** What a tap was answered with: a toast, or an alert that wants an OK. */
export type Answer = { text: string; alert: boolean; date: number }

/** A chat with the bot, and in a private one what its person sees of it. */
export type Chat = {
  readonly id: number
  readonly kind: 'private' | 'supergroup' | 'channel'
  name: string
  language: string
  started: boolean
  blocked: boolean
  deactivated: boolean
  messages: Message[]
  notifications: Notification[]
  /** Every answer to a tap; the last one is a toast or a popup until the next tap. */
  said: Answer[]
  toast?: string | undefined
  popup?: string | undefined
  /** What a copy button copied last. */
  clipboard?: string | undefined
  /** The number of the last message, seen or not. */
  lastId: number
  /** The last message that was there when the person last looked. */
  seenId: number
}

type Draft = Pick<Message, 'from' | 'text'> & Partial<Message>

/** A chat nothing was said in. */
export function emptyChat(about: Pick<Chat, 'id' | 'kind' | 'name' | 'language'>): Chat {
  return {
    ...about,
    started: about.kind !== 'private',
    blocked: false,
    deactivated: false,
    messages: [],
    notifications: [],
    said: [],
    lastId: 0,
    seenId: 0,
  }
}

/** Puts a new message at the end of a chat; the bot's messages light up the lock screen. */
export function post(chat: Chat, draft: Draft, date: number): Message {
  chat.lastId += 1
  const blank = { entities: [], keyboard: [], protected: false, silent: false, edited: false }
  const message = { ...blank, ...draft, id: chat.lastId, date }
  chat.messages.push(message)
  const { id, silent } = message
  if (draft.from === 'bot') chat.notifications.push({ message: id, text: message.text, silent, date })
  return message
}

/** Takes a message out of a chat, for everybody. */
export function remove(chat: Chat, id: number) {
  chat.messages = chat.messages.filter((message) => message.id !== id)
}

/** The notifications still on the lock screen: not looked at, and their message not removed. */
export function lockScreen(chat: Chat): Notification[] {
  return chat.notifications.filter(
    ({ message }) => message > chat.seenId && chat.messages.some(({ id }) => id === message),
  )
}

/** The person looks at the chat: the lock screen is empty. */
export function look(chat: Chat) {
  chat.seenId = chat.lastId
}
