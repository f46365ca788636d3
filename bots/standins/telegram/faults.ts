import { type Faults, takeDue } from '../faults.ts'

const refusals = {
  blocked: [403, 'Forbidden: bot was blocked by the user'],
  deactivated: [403, 'Forbidden: user is deactivated'],
  'not-started': [403, "Forbidden: bot can't initiate conversation with a user"],
  kicked: [403, 'Forbidden: bot was kicked from the supergroup chat'],
  'chat-not-found': [400, 'Bad Request: chat not found'],
  'edit-not-found': [400, 'Bad Request: message to edit not found'],
  'edit-refused': [400, "Bad Request: message can't be edited"],
  'delete-not-found': [400, 'Bad Request: message to delete not found'],
  'delete-refused': [400, "Bad Request: message can't be deleted for everyone"],
  'too-old': [400, 'Bad Request: query is too old and response timeout expired or query ID is invalid'],
  unauthorized: [401, 'Unauthorized'],
  conflict: [
    409,
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  ],
  error: [500, 'Internal Server Error'],
} as const

/**
 * What goes wrong: a refusal with Telegram's words, a flood wait, a page of HTML, a lost connection, silence,
 * or ('redeliver', of getUpdates) a confirmation that is lost, so that the last updates come again.
 */
export type Trouble =
  | keyof typeof refusals
  | 'flood'
  | 'html'
  | 'reset-before'
  | 'reset-after'
  | 'hang'
  | 'redeliver'

/** One thing to go wrong: for one chat or all, and (`after`) only once the call has taken effect. */
export type Fault = { kind: Trouble; chat?: number; after?: boolean; seconds?: number }

/** How a fault answers; `hang` and `reset` never do. */
export type Outcome =
  | { status: number; description: string; seconds?: number }
  | 'html'
  | 'reset'
  | 'hang'
  | 'redeliver'

/** The fault that is due for a call; it counts as used. */
export function takeFault(
  faults: Faults<Fault>,
  called: string,
  params: Record<string, unknown>,
): Fault | undefined {
  return takeDue(
    faults,
    ({ method, fault: { chat } }) =>
      (method === called || (method === '*' && called !== 'getUpdates')) &&
      (chat === undefined || chat === Number(params.chat_id)),
  )
}

/** What the caller is to see of a fault. */
export function outcome({ kind, seconds = 1 }: Fault): Outcome {
  if (kind === 'reset-before' || kind === 'reset-after') return 'reset'
  if (kind === 'html' || kind === 'hang' || kind === 'redeliver') return kind
  if (kind === 'flood')
    return { status: 429, description: `Too Many Requests: retry after ${seconds}`, seconds }
  const [status, description] = refusals[kind]
  return { status, description }
}
