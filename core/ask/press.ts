import type { Handlers } from '../model/handlers.ts'
import type { Known } from '../model/scene.ts'
import { later } from './later.ts'
import { notToday } from './not-today.ts'
import { openQuestion } from './question.ts'

/** What a person may press when they are asked. */
export const ASKED = {
  open: openQuestion,
  later,
  'not-today': notToday,
} satisfies Partial<Handlers<Known>>
