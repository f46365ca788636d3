import { limitAct, otherLimits } from '../answer/act-limit.ts'
import type { Handlers } from '../model/handlers.ts'
import type { Known } from '../model/scene.ts'
import { ownAct } from './act.ts'
import { ownActs } from './acts.ts'
import { ownAnswer } from './own-answer.ts'
import { ownFirst } from './own-first.ts'
import { answerOwn, somethingElse } from './something-else.ts'

/** What a person may press where they bring something up of their own. */
export const OWN = {
  'own-acts': ownActs,
  'own-act': ownAct,
  'own-answer': ownAnswer,
  'own-first': ownFirst,
  'own-limit': limitAct,
  'own-limits': otherLimits,
  'own-line': somethingElse,
  'own-line-answer': answerOwn,
} satisfies Partial<Handlers<Known>>
