import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../schema.ts'
import { statement } from '../statement.ts'

/** How fast, and of which platform. */
export type Rate = { platform: RawBuilder<string>; unasked: RawBuilder<number>; step: RawBuilder<number> }

/** So many milliseconds of what was missed can be made up for, while it goes on without a pause of a second. */
const CATCH_UP = sql.lit(1000)

/** Milliseconds by which another process can have counted later than this one has looked at the clock. */
const AHEAD = sql.lit(1000)

/** The server's clock, in milliseconds. */
const CLOCK = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::float8`

// As `makeSteps` of the relay does it in memory: evenly, half a step before at most, and never one more within a second
// than that brings. Where another process is just counting nothing may go; where nothing is waiting nothing is locked. What
// was counted by a clock that was ahead, and has been set right since, does not count.
export const budget = ({ platform, unasked, step }: Rate) => sql`at as materialized (select ${CLOCK} as now),
  counts as materialized (
    select case when evenly > at.now + ${AHEAD} + 2 * ${step} then at.now else evenly end as evenly, at.now,
      array(select one from unnest(lately) as one where one <= at.now + ${AHEAD}) as lately
    from rates cross join at where scope = ${platform} and exists (select 1 from unasked) for update of rates skip locked),
  rate as materialized (
    select greatest(evenly, now - case when lately[cardinality(lately)] > now - 1000 then ${CATCH_UP} else 0 end) as begins,
      lately, now
    from counts),
  budget as (select greatest(0, least(
      floor((now - begins + ${step} / 2) / ${step}) + 1,
      ${unasked} + 1 - (select count(*) from unnest(lately) as one where one > now - 1000))) as may
    from rate)`

/** Counts so many, in the same statement. */
export const counting = ({ platform, unasked, step }: Rate, many: RawBuilder<number>) => sql`update rates
  set evenly = rate.begins + ${many} * ${step},
    lately = (rate.lately || array_fill(rate.now, array[${many}]))[greatest(1, cardinality(rate.lately) + ${many} - ${unasked}):]
  from rate where scope = ${platform} and ${many} > 0`

/** In how many milliseconds one more may go, once so many have gone. */
export const again = ({ unasked, step }: Rate, many: RawBuilder<number>) => sql`coalesce((select greatest(
    begins + ${many} * ${step} - ${step} / 2,
    (lately || array_fill(now, array[${many}]))[(cardinality(lately) + ${many} - ${unasked})::integer] + 1000) - now
  from rate), ${step})`

/** Whether nothing may go to a platform. */
export const isHeld = (platform: RawBuilder<string> | string) =>
  sql`exists (select 1 from rates where scope = ${platform} and hold_until > ${CLOCK})`

/** Nothing goes to a platform for so many seconds. */
export const holdPlatform = (db: Kysely<Tables>, platform: string, seconds: number) =>
  HOLD.changed(db, { platform, seconds })

const HOLD = statement<{ platform: string; seconds: number }, never>((tx, { platform, seconds }) =>
  sql<never>`insert into rates (scope, hold_until) values (${platform}, ${CLOCK} + ${seconds}::float8 * 1000)
    on conflict (scope) do update set hold_until = greatest(rates.hold_until, excluded.hold_until)`.compile(
    tx,
  ),
)

/** Begins to count for a platform, if nobody has yet. */
export const countFor = (db: Kysely<Tables>, platform: string) => COUNT.changed(db, { platform })

const COUNT = statement<{ platform: string }, never>((tx, { platform }) =>
  sql<never>`insert into rates (scope) values (${platform}) on conflict (scope) do nothing`.compile(tx),
)
