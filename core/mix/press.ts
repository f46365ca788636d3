import type { Handlers } from '../model/handlers.ts'
import type { Known } from '../model/scene.ts'
import { another, lessLikeThis, questionHelp } from './behind-a-question.ts'
import { bringBack, mixBody, mixTheme, myMix } from './my-mix.ts'

/** What a person may press about which questions they want. */
export const MIX = {
  mix: myMix,
  'mix-theme': mixTheme,
  'mix-body': mixBody,
  'mix-bring-back': bringBack,
  'question-help': questionHelp,
  'less-like-this': lessLikeThis,
  another,
} satisfies Partial<Handlers<Known>>
