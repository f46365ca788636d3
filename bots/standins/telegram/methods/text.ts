import { optional } from '../../rules.ts'
import type { Entity } from '../world/chats.ts'
import { badRequest } from '../world/refusal.ts'
import { keyboard } from './keyboard.ts'
import { boolean, integer, list, object, only, string } from './parameters.ts'

/** The rules of a message of words; no markup is read, for Attune formats by entities. */
export const textRules = {
  text: string(),
  entities: optional(list(object({ type: only('bold'), offset: integer(0), length: integer(1) }))),
  link_preview_options: optional(object({ is_disabled: optional(boolean) })),
  reply_markup: optional(keyboard),
}

/** A text as Telegram keeps it. */
type Formatted = { text: string; entities: Entity[] }

const LONGEST = 4096

/** Reads the words of a message with their formatting as Telegram does, or refuses them. */
export function messageText({
  text,
  entities = [],
}: {
  text: string
  entities?: Entity[] | undefined
}): Formatted {
  for (const one of entities) checkEntity(text, one)
  const result = trimmed({ text, entities })
  if (result.text === '') throw badRequest('message text is empty')
  if ([...result.text].length > LONGEST) throw badRequest('message is too long')
  return result
}

function checkEntity(text: string, { offset, length }: Entity) {
  const end = offset + length
  const begins = `entity beginning at UTF-16 offset ${offset}`
  if (end > text.length) {
    throw badRequest(`${begins} ends after the end of the text at UTF-16 offset ${text.length}`)
  }
  if (insidePair(text, offset)) throw badRequest(`${begins} begins in a middle of a UTF-16 symbol`)
  if (insidePair(text, end)) throw badRequest(`${begins} ends in a middle of a UTF-16 symbol`)
}

const insidePair = (text: string, at: number) =>
  at > 0 && at < text.length && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))

function trimmed({ text, entities }: Formatted): Formatted {
  const first = Math.min(text.length, ...entities.map(({ offset }) => offset))
  const cut = Math.min(first, text.length - text.trimStart().length)
  const kept = text.slice(cut).trimEnd()
  const moved = entities.map((one) => {
    const offset = one.offset - cut
    return { ...one, offset, length: Math.min(one.length, kept.length - offset) }
  })
  return { text: kept, entities: moved.filter(({ length }) => length > 0) }
}
