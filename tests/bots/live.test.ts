import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startTelegram, type Telegram } from '../../bots/playground/telegram/server.ts'

let server: Telegram
let folder: string
let running: ChildProcess[]

type Ended = { code: number | null; out: string; err: string }

/** Runs Attune as `npm start` does, and resolves when it has ended. */
const attune = (settings: Record<string, string>, ready?: () => void): Promise<Ended> => {
  const env = { PATH: process.env.PATH, ATTUNE_DB: join(folder, 'attune.db'), ...settings }
  const child = spawn(process.execPath, ['bots/main.ts'], { env })
  running.push(child)
  const ended = { code: null, out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    ended.out += chunk
    if (ended.out.includes('is running as')) ready?.()
  })
  child.stderr.on('data', (chunk) => {
    ended.err += chunk
  })
  return once(child, 'close').then(([code]) => ({ ...ended, code }))
}
const live = () => ({
  TELEGRAM_BOT_TOKEN: server.token,
  TELEGRAM_API_ROOT: server.root,
  ATTUNE_RUN_BY: 'Mira Holm',
})
const started = async (settings = live()) => {
  const { promise: ready, resolve } = Promise.withResolvers<void>()
  const ended = attune(settings, resolve)
  await Promise.race([ready, ended])
  return { child: running.at(-1)!, ended }
}

beforeEach(async () => {
  server = await startTelegram({ now: Date.now })
  folder = mkdtempSync(join(tmpdir(), 'attune-'))
  running = []
})
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  await server.stop()
})

test('R20 live it says who it is, and to a newcomer who runs it, before any question', async () => {
  const { child, ended } = await started()
  const ana = server.phone({ name: 'Ana', language: 'en' })
  ana.start()
  await expect.poll(() => ana.see(), { timeout: 5000 }).toContain('Mira Holm runs me')
  child.kill('SIGTERM')
  const { code, out } = await ended
  expect(code).toBe(0)
  expect(out).toContain('Attune is running as @attune_bot: https://t.me/attune_bot')
  expect(out).not.toMatch(new RegExp(`${server.token}|${ana.id}|Ana`))
  expect(statSync(join(folder, 'key')).mode & 0o077).toBe(0)
})

test('a second one on the same database is refused, the first goes on', async () => {
  const first = await started()
  const second = await attune(live())
  expect(second.code).toBe(78)
  expect(second.err).toContain('Another Attune is already using')
  expect(first.child.exitCode).toBeNull()
})

test('a wrong setting ends the start with its name and what to do, without a trace of the code', async () => {
  const { code, err, out } = await attune({ ...live(), ATTUNE_LOG: 'hunter2' })
  expect({ code, out }).toEqual({ code: 78, out: '' })
  expect(err).toBe('ATTUNE_LOG is not a level. Write one of debug, info, warn, error, silent.\n')
})

test('a token that Telegram does not know ends the start', async () => {
  const { code, err } = await attune({ ...live(), TELEGRAM_BOT_TOKEN: `1:${'A'.repeat(35)}` })
  expect(code).toBe(78)
  expect(err).toContain('TELEGRAM_BOT_TOKEN')
})

test('SIGTERM waits for what is in flight, not for what hangs', async () => {
  const { child, ended } = await started()
  server.faults.next('sendMessage', { kind: 'hang' })
  const ana = server.phone({ name: 'Ana', language: 'en' })
  ana.start()
  await expect.poll(() => server.calls.some(({ method }) => method === 'sendMessage')).toBe(true)
  const before = performance.now()
  child.kill('SIGTERM')
  expect((await ended).code).toBe(0)
  expect(performance.now() - before).toBeLessThan(10_000)
})
