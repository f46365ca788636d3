import { conflict } from './refusal.ts'

/** Something that happened, as getUpdates delivers it. */
export type Update = { update_id: number } & Record<string, unknown>

type Stored = { update: Update; until: number }

type Poll = { limit: number; give: (batch: Update[]) => void; refuse: (error: Error) => void }

/** Telegram's queue of one bot. */
export type Updates = {
  now: () => number
  nextId: number
  queue: Stored[]
  /** Confirmed ones, to be delivered again on demand. */
  past: Update[]
  again: Update[]
  /** The kinds asked for; undefined is Telegram's default. */
  allowed: string[] | undefined
  /** Whoever waits for more; while somebody does, nothing is left to fetch. */
  waiting: Poll | undefined
  idle: (() => void)[]
  closed: boolean
}

const minute = 60_000

const onlyIfAskedFor = ['chat_member', 'message_reaction', 'message_reaction_count']

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
    idle: [],
    closed: false,
  }
}

/** Adds what happened, if the bot asked for its kind, and returns its number. Taps live 150 s, the rest 24 h. */
export function push(updates: Updates, body: Record<string, unknown>): number {
  const update = { update_id: updates.nextId++, ...body }
  const kind = Object.keys(body).find((key) => key !== 'update_id') ?? ''
  const life = kind === 'callback_query' ? 2.5 * minute : 24 * 60 * minute
  if (!wanted(updates, kind)) return update.update_id
  if ('update_id' in body) updates.again.push(update)
  else updates.queue.push({ update, until: updates.now() + life })
  wake(updates)
  return update.update_id
}

const wanted = ({ allowed }: Updates, kind: string) =>
  allowed ? allowed.includes(kind) : !onlyIfAskedFor.includes(kind)

function wake(updates: Updates) {
  if (!updates.waiting) return
  const batch = take(updates, updates.waiting.limit)
  if (batch.length > 0) updates.waiting.give(batch)
}

function take(updates: Updates, limit: number): Update[] {
  updates.queue = updates.queue.filter(({ until }) => until > updates.now())
  const batch = [...updates.again, ...updates.queue.map(({ update }) => update)].slice(0, limit)
  updates.again = updates.again.filter((update) => !batch.includes(update))
  return batch
}

/** Forgets everything before the offset, as a later poll does; a negative one keeps only the last few. */
export function confirm(updates: Updates, offset: number) {
  const keep =
    offset < 0 ? updates.queue.slice(offset) : updates.queue.filter((one) => one.update.update_id >= offset)
  updates.past.push(...updates.queue.filter((one) => !keep.includes(one)).map(({ update }) => update))
  updates.past = updates.past.slice(-1000)
  updates.queue = keep
}

/** What is there now, or the first that comes within so many seconds; whoever waited before is thrown out. */
export function poll(
  updates: Updates,
  { limit, timeout }: { limit: number; timeout: number },
  gone: AbortSignal,
): Promise<Update[]> {
  updates.waiting?.refuse(conflict())
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
    const timer = setTimeout(give, Math.min(timeout, 50) * 1000, [])
    gone.addEventListener('abort', () => updates.waiting?.give === give && give([]))
    updates.waiting = { limit, give, refuse }
    for (const tell of updates.idle.splice(0)) tell()
  })
}

/** Delivers a confirmed update once more, under its old number: the last one, or the one named. */
export function redeliver(updates: Updates, id?: number): number {
  const known = [...updates.past, ...updates.queue.map(({ update }) => update)]
  const update = id === undefined ? known.at(-1) : known.find(({ update_id }) => update_id === id)
  if (!update) throw new Error(`no update ${id ?? ''} to deliver again`)
  updates.again.push(update)
  wake(updates)
  return update.update_id
}

/** Ends whoever waits, with nothing, and lets nobody wait any more. */
export function close(updates: Updates) {
  updates.closed = true
  updates.waiting?.give([])
}
