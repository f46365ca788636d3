import { randomUUID } from 'node:crypto'
import { after } from '../../deadline.ts'
import type { Payload } from '../world/deliveries.ts'
import { connected, sendNext } from '../world/sockets.ts'
import type { World } from '../world/world.ts'
import { postSigned } from './signed.ts'

/** How a thing that a person did was taken by the bot. */
export type Delivery = { acked: boolean; response?: unknown; timedOut: boolean }

/** What Slack tells the bot, by the way it comes. */
export type Kind = 'events_api' | 'interactive' | 'slash_commands'

/** How one attempt ended; `final` says not to try again. */
export type Attempt = { acked: boolean; response?: unknown; reason?: string; final?: boolean }

const ATTEMPTS = 4

/** Tells the bot what a person did, once, and how it took that. */
export function deliver(world: World, kind: 'interactive' | 'slash_commands', payload: Payload) {
  return counted(world, async (): Promise<Delivery> => {
    const { acked, response } = await attempt(world, kind, payload)
    return { acked, response, timedOut: !acked }
  })
}

async function counted<T>({ deliveries }: World, work: () => Promise<T>): Promise<T> {
  deliveries.pending += 1
  try {
    return await work()
  } finally {
    deliveries.pending -= 1
  }
}

async function attempt(world: World, kind: Kind, payload: Payload, retry = 0, reason = ''): Promise<Attempt> {
  const { requestUrl } = world.deliveries
  const outcome = requestUrl
    ? await postSigned(world, { url: requestUrl, kind, payload, retry, reason })
    : await overSocket(world, kind, payload, retry)
  return isEmpty(outcome.response) ? { ...outcome, response: undefined } : outcome
}

function overSocket(world: World, kind: Kind, payload: Payload, retry: number) {
  return new Promise<Attempt>((resolve) => {
    const { sockets, deliveries } = world
    const envelope_id = randomUUID()
    const again = kind === 'events_api' && { retry_attempt: retry, retry_reason: retry > 0 ? 'timeout' : '' }
    const message = { envelope_id, type: kind, payload, accepts_response_payload: kind !== 'events_api' }
    const end = (attempt: Attempt) => {
      inTime()
      deliveries.waiting.delete(envelope_id)
      if (release) release()
      resolve(attempt)
    }
    const inTime = after(world.ackWithin, () => end({ acked: false, reason: 'timeout' }))
    deliveries.waiting.set(envelope_id, (response) => end({ acked: true, response }))
    const lost = () => end({ acked: false, reason: 'connection_failed' })
    const release = sendNext(sockets, { ...message, ...again }, lost)
    if (release === false) end({ acked: false, reason: 'connection_failed' })
  })
}

const isEmpty = (response: unknown) =>
  response === undefined || response === '' || JSON.stringify(response) === '{}'

/** Tells the bot of an event, up to four times until it is acknowledged; it waits for a connection, and to be asked. */
export function deliverEvent(world: World, payload: Payload, from = 0): Promise<void> {
  world.deliveries.last = payload
  return counted(world, () => persist(world, payload, from))
}

async function persist(
  world: World,
  payload: Payload,
  times: number,
  reason = 'http_timeout',
): Promise<void> {
  const { deliveries, sockets } = world
  if (times >= ATTEMPTS) return
  if (!deliveries.requestUrl) await connected(sockets)
  if (deliveries.closed) return
  const outcome = await attempt(world, 'events_api', payload, times, times > 0 ? reason : '')
  if (outcome.acked || outcome.final) return
  if (deliveries.patient) deliveries.failed.push({ payload, times: times + 1 })
  else await persist(world, payload, times + 1, outcome.reason)
}

/** Tells once more of every event that failed and waits. */
export function deliverFailed(world: World): void {
  for (const { payload, times } of world.deliveries.failed.splice(0)) {
    counted(world, () => persist(world, payload, times)).catch(() => {})
  }
}

/** Takes an acknowledgement that came over a socket; one that came too late changes nothing. */
export const acknowledge = ({ deliveries }: World, envelopeId: string, response: unknown) =>
  deliveries.waiting.get(envelopeId)?.(response)
