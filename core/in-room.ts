import type { Verb } from './action.ts'
import type { Means } from './means.ts'
import { pause } from './pause.ts'
import * as rounds from './rounds.ts'
import type { Scene, Turn } from './scene.ts'
import { vote, voteChange, voteOut, voteOwn } from './vote.ts'

type Handler = (scene: Scene, means: Means, ...args: string[]) => Turn | null

/** What anybody may press in a room or about one, whether or not they are a person here. */
export const IN_ROOM = {
  vote,
  'vote-own': voteOwn,
  'vote-change': voteChange,
  'vote-out': voteOut,
  pause,
  round: rounds.about,
  'round-end': rounds.end,
  'round-plain': rounds.plain,
  'round-cancel': rounds.cancel,
  'round-stop': rounds.stopWeekly,
  'round-again': rounds.postAgain,
  'round-renew': rounds.renew,
  'round-more': rounds.roundMore,
} satisfies Partial<Record<Verb, Handler>>
