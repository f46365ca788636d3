import type { Color, Id } from '../model/circle.ts'
import type { Incoming } from '../model/incoming.ts'
import type { Means } from '../model/means.ts'
import type { Page } from '../model/message.ts'
import { button, secret, text } from '../model/page.ts'
import { drop, find, put, type Scene, type Turn, turn } from '../model/scene.ts'
import type { Verb } from '../model/verbs.ts'
import type { Round, Vote } from '../model/workshop.ts'
import { closesAt, isOpen } from './closing-time.ts'
import { choice, choices, questionOf } from './page.ts'

const VOTES: readonly Verb[] = ['vote', 'vote-own', 'vote-change', 'vote-out']

/** Whether something done in a room changes nothing but one's own answer there. */
export const onlyVotes = (incoming: Incoming): boolean =>
  incoming.kind === 'press' && incoming.press !== null && VOTES.includes(incoming.press.verb)

/** A round that can still be answered. */
export const openOne = (scene: Scene, means: Means, id: string): Round | undefined => {
  const round = find(scene, 'rounds', id)
  return round && isOpen(round) && closesAt(round) > means.now ? round : undefined
}

const ownVote = (scene: Scene, { id }: Round): Vote | undefined =>
  scene.votes.find((vote) => vote.round === id && vote.chat === scene.chat.id)

/** A color tapped in the room: kept until the close, acknowledged to that person alone, the same for all four. */
export function vote(scene: Scene, means: Means, id: Id, color: Color): Turn | null {
  const round = openOne(scene, means, id)
  if (!round || scene.room?.id !== round.room) return closedAlready(scene, id)
  return turn(voted(scene, means, round, color), [], { toast: text('vote-heard') })
}

function voted(scene: Scene, means: Means, round: Round, color: Color): Scene {
  const { id } = ownVote(scene, round) ?? { id: means.newId() }
  return put(scene, 'votes', { id, round: round.id, chat: scene.chat.id, color })
}

/** Said of a round that can't be answered any more. */
export const closedAlready = (scene: Scene, id: string): Turn | null =>
  find(scene, 'rounds', id) ? turn(scene, [], { toast: text('round-has-closed') }) : null

/** [My answer…]: one's own choice, for oneself alone, to change or take out until the close. */
export function voteOwn(scene: Scene, means: Means, id: string): Turn | null {
  const round = openOne(scene, means, id)
  return round ? turn(scene, [], { page: ownPage(scene, round) }) : closedAlready(scene, id)
}

function ownPage(scene: Scene, round: Round): Page {
  const mine = ownVote(scene, round)
  const said = mine ? secret(text('vote-is', { choice: choice(round, mine.color) })) : text('vote-is-none')
  const all = choices(round, 'vote-change').map((one) => [one])
  return {
    title: text('title-my-answer'),
    text: [questionOf(round), said, text(mine ? 'vote-until-close' : 'only-you')],
    buttons: [...all, mine ? [button('vote-take-out', 'vote-out', [round.id])] : []].filter(
      (row) => row.length > 0,
    ),
  }
}

/** Another color, chosen on one's own page. */
export function voteChange(scene: Scene, means: Means, id: Id, color: Color): Turn | null {
  const round = openOne(scene, means, id)
  if (!round) return closedAlready(scene, id)
  const next = voted(scene, means, round, color)
  return turn(next, [], { page: ownPage(next, round), toast: text('vote-heard-here') })
}

/** [Take it out]: as if nothing had been tapped. */
export function voteOut(scene: Scene, means: Means, id: string): Turn | null {
  const round = openOne(scene, means, id)
  if (!round) return closedAlready(scene, id)
  const mine = ownVote(scene, round)
  const next = mine ? drop(scene, 'votes', mine.id) : scene
  return turn(next, [], { page: ownPage(next, round), toast: text('vote-taken-out') })
}
