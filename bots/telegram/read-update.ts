import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Update } from 'grammy/types'
import { z } from 'zod'
import { pathOf } from '../http-door.ts'

/** Where Telegram brings what happens; what proves that it is Telegram stands in no address. */
export const UPDATES_PATH = '/telegram/updates'

const MOST_BYTES = 256 * 1024
const SECRET = 'x-telegram-bot-api-secret-token'

const update = z.looseObject({ update_id: z.number() })

/**
 * Reads what Telegram is said to bring, or with which status that is answered. Of whoever does not know the secret
 * nothing is read; `attend` is called once it is Telegram.
 */
export async function readUpdate(
  request: IncomingMessage,
  secret: string,
  attend: () => void,
): Promise<Update | number> {
  const { method, headers } = request
  if (method !== 'POST' || pathOf(request) !== UPDATES_PATH) return 404
  if (!isSame(`${headers[SECRET]}`, secret)) return 401
  attend()
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) return 415
  if (Number(headers['content-length'] ?? 0) > MOST_BYTES) return 413
  try {
    const body = await bodyOf(request)
    return body === null ? 413 : (update.parse(JSON.parse(body)) as Update)
  } catch {
    return 400
  }
}

/** Takes as long whatever the guess. */
const isSame = (guess: string, secret: string): boolean => timingSafeEqual(digest(guess), digest(secret))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** All that is said, or null if it is too much, of which the rest is not read. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length
    if (bytes > MOST_BYTES) return null
    chunks.push(chunk)
  }
  return `${Buffer.concat(chunks)}`
}
