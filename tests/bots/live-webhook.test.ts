import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freePort } from './free-port.ts'
import { livePlaces } from './live-process.ts'

const TELEGRAM_URL = 'https://attune.example.org'

test('by webhook a newcomer is answered; what is said while it is away is heard, also by polling again', async () => {
  const { server, live, started } = await livePlaces()
  const [port, health] = [await freePort(), await freePort()]
  server.names.set(TELEGRAM_URL, `http://127.0.0.1:${port}`)
  const listening = { TELEGRAM_PORT: `${port}`, ATTUNE_HEALTH_PORT: `${health}` }
  const { child, ended } = await started({ ...live, ...listening, TELEGRAM_URL })
  const ana = server.phone({ name: 'Ana', language: 'en' })
  ana.start()
  await expect.poll(() => ana.see()).toContain('Mira Holm runs me')
  const ready = await fetch(`http://127.0.0.1:${health}/readyz`)
  const { checks } = (await ready.json()) as { checks: Record<string, unknown> }
  expect(checks.telegram).toMatchObject({ ok: true })
  const secret = server.secret()
  child.kill('SIGTERM')
  const { code, out, err } = await ended
  expect(code).toBe(0)
  expect(secret).toMatch(/^[\w-]{43}$/)
  expect(out + err).not.toContain(secret)
  ana.type('/help')
  await started()
  await expect.poll(() => ana.messages.at(-1)?.from).toBe('bot')
})

test('a port that another has ends the start with its name', async () => {
  const { server, folder, live, attune, started } = await livePlaces()
  const port = `${await freePort()}`
  server.names.set(TELEGRAM_URL, `http://127.0.0.1:${port}`)
  const webhook = { ...live, TELEGRAM_URL, TELEGRAM_PORT: port }
  await started(webhook)
  const { code, err } = await attune({ ...webhook, ATTUNE_DB: join(folder, 'another.db') })
  expect(code).toBe(78)
  expect(err).toContain(`TELEGRAM_PORT ${port} can't be listened on (EADDRINUSE)`)
})
