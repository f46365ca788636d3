import type { Handlers } from '../model/handlers.ts'
import type { Scene } from '../model/scene.ts'
import { learn, readPiece } from './learn.ts'

/** What anybody may press to read. */
export const LEARNING = {
  learn,
  piece: readPiece,
} satisfies Partial<Handlers<Scene>>
