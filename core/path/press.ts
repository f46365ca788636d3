import type { Handlers } from '../model/handlers.ts'
import type { Known } from '../model/scene.ts'
import { leavePath, pathPage, paths, sentences, takeUp } from './page.ts'

/** What a person may press about paths. */
export const ON_PATHS = {
  paths,
  path: pathPage,
  'path-take': takeUp,
  'path-leave': leavePath,
  sentences,
} satisfies Partial<Handlers<Known>>
