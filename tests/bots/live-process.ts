import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { startSlack } from '../../bots/standins/slack/server.ts'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { tempDir } from '../temp-dir.ts'
import { BARE } from './command.ts'
import { LONG, PATIENT } from './slack-here.ts'

type Ended = { code: number | null; out: string; err: string }

/** A Telegram and a Slack for one test, the settings with which Attune runs there, and Attune as `npm start` runs it. */
export async function livePlaces() {
  const server = await startTelegram({ now: Date.now, patience: LONG })
  const slack = await startSlack({ now: Date.now, ...PATIENT })
  const folder = tempDir()
  const running: { child: ChildProcess; ended: Promise<Ended> }[] = []
  onTestFinished(async () => {
    for (const { child } of running) child.kill()
    for (const { ended } of running) await ended
    await server.stop()
    await slack.stop()
  })
  /** Runs it, and resolves when it has ended. */
  const attune = (settings: Record<string, string>, ready?: () => void): Promise<Ended> => {
    const env = { ...BARE, ATTUNE_DB: join(folder, 'attune.db'), ATTUNE_RUN_BY: 'Mira Holm', ...settings }
    const child = spawn(process.execPath, ['bots/main.js'], { env })
    const said = { code: null, out: '', err: '' }
    child.stdout.on('data', (chunk) => {
      said.out += chunk
      if (said.out.includes('Attune is ')) ready?.()
    })
    child.stderr.on('data', (chunk) => {
      said.err += chunk
    })
    const ended = once(child, 'close').then(([code]) => ({ ...said, code }))
    running.push({ child, ended })
    return ended
  }
  const live = { TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.root }
  const inSlack = {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.root,
  }
  const toMany = {
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_CLIENT_ID: slack.clientId,
    SLACK_CLIENT_SECRET: slack.clientSecret,
    SLACK_API_URL: slack.root,
  }
  /** Runs it, and resolves when it is somewhere. */
  const started = async (settings: Record<string, string> = live) => {
    const { promise: ready, resolve } = Promise.withResolvers<void>()
    const ended = attune(settings, resolve)
    await Promise.race([ready, ended])
    return { child: running.at(-1)!.child, ended }
  }
  return { server, slack, folder, live, inSlack, toMany, attune, started }
}
