import type { Handlers } from '../model/handlers.ts'
import type { Scene } from '../model/scene.ts'
import { aboutRound, roundMore } from './command.ts'
import { cancelRound, closePlain, endRound, postAgain, renew, stopWeekly } from './manage.ts'
import { pause } from './pause.ts'
import { beginRound, prepareSeveral } from './session.ts'
import { vote, voteChange, voteOut, voteOwn } from './vote.ts'
import { aboutSomebody, whoSees } from './who-sees.ts'

/** What anybody may press in a room or about one, whether or not they are a person here. */
export const IN_ROOM = {
  vote,
  'vote-own': voteOwn,
  'vote-change': voteChange,
  'vote-out': voteOut,
  pause,
  session: prepareSeveral,
  'round-begin': beginRound,
  'round-who': whoSees,
  'about-somebody': aboutSomebody,
  round: aboutRound,
  'round-end': endRound,
  'round-plain': closePlain,
  'round-cancel': cancelRound,
  'round-stop': stopWeekly,
  'round-again': postAgain,
  'round-renew': renew,
  'round-more': roundMore,
} satisfies Partial<Handlers<Scene>>
