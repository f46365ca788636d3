import type { Message, Page } from '../../core/model/message.ts'
import type { Plain, TableDump } from '../../db/dump.ts'
import type { Came, Deed } from './attempt.ts'
import { type Aside, actionsOf, type Does, filledIn, TYPED, type Who } from './person.ts'

/** A deed, and what stands under which key that it is done to. */
export type Seen = Deed & { key: string }

const rowsOf = (all: readonly TableDump[], table: string): Plain[] =>
  all.find((one) => one.table === table)?.rows ?? []

/** Every message that a database holds, with the chat it is in. */
export const messagesIn = (all: readonly TableDump[]) =>
  rowsOf(all, 'outbox').flatMap(({ chat_id, key, want, ref }) =>
    want === null
      ? []
      : [
          {
            ...{ chat: `${chat_id}`, key: `${key}`, ref: ref === null ? null : `${ref}` },
            message: JSON.parse(`${want}`) as Message,
          },
        ],
  )

/** What can be done with a page: its buttons, its form. */
function doable(page: Page): Does[] {
  const presses = actionsOf(page).map((data): Does => ({ kind: 'press', data }))
  const { form } = page
  if (!form) return presses
  const fields = filledIn(form)
  const forms = [form.action, ...(form.draw ? [form.draw] : [])]
  return [...presses, ...forms.map((data): Does => ({ kind: 'form', data, fields }))]
}

const WORDS = ['green', TYPED]

/** Everything that can be done in the chats of a database, and with pages that stand in none. */
export function deedsIn(all: readonly TableDump[], asides: readonly Aside[]): Seen[] {
  const rooms = new Map(rowsOf(all, 'rooms').map(({ id, name }) => [`${id}`, `${name}`]))
  const chats = rowsOf(all, 'chats').map(({ id, platform, address, language }) => {
    const who = { platform, address, language, name: 'Ana' } as Who
    const room = rooms.has(`${id}`) ? { address: `${address}`, name: rooms.get(`${id}`)! } : undefined
    return { id: `${id}`, room, who: room ? { ...who, address: 'somebody', name: 'Ben' } : who }
  })
  const messages = messagesIn(all)
  const standing = chats.flatMap(({ id, who, room }) => {
    const here = { who, chat: id, ...(room ? { room } : {}) }
    const own = messages.filter(({ chat }) => chat === id)
    const done = own.flatMap(({ key, ref, message: { line, page } }) =>
      [...doable(line), ...doable(page)].map((does) => ({
        ...{ ...here, key, ref, does },
        looks: [line, page],
      })),
    )
    const typed = WORDS.map((text) => ({
      ...here,
      key: '',
      ref: 'typed',
      does: { kind: 'text', text } as const,
      looks: own,
    }))
    return [...done, ...(room ? [] : typed)]
  })
  const apart = asides.flatMap(({ who, room, page }) => {
    const chat = chats.find((one) => one.who.address === who.address)?.id ?? ''
    return doable(page).map((does) => ({ who, room, chat, key: '', ref: null, does, looks: page }))
  })
  return distinct([...standing, ...apart])
}

/** Something in which ids tell nothing. */
const bare = (value: unknown): string => JSON.stringify(value).replaceAll(/\b[0-9a-z]{16}\b/g, '#')

/** The same done to what looks the same is done once. */
const distinct = (all: readonly (Seen & { looks: unknown })[]): Seen[] => [
  ...new Map(
    all.map(({ looks, ...seen }) => [bare([seen.who.platform, seen.key, seen.does, looks]), seen]),
  ).values(),
]

const ENOUGH = 3

/** What has a meaning; the same of which the same came is done so often and no more, but for what is typed. */
export function worthKeeping(all: readonly (Seen & Came)[]): (Seen & Came)[] {
  const like = ({ who, key, does, chat, room: _, ref: _ref, ...came }: Seen & Came) =>
    JSON.stringify(does).includes(TYPED) ? `${chat} ${does.kind}` : bare([who.platform, key, does, came])
  const meant = all.filter((one) => one.meant)
  return [...Map.groupBy(meant, like).values()].flatMap((same) => same.slice(0, ENOUGH))
}
