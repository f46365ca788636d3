import { pragmasHeeded } from '../../db/sqlite/connect.ts'
import type { Examined } from '../../db/sqlite/examine.ts'
import { type Finding, fine, wrong } from './finding.ts'

/** How safely the database keeps and deletes, and of how many messages nobody knows whether they arrived. */
export function insideFindings({ condition, inside }: Examined): Finding[] {
  if (!inside) return []
  const { journal, unclear } = inside
  return [storage(journal, condition === 'in use'), outbox(unclear)]
}

function storage(journal: string, isInUse: boolean): Finding {
  const { synchronous, secure_delete: erases } = pragmasHeeded()
  if (synchronous !== 2 || erases !== 1)
    return wrong('Storage: this SQLite does not do as it is told. Run npm ci, which brings one that does.')
  if (isInUse && journal !== 'wal')
    return wrong(
      `Storage: the journal is "${journal}", not "wal". Keep the database on a disk of this machine's own.`,
    )
  return fine(`Storage: journal ${journal}, synchronous full, secure_delete on.`)
}

function outbox(unclear: number): Finding {
  if (unclear === 0) return fine('Outbox: nothing is in doubt.')
  const they = unclear === 1 ? 'one message' : `${unclear} messages`
  return fine(`Outbox: of ${they} nobody knows whether they arrived; such are left alone.`)
}
