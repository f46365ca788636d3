import type { Chat, Id, Person } from '../core/model/circle.ts'
import { flag } from './codecs.ts'
import { type Keyring, openOf, sealFor } from './keyring.ts'
import type { Row } from './schema.ts'
import { type Cell, type Keys, lookup, open, seal } from './seal.ts'

/** The platform's own address of a chat, and the workspace it is in, if there are such. */
export type Address = { platform: string; address: string; workspace?: string }

/** What a chat is found by. */
export const addressHash = (keys: Keys, { platform, address }: Address): string =>
  lookup(keys, 'address', platform, address)

/** What a workspace's chats are found by. */
export const workspaceHash = (keys: Keys, platform: string, workspace: string): string =>
  lookup(keys, 'workspace', platform, workspace)

/** A chat's address, sealed under the system's key because it outlives an erased person for a while. */
export const sealedAddress = (keys: Keys, chat: Id, address: string): string =>
  seal(keys.system, addressCell(chat), address)

/** The address of a stored chat. */
export const addressOf = (keys: Keys, chat: Id, sealed: string): string =>
  open(keys.system, addressCell(chat), sealed)

/** A stored chat as the core knows it. */
export const chatOf = ({ id, platform, language, day_ends_at: dayEnds }: Row<'chats'>): Chat => ({
  id,
  platform,
  language,
  dayEnds,
})

/** A person as stored, but for their key. */
export const personRow = (person: Person, keyring: Keyring): Omit<Row<'people'>, 'key'> => ({
  id: person.id,
  chat_id: person.chat,
  name: sealFor(keyring, cell('name', person.id), person.name),
  zone: person.zone,
  retention: person.retention,
  quiet_from: person.quietFrom,
  quiet_to: person.quietTo,
  sound: flag(person.sound),
  rests_until: person.restsUntil,
  expects: person.expects && sealFor(keyring, cell('expects', person.id), person.expects),
  arrived_at: person.arrived,
  arriving: flag(person.arriving),
  depth: person.depth,
  cover: person.cover,
  at_once: flag(person.atOnce),
  waits: flag(person.waits),
  tapped_on: person.tapped,
  season_ends_at: person.seasonEnds,
  hushed: person.hushed,
  erases_at: person.erases,
})

/** A stored person. */
export const personOf = (row: Row<'people'>, keyring: Keyring): Person => ({
  id: row.id,
  chat: row.chat_id,
  name: openOf(keyring, cell('name', row.id), row.name),
  zone: row.zone,
  retention: row.retention,
  quietFrom: row.quiet_from,
  quietTo: row.quiet_to,
  sound: row.sound === 1,
  restsUntil: row.rests_until,
  expects:
    row.expects === null
      ? null
      : (openOf(keyring, cell('expects', row.id), row.expects) as Person['expects']),
  arrived: row.arrived_at,
  arriving: row.arriving === 1,
  depth: row.depth,
  cover: row.cover,
  atOnce: row.at_once === 1,
  waits: row.waits === 1,
  tapped: row.tapped_on,
  seasonEnds: row.season_ends_at,
  hushed: row.hushed,
  erases: row.erases_at,
})

const cell = (column: string, person: Id): Cell => ({ table: 'people', column, row: person, person })

const addressCell = (chat: Id): Cell => ({ table: 'chats', column: 'address', row: chat, person: '' })
