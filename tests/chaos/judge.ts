import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { render } from '../../bots/telegram/render.ts'
import type { Kept } from '../../db/dump.ts'
import { shipped } from '../library.ts'
import { judgeKept, keptIn, type Where } from './judge-kept.ts'
import { judgeSent, type Violation } from './judge-sent.ts'
import type { World } from './world.ts'

/** All that must not be and is, once everything has come to rest and the program has ended. */
export async function judge(world: World): Promise<Violation[]> {
  const { journal, people, kept: where, room } = world
  const kept = await keptIn(where)
  const chats = [...people.map(({ who }) => who), room.id]
  return [...chats.flatMap((who) => judgeSent(journal, who)), ...judgeFile(world, kept)]
}

/** The same of what is kept, while the program is gone in the middle of everything. */
export async function audit(world: World): Promise<Violation[]> {
  const copy = mkdtempSync(join(dirname(world.kept.file), 'audit-'))
  const isOurs = (name: string) => name.startsWith(basename(world.kept.file))
  for (const name of readdirSync(dirname(world.kept.file)).filter(isOurs))
    cpSync(join(dirname(world.kept.file), name), join(copy, name))
  const file = join(copy, basename(world.kept.file))
  const kept = await keptIn({ file })
  const found = judgeFile({ ...world, kept: { file } }, kept)
  rmSync(copy, { recursive: true })
  return found
}

function judgeFile(world: World, kept: Kept): Violation[] {
  const { journal, people, kept: where, clock } = world
  const addressed = people.map(({ who }) => ({ who, address: addressOf(world, who) }))
  return [...wholeness(where), ...addressed.flatMap((one) => judgeKept(journal, kept, one, clock.now()))]
}

function wholeness({ file, url }: Where): Violation[] {
  // A server sees to that by itself.
  if (url !== undefined) return []
  const disk = new Database(file, { readonly: true })
  const said = disk.pragma('integrity_check', { simple: true })
  const strays = disk.pragma('foreign_key_check') as unknown[]
  disk.close()
  const all = [
    ...(said === 'ok' ? [] : [`integrity_check says ${said}`]),
    ...(strays.length ? ['a row is a stray'] : []),
  ]
  return all.map((what) => ({ who: '', what }))
}

/** Where somebody is written to, as the program calls it. */
function addressOf({ slack }: World, who: string): string {
  const person = slack.people.find(({ im }) => im.id === who)
  return person ? `${slack.teamId}/${person.id}` : who
}

/** Every message that is known to be there looks as it should: no change was lost, and none was overtaken. */
export async function judgeShown({ telegram, kept }: World): Promise<Violation[]> {
  const { outbox, chats } = await keptIn(kept)
  return outbox.flatMap(({ chat_id, want, ref, leaving_at }) => {
    const chat = chats.find(({ id }) => id === chat_id)
    const phone = telegram.phones.find(({ id }) => chat?.platform === 'telegram' && `${id}` === chat.address)
    if (!phone || !want || ref === null || leaving_at !== null || want.page.file) return []
    const is = phone.messages.find(({ id }) => `${id}` === ref)?.text
    const should = render(want, chat!.language, shipped.words).text.trim()
    return is === should
      ? []
      : [{ who: `${phone.id}`, what: `message ${ref} says "${is}" instead of "${should}"` }]
  })
}
