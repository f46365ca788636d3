import { parseAction, parseForm } from '../../core/model/action.ts'
import type { Incoming } from '../../core/model/incoming.ts'
import type { Button, Fields, Form, Message, Page } from '../../core/model/message.ts'
import { newId } from '../../db/id.ts'

/** Somebody in the recorded world; the address of their chat tells what is so there. */
export type Who = { platform: 'telegram' | 'slack'; address: string; name: string; language: string }
/** A room that many share. */
export type Room = { address: string; name: string }
/** A page for one's own eyes that stands in no chat, such as a modal. */
export type Aside = { who: Who; room: Room | undefined; page: Page }

/** What the buttons of a page do. */
export const actionsOf = ({ buttons }: Page): string[] =>
  buttons.flat().flatMap((one: Button) => ('action' in one ? [one.action] : []))

/** What of a message can be seen. */
export const shownOf = (message: Message): Page => (message.open ? message.page : message.line)

/** A word that can be a place, a name, a line of one's own. */
export const TYPED = 'Oslo'

/** A form as somebody sends it who leaves everything as it is and types a word where nothing stands. */
export const filledIn = ({ fields }: Form): Fields =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.kind === 'some' ? field.values : field.kind === 'line' ? TYPED : field.value,
    ]),
  )

const profileOf = ({ name, language, platform }: Who) => ({
  ...{ name, language },
  ...(platform === 'slack' ? { zone: 'Europe/Berlin' } : {}),
})
type Profiled = Extract<Incoming, { profile: unknown }>
type Bare<T> = T extends unknown ? Omit<T, 'profile'> : never
/** What somebody does; what a button or a form says, as it is stored. */
export type Does =
  | Bare<Exclude<Profiled, { kind: 'press' | 'form' }>>
  | { kind: 'press'; data: string }
  | { kind: 'form'; data: string; fields: Fields }

function incomingOf(does: Does) {
  if (does.kind === 'press') return { kind: 'press', press: parseAction(does.data) }
  if (does.kind === 'form') return { kind: 'form', sent: parseForm(does.data), fields: does.fields }
  return does
}

/** What a platform tells of it when somebody does something. */
export const heardOf = (who: Who, does: Does, ref: string | null, room?: Room) => ({
  ...{ event: newId(), platform: who.platform, address: who.address, ref },
  ...(who.platform === 'slack' ? { workspace: 'TEAM', fresh: `modal/${newId()}` } : {}),
  ...(room ? { room } : {}),
  incoming: { ...incomingOf(does), profile: profileOf(who) } as Profiled,
})
