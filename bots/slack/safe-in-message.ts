import type { Page, Value } from '../../core/model/message.ts'

/** Whether a page may stand in a message: a workspace can export those, so they hold no prompt, answer, form, file or picture. */
export function plainEnough({ text, buttons, form, file, picture, personal }: Page): boolean {
  if (form || file || picture || personal) return false
  return ![...text, ...buttons.flat().map((button) => button.text)].some(namesAnswer)
}

/** Whether words tell something of what somebody answered, or name what they were asked. */
export function namesAnswer(value: Value): boolean {
  if (typeof value !== 'object') return false
  if ('prompt' in value) return true
  return 'id' in value && (value.secret === true || Object.values(value.with ?? {}).some(namesAnswer))
}
