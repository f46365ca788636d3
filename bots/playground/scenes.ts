import type { Scene } from './scene.ts'
import { fromNothing } from './scenes/from-nothing.ts'
import { redEvening } from './scenes/red-evening.ts'
import { someoneLeaves } from './scenes/someone-leaves.ts'
import { tiredWeek } from './scenes/tired-week.ts'
import { tuesday } from './scenes/tuesday.ts'
import { workshopOfNine } from './scenes/workshop-of-nine.ts'
import { workshopRoom } from './scenes/workshop-room.ts'

/** All scenes; the first is the one the playground opens with. */
export const scenes: readonly [Scene, ...Scene[]] = [
  tuesday,
  fromNothing,
  redEvening,
  tiredWeek,
  someoneLeaves,
  workshopOfNine,
  workshopRoom,
]
