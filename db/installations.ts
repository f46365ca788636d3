import { workspaceHash } from './chats.ts'
import { newId } from './id.ts'
import { systemAlone } from './keyring.ts'
import type { Store } from './store.ts'
import { installations } from './tables/bookkeeping.ts'

/** Where the workspaces are kept that put Attune among their apps, each found by the platform's own id alone. */
export type Installations = {
  save: (workspace: string, data: unknown) => Promise<void>
  /** As it was saved; null if there is none. */
  find: (workspace: string) => Promise<unknown | null>
  /** Leaves no byte of it. */
  forget: (workspace: string) => Promise<void>
}

/** Keeps the workspaces of a platform. */
export function installationsOf({ keys, inTx, flush }: Store, platform: string): Installations {
  const hashOf = (workspace: string) => workspaceHash(keys, platform, workspace)
  return {
    save: async (workspace, data) => {
      const its = { id: newId(), platform, workspaceHash: hashOf(workspace), data }
      const row = installations.row(its, systemAlone(keys))
      await inTx(async (tx) => {
        await tx.deleteFrom('installations').where('workspace_hash', '=', row.workspace_hash).execute()
        await tx.insertInto('installations').values(row).execute()
      })
      await flush()
    },
    find: async (workspace) => {
      const row = await inTx((tx) =>
        tx
          .selectFrom('installations')
          .selectAll()
          .where('workspace_hash', '=', hashOf(workspace))
          .executeTakeFirst(),
      )
      return row ? installations.value(row, systemAlone(keys)).data : null
    },
    forget: async (workspace) => {
      await inTx((tx) =>
        tx.deleteFrom('installations').where('workspace_hash', '=', hashOf(workspace)).execute(),
      )
      await flush()
    },
  }
}
