import type { Scene } from '../model/scene.ts'
import type { Round } from '../model/workshop.ts'
import { roundsHere } from './round.ts'

/** What somebody has prepared in the room at hand, in its order. */
export const preparedBy = (scene: Scene): Round[] =>
  roundsHere(scene)
    .filter(({ state, opener }) => state === 'prepared' && opener === scene.chat.id)
    .toSorted((a, b) => (a.opens < b.opens ? -1 : 1))
