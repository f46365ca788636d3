import { sql } from 'kysely'
import type { Store } from '../../db/store.ts'
import { ENGINE } from './engine.ts'

/** Time that goes by only as it is said, in milliseconds, for what a server keeps back as well; or as `Date` has it. */
export function standingTime(passes = false) {
  let real = Date.now()
  let followed: number | undefined
  return {
    now: () => (passes ? Date.now() : real),
    pass: async (store: Store, seconds: number): Promise<void> => {
      real += seconds * 1000
      await passThere(store, seconds)
    },
    /** Where it passes, as much goes by there as by a clock that is turned. */
    follow: async (store: Store, at: number): Promise<void> => {
      if (passes) await passThere(store, (at - (followed ?? at)) / 1000)
      followed = at
    },
  }
}

async function passThere({ inTx }: Store, seconds: number): Promise<void> {
  if (ENGINE === 'sqlite' || seconds <= 0) return
  const earlier = (column: string) => sql`${sql.ref(column)} - ${seconds * 1000}::float8`
  await inTx(async (tx) => {
    await sql`update leases set until = until - ${seconds}::float8 * interval '1 second' where what <> 'call'`.execute(
      tx,
    )
    await sql`update rates set evenly = ${earlier('evenly')}, hold_until = ${earlier('hold_until')},
      lately = array(select ${earlier('one')} from unnest(lately) as one)`.execute(tx)
  })
}
