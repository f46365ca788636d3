import type { Id } from '../../core/model/circle.ts'
import type { Instant } from '../../core/model/time.ts'
import { table } from './table.ts'

/** What a platform says of a workspace there that put Attune among its apps: tokens stand in it. */
type Installation = { id: Id; platform: string; workspaceHash: string; data: unknown }

/** The workspaces that have. */
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
