import { type Disturbance, type Wordless, wordless } from '../../exchange.ts'
import { type Faults, takeDue } from '../../faults.ts'
import { Refusal, refused } from './refusal.ts'

const REFUSALS = {
  blocked: [403, 'Forbidden: bot was blocked by the user'],
  kicked: [403, 'Forbidden: bot was kicked from the supergroup chat'],
  'chat-not-found': [400, 'Bad Request: chat not found'],
  'edit-not-found': [400, 'Bad Request: message to edit not found'],
  'edit-refused': [400, "Bad Request: message can't be edited"],
  'delete-refused': [400, "Bad Request: message can't be deleted for everyone"],
  'too-old': [400, 'Bad Request: query is too old and response timeout expired or query ID is invalid'],
  unauthorized: [401, 'Unauthorized'],
  error: [500, 'Internal Server Error'],
} as const

/**
 * What goes wrong: a refusal with Telegram's words, a flood wait, or what is the same on every platform; or
 * ('redeliver', of getUpdates) a confirmation that is lost, so that the last updates come again.
 */
export type Trouble = keyof typeof REFUSALS | 'flood' | Wordless | 'redeliver'

/** One thing to go wrong: for one chat or all, and (`after`) only once the call has taken effect. */
export type Fault = { kind: Trouble; chat?: number; after?: boolean; seconds?: number }

/** The fault that is due for a call; it counts as used. */
export function takeFault(
  faults: Faults<Fault>,
  method: string,
  params: Record<string, unknown>,
): Fault | undefined {
  const isAbout = ({ chat }: Fault) => chat === undefined || chat === Number(params.chat_id)
  return takeDue(faults, method, { waits: 'getUpdates', isAbout })
}

/** What the caller is to see of a fault. */
export function disturbance({ kind, after = false, seconds = 1 }: Fault): Disturbance {
  return { how: wordless(kind) ?? refused(refusal(kind, seconds)), after: after || kind === 'reset-after' }
}

function refusal(kind: Trouble, seconds: number): Refusal {
  if (kind === 'flood') return new Refusal(429, `Too Many Requests: retry after ${seconds}`, seconds)
  const [code, description] = REFUSALS[kind as keyof typeof REFUSALS]
  return new Refusal(code, description)
}
