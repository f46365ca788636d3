import type { Handlers } from '../model/handlers.ts'
import type { Known } from '../model/scene.ts'
import {
  rhythmDay,
  rhythmDrop,
  rhythmLess,
  rhythmMove,
  rhythmNew,
  rhythmShow,
  rhythmWhom,
} from './change-rhythm.ts'
import { depthAbout, depthPage, setDepth } from './depth.ts'
import { firstRhythm, setSound } from './first-rhythm.ts'
import { come, comes, setCover } from './how-it-comes.ts'
import { quietHours, quietMove } from './quiet-hours.ts'
import { askZone, otherZone, setZone } from './zone.ts'

/** What a person may press about when they are asked, and how. */
export const RHYTHMS = {
  rhythm: firstRhythm,
  sound: setSound,
  zone: setZone,
  'other-zone': otherZone,
  'when-zone': askZone,
  'rhythm-new': rhythmNew,
  'rhythm-show': rhythmShow,
  'rhythm-day': rhythmDay,
  'rhythm-move': rhythmMove,
  'rhythm-less': rhythmLess,
  'rhythm-whom': rhythmWhom,
  'rhythm-drop': rhythmDrop,
  comes,
  come,
  cover: setCover,
  'quiet-hours': quietHours,
  'quiet-move': quietMove,
  depths: depthPage,
  'depth-about': depthAbout,
  depth: setDepth,
} satisfies Partial<Handlers<Known>>
