import { after } from '../../deadline.ts'
import { takeDue } from '../../faults.ts'
import { isObject } from '../../rules.ts'
import { dropOld, type Hook, type Stored, settle, tellIdle, type Update, type Updates } from './updates.ts'
import type { World } from './world.ts'

/** Where updates are to be brought, by which secret, and how many at a time. */
export type Wanted = { url: string; secret: string; most: number }

/** So long, in milliseconds, an answer is waited for. */
const PATIENCE = 60_000
const LONGEST_PAUSE = 60_000

/**
 * Brings updates as Telegram does: those of a chat, and the taps of a person, one after the other in their order, all
 * else at once; what was not taken again, at first at once, then after pauses that double.
 */
export function makeHook(world: World, wanted: Wanted): Hook {
  const { updates } = world
  const lanes = new Set<string>()
  const ended = new AbortController()
  const bring = () => {
    if (ended.signal.aborted) return
    dropOld(updates)
    for (const stored of waiting(world)) {
      const lane = laneOf(stored.update)
      if (lanes.has(lane) || lanes.size >= wanted.most) continue
      lanes.add(lane)
      void insist(world, hook, { wanted, stored, ended: ended.signal }).finally(() => {
        lanes.delete(lane)
        bring()
      })
    }
    if (lanes.size === 0) tellIdle(updates)
  }
  const { url, most } = wanted
  const hook: Hook = { url, most, bring, isBusy: () => lanes.size > 0, end: () => ended.abort() }
  return hook
}

type Task = { wanted: Wanted; stored: Stored; ended: AbortSignal }

/** Brings one update until it is taken, too old, or brought by another hook. */
async function insist(world: World, hook: Hook, { wanted, stored, ended }: Task): Promise<void> {
  const { updates, backOff } = world
  const isOver = () => ended.aborted || stored.until <= updates.now()
  for (let tries = 0; !isOver(); tries++) {
    const why = await post(world, wanted, stored.update)
    if (why === null) return ended.aborted ? undefined : forget(updates, stored.update)
    hook.failed = { at: Math.floor(updates.now() / 1000), why }
    await pause(tries === 0 ? 0 : Math.min(LONGEST_PAUSE, backOff * 2 ** (tries - 1)), ended)
  }
}

function forget(updates: Updates, update: Update): void {
  updates.again = updates.again.filter((one) => one !== update)
  settle(updates, (one) => one.update === update)
}

const waiting = ({ updates }: World): Stored[] => [
  ...updates.again.map((update) => ({ update, until: Number.POSITIVE_INFINITY })),
  ...updates.queue,
]

/** In which order an update has to come: messages of a chat are one lane, taps of a person another. */
function laneOf(update: Update): string {
  const [kind = '', about] = Object.entries(update).find(([key]) => key !== 'update_id') ?? []
  const { from, chat } = isObject(about) ? about : {}
  const whose = kind === 'callback_query' ? from : (chat ?? from)
  return `${kind === 'callback_query' ? 'taps' : 'chat'} ${isObject(whose) ? whose.id : update.update_id}`
}

/** Brings one update; what went wrong, in Telegram's words, or null if it was taken. */
async function post(
  { names, faults }: World,
  { url, secret }: Wanted,
  update: Update,
): Promise<string | null> {
  const fault = takeDue(faults, 'webhook', { waits: 'webhook', isAbout: () => true })
  const { origin, pathname } = new URL(url)
  const here = names.get(origin)
  if (here === undefined) return 'Failed to resolve host: Name or service not known'
  if (fault?.kind === 'reset-before') return 'Connection reset by peer'
  const late = new AbortController()
  const inTime = after(PATIENCE, () => late.abort())
  try {
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret }
    const body = JSON.stringify(update)
    const response = await fetch(here + pathname, { method: 'POST', headers, body, signal: late.signal })
    await response.arrayBuffer()
    if (fault) return 'Connection reset by peer'
    return response.ok ? null : `Wrong response from the webhook: ${response.status} ${response.statusText}`
  } catch {
    return late.signal.aborted ? 'Read timeout expired' : 'Connection refused'
  } finally {
    inTime()
  }
}

function pause(milliseconds: number, ended: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, milliseconds)
  ended.addEventListener('abort', () => resolve(), { once: true })
  return promise.finally(() => clearTimeout(timer))
}
