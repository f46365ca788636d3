import { Refusal } from './refusal.ts'

/** Something that happened, as getUpdates delivers it. */
export type Update = { update_id: number } & Record<string, unknown>

/** An update, and until when it is kept. */
export type Stored = { update: Update; until: number }

/** Brings updates to the bot; nothing is fetched meanwhile. */
export type Hook = {
  url: string
  most: number
  /** When it last failed, in seconds, and how. */
  failed?: { at: number; why: string }
  /** Brings what waits and may be brought now. */
  bring: () => void
  isBusy: () => boolean
  end: () => void
}

type Poll = { limit: number; give: (batch: Update[]) => void; refuse: (error: Error) => void }

/** Telegram's queue of one bot. */
export type Updates = {
  now: () => number
  nextId: number
  queue: Stored[]
  /** Confirmed ones, to be delivered again on demand. */
  past: Update[]
  again: Update[]
  /** The kinds asked for; all, if none were named yet. */
  allowed: string[] | undefined
  /** Whoever waits for more; while somebody does, nothing is left to fetch. */
  waiting: Poll | undefined
  /** Where updates are brought, if they are not fetched. */
  hook: Hook | undefined
  idle: (() => void)[]
  closed: boolean
}

const MINUTE = 60_000
const MOST_PAST = 1000
const LONGEST_POLL = 50

/** An empty queue. */
export function emptyUpdates(now: () => number): Updates {
  return {
    now,
    nextId: 880_000_001,
    queue: [],
    past: [],
    again: [],
    allowed: undefined,
    waiting: undefined,
    hook: undefined,
    idle: [],
    closed: false,
  }
}

/** Adds what happened, if the bot asked for its kind, and returns its number. Taps live 150 s, the rest 24 h. */
export function push(updates: Updates, body: Record<string, unknown>): number {
  const update = { update_id: updates.nextId++, ...body }
  const kind = Object.keys(body).find((key) => key !== 'update_id') ?? ''
  const life = kind === 'callback_query' ? 2.5 * MINUTE : 24 * 60 * MINUTE
  if (updates.allowed && !updates.allowed.includes(kind)) return update.update_id
  if ('update_id' in body) updates.again.push(update)
  else updates.queue.push({ update, until: updates.now() + life })
  wake(updates)
  return update.update_id
}

function wake(updates: Updates) {
  updates.hook?.bring()
  if (!updates.waiting) return
  const batch = take(updates, updates.waiting.limit)
  if (batch.length > 0) updates.waiting.give(batch)
}

function take(updates: Updates, limit: number): Update[] {
  dropOld(updates)
  const batch = [...updates.again, ...updates.queue.map(({ update }) => update)].slice(0, limit)
  updates.again = updates.again.filter((update) => !batch.includes(update))
  return batch
}

/** What nobody took in time is gone. */
export function dropOld(updates: Updates): void {
  updates.queue = updates.queue.filter(({ until }) => until > updates.now())
}

/** Forgets everything before the offset, as a later poll does. */
export const confirm = (updates: Updates, offset: number) =>
  settle(updates, ({ update }) => update.update_id < offset)

/** Forgets these, which the bot has taken. */
export function settle(updates: Updates, isDone: (stored: Stored) => boolean) {
  updates.past.push(...updates.queue.filter(isDone).map(({ update }) => update))
  updates.past = updates.past.slice(-MOST_PAST)
  updates.queue = updates.queue.filter((one) => !isDone(one))
}

/** What is there now, or the first that comes within so many seconds; whoever waited before is thrown out. */
export function poll(
  updates: Updates,
  { limit, timeout }: { limit: number; timeout: number },
  gone: AbortSignal,
): Promise<Update[]> {
  if (updates.hook) throw new Refusal(409, `Conflict: ${ACTIVE}`)
  updates.waiting?.refuse(conflict('getUpdates'))
  const batch = take(updates, limit)
  if (batch.length > 0 || timeout === 0 || updates.closed) return Promise.resolve(batch)
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      updates.waiting = undefined
    }
    const give = (found: Update[]) => {
      end()
      resolve(found)
    }
    const refuse = (error: Error) => {
      end()
      reject(error)
    }
    const timer = setTimeout(give, Math.min(timeout, LONGEST_POLL) * 1000, [])
    gone.addEventListener('abort', () => updates.waiting?.give === give && give([]))
    updates.waiting = { limit, give, refuse }
    tellIdle(updates)
  })
}

/** Whoever waits until the bot has taken everything knows it now. */
export function tellIdle(updates: Updates): void {
  for (const tell of updates.idle.splice(0)) tell()
}

const ACTIVE =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

const conflict = (by: 'getUpdates' | 'setWebhook') =>
  new Refusal(
    409,
    by === 'setWebhook'
      ? 'Conflict: terminated by setWebhook request'
      : 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  )

/** From now on updates are brought by this hook; or, without one, fetched. */
export function hookUp(updates: Updates, hook?: Hook): void {
  updates.hook?.end()
  updates.hook = hook
  if (hook) updates.waiting?.refuse(conflict('setWebhook'))
  hook?.bring()
}

/** Whether the bot has taken everything, and waits for more. */
export function isIdle({ waiting, hook, queue, again }: Updates): boolean {
  if (!hook) return waiting !== undefined
  return queue.length + again.length === 0 && !hook.isBusy()
}

/** Delivers the last update once more, under its old number. */
export function redeliver(updates: Updates): number {
  const update = [...updates.past, ...updates.queue.map((one) => one.update)].at(-1)
  if (!update) throw new Error('no update to deliver again')
  updates.again.push(update)
  wake(updates)
  return update.update_id
}

/** Ends whoever waits, with nothing, and lets nobody wait any more. */
export function close(updates: Updates) {
  updates.closed = true
  updates.hook?.end()
  updates.waiting?.give([])
}
