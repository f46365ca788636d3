import { type Kysely, sql } from 'kysely'

const PLATFORM = 'select platform from chats where gone = 0 and chats.id'

const CHANGES = [
  'alter table outbox add column goes_by text',
  `update outbox set goes_by = (${PLATFORM} = outbox.chat_id)`,
  `create trigger outbox_goes_by after insert on outbox begin
    update outbox set goes_by = (${PLATFORM} = new.chat_id) where id = new.id; end`,
  `create trigger chats_gone after update of gone on chats when old.gone <> new.gone begin
    update outbox set goes_by = iif(new.gone = 0, new.platform, null) where chat_id = new.id; end`,
  'drop index outbox_due_index',
  'drop index outbox_not_before_index',
  `create index outbox_due_index on outbox (goes_by, asked desc, version, id)
    where due = 1 and not_before is null`,
  `create index outbox_not_before_index on outbox (goes_by, not_before) where due = 1 and not_before is not null`,
  'create index outbox_unclear_index on outbox (version) where ref is null and tried_at is not null',
]

/** What is due is found by platform, and what can't go is not looked at; nor is all of it at a start. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const change of CHANGES) await sql.raw(change).execute(db)
}
