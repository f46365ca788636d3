import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { startApp } from '../../bots/app.ts'
import { meansOf } from '../../bots/means.ts'
import { drawForRoom } from '../../bots/playground/room/chance.ts'
import { withFirst } from '../../bots/playground/stage/chance.ts'
import { standingClock } from '../../bots/playground/stage/standing-clock.ts'
import { turnTo } from '../../bots/playground/stage/turning.ts'
import { noHelp } from '../../bots/settings/local-help.ts'
import { slack } from '../../bots/slack/index.ts'
import { manners as onSlack } from '../../bots/slack/manners.ts'
import type { SlackPerson } from '../../bots/standins/slack/person/person.ts'
import { type Slack, startSlack } from '../../bots/standins/slack/server.ts'
import type { Channel } from '../../bots/standins/slack/talk/channel.ts'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { telegram } from '../../bots/telegram/index.ts'
import { manners as onTelegram } from '../../bots/telegram/manners.ts'
import type { Path } from '../../core/model/path.ts'
import { plus } from '../../core/model/time.ts'
import { dump, type Plain } from '../../db/dump.ts'
import { openStore } from '../../db/open.ts'
import { nextWake } from '../../db/wake-times.ts'
import { LONG, PATIENT } from '../bots/slack-here.ts'
import { shipped } from '../library.ts'
import { kept } from '../postgres/engine.ts'
import { standingTime } from '../postgres/seconds-pass.ts'
import { KEY, layFresh } from './fresh.ts'
import { settling, slackHeard } from './settling.ts'
import { expectNothingTold } from './slack-watch.ts'
import { keptLog } from './watch.ts'

const { lists, words } = shipped
const prompts = withFirst(shipped.prompts, 'before-we-go')
const FAST = { chats: 8, gap: 0, unasked: Number.POSITIVE_INFINITY }
const inRoom = drawForRoom('2026-11-24', prompts)

/** On Tuesday a room is asked how settled everybody is before they go. */
function chance(label: string): number {
  if (label.startsWith('minute')) return 23.5 / 120
  if (label.startsWith('let go')) return 0.9
  return label.startsWith('room ') ? inRoom(label) : 0
}

/** What differs between workshops. */
export type Setting = {
  partners?: boolean
  moment?: number
  scopes?: string[]
  patient?: boolean
  paths?: readonly Path[]
}

/**
 * A Slack workspace and a Telegram, the real Bolt and grammY over sockets and HTTP, a real database, and a clock
 * that is turned: Tuesday 24 November, 14:10 in Berlin.
 */
