import { readFileSync } from 'node:fs'
import { registerHooks, syncBuiltinESMExports } from 'node:module'
import os from 'node:os'
import { PLANTED, type Planted } from './planted.ts'

// Loaded into the real program before all else: its clock is the one that is turned outside, and a fault may be planted.
// Nothing else is different.
const file = process.env.CHAOS_CLOCK!
const real = Date.now
const FRESH = 5
let ahead = { by: 0, read: Number.NEGATIVE_INFINITY }

function now(): number {
  if (performance.now() - ahead.read > FRESH)
    ahead = { by: Number(readFileSync(file, 'utf8')), read: performance.now() }
  return real() + ahead.by
}

globalThis.Date = new Proxy(Date, {
  construct: (of, given, as) => Reflect.construct(of, given.length === 0 ? [now()] : given, as),
  get: (of, name) => (name === 'now' ? now : Reflect.get(of, name)),
})
// As if the machine had slept for as long as the clock was turned.
const uptime = os.uptime
os.uptime = () => uptime() + now() / 1000 - real() / 1000
syncBuiltinESMExports()
Temporal.Now.instant = () => Temporal.Instant.fromEpochMilliseconds(now())

// A chat that somebody was killed in is free again after a second or two: else a story would be of waiting. In every
// second story that is because nobody has a chat for longer, in the others because who is gone is known sooner.
const SHORT: Record<string, Planted> = {
  lease: [['db/postgres/claims.ts', 'const LASTS = 60_000', 'const LASTS = 2000']],
  gone: [['db/postgres/who-is-gone.ts', 'const AWAY = 8000', 'const AWAY = 1000']],
}
const planted = [
  ...(PLANTED[process.env.CHAOS_PLANTED ?? ''] ?? []),
  ...(SHORT[process.env.CHAOS_SHARED ?? ''] ?? []),
]
if (planted.length > 0)
  registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context)
      const source = planted
        .filter(([file]) => url.endsWith(`/${file}`))
        .reduce((text, [, words, instead]) => replaced(text, words, instead), `${loaded.source}`)
      return { ...loaded, source }
    },
  })

function replaced(text: string, words: string, instead: string): string {
  if (!text.includes(words)) throw new Error(`this fault can't be planted any more: ${words}`)
  return text.replace(words, () => instead)
}
