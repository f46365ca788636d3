import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { freePort } from '../bots/free-port.ts'
import { livePlaces } from '../bots/live-process.ts'
import { tempDatabase } from './database.ts'

const TELEGRAM_URL = 'https://attune.example.org'

test('one process hears by webhook, another sends and lets come what comes, on one PostgreSQL', async () => {
  const DATABASE_URL = await tempDatabase()
  const { server, live, started } = await livePlaces()
  const [port, health] = [await freePort(), await freePort()]
  server.names.set(TELEGRAM_URL, `http://127.0.0.1:${port}`)
  const shared = { ...live, DATABASE_URL, TELEGRAM_URL, ATTUNE_KEY: randomBytes(32).toString('base64') }
  const own = { ATTUNE_ROLES: 'hear', TELEGRAM_PORT: `${port}`, ATTUNE_HEALTH_PORT: `${health}` }
  const ears = await started({ ...shared, ...own })
  const ana = server.phone({ name: 'Ana', language: 'en' })
  ana.start()
  await server.handled()
  expect(server.calls.filter(({ method }) => method === 'sendMessage')).toEqual([])
  const ready = await fetch(`http://127.0.0.1:${health}/readyz`)
  const { checks } = (await ready.json()) as { checks: object }
  expect(checks).toMatchObject({ telegram: { ok: true } })
  expect(checks).not.toHaveProperty('ticks')
  await started({ ...shared, ATTUNE_ROLES: 'tick,send' })
  await expect.poll(() => ana.see()).toContain('Mira Holm runs me')
  await ana.press('Show me one')
  await expect.poll(() => ana.see()).toContain('⚪')
  // What erasing leaves on a server is said there, and not where everything is in a file.
  ana.type('/leave')
  await expect
    .poll(() => ana.see())
    .toContain("Traces in the database's own files, which Mira Holm has, go later")
  ears.child.kill('SIGTERM')
  expect((await ears.ended).code).toBe(0)
})
