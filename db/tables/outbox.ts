import type { GeneratedAlways } from 'kysely'
import type { Id } from '../../core/model/circle.ts'
import type { Key } from '../../core/model/key.ts'
import type { Message } from '../../core/model/message.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Flag } from './columns.ts'
import { beside, table } from './table.ts'

/** A row of the outbox, with its sealed parts read. */
export type Entry = {
  id: Id
  chat_id: Id
  key: Key
  want: Message | null
  closes_at: Instant | null
  /** Rises with every change of what is wanted; across all rows, so that it also tells their order. */
  version: number
  /** The version that is certainly shown; none if it is not above 0. */
  shown: number
  /** The platform's own id of the message. */
  ref: string | null
  sent_at: Instant | null
  /** The first try at a sending or change whose outcome is not known to be good. */
  tried_at: Instant | null
  /** How often nobody knew what became of it since. */
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
  {
    due: beside<GeneratedAlways<Flag>>(),
    /** The platform it goes by, as the database itself keeps it; none where its chat can't be written to. */
    goes_by: beside<GeneratedAlways<string | null>>(),
  },
)
