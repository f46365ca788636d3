import type { Handlers } from '../model/handlers.ts'
import type { Known } from '../model/scene.ts'
import { breathe, breathedEnough, lookElsewhere, somethingToHoldUp } from './breathe.ts'

/** What a person may press while they breathe. */
export const BREATHING = {
  breathe: (scene, means) => breathe(scene, means),
  'look-elsewhere': lookElsewhere,
  breathed: breathedEnough,
  'hold-up': somethingToHoldUp,
} satisfies Partial<Handlers<Known>>
