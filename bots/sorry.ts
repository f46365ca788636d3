import type { Text } from '../core/model/message.ts'
import { text } from '../core/model/page.ts'
import { Busy } from '../db/rank.ts'

/** What is said of something that was not heard, by why it was not. */
export const sorryFor = (error: unknown): Text =>
  text(error instanceof Busy ? 'too-many-now' : 'didnt-get-through')
