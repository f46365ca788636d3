import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { startSlack } from '../../../bots/standins/slack/server.ts'
import { startTelegram } from '../../../bots/standins/telegram/server.ts'
import { BARE } from '../../bots/command.ts'
import { freePort } from '../../bots/free-port.ts'
import { LONG, PATIENT } from '../../bots/slack-here.ts'
import { installed } from '../../journeys/installed.ts'

const PUBLIC = 'https://attune.example.org'

/** Attune as a process with every door there is, in a folder, before a Slack and a Telegram that note what is called. */
export async function startTarget(folder: string) {
  const [slack, telegram] = [
    await startSlack({ now: Date.now, ...PATIENT }),
    await startTelegram({ now: Date.now, patience: LONG }),
  ]
  const [port, updates, health] = [await freePort(), await freePort(), await freePort()]
  telegram.names.set(PUBLIC, `http://127.0.0.1:${updates}`)
  const file = join(folder, 'attune.db')
  const env = {
    ...{ ...BARE, ATTUNE_DB: file, ATTUNE_RUN_BY: 'Mira Holm', ATTUNE_LOG: 'debug', SLACK_PORT: `${port}` },
    ...{ SLACK_API_URL: slack.root, SLACK_SIGNING_SECRET: slack.signingSecret },
    ...{ SLACK_URL: PUBLIC, ATTUNE_HEALTH_PORT: `${health}` },
    ...{ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root },
    ...{ TELEGRAM_URL: PUBLIC, TELEGRAM_PORT: `${updates}` },
    ...{ SLACK_CLIENT_ID: slack.clientId, SLACK_CLIENT_SECRET: slack.clientSecret },
  }
  const child = spawn(process.execPath, ['bots/attune.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const closed = once(child, 'close')
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  const isUp = () => ['/slack/install', 'Attune is running as'].every((one) => said.includes(one))
  while (!isUp() && child.exitCode === null) await once(child.stdout, 'data')
  slack.requestUrl = `http://127.0.0.1:${port}/slack/events`
  const status = await installed(`http://127.0.0.1:${port}`)
  if (status !== 200) throw new Error(`not installed: ${status}`)
  return {
    ...{ slack, telegram, port, updates, health },
    ana: slack.person({ name: 'Ana', teamId: slack.teams.at(-1)!.id }),
    ben: telegram.phone({ name: 'Ben', language: 'en' }),
    said: () => said,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    /** All that is stored, but for what the database notes of itself: the same as long as nothing is written. */
    stored: () => storedIn(file),
    /** What it holds in memory, in megabytes; 0 where that can't be read. */
    memory: () => memoryOf(child.pid!),
    end: async () => {
      child.kill('SIGTERM')
      await closed
      await slack.stop()
      await telegram.stop()
    },
  }
}

function storedIn(file: string): string {
  const disk = new Database(file, { readonly: true })
  const names = disk
    .prepare("select name from sqlite_schema where type = 'table' order by name")
    .pluck()
    .all()
  const all = names
    .filter((name) => name !== 'meta')
    .map((name) => [name, disk.prepare(`select * from "${name}" order by 1`).all()])
  disk.close()
  return createHash('sha256').update(JSON.stringify(all)).digest('hex')
}

function memoryOf(pid: number): number {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return 0
  }
}
