import type { Handlers } from '../model/handlers.ts'
import type { Known } from '../model/scene.ts'
import { leavePath, pathPage, paths, sentences, takeUp } from './page.ts'
import { backOnOurPath, dropHopes, leaveOurPath, likePath, ourPath, ourPaths } from './together.ts'

/** What a person may press about paths, their own and those of a circle. */
export const ON_PATHS = {
  paths,
  path: pathPage,
  'path-take': takeUp,
  'path-leave': leavePath,
  sentences,
  'our-paths': ourPaths,
  'our-path': ourPath,
  'our-path-like': likePath,
  'our-hopes-drop': dropHopes,
  'our-path-leave': leaveOurPath,
  'our-path-back': backOnOurPath,
} satisfies Partial<Handlers<Known>>
