import type { Press } from '../model/action.ts'
import type { Id } from '../model/circle.ts'
import type { FormVerb } from '../model/forms.ts'
import type { Incoming } from '../model/incoming.ts'
import type { Means, There } from '../model/means.ts'
import type { PlainId } from '../model/message.ts'
import { text } from '../model/page.ts'
import { type Scene, type Turn, turn } from '../model/scene.ts'
import { IN_ROOM } from './press.ts'

/** What is done in a room, and to which of its rounds if it is to one; null for all else. */
export function inARoom(incoming: Incoming): { round: Id | null } | null {
  if (incoming.kind === 'command' && incoming.name === 'checkin') return { round: null }
  if (incoming.kind === 'form' && ROOM_FORMS.includes(`${incoming.sent?.verb}`)) return { round: null }
  return incoming.kind === 'press' && incoming.press ? pressedIn(incoming.press) : null
}

const ROOM_FORMS: readonly string[] = [
  'round-draw',
  'round-open',
  'session-draw',
  'session-set',
] satisfies FormVerb[]

function pressedIn({ verb, args: [about] }: Press): { round: Id | null } | null {
  if (!Object.hasOwn(IN_ROOM, verb)) return null
  return { round: about === undefined ? null : `${about}` }
}

/** Said to whoever is not in the room where they would do something, to them alone; null if they are. */
export const notThere = (scene: Scene, { there }: Means): Turn | null =>
  there === 'both' ? null : turn(scene, [], { toast: text(WHY[there]) })

const WHY: Record<Exclude<There, 'both'>, PlainId> = {
  'not-them': 'only-who-is-there',
  'not-attune': 'not-in-channel',
}

/** Whether the round that something is done to from elsewhere is one that this chat knows: to it there is no other. */
export function isKnownRound({ room, rounds }: Scene, press: Press | null): boolean {
  const round = (press && pressedIn(press)?.round) ?? null
  return room !== null || round === null || rounds.some(({ id }) => id === round)
}
