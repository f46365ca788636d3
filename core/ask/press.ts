import { moreAbout } from '../learn/learn.ts'
import type { Handlers } from '../model/handlers.ts'
import type { Known } from '../model/scene.ts'
import { later } from './later.ts'
import { notToday } from './not-today.ts'
import { justQuestions, openQuestion } from './question.ts'

/** What a person may press when they are asked. */
export const ASKED = {
  open: openQuestion,
  later,
  'not-today': notToday,
  'more-about': moreAbout,
  'just-questions': justQuestions,
} satisfies Partial<Handlers<Known>>
