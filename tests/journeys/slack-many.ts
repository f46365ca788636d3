import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { meansOf } from '../../bots/means.ts'
import { standingClock } from '../../bots/playground/stage/standing-clock.ts'
import { turnTo } from '../../bots/playground/stage/turning.ts'
import { noHelp } from '../../bots/settings/local-help.ts'
import { slack } from '../../bots/slack/index.ts'
import { manners } from '../../bots/slack/manners.ts'
import { startSlack } from '../../bots/standins/slack/server.ts'
import { plus } from '../../core/model/time.ts'
import { dump, type Plain } from '../../db/dump.ts'
import { installationsOf } from '../../db/installations.ts'
import { openStore } from '../../db/open.ts'
import { nextWake } from '../../db/wake-times.ts'
import { LONG, PATIENT } from '../bots/slack-here.ts'
import { shipped } from '../library.ts'
import { kept } from '../postgres/engine.ts'
import { KEY, layFresh } from './fresh.ts'
import { installed } from './installed.ts'
import { asProcesses, PUBLIC } from './processes.ts'
import { slackHeard } from './settling.ts'
import { expectNothingTold } from './slack-watch.ts'
import { type Member, member } from './slack-world.ts'
import { keptLog } from './watch.ts'

const { prompts, lists, words } = shipped

/** Attune over HTTP, before a Slack in which any workspace may install it; Tuesday 24 November, 14:10 in Berlin. */
export async function startMany(setting: { patient?: boolean } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'attune-'))
  const clock = standingClock('2026-11-24T13:10:00.000Z')
  const now = () => Temporal.Instant.from(clock.now()).epochMilliseconds
  const work = await startSlack({ now, ...PATIENT, ...setting })
  const { log, lines } = keptLog()
  const file = join(folder, 'attune.db')
  await layFresh(file)
  const open = async () => openStore({ ...(await kept(file)), key: KEY })
  const store = await open()
  const { signingSecret, clientId, clientSecret, root: apiUrl } = work
  const door = {
    signingSecret,
    clientId,
    clientSecret,
    stateSecret: 'of this test',
    runBy: 'Mira Holm',
    url: PUBLIC,
  }
  const chance = (label: string) => (label.startsWith('minute') ? 23.5 / 120 : 0)
  const means = meansOf({
    ...{ words, lists, prompts, chance, runBy: 'Mira Holm', help: noHelp },
    platforms: { slack: manners(false) },
  })
  const limits = { chats: 8, gap: 0, unasked: Number.POSITIVE_INFINITY }
  let here = ''
  const { app, platforms } = await asProcesses({
    options: { store, means, log, now: clock.now, limits, actions: 1000 },
    make: (port, store) => {
      const installations = installationsOf(store, 'slack')
      return slack({ ...door, port, installations, apiUrl, words, log, patience: 1, moment: LONG })
    },
    lead: (origin) => {
      here = origin
      work.requestUrl = `${here}/slack/events`
    },
    open,
  })
  onTestFinished(async () => {
    await app.stop()
    await store.close()
    await work.stop()
    rmSync(folder, { recursive: true, force: true })
    expectNothingTold(work, lines)
  })
  const idle = async () => {
    for (const one of platforms) await one.idle()
  }
  const heard = () => slackHeard(work, { idle })
  const settle = async () => {
    await heard()
    do await app.relay.idle()
    while ((await app.tick()) > 0)
    await heard()
  }
  const wake = () => nextWake(store)
  return {
    slack: work,
    here,
    file,
    store,
    log: lines,
    /** Every row there is, by table. */
    rows: async () => {
      const { stored } = await dump(store)
      return Object.fromEntries(stored.map(({ table, rows }) => [table, rows])) as Record<string, Plain[]>
    },
    wait: (length: Temporal.DurationLike) =>
      turnTo({ clock, nextWake: wake, settle }, plus(clock.now(), length)),
    settle,
    person: (name: string, teamId: string, tz = 'Europe/Berlin'): Member =>
      member(work.person({ name, teamId, tz }), settle),
    /** Somebody installs Attune into a new workspace, or the one named, in their browser: its id. */
    install: async (again?: string): Promise<string> => {
      expect(await installed(here, again)).toBe(200)
      return again ?? work.teams.at(-1)!.id
    },
  }
}
