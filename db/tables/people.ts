import type { Chat } from '../../core/model/chat.ts'
import type { Person } from '../../core/model/circle.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Sealed } from '../seal.ts'
import type { Flag } from './columns.ts'
import { beside, table } from './table.ts'

/** Where somebody is written to, found by what the platform calls it. */
export const chats = table<Chat & { address: string }>()(
  'chats',
  {
    id: 'id',
    platform: 'platform',
    // Under the system's key, because it outlives an erased person for a while.
    address: { sealed: 'address' },
    language: 'language',
    dayEnds: 'day_ends_at',
    stopped: { sealed: 'stopped', as: 'json' },
    putBack: { flag: 'put_back' },
  },
  {
    address_hash: beside<string>(),
    wakes_at: beside<Instant | null>(),
    gone: beside<Flag>(),
    workspace_hash: beside<string | null>(),
  },
)

/** Those who talk to the companion, and the key that seals what is theirs. */
export const people = table<Person>()(
  'people',
  {
    id: 'id',
    chat: 'chat_id',
    name: { sealed: 'name', under: 'id' },
    zone: 'zone',
    retention: 'retention',
    quietFrom: 'quiet_from',
    quietTo: 'quiet_to',
    sound: { flag: 'sound' },
    restsUntil: 'rests_until',
    // A code may stand in it.
    expects: { sealed: 'expects', under: 'id' },
    arrived: 'arrived_at',
    arriving: { flag: 'arriving' },
    depth: 'depth',
    cover: 'cover',
    atOnce: { flag: 'at_once' },
    waits: { flag: 'waits' },
    tapped: 'tapped_on',
    seasonEnds: 'season_ends_at',
    hushed: 'hushed',
    erases: 'erases_at',
    mix: { sealed: 'mix', under: 'id', as: 'json' },
    rung: { sealed: 'rung', under: 'id', as: 'json' },
    chosen: 'chosen',
    path: { sealed: 'path', under: 'id', as: 'json' },
    plain: { flag: 'plain' },
  },
  { key: beside<Sealed>() },
)
