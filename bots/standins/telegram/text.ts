import { integer, list, object, oneOf, optional, string } from './check.ts'
import { badRequest } from './refusal.ts'

const entityTypes = oneOf(
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'date_time',
)

const entity = object({
  type: entityTypes,
  offset: integer(0),
  length: integer(1),
  url: optional(string(1)),
  language: optional(string()),
  unix_time: optional(integer(0)),
  date_time_format: optional(string()),
})

/** A part of a text that is formatted, counted in UTF-16 units. */
export type Entity = { type: string; offset: number; length: number; url?: string | undefined }

/** The rules of everything that formats a text. */
export const formatting = {
  entities: optional(list(entity)),
  parse_mode: optional(oneOf('HTML', 'MarkdownV2')),
}

/** A text as Telegram keeps it. */
export type Formatted = { text: string; entities: Entity[] }

const cannotParse = (why: string) => badRequest(`can't parse entities: ${why}`)

const escapes: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' }

// No markup is read: the bot formats by entities, so whatever would be markup is somebody's unescaped text.
const unescaped = {
  HTML: (text: string) =>
    text.replace(/&(?:lt|gt|amp|quot);|[<>&]/g, (found) => {
      if (found.length === 1) throw cannotParse(`unescaped "${found}", or markup this stand-in does not read`)
      return escapes[found] ?? found
    }),
  MarkdownV2: (text: string) =>
    text.replace(/\\?[_*[\]()~`>#+\-=|{}.!\\]/g, (found) => {
      if (found.length === 2) return found.slice(1)
      throw cannotParse(`character '${found}' is reserved and must be escaped with the preceding '\\'`)
    }),
}

/** Reads a text with its formatting as Telegram does, or refuses it. */
export function formatted(
  raw: string,
  {
    entities = [],
    parse_mode,
  }: { entities?: Entity[] | undefined; parse_mode?: 'HTML' | 'MarkdownV2' | undefined },
  { max, empty }: { max: number; empty: string | undefined },
): Formatted {
  const text = parse_mode ? unescaped[parse_mode](raw) : raw
  for (const one of entities) checkEntity(text, one)
  const result = trimmed({ text, entities })
  if (result.text === '' && empty !== undefined) throw badRequest(empty)
  if ([...result.text].length > max) throw badRequest('message is too long')
  return result
}

function checkEntity(text: string, { type, offset, length, url }: Entity) {
  const end = offset + length
  const begins = `entity beginning at UTF-16 offset ${offset}`
  if (end > text.length) {
    throw badRequest(`${begins} ends after the end of the text at UTF-16 offset ${text.length}`)
  }
  if (insidePair(text, offset)) throw badRequest(`${begins} begins in a middle of a UTF-16 symbol`)
  if (insidePair(text, end)) throw badRequest(`${begins} ends in a middle of a UTF-16 symbol`)
  if (type === 'text_link' && url === undefined) throw badRequest(`${begins} is a text_link without "url"`)
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
