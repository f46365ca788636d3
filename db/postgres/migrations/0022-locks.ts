import { type Kysely, sql } from 'kysely'

// Each statement within sees what was committed before it: what is locked is found again once others have let go of it.
const LOCK_SCENE = `create function lock_scene(
  its_id text, its_platform text, its_hash text, its_code text, room_platform text, room_hash text, votes boolean,
  out chat text, out expects text, out circles text[], out invitations text[], out rooms text[])
language plpgsql as $$
declare me text;
begin
  if its_id is not null then
    select c.id, p.id, p.expects into chat, me, expects
      from chats c left join people p on p.chat_id = c.id where c.id = its_id;
  else
    select c.id, p.id, p.expects into chat, me, expects
      from chats c left join people p on p.chat_id = c.id
      where c.platform = its_platform and c.address_hash = its_hash;
  end if;
  invitations := array(select i.id from invitations i
    where i.inviter_id = me or i.claim_by = me or i.code_hash = its_code);
  circles := array(
    select circle_id from members where person_id = me
    union select circle_id from asks join checkins on checkins.id = checkin_id where person_id = me
    union select circle_id from invitations i where i.id = any (lock_scene.invitations) and circle_id is not null);
  rooms := array(
    select room_id from rounds where by_id = chat
    union select c.id from chats c where c.platform = room_platform and c.address_hash = room_hash);
  perform from circles c where c.id = any (lock_scene.circles) order by c.id for no key update;
  perform from invitations i where i.id = any (lock_scene.invitations) order by i.id for no key update;
  if votes then
    perform from chats c where c.id = any (lock_scene.rooms) and c.id is distinct from chat order by c.id for share;
  else
    perform from chats c where c.id = any (lock_scene.rooms) and c.id is distinct from chat order by c.id
      for no key update;
  end if;
  perform from chats c where c.id = chat for no key update;
end $$`

/** Everything a turn may change is locked before it is read, in one order for all. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(LOCK_SCENE).execute(db)
}
