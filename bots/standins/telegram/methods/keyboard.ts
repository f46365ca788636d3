import { optional } from '../../rules.ts'
import type { Button } from '../world/chats.ts'
import { badRequest } from '../world/refusal.ts'
import { list, object, string } from './parameters.ts'

const MOST_BUTTONS = 100

const wireButton = object({
  text: string(),
  callback_data: optional(string()),
  url: optional(string()),
  copy_text: optional(object({ text: string() })),
})

const markup = object({ inline_keyboard: list(list(button, 1, 8)) })

/** Reads a reply_markup: inline keyboards only, in the size that apps show. */
export function keyboard(value: unknown, name: string): Button[][] {
  const { inline_keyboard: rows } = markup(value, name)
  if (rows.flat().length > MOST_BUTTONS) throw badRequest('reply markup is too long')
  return rows
}

function button(value: unknown, name: string): Button {
  const wire = wireButton(value, name)
  if (wire.text.trim() === '') throw cannotParse(`"${name}.text" is empty`)
  const { text, callback_data: data, url, copy_text } = wire
  const actions = [data, url, copy_text].filter((action) => action !== undefined)
  if (actions.length > 1) throw cannotParse('exactly one of callback_data, url and copy_text must be used')
  if (data !== undefined) return { text, data: checkedData(data) }
  if (url !== undefined) return { text, url: checkedUrl(url) }
  if (copy_text !== undefined) return { text, copy: checkedCopy(copy_text.text) }
  throw cannotParse('Text buttons are unallowed in the inline keyboard')
}

const cannotParse = (why: string) => badRequest(`can't parse inline keyboard button: ${why}`)

function checkedData(data: string): string {
  const bytes = Buffer.byteLength(data)
  if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID')
  return data
}

function checkedUrl(url: string): string {
  const invalid = (why: string) => badRequest(`inline keyboard button URL '${url}' is invalid: ${why}`)
  const parsed = URL.parse(url)
  if (!parsed) throw invalid('Wrong HTTP URL')
  if (!['http:', 'https:', 'tg:'].includes(parsed.protocol)) throw invalid('Unsupported URL protocol')
  if (parsed.protocol !== 'tg:' && !parsed.hostname.includes('.')) throw invalid('Wrong HTTP URL')
  return url
}

function checkedCopy(text: string): string {
  const length = [...text].length
  if (length < 1 || length > 256) throw badRequest('BUTTON_COPY_TEXT_INVALID')
  return text
}
