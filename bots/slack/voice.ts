import type { Text } from '../../core/model/message.ts'
import type { Rich } from '../words/rich.ts'
import type { Words } from '../words/words.ts'

/** The words of one language. */
export type Voice = { say: (text: Text) => Rich; plain: (text: Text) => string }

/** The words as somebody of this language reads them. */
export const voiceOf = (words: Words, language: string): Voice => ({
  say: (text) => words.say(text, language),
  plain: (text) => words.plain(text, language),
})
