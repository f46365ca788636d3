import type { Button } from './chats.ts'
import { list, object, oneOf, optional, type Rule, string } from './check.ts'
import { badRequest } from './refusal.ts'

const wireButton = object({
  text: string(),
  callback_data: optional(string()),
  url: optional(string()),
  copy_text: optional(object({ text: string() })),
  style: optional(oneOf('danger', 'success', 'primary')),
})

type WireButton = ReturnType<typeof wireButton>

const cannotParse = (why: string) => badRequest(`can't parse inline keyboard button: ${why}`)

const button: Rule<Button> = (value, name) => {
  const wire = wireButton(value, name)
  if (wire.text.trim() === '') throw cannotParse(`"${name}.text" is empty`)
  checkAction(wire)
  const { text, callback_data: data, url, copy_text, style } = wire
  return JSON.parse(JSON.stringify({ text, data, url, copy: copy_text?.text, style }))
}

const markup = object({ inline_keyboard: list(list(button, 1, 8)) })

/** Reads a reply_markup: inline keyboards only, in the size that apps show. */
export const keyboard: Rule<Button[][]> = (value, name) => {
  const { inline_keyboard: rows } = markup(value, name)
  if (rows.flat().length > 100) throw badRequest('reply markup is too long')
  return rows
}

/** A keyboard as the API writes it, or nothing where there is none. */
export function wireKeyboard(rows: Button[][]) {
  return rows.length === 0
    ? undefined
    : {
        inline_keyboard: rows.map((row) =>
          row.map(({ data, copy, ...rest }) => ({
            ...rest,
            ...(data === undefined ? {} : { callback_data: data }),
            ...(copy === undefined ? {} : { copy_text: { text: copy } }),
          })),
        ),
      }
}

function checkData(data: string) {
  const bytes = Buffer.byteLength(data)
  if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID')
}

function checkUrl(url: string) {
  const invalid = (why: string) => badRequest(`inline keyboard button URL '${url}' is invalid: ${why}`)
  const parsed = URL.parse(url)
  if (!parsed) throw invalid('Wrong HTTP URL')
  if (!['http:', 'https:', 'tg:'].includes(parsed.protocol)) throw invalid('Unsupported URL protocol')
  if (parsed.protocol !== 'tg:' && !parsed.hostname.includes('.')) throw invalid('Wrong HTTP URL')
}

function checkCopy(text: string) {
  const length = [...text].length
  if (length < 1 || length > 256) throw badRequest('BUTTON_COPY_TEXT_INVALID')
}

function checkAction({ callback_data, url, copy_text }: WireButton) {
  const actions = [callback_data, url, copy_text].filter((action) => action !== undefined)
  if (actions.length === 0) throw cannotParse('Text buttons are unallowed in the inline keyboard')
  if (actions.length > 1) throw cannotParse('exactly one of callback_data, url and copy_text must be used')
  if (callback_data !== undefined) checkData(callback_data)
  if (url !== undefined) checkUrl(url)
  if (copy_text !== undefined) checkCopy(copy_text.text)
}
