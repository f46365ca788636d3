import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startSlack } from '../../../bots/standins/slack/server.ts'
import { startTelegram } from '../../../bots/standins/telegram/server.ts'
import { KEY } from '../../journeys/fresh.ts'

/** A start, and the rest after it: seconds until ready, of them processor, megabytes, and per cent of a core while nothing happens. */
export type Started = { ready: number; used: number; most: number; now: number; idle: number }

const IDLE = 30_000

/** Attune as it is run, on Telegram and Slack, over a database, on a server if that is named. */
export async function startedOn(file: string, url?: string): Promise<Started> {
  const telegram = await startTelegram({ now: Date.now })
  const slack = await startSlack({ now: Date.now })
  const env = {
    ...{
      PATH: process.env.PATH,
      ...(url === undefined ? { ATTUNE_DB: file } : { DATABASE_URL: url }),
      ATTUNE_KEY: KEY,
      ATTUNE_RUN_BY: 'Mira Holm',
      ATTUNE_LOG: 'error',
    },
    ...{ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root },
    ...{ SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.root },
  }
  const began = performance.now()
  const child = spawn(process.execPath, [resolve('bots/attune.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  while (!(said.includes('Attune is running as') && said.includes('in the Slack workspace')))
    said += `${(await once(child.stdout, 'data'))[0]}`
  const ready = (performance.now() - began) / 1000
  const used = processor(child.pid) / 1000
  await sleep(10_000)
  const before = processor(child.pid)
  await sleep(IDLE)
  const idle = ((processor(child.pid) - before) / IDLE) * 100
  const measured = {
    ready,
    used,
    idle,
    most: megabytes(child.pid, 'VmHWM'),
    now: megabytes(child.pid, 'VmRSS'),
  }
  child.kill()
  await once(child, 'exit')
  await telegram.stop()
  await slack.stop()
  return measured
}

/** Milliseconds of processor so far, as Linux tells them. */
function processor(pid: number | undefined): number {
  const [, , , , , , , , , , , , , user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')
  return (Number(user) + Number(system)) * 10
}

const megabytes = (pid: number | undefined, what: string): number =>
  Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000
