import type { Handlers } from '../model/handlers.ts'
import type { Known } from '../model/scene.ts'
import { endLine, helps, letTicksGo, lineOf, tick } from './page.ts'

/** What a person may press about what helps them and whom they are linked with. */
export const HELPING = {
  helps,
  tick,
  'ticks-let-go': letTicksGo,
  line: lineOf,
  'line-end': endLine,
} satisfies Partial<Handlers<Known>>
