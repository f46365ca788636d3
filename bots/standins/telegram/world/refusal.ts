import type { Answer } from '../../serve.ts'

/** Telegram says no: its error code, its own words, and for a flood the seconds to wait. */
export class Refusal extends Error {
  readonly code: number
  readonly retryAfter: number | undefined

  constructor(code: number, description: string, retryAfter?: number) {
    super(description)
    this.code = code
    this.retryAfter = retryAfter
  }
}

/** 400, with Telegram's prefix. */
export const badRequest = (why: string) => new Refusal(400, `Bad Request: ${why}`)

/** 403, with Telegram's prefix. */
export const forbidden = (why: string) => new Refusal(403, `Forbidden: ${why}`)

/** What a refusal looks like on the wire. */
export function refused({ code, message, retryAfter }: Refusal): Answer {
  const body = { ok: false, error_code: code, description: message }
  if (retryAfter === undefined) return { status: code, body }
  return {
    status: code,
    body: { ...body, parameters: { retry_after: retryAfter } },
    headers: { 'retry-after': `${retryAfter}` },
  }
}
