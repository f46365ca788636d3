import type { PhoneScene } from '../phones/scene.ts'
import type { RoomScene } from '../room/scene.ts'
import { bothChose } from './both-chose.ts'
import { firstWeek } from './first-week.ts'
import { fromNothing } from './from-nothing.ts'
import { handedPath } from './handed-path.ts'
import { hearingANo } from './hearing-a-no.ts'
import { lookingBack } from './looking-back.ts'
import { redEvening } from './red-evening.ts'
import { session } from './session.ts'
import { someoneLeaves } from './someone-leaves.ts'
import { thisNotThat } from './this-not-that.ts'
import { tiredWeek } from './tired-week.ts'
import { tuesday } from './tuesday.ts'
import { whatHelpsUs } from './what-helps-us.ts'
import { workshopOfNine } from './workshop-of-nine.ts'
import { workshopRoom } from './workshop-room.ts'

/** A situation to try out, between phones or in a room. */
export type Scene = PhoneScene | RoomScene

/** All scenes; the first is the one the playground opens with. */
export const scenes: readonly [Scene, ...Scene[]] = [
  tuesday,
  fromNothing,
  firstWeek,
  thisNotThat,
  bothChose,
  redEvening,
  hearingANo,
  whatHelpsUs,
  lookingBack,
  handedPath,
  tiredWeek,
  someoneLeaves,
  workshopOfNine,
  session,
  workshopRoom,
]
