import { ID, oneOf } from './argument.ts'
import { COLORS } from './circle.ts'
import { always, takes } from './takes.ts'

/** What a button does in a room, or to a round. */
export const ROOM_VERBS = {
  vote: always(ID, oneOf(...COLORS)),
  'vote-own': always(ID),
  'vote-change': always(ID, oneOf(...COLORS)),
  'vote-out': always(ID),
  pause: always(),
  'round-who': always(ID),
  'about-somebody': always(ID),
  round: takes(ID),
  'round-end': takes(ID),
  'round-plain': takes(ID),
  'round-cancel': takes(ID),
  'round-stop': always(ID),
  'round-again': takes(ID),
  'round-renew': takes(ID),
  'round-more': takes(),
  'round-begin': takes(ID),
  session: takes(),
}
