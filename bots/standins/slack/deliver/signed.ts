import { createHmac } from 'node:crypto'
import { after } from '../../deadline.ts'
import type { World } from '../world/world.ts'
import type { Attempt, Kind } from './deliver.ts'

/** A request as it goes over the wire. */
export type Raw = { body: string; headers: Record<string, string> }

type Job = { url: string; kind: Kind; payload: Record<string, unknown>; retry: number; reason: string }

const FORM = 'application/x-www-form-urlencoded'

/** The headers that show a body to be from Slack, as of a real moment in seconds. */
export function sign({ app }: World, body: string, seconds = Math.floor(Date.now() / 1000)) {
  const hash = createHmac('sha256', app.signingSecret).update(`v0:${seconds}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': `${seconds}`, 'x-slack-signature': `v0=${hash}` }
}

function request(world: World, job: Job): Raw {
  const [type, body] = encode(job)
  const again = { 'x-slack-retry-num': `${job.retry}`, 'x-slack-retry-reason': job.reason }
  const headers = { 'content-type': type, ...sign(world, body), ...(job.retry > 0 ? again : {}) }
  return { body, headers }
}

function encode({ kind, payload }: Job): [type: string, body: string] {
  if (kind === 'events_api') return ['application/json', JSON.stringify(payload)]
  if (kind === 'interactive') return [FORM, String(new URLSearchParams({ payload: JSON.stringify(payload) }))]
  return [FORM, String(new URLSearchParams(payload as Record<string, string>))]
}

/** Posts something to the bot, signed, and waits for its answer. */
export async function postSigned(world: World, job: Job): Promise<Attempt> {
  const late = new AbortController()
  const inTime = after(world.ackWithin, () => late.abort())
  const { signal } = late
  try {
    const response = await fetch(job.url, { method: 'POST', signal, ...request(world, job) })
    const final = response.headers.get('x-slack-no-retry') === '1'
    if (!response.ok) return { acked: false, reason: 'http_error', final }
    return { acked: true, response: await answer(response) }
  } catch {
    return { acked: false, reason: signal.aborted ? 'http_timeout' : 'connection_failed' }
  } finally {
    inTime()
  }
}

async function answer(response: Response): Promise<unknown> {
  const text = await response.text()
  return response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text
}

/** Posts anything at all, and tells the status of the answer. */
export async function postRaw(url: string, raw: Raw): Promise<number> {
  const response = await fetch(url, { method: 'POST', ...raw })
  await response.arrayBuffer()
  return response.status
}
