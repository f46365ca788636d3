import type { Handlers } from '../model/handlers.ts'
import type { Scene } from '../model/scene.ts'
import { learn, readPiece } from './learn.ts'
import { rehearse } from './rehearse.ts'

/** What anybody may press to read. */
export const LEARNING = {
  learn,
  piece: readPiece,
  rehearse,
} satisfies Partial<Handlers<Scene>>
