import { HttpError, type Transformer } from 'grammy'
import type { PostJson } from '../post-json.ts'
import { limited } from '../time-limit.ts'

/** How a bot reaches Telegram, and by which token. */
export type Line = { post: PostJson; token: string }

/** What brings a file; grammY knows how. */
const UPLOADS = new Set(['sendDocument'])

/** Makes calls that may take so many seconds: most of them as JSON, which is all that they need. */
export function jsonCalls({ post, token }: Line, seconds: number): Transformer {
  return async (call, method, payload, stopping) => {
    if (UPLOADS.has(method)) return limited(seconds, (late) => call(method, payload, late as Signal))
    const signals = stopping ? [stopping as AbortSignal] : []
    try {
      const json = JSON.stringify(payload)
      const answer = await limited(seconds, (late) =>
        post(`/bot${token}/${method}`, json, [late, ...signals]),
      )
      return JSON.parse(answer)
    } catch (error) {
      throw new HttpError(`Network request for '${method}' failed!`, error)
    }
  }
}

type Signal = Parameters<Transformer>[3]
