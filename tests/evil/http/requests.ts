import { gzipSync } from 'node:zlib'
import type { Dice } from '../../chaos/dice.ts'
import { broken, bytesOf, cutOff, type Head } from './broken.ts'

/** Bytes that are written to a connection: whole, they are answered once each; else the connection ends with them. */
export type Poured = { bytes: Buffer; answers: number | null }

/**
 * What requests are made of: words that must not be logged, whom they pretend to be, a signature as Slack makes it, and
 * Telegram's secret.
 */
export type About = {
  canary: string
  secret: string
  team: string
  user: string
  sign: (body: string, seconds?: number) => Record<string, string>
}

const FORM = 'application/x-www-form-urlencoded'

const PATHS = [
  ...['/slack/events', '/slack/events', '/slack/events', '/slack/install', '/slack/oauth_redirect'],
  ...['/telegram/updates', '/telegram/updates', '/telegram/updates/', '//telegram/updates', '/telegram'],
  ...['/', '/metrics', '/healthz', '/readyz', '/slack/events/', '//slack/events', '/slack/%2e%2e/events'],
  ...[
    '/slack/events?x=1',
    '/../../etc/passwd',
    '/%00',
    '/%',
    '/%zz',
    '/__proto__',
    '/constructor',
    '*',
    '//',
  ],
  ...[
    'http://evil.example/slack/events',
    '/slack\\events',
    '/SLACK/EVENTS',
    `/${'a'.repeat(3000)}`,
    '/?[]=][',
  ],
]

const STATES = [
  ...['', 'x', 'eyJhbGciOiJub25lIn0.eyJpbnN0YWxsT3B0aW9ucyI6e319.', '../..', '%E0%A4%A', '__proto__'],
  'eyJhbGciOiJIUzI1NiJ9.eyJpbnN0YWxsT3B0aW9ucyI6e30sIm5vdyI6MX0.AAAA',
]

const METHODS: string[] = [
  'GET',
  'GET',
  ...Array(10).fill('POST'),
  'HEAD',
  'PUT',
  'DELETE',
  'OPTIONS',
  'PATCH',
  'TRACE',
  'PROPFIND',
]

/** The n-th of these requests. */
export function request(dice: Dice, about: About): Poured {
  const head = headOf(dice, about)
  return dice.weighed<() => Poured>([
    [8, () => whole(head)],
    [2, () => piped(dice, about, head)],
    [1, () => ended(cutOff(dice, head))],
    [1, () => ended(broken(dice, head, about.canary))],
  ])()
}

function headOf(dice: Dice, about: About): Head {
  const method = dice.pick(METHODS)
  const events = dice.pick(['/slack/events', '/telegram/updates'])
  const path = method === 'POST' && dice.chance(0.6) ? events : pathOf(dice, about)
  const body = method === 'GET' ? Buffer.alloc(0) : bodyOf(dice, about)
  const headers = [...signature(dice, about, body), ...secrets(dice, about), ...oddHeaders(dice, about)]
  return { method, path, headers, body }
}

function pathOf(dice: Dice, { canary }: About): string {
  const path = dice.pick(PATHS)
  if (path !== '/slack/oauth_redirect') return path
  const asked = [`code=${canary}`, `state=${dice.pick(STATES)}`, 'error=access_denied', 'state=a&state=b']
  return `${path}?${asked.filter(() => dice.chance(0.6)).join('&')}`
}

const DEEP = '['.repeat(20_000)
const PACKED = gzipSync(Buffer.alloc(1_000_000))

function bodyOf(dice: Dice, { canary, team, user }: About): Buffer {
  const texts = [
    ...['', '{', 'null', '[]', '"x"', '{"a":', '\u0000', `{"type":"${canary}"}`, DEEP, `{"a":${DEEP}`],
    `{"__proto__":{"type":"block_actions"},"constructor":{"prototype":{"isAdmin":"${canary}"}}}`,
    '{"type":"url_verification","challenge":"x"}',
    `{"type":"event_callback","event_id":"E","team_id":"${team}","event":{"type":"message","channel_type":"im","channel":"D1","user":"${user}","text":"${canary}"}}`,
    `payload=${encodeURIComponent(`{"type":"block_actions","trigger_id":"1","team":{"id":"${team}"},"user":{"id":"${user}"},"channel":{"id":"D1"},"actions":[{"type":"button","value":"${canary}"}]}`)}`,
    ...['payload=%', 'payload=null', 'payload[]=1&payload[]=2', 'ssl_check=2', '&&&===', '%E0%A4%A=%'],
    `command=%2Fcheckin&text=${canary}&team_id=${team}&user_id=${user}&channel_id=D1&trigger_id=1`,
    'x'.repeat(dice.below(20_000)),
  ]
  const text = Buffer.from(dice.pick(texts))
  if (dice.chance(0.005)) return Buffer.alloc(1_100_000, 120)
  return dice.chance(0.05) ? PACKED : text
}

