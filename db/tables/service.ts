import type { GeneratedAlways } from 'kysely'
import type { Instant } from '../../core/model/time.ts'
import type { Installation } from '../installations.ts'
import type { Entry } from '../outbox/row.ts'
import type { Flag } from './columns.ts'
import { beside, table } from './table.ts'

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

/** The workspaces that put Attune among their apps. */
export const installations = table<Installation>()('installations', {
  id: 'id',
  platform: 'platform',
  workspaceHash: 'workspace_hash',
  data: { sealed: 'data', as: 'json' },
})

/** What happened already, so that it counts once. */
export const seen = table<{ id: string; at: Instant }>()('seen', { id: 'id', at: 'at' })

/** What is known of the database itself. */
export const meta = table<{ name: string; value: string }>()('meta', { name: 'name', value: 'value' })
