import { Refused } from '../start-refused.ts'

/** The oldest PostgreSQL that understands all that is asked: before, a query within another had to be called something. */
const OLDEST = 16

/** What to do about a PostgreSQL of this version; null if it is new enough. */
export const tooOld = (version: number): Refused | null =>
  version >= OLDEST
    ? null
    : new Refused(
        `The PostgreSQL that DATABASE_URL names is version ${version}, and Attune needs ${OLDEST}. Upgrade it.`,
      )
