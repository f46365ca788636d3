import type { Page, Text, Value } from '../../core/model/message.ts'

/** Whether a page may stand in a message: a workspace can export those, so they hold no prompt, form, file or picture. */
export function plainEnough({ text, buttons, form, file, picture, personal }: Page): boolean {
  if (form || file || picture || personal) return false
  return ![...text, ...buttons.flat().map((button) => button.text)].some(holdsPrompt)
}

/** Whether words name what somebody answered, or what they were asked. */
export const namesAnswer = (text: Text): boolean =>
  holdsPrompt(text) || ('id' in text && text.id.startsWith('said'))

function holdsPrompt(value: Value): boolean {
  if (typeof value !== 'object') return false
  if ('prompt' in value) return true
  return 'id' in value && Object.values(value.with ?? {}).some(holdsPrompt)
}
