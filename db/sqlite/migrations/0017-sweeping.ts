import { type Kysely, sql } from 'kysely'

const CHANGES = [
  // From now on these go with the turn that leaves them; what was left since the last sweep goes here.
  `delete from circles where id not in (select circle_id from members where person_id is not null)
    and id not in (select circle_id from asks join checkins on checkins.id = checkin_id)`,
  `delete from chats where id not in (select chat_id from people) and id not in (select chat_id from outbox)
    and id not in (select chat_id from votes) and id not in (select room_id from rounds)
    and id not in (select by_id from rounds where by_id is not null)`,
  'create index asks_until_index on asks (until, id)',
  'create index checkins_day_index on checkins (day, id)',
  `create index outbox_leaving_index on outbox (leaving_at, id) where leaving_at is not null`,
  `create index outbox_in_rooms_index on outbox (coalesce(sent_at, tried_at))
    where key glob 'round:*' or key glob 'closed:*' or key glob 'pause:*' or key = 'let-in'`,
  'alter table rooms add column place_hash text',
  'create index rooms_place_hash_index on rooms (place_hash)',
]

/** What is old is found by its age, and a room by what all its addresses share, however many people there are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const change of CHANGES) await sql.raw(change).execute(db)
}