/** Telegram's secret, or nearly: with it, too, what says nothing does nothing. */
function secrets(dice: Dice, { secret, canary }: About): string[] {
  const guesses = [secret, secret, secret.slice(1), `${secret}x`, secret.toUpperCase(), '', canary, 'null']
  return dice.chance(0.6) ? [`x-telegram-bot-api-secret-token: ${dice.pick(guesses)}`] : []
}

const seconds = () => Math.floor(Date.now() / 1000)

function signature(dice: Dice, { sign, team }: About, body: Buffer): string[] {
  const lines = (signed: Record<string, string>) => Object.entries(signed).map((pair) => pair.join(': '))
  const text = body.toString()
  return dice.weighed<() => string[]>([
    [3, () => []],
    [3, () => lines({ ...sign(text), 'x-slack-signature': `v0=${'0'.repeat(64)}` })],
    [2, () => lines(sign(`${text} `))],
    // With Slack's own secret, too, what says nothing does nothing.
    [1, () => lines(sign(text.includes(team) ? `${text}?` : text))],
    [1, () => lines(sign(text, seconds() - 3600))],
    [1, () => lines(sign(text, seconds() + 3600))],
    [1, () => [...lines(sign(text, seconds() - 3600)), ...lines(sign(`${text}?`))]],
    [
      1,
      () =>
        lines({
          ...sign(`${text}?`),
          'x-slack-request-timestamp': dice.pick(['', 'x', '-1', '1e309', '0x7']),
        }),
    ],
    [
      1,
      () =>
        lines({ ...sign(`${text}?`), 'x-slack-signature': dice.pick(['', 'v1=', 'v0=é', 'x'.repeat(3000)]) }),
    ],
  ])()
}

function oddHeaders(dice: Dice, { canary }: About): string[] {
  const odd = [
    `content-type: ${dice.pick([FORM, 'application/json', 'text/plain', 'multipart/form-data', '', 'é', `${FORM}; charset=x`])}`,
    `content-encoding: ${dice.pick(['gzip', 'br', 'deflate', 'identity', 'gzip, gzip'])}`,
    `cookie: slack-app-oauth-state=${dice.pick(STATES)}; __proto__=${canary}`,
    `accept-language: ${dice.pick(['de', '__proto__', 'tlh;q=x,,;', 'de;q='.repeat(500), `${canary};q=1e309`])}`,
    `x-slack-retry-num: ${dice.pick(['1', '-1', 'NaN', '1e99'])}`,
    `host: ${dice.pick(['evil.example', '', '[::1', canary])}`,
    `expect: ${dice.pick(['100-continue', 'x'])}`,
    `x-${'a'.repeat(dice.below(200))}: ${canary}`,
  ]
  return odd.filter((line) => dice.chance(line.startsWith('expect') ? 0.02 : 0.2))
}

/** Whether Node itself gives no answer to what stands in a head, or ends the connection with it. */
const isOdd = ({ method, headers }: Head) =>
  // Of an answer to HEAD comes a length, and nothing as long.
  method === 'HEAD' || headers.some((line) => /^(?:expect|host):/.test(line) || /[^\t -~]/.test(line))

const ended = (bytes: Buffer): Poured => ({ bytes, answers: null })

const whole = (head: Head): Poured => ({ bytes: bytesOf(head), answers: isOdd(head) ? null : 1 })

/** Several on one connection, none of which waits for an answer to the one before. */
function piped(dice: Dice, about: About, first: Head): Poured {
  const all = [first, ...Array.from({ length: 1 + dice.below(4) }, () => headOf(dice, about))]
  return { bytes: Buffer.concat(all.map(bytesOf)), answers: all.some(isOdd) ? null : all.length }
}
