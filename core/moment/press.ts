import type { Handlers } from '../model/handlers.ts'
import type { Known } from '../model/scene.ts'
import { choose, letGo, together, untilWhen } from './choose.ts'
import { begin, endMoment, lookAtMoment } from './met.ts'

/** What a person may press about a moment together. */
export const TOGETHER = {
  moment: together,
  'moment-of': untilWhen,
  'moment-for': choose,
  'moment-let-go': letGo,
  'moment-look': lookAtMoment,
  'moment-begin': begin,
  'moment-end': endMoment,
} satisfies Partial<Handlers<Known>>
