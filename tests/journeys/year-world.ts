import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../../bots/app.ts'
import { makeBeat } from '../../bots/clock.ts'
import { meansOf } from '../../bots/means.ts'
import { platformTime } from '../../bots/platform-time.ts'
import { noHelp } from '../../bots/settings/local-help.ts'
import { manners as onSlack } from '../../bots/slack/manners.ts'
import { manners as onTelegram } from '../../bots/telegram/manners.ts'
import type { Incoming } from '../../core/model/incoming.ts'
import { type Instant, instant } from '../../core/model/time.ts'
import { newId } from '../../db/id.ts'
import { openStore } from '../../db/open.ts'
import { makeBackup } from '../../db/sqlite/backup/make.ts'
import { restore } from '../../db/sqlite/backup/restore.ts'
import { nextWake } from '../../db/wake-times.ts'
import { shipped } from '../library.ts'
import { KEY, layFresh } from './fresh.ts'
import { memory } from './memory.ts'
import { keptLog } from './watch.ts'
import { words } from './world.ts'

const UNHURRIED = { chats: 8, gap: 0, unasked: Number.POSITIVE_INFINITY }
/** In milliseconds: a beat of the clock, and how long at most it is waited for the next thing. */
const [BEAT, LONGEST] = [5000, 6 * 3600e3]

const at = (milliseconds: number): Instant => instant(Temporal.Instant.fromEpochMilliseconds(milliseconds))
const millisecondsOf = (moment: Instant) => Temporal.Instant.from(moment).epochMilliseconds

/** The machine and the network as they are: what time it really is, how far this machine's clock is off, how long it slept. */
type Machine = { truth: number; ahead: number; slept: number; reached: boolean }

/**
 * Attune with its own clock over a real database, before a Telegram and a Slack that only remember; the machine, its
 * clock and the network can be troubled, and it can be ended, started again, and put back.
 */
export async function yearWorld(begins: Instant, chance: (label: string) => number) {
  const folder = mkdtempSync(join(tmpdir(), 'attune-'))
  const file = join(folder, 'attune.db')
  await layFresh(file)
  const machine: Machine = { truth: millisecondsOf(begins), ahead: 0, slept: 0, reached: true }
  const now = () => at(machine.truth)
  const phones = memory(now)
  const rooms = memory(now, new Map(), 'slack')
  const { log, lines } = keptLog()
  const means = meansOf({
    ...{ words, lists: shipped.lists, prompts: shipped.prompts, paths: [], chance },
    ...{
      runBy: 'Mira Holm',
      help: noHelp,
      platforms: { telegram: onTelegram('attune'), slack: onSlack(false) },
    },
  })
  const open = (onDamage = (_what: Error) => {}) => openStore({ file, key: KEY, onDamage })
  const start = async () => {
    const store = await open()
    const since = machine.truth
    machine.slept = 0
    const passed = () => machine.truth - since
    const awake = () => passed() - machine.slept
    const ask = async () => {
      if (!machine.reached) throw new Error('not reached')
      return machine.ahead / 1000
    }
    const wall = () => machine.truth + machine.ahead
    const time = platformTime({ ask, log, wall, awake, steady: passed })
    await time.agrees()
    const app = await startApp({
      ...{ store, platforms: [phones.platform, rooms.platform], means, log, now: time.now, clock: passed },
      ...{ limits: UNHURRIED, actions: Number.POSITIVE_INFINITY },
    })
    return { store, app, time, ...makeBeat({ store, log, tick: app.tick, ...time }) }
  }
  let running = await start()
  const { keys } = running.store
  const settle = async () => {
    await running.beat()
    await running.app.relay.idle()
    await running.swept()
  }
  const end = async () => {
    await running.stop()
    await running.app.stop()
    await running.store.close()
  }
  return {
    ...{ machine, now, phones, rooms, lines, file },
    get store() {
      return running.store
    },
    /** Lets somebody do something; returns what they are told at once, throws where it could not be heard. */
    happen: async (
      whom: { platform: string; address: string; room?: { address: string; name: string } },
      incoming: Incoming,
      ref: string | null,
    ) => {
      const workspace = whom.platform === 'slack' ? 'T' : undefined
      const { reply, language } = await running.app.hear({
        event: newId(),
        ...whom,
        workspace,
        ref,
        incoming,
      })
      await settle()
      const told = reply.alert ?? reply.toast
      return told ? words.plain(told, language) : ''
    },
    /** Goes on until a moment, beat by beat where something happens. */
    until: async (moment: Instant) => {
      const end = millisecondsOf(moment)
      while (machine.truth < end) {
        const wake = millisecondsOf((await nextWake(running.store)) ?? moment)
        const next =
          wake > machine.truth ? Math.min(wake, machine.truth + LONGEST) : machine.truth + 60 * BEAT
        machine.truth = Math.min(end, Math.ceil(next / BEAT) * BEAT)
        await settle()
      }
    },
    settle,
    /** Makes a backup; returns where it is. */
    backup: async () => {
      const to = { keys: () => keys }
      const kept = { keep: 14, days: 90 }
      return (await makeBackup({ file, folder: join(folder, 'backups'), at: now(), to, ...kept })).path
    },
    /** Ended, and started again once this was done. */
    restart: async (meanwhile: (file: string) => unknown = () => {}) => {
      await end()
      await meanwhile(file)
      running = await start()
      await settle()
    },
    open,
    putBack: (backup: string) => restore({ file, backup, keys, former: [], identities: [], now: now() }),
    end: async () => {
      await end()
      rmSync(folder, { recursive: true })
    },
  }
}

export type YearWorld = Awaited<ReturnType<typeof yearWorld>>
