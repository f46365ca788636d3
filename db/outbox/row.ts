import type { GeneratedAlways } from 'kysely'
import type { Id } from '../../core/model/circle.ts'
import type { Message } from '../../core/model/message.ts'
import type { Instant } from '../../core/model/time.ts'
import { newId } from '../id.ts'
import type { Flag } from '../tables/columns.ts'
import { beside, table } from '../tables/table.ts'

/** A row of the outbox, with its sealed parts read. */
export type Entry = {
  id: Id
  chat_id: Id
  key: string
  want: Message | null
  closes_at: Instant | null
  /** Rises with every change of what is wanted; across all rows, so that it also tells their order. */
  version: number
  /** The version that is certainly shown; 0 is none. */
  shown: number
  /** The platform's own id of the message. */
  ref: string | null
  sent_at: Instant | null
  /** The first try at a sending or change whose outcome is not known to be good. */
  tried_at: Instant | null
  tries: number
  not_before: Instant | null
  send_by: Instant | null
  asked: Flag
  /** Since when the message is to be gone. */
  leaving_at: Instant | null
}

/** What each chat should show, and does. */
export const outbox = table<Entry>()(
  'outbox',
  {
    id: 'id',
    chat_id: 'chat_id',
    key: 'key',
    want: { sealed: 'want', as: 'json' },
    closes_at: 'closes_at',
    version: 'version',
    shown: 'shown',
    ref: { sealed: 'ref' },
    sent_at: 'sent_at',
    tried_at: 'tried_at',
    tries: 'tries',
    not_before: 'not_before',
    send_by: 'send_by',
    asked: 'asked',
    leaving_at: 'leaving_at',
  },
  { due: beside<GeneratedAlways<Flag>>() },
)

/** A row nothing has become of yet. */
export const freshEntry = (chat: Id, key: string, version: number): Entry => ({
  id: newId(),
  chat_id: chat,
  key,
  want: null,
  closes_at: null,
  version,
  shown: 0,
  ref: null,
  sent_at: null,
  tried_at: null,
  tries: 0,
  not_before: null,
  send_by: null,
  asked: 0,
  leaving_at: null,
})

/** Whether a key stands for something the person wrote. */
export const isOwn = (key: string): boolean => key.startsWith('own/')

/** A message that is to be gone, under a key of its own so that its old one is free. */
export const leaving = (entry: Entry, version: number, now: Instant): Entry => ({
  ...entry,
  key: isOwn(entry.key) ? entry.key : `gone/${entry.id}`,
  want: null,
  closes_at: null,
  version,
  tries: 0,
  not_before: null,
  leaving_at: now,
})
