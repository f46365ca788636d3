import { newId } from './id.ts'
import type { Store } from './open.ts'
import { type Cell, lookup, open, seal } from './seal.ts'

/** Where the workspaces are kept that put Attune among their apps, each found by the platform's own id alone. */
export type Installed = {
  save: (workspace: string, data: unknown) => Promise<void>
  /** As it was saved; null if there is none. */
  find: (workspace: string) => Promise<unknown | null>
  /** Leaves no byte of it. */
  forget: (workspace: string) => Promise<void>
}

/** Keeps what a platform says of the workspaces there, sealed: tokens stand in it. */
export function installationsOf({ keys, inTx, flush }: Store, platform: string): Installed {
  const hashOf = (workspace: string) => lookup(keys, 'workspace', platform, workspace)
  return {
    save: async (workspace, data) => {
      const row = { id: newId(), platform, workspace_hash: hashOf(workspace) }
      const sealed = seal(keys.system, cellOf(row.id), JSON.stringify(data))
      await inTx(async (tx) => {
        await tx.deleteFrom('installations').where('workspace_hash', '=', row.workspace_hash).execute()
        await tx
          .insertInto('installations')
          .values({ ...row, data: sealed })
          .execute()
      })
      await flush()
    },
    find: async (workspace) => {
      const row = await inTx((tx) =>
        tx
          .selectFrom('installations')
          .select(['id', 'data'])
          .where('workspace_hash', '=', hashOf(workspace))
          .executeTakeFirst(),
      )
      return row ? JSON.parse(open(keys.system, cellOf(row.id), row.data)) : null
    },
    forget: async (workspace) => {
      await inTx((tx) =>
        tx.deleteFrom('installations').where('workspace_hash', '=', hashOf(workspace)).execute(),
      )
      await flush()
    },
  }
}

const cellOf = (row: string): Cell => ({ table: 'installations', column: 'data', row, person: '' })
