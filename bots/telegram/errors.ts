import { GrammyError, HttpError } from 'grammy'
import { type Cause, neverSent, Unclear } from '../network.ts'
import { Gone, Lost, RetryLater } from '../platform.ts'

/** What an error of grammY means; null if the wish had already come true. */
export function meaning(error: unknown): Error | null {
  if (error instanceof GrammyError) return refusal(error)
  const cause = error instanceof HttpError ? (error.error as Cause) : undefined
  return cause && neverCame(cause) ? new RetryLater(A_WHILE, true) : new Unclear(cause?.code)
}

/** The code of an error of grammY: Telegram's own, or that of the network. */
export function codeOf(error: unknown): string | number | undefined {
  if (error instanceof GrammyError) return error.error_code
  return error instanceof HttpError ? (error.error as Cause | null)?.code : undefined
}

/** For how many seconds Telegram asks to be left alone. */
export const askedOf = (error: unknown): number | undefined =>
  error instanceof GrammyError ? error.parameters.retry_after : undefined

const A_WHILE = 10

const DONE = /message is not modified|message to delete not found/
const LOST = /to edit not found|no text in the message to edit|can't be (edited|deleted)|MESSAGE_ID_INVALID/
const GONE = /chat not found|user not found|PEER_ID_INVALID|USER_IS_BLOCKED|USER_DEACTIVATED/

function refusal({ error_code: code, description, parameters }: GrammyError): Error | null {
  // It does not say whose limit it is: a chat's, or the bot's.
  if (code === 429) return new RetryLater(parameters.retry_after ?? A_WHILE, 'if-several')
  if (code === 401) return new RetryLater(A_WHILE, true)
  if (code === 403) return new Gone()
  if (code !== 400) return new Unclear(code)
  if (DONE.test(description)) return null
  if (LOST.test(description)) return new Lost()
  return GONE.test(description) ? new Gone() : new Unclear(code)
}

function neverCame(cause: Cause): boolean {
  // When several addresses were tried in vain, Node gives no reason.
  return (
    neverSent(cause) ||
    (cause.code === 'ETIMEDOUT' && /^(.*reason: )?(connect .*)?$/.test(cause.message ?? ''))
  )
}
