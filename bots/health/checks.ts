import { dirname } from 'node:path'
import { instant } from '../../core/model/time.ts'
import type { Store } from '../../db/store.ts'
import { tryWriting } from '../../db/written.ts'
import { BACKUP_HOURS, hoursSinceBackup } from '../backup/age.ts'
import { freeBytes, NEEDED_MB } from '../free-disk.ts'
import { MOST_SECONDS, type PlatformTime } from '../platform-time.ts'
import type { Reach } from '../reach.ts'
import { isAll, type Role, standsStill } from '../roles.ts'
import { atMost } from '../time-limit.ts'
import type { Vitals } from '../vitals.ts'

/** Whether one thing is as it should be, and in words why; Attune is not ready while one that matters is not. */
export type Check = { ok: boolean; matters: boolean; says: string }

/** Whether all that matters is as it should be. */
export const isReady = (checks: Record<string, Check>): boolean =>
  Object.values(checks).every(({ ok, matters }) => ok || !matters)

/** What is looked at; the database and the time are there once it is open. */
export type Looked = {
  /** Its file and the folder of its backups; null where a server keeps both. */
  file: string | null
  backups: string
  /** Room on the disk in steps, so that nothing small makes it seem enough now and then. */
  room: (bytes: number) => number
  /** What this process does: what only others do is not looked at. */
  roles: readonly Role[]
  vitals: Vitals
  opened: { store: Store; time?: PlatformTime } | null
  isStuck: (store: Store, platforms: readonly string[]) => Promise<boolean>
}

/** Milliseconds after which a look at the database is given up. */
const PATIENCE = 3000
/** Seconds: it ticks every five. */
const UNTICKED = 90

/** Each thing that was looked at, by its name; never fails. */
export async function check(looked: Looked): Promise<Record<string, Check>> {
  const { vitals, opened } = looked
  const platforms = [...vitals.reaches()].map(([name, reach]) => [name, platform(reach)] as const)
  return {
    database: await database(opened?.store),
    migrations: matters(opened !== null, 'all done', 'not done yet: the database is being opened'),
    ...(looked.roles.includes('tick') ? { ticks: ticks(vitals.untickedFor()) } : {}),
    ...(looked.roles.includes('send') ? { sending: await sending(looked) } : {}),
    ...Object.fromEntries(platforms),
    clock: clock(opened?.time?.ahead() ?? null),
    ...(looked.file === null ? {} : { disk: await disk(looked.file, looked.room) }),
    ...(isAll(looked.roles) ? {} : { others: others(vitals.lacking) }),
    ...(looked.file !== null && looked.roles.includes('tick')
      ? { backup: backup(looked.file, looked.backups) }
      : {}),
  }
}

const ticks = (seconds: number): Check =>
  matters(seconds < UNTICKED, 'as they should', 'nothing has come by itself for a while')

const others = (lacking: readonly Role[]): Check =>
  warns(lacking.length === 0, lacking.length === 0 ? 'do the rest' : standsStill(lacking))

const matters = (ok: boolean, fine: string, wrong: string): Check => ({
  ...{ ok, matters: true, says: ok ? fine : wrong },
})

const warns = (ok: boolean, says: string): Check => ({ ok, matters: false, says })

async function database(store: Store | undefined): Promise<Check> {
  if (!store) return matters(false, '', 'being opened')
  const written = tryWriting(store, instant(Temporal.Now.instant())).then(() => true)
  try {
    return matters((await atMost(written, PATIENCE)) === true, 'takes what is written', LATE)
  } catch (error) {
    return matters(false, '', whyNot(`${(error as { code?: string }).code}`))
  }
}

const LATE = 'took nothing within three seconds'

function whyNot(code: string): string {
  if (code === 'SQLITE_FULL') return 'takes nothing: its disk is full'
  if (code.startsWith('SQLITE_BUSY')) return 'takes nothing: another program has locked it'
  return `takes nothing (${/^\w{1,40}$/.test(code) ? code : 'no reason given'})`
}

async function sending({ vitals, opened, isStuck }: Looked): Promise<Check> {
  if (!opened) return matters(true, 'nothing waits', '')
  const reached = [...vitals.reaches()].filter(([, reach]) => reach.trouble() === null).map(([name]) => name)
  const stuck = isStuck(opened.store, reached).catch(() => false)
  const isLong = (await atMost(stuck, PATIENCE)) === true
  return matters(
    !isLong,
    'nothing waits for long',
    'something that could be sent waits for more than five minutes',
  )
}

function platform(reach: Reach): Check {
  const trouble = reach.trouble()
  return matters(trouble === null, 'reached', TROUBLE[trouble ?? 'not yet'])
}

const TROUBLE: Record<NonNullable<ReturnType<Reach['trouble']>>, string> = {
  'not yet': 'not reached since the start',
  unreached: "can't be reached",
  trouble: 'answers with errors of its own',
  pause: 'asks for a pause',
  refused: 'refuses Attune: the log says what to do',
  another: 'another Attune runs with the same token',
}

function clock(ahead: number | null): Check {
  if (ahead === null) return matters(true, 'not compared yet', '')
  const off = `${Math.round(Math.abs(ahead))} seconds ${ahead > 0 ? 'ahead' : 'behind'}`
  return matters(Math.abs(ahead) <= MOST_SECONDS, 'right', `${off}: nothing comes by itself`)
}

async function disk(file: string, room: Looked['room']): Promise<Check> {
  const free = await atMost(freeBytes(dirname(file)), PATIENCE).catch(() => null)
  if (free === null) return warns(false, "its room can't be told")
  const ok = room(free) >= NEEDED_MB * 1e6
  return warns(ok, `${ok ? 'at least' : 'less than'} ${NEEDED_MB} MB are free`)
}

function backup(file: string, backups: string): Check {
  const hours = hoursSinceBackup(file, backups)
  if (hours === null) return warns(false, 'there is none')
  return warns(
    hours <= BACKUP_HOURS,
    hours < 2 ? 'made lately' : `the newest is ${Math.floor(hours)} hours old`,
  )
}
