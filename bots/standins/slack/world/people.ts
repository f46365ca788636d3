import type { Block } from './blocks.ts'
import type { Conversation, Message } from './conversations.ts'
import type { View } from './views.ts'

/** A note that only one person sees, until they reload. */
export type Ephemeral = { id: string; channel: string; text: string; blocks: Block[] }

/** What lit up a lock screen. */
type Note = { channel: string; ts: string; text: string }

/** A modal on the screen, with what Slack says under its inputs, by block. */
export type Modal = View & { errors: Record<string, string> }

/** One member of a workspace, and what they see of the bot. */
export type Person = {
  readonly id: string
  readonly teamId: string
  readonly name: string
  /** The name as payloads give it. */
  readonly handle: string
  readonly realName: string
  tz: string
  readonly locale: string
  readonly guest: boolean
  readonly stranger: boolean
  /** Another program in the workspace. */
  readonly bot: boolean
  deactivated: boolean
  /** The conversation with the bot. */
  readonly im: Conversation
  readonly dm: Message[]
  home: View | null
  /** The stack; the last one is on top. */
  modals: Modal[]
  ephemerals: Ephemeral[]
  notes: Note[]
  /** What the lock screen shows: the plain texts of what arrived since the person looked. */
  readonly notifications: string[]
  /** Where the person is: in Home, or in a conversation. */
  screen: 'home' | Conversation
  /** The generic failure that Slack shows after the last thing the person did. */
  trouble: string | undefined
}

/** Who somebody is; a stranger is from another workspace. */
export type About = {
  name: string
  /** The id that Slack gives them, where it is a special one. */
  id?: string | undefined
  realName?: string | undefined
  tz?: string | undefined
  locale?: string | undefined
  guest?: boolean | undefined
  stranger?: boolean | undefined
  bot?: boolean | undefined
}

/** A person who has seen nothing of the bot yet. */
export function emptyPerson(id: string, im: Conversation, about: About): Person {
  return {
    id,
    teamId: im.teamId,
    im,
    dm: im.messages,
    screen: im,
    name: about.name,
    handle: about.name.toLowerCase(),
    realName: about.realName ?? about.name,
    tz: about.tz ?? 'Europe/Berlin',
    locale: about.locale ?? 'en-US',
    guest: about.guest ?? false,
    stranger: about.stranger ?? false,
    bot: about.bot ?? false,
    deactivated: false,
    home: null,
    modals: [],
    ephemerals: [],
    notes: [],
    trouble: undefined,
    get notifications() {
      return this.notes.map(({ text }) => text)
    },
  }
}

/** Looks at a conversation: what arrived there leaves the lock screen. */
export function look(person: Person, at: Conversation) {
  person.notes = person.notes.filter(({ channel }) => channel !== at.id)
  person.screen = at
}
