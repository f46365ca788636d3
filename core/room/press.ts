import type { Handlers } from '../model/handlers.ts'
import type { Scene } from '../model/scene.ts'
import { about, roundMore } from './command.ts'
import { cancel, end, plain, postAgain, renew, stopWeekly } from './manage.ts'
import { pause } from './pause.ts'
import { vote, voteChange, voteOut, voteOwn } from './vote.ts'

/** What anybody may press in a room or about one, whether or not they are a person here. */
export const IN_ROOM = {
  vote,
  'vote-own': voteOwn,
  'vote-change': voteChange,
  'vote-out': voteOut,
  pause,
  round: about,
  'round-end': end,
  'round-plain': plain,
  'round-cancel': cancel,
  'round-stop': stopWeekly,
  'round-again': postAgain,
  'round-renew': renew,
  'round-more': roundMore,
} satisfies Partial<Handlers<Scene>>