export async function startWorkspace({ partners = false, paths = [], moment = LONG, ...rest }: Setting = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'attune-'))
  const file = join(folder, 'attune.db')
  await layFresh(file)
  const clock = standingClock('2026-11-24T13:10:00.000Z')
  const now = () => Temporal.Instant.from(clock.now()).epochMilliseconds
  const [work, phones] = [await startSlack({ now, ...PATIENT, ...rest }), await startTelegram({ now })]
  const { log, lines } = keptLog()
  const real = standingTime()
  const open = async (linking = partners) => {
    const means = meansOf({
      ...{ words, lists, prompts, paths, chance, runBy: 'Mira Holm', help: noHelp },
      platforms: { telegram: onTelegram('attune_bot'), slack: onSlack(linking) },
    })
    const store = await openStore({ ...(await kept(file)), key: KEY })
    const { appToken, botToken, root: apiUrl } = work
    const inSlack = slack({ appToken, botToken, apiUrl, words, log, patience: 1, moment })
    const platforms = [
      telegram({ token: phones.token, apiRoot: phones.root, words, log, patience: 1, pauses: [] }),
      inSlack,
    ]
    const app = await startApp({
      ...{ store, platforms, means, log, now: clock.now, limits: FAST, actions: 1000 },
      // What a platform asks to wait never goes by of itself.
      clock: real.now,
    })
    return { store, app, inSlack }
  }
  let running = await open()
  const close = async () => {
    await running.app.stop()
    await running.store.close()
  }
  const heard = async () => {
    await phones.handled()
    await slackHeard(work, running.inSlack)
  }
  const settle = async () => {
    await heard()
    do await running.app.relay.idle()
    while ((await running.app.tick()) > 0)
    await heard()
  }
  onTestFinished(async () => {
    await close()
    await Promise.all([work.stop(), phones.stop()])
    rmSync(folder, { recursive: true, force: true })
    expectNothingTold(work, lines)
  })
  const wake = () => nextWake(running.store)
  return {
    slack: work,
    telegram: phones,
    file,
    clock,
    settle,
    close,
    log: lines,
    get store() {
      return running.store
    },
    /** Every row there is, by table. */
    rows: async () => {
      const { stored } = await dump(running.store)
      return Object.fromEntries(stored.map(({ table, rows }) => [table, rows])) as Record<string, Plain[]>
    },
    wait: (length: Temporal.DurationLike) =>
      turnTo({ clock, nextWake: wake, settle }, plus(clock.now(), length)),
    /** Lets go by what Slack asked to wait, in seconds. */
    waitOut: async (seconds: number) => {
      await real.pass(running.store, seconds)
      running.app.relay.kick()
      await settle()
    },
    /** Attune started anew; `linking` is whether people in Slack can then link with each other. */
    restart: async (linking = partners) => {
      await close()
      running = await open(linking)
      await settle()
    },
    person: (name: string, about: Partial<Parameters<Slack['person']>[0]> = {}) =>
      member(work.person({ tz: 'Europe/Berlin', locale: 'en-US', ...about, name }), settle),
    room: (people: readonly Member[], name = 'consent-may'): Channel =>
      work.channel({ name, members: people.map(({ slack }) => slack) }),
  }
}

export type Workspace = Awaited<ReturnType<typeof startWorkspace>>
export type Member = ReturnType<typeof member>

/** Somebody in Slack: everything they do has settled when it returns. */
export function member(slack: SlackPerson, settle: () => Promise<void>) {
  const done = settling(settle)
  return {
    slack,
    visit: done(() => slack.openHome()),
    type: done((text: string) => slack.type(text)),
    edit: done((ts: string, text: string) => slack.edit(ts, text)),
    checkin: done((where: Channel | 'dm', word?: string) => slack.command('/checkin', word ?? '', where)),
    /** Presses one button after the other, by label, on top first. */
    tap: async (labels: string | string[], where?: Parameters<SlackPerson['press']>[1]) => {
      for (const label of typeof labels === 'string' ? [labels] : labels) {
        await slack.press(label, where)
        await settle()
      }
    },
    fill: done((label: string, value: string | string[]) => slack.fill(label, value)),
    submit: done(() => slack.submit()),
    close: () => slack.closeModal(true),
    /** What they see: the modal on top, else their screen. */
    see: () => slack.see(),
    /** The latest note that only they see. */
    note: () => slack.ephemerals.at(-1)?.text ?? '',
  }
}

/** Nine people in a room, and the round that Mira has just opened there. */
export async function workshopOfNine(work: Workspace) {
  const names = ['Mira', 'Kofi', 'Ana', 'Ben', 'Noor', 'Cal', 'Leo', 'Ida', 'Sam']
  const people = names.map((name) => work.person(name))
  const room = work.room(people)
  await work.settle()
  const [mira] = people as [Member]
  await mira.checkin(room)
  await mira.submit()
  return { people, mira, kofi: people[1]!, room }
}

type Evening = [Workspace, Member, ...Member[]]

/** Kofi, or as many as are named, who chose most evenings on Tuesday: it is Thursday, 18:24, and they have just been asked. */
export async function evening(names: readonly string[] = ['Kofi'], setting: Setting = {}): Promise<Evening> {
  const work = await startWorkspace(setting)
  const people = names.map((name) => work.person(name))
  for (const one of people) {
    await one.visit()
    await one.tap(['Show me one', '⚪', 'Most evenings', '14:10 Berlin'])
    one.close()
  }
  await work.wait({ hours: 52, minutes: 14 })
  return [work, ...(people as [Member, ...Member[]])]
}
