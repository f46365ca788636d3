import { modalOf } from '../../bots/slack/modal.ts'
import { homeOf, messageOf } from '../../bots/slack/render.ts'
import { voiceOf } from '../../bots/slack/voice.ts'
import { render } from '../../bots/telegram/render.ts'
import type { Message } from '../../core/model/message.ts'
import { shipped } from '../library.ts'
import type { Who } from './person.ts'

const { words } = shipped
export const { languages } = words

/** Renders a message as its platform does, closed and open; throws if a word is missing. */
export function looks(platform: Who['platform'], message: Message, language: string): void {
  for (const open of [false, true]) {
    const it = { ...message, open }
    if (platform === 'telegram') render(it, language, words)
    else for (const where of ['person', 'room'] as const) messageOf(it, language, words, where)
    if (platform === 'slack') homeOf(it, language, words)
  }
  if (platform === 'slack') modalOf({ pages: [message.page] }, voiceOf(words, language))
}
