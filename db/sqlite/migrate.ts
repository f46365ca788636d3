import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { bringUpToDate } from '../migrate.ts'
import type { Tables } from '../schema.ts'
import { up as first } from './migrations/0001-first.ts'
import { up as partners } from './migrations/0002-partners.ts'
import { up as rooms } from './migrations/0003-rooms.ts'
import { up as stopped } from './migrations/0004-stopped.ts'
import { up as claimDepth } from './migrations/0005-claim-depth.ts'
import { up as linksAt } from './migrations/0006-links-at.ts'
import { up as endsAt } from './migrations/0007-ends-at.ts'
import { up as limits } from './migrations/0008-limits.ts'
import { up as putBack } from './migrations/0009-put-back.ts'
import { up as ownActs } from './migrations/0010-own-acts.ts'
import { up as wishes } from './migrations/0011-wishes.ts'
import { up as readings } from './migrations/0012-readings.ts'
import { up as paths } from './migrations/0013-paths.ts'
import { up as replies } from './migrations/0014-replies.ts'
import { up as pathsTogether } from './migrations/0015-paths-together.ts'
import { up as due } from './migrations/0016-due.ts'
import { up as sweeping } from './migrations/0017-sweeping.ts'
import { up as goesBy } from './migrations/0018-goes-by.ts'
import { up as passes } from './migrations/0019-passes.ts'
import { up as meant } from './migrations/0020-meant.ts'
import { up as leases } from './migrations/0021-leases.ts'
import { up as locks } from './migrations/0022-locks.ts'
import { up as wakes } from './migrations/0023-wakes.ts'
import { up as anew } from './migrations/0024-anew.ts'
import { anothers } from './whose.ts'

/** All steps from an empty database to this version's, in order. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-first': { up: first },
  '0002-partners': { up: partners },
  '0003-rooms': { up: rooms },
  '0004-stopped': { up: stopped },
  '0005-claim-depth': { up: claimDepth },
  '0006-links-at': { up: linksAt },
  '0007-ends-at': { up: endsAt },
  '0008-limits': { up: limits },
  '0009-put-back': { up: putBack },
  '0010-own-acts': { up: ownActs },
  '0011-wishes': { up: wishes },
  '0012-readings': { up: readings },
  '0013-paths': { up: paths },
  '0014-replies': { up: replies },
  '0015-paths-together': { up: pathsTogether },
  '0016-due': { up: due },
  '0017-sweeping': { up: sweeping },
  '0018-goes-by': { up: goesBy },
  '0019-passes': { up: passes },
  '0020-meant': { up: meant },
  '0021-leases': { up: leases },
  '0022-locks': { up: locks },
  '0023-wakes': { up: wakes },
  '0024-anew': { up: anew },
}

/** Brings the database up to this version, or leaves it exactly as it was; `before` comes first where it is not new. */
export const migrate = (
  db: Kysely<Tables>,
  migrations = MIGRATIONS,
  before = async (): Promise<void> => {},
): Promise<void> => bringUpToDate(db, migrations, anothers, before)
