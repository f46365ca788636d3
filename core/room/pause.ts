import { keyOf } from '../model/key.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing } from '../model/message.ts'
import { text } from '../model/page.ts'
import { type Scene, type Turn, turn } from '../model/scene.ts'
import { type Instant, plus } from '../model/time.ts'
import { inRoom } from './page.ts'

/** One pause in so long a time: a second one would be a way to disturb. */
const APART = { minutes: 10 }

/** How long each calm line of a pause stands. */
const BREATH = 10

const BREATHS = 6

type Breath = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** [Ask for a pause]: at once, in the room, and nobody knows by whom. */
export function pause(scene: Scene, means: Means): Turn | null {
  const { room } = scene
  if (!room) return null
  if (room.paused !== null && means.now < plus(room.paused, APART))
    return turn(scene, [], { toast: text('pause-just-now') })
  return turn({ ...scene, room: { ...room, paused: means.now } }, [], { toast: text('pause-asked') }, [
    room.id,
  ])
}

/** The message of a pause as it should be now: a minute of breathing, then only that there was one. */
export function breaths({ chat, room }: Scene, means: Means): Outgoing[] {
  if (!room || room.paused === null || means.now > plus(room.paused, APART)) return []
  const nth = times(room.paused).filter((at) => at <= means.now).length
  const page = {
    text: [text('pause-title'), text('pause-about'), text(`breath-${nth as Breath}`)],
    buttons: [],
  }
  return [
    {
      to: chat.id,
      key: keyOf('pause', room.paused),
      want: inRoom(page),
      by: plus(room.paused, { minutes: 1 }),
    },
  ]
}

const times = (begun: Instant): Instant[] =>
  Array.from({ length: BREATHS }, (_, i) => plus(begun, { seconds: (i + 1) * BREATH }))

/** When the line of a pause changes next. */
export const breathTimes = ({ room }: Scene, means: Means): Instant[] =>
  room?.paused ? times(room.paused).filter((at) => at > means.now) : []
