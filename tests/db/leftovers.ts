import { sql } from 'kysely'
import { DAYS_PLANNED } from '../../core/ask/plan.ts'
import { type Instant, plus, utcDate } from '../../core/model/time.ts'
import { ASKS_LAST, ERASED_LASTS, ROOM_LASTS, SEEN_LASTS } from '../../db/kept-for.ts'
import type { Store } from '../../db/store.ts'

/** What nothing will ask for again, looked for in everything there is. */
export async function leftovers({ inTx }: Store, now: Instant): Promise<unknown[]> {
  const old = utcDate(plus(now, { days: -DAYS_PLANNED }))
  const all = {
    seen: sql`select id from seen where at < ${plus(now, SEEN_LASTS)}`,
    asks: sql`select id from asks where until < ${plus(now, ASKS_LAST)} and id not in (select ask_id from answers)`,
    checkins: sql`select id from checkins where day < ${old} and id not in (select checkin_id from asks) and id not in (
      select id from (select checkins.id, row_number() over (partition by circle_id order by day desc) as n
        from checkins join circles on circles.id = circle_id where kind = 'partners' and nth = 0)
      where n <= ${DAYS_PLANNED})`,
    circles: sql`select id from circles where id not in (select circle_id from members where person_id is not null)
      and id not in (select circle_id from asks join checkins on checkins.id = checkin_id)`,
    leaving: sql`select id from outbox where leaving_at < ${plus(now, ERASED_LASTS)}
      and chat_id not in (select chat_id from people) and chat_id not in (select id from rooms)`,
    rooms: sql`select id from outbox where (due = 0 or chat_id in (select id from chats where gone = 1))
      and coalesce(sent_at, tried_at) < ${plus(now, ROOM_LASTS)} and chat_id in (select id from rooms)`,
    chats: sql`select id from chats where id not in (select chat_id from people)
      and id not in (select chat_id from outbox) and id not in (select chat_id from votes)
      and id not in (select room_id from rounds) and id not in (select by_id from rounds where by_id is not null)`,
  }
  const found = await inTx(async (tx) => {
    const rows: [string, unknown[]][] = []
    for (const [what, query] of Object.entries(all)) rows.push([what, (await query.execute(tx)).rows])
    return rows
  })
  return found.filter(([, rows]) => rows.length > 0)
}
