import { isLate } from '../ask/too-late.ts'
import type { Id } from '../model/circle.ts'
import type { Incoming } from '../model/incoming.ts'
import { type Key, keyOf } from '../model/key.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing } from '../model/message.ts'
import { text } from '../model/page.ts'
import { drop, find, put, type Scene, type Turn, turn } from '../model/scene.ts'
import type { Instant } from '../model/time.ts'
import type { Round } from '../model/workshop.ts'
import { closesAt, isOpen } from './closing-time.ts'
import { nothingGoesOn, putBackThere, toBeTold } from './nothing-goes-on.ts'
import { inTheirTime, withOpened } from './opening.ts'
import { closedLine, closedMessage, inRoom, roundKey, roundMessage } from './page.ts'
import { breaths, breathTimes } from './pause.ts'
import {
  forgottenAt,
  isDoubtful,
  isStopped,
  openRound,
  plannedRounds,
  roundsHere,
  withClosed,
  withoutOpener,
  withoutVotes,
} from './round.ts'
import { withoutStopped } from './who-sees.ts'

/** A room's own turn: the only one that writes into it. */
export function inItsRoom(scene: Scene, incoming: Incoming, means: Means): Turn {
  switch (incoming.kind) {
    case 'tick':
      return roomTick(withoutAbsent(scene, means), means)
    case 'gone':
    case 'uninstalled':
      return nothingGoesOn(scene, means, 'unreached')
    case 'put-back':
      return putBackThere(scene, means)
    case 'let-in':
      return turn(scene, [
        {
          to: scene.chat.id,
          key: 'let-in',
          want: inRoom({ text: [text('room-hello')], buttons: [] }),
          where: 'below',
        },
      ])
    case 'unclear':
      return unclear(scene, incoming.key)
    case 'found':
      return found(scene, incoming.key)
    case 'left':
      return turn(withoutWhoever(scene, incoming.chat))
    default:
      return turn(scene)
  }
}

/** The scene without those who have left unseen; where nobody knows who is there, no picture comes of what is over. */
function withoutAbsent(scene: Scene, { absent, now }: Means): Scene {
  if (absent !== 'unknown') return absent.reduce(withoutWhoever, scene)
  const plain = (round: Round) =>
    round.state === 'open' && closesAt(round) <= now ? { ...round, plain: true } : round
  return { ...scene, rounds: scene.rounds.map(plain) }
}

/** What is over closes, what is planned opens, one after the other; every message is said as it should be now. */
function roomTick(scene: Scene, means: Means): Turn {
  const say: Outgoing[] = [...breaths(scene, means)]
  let next = inTheirTime(scene)
  for (const round of roundsHere(next)) {
    const over = ended(next, means, round)
    next = over.scene
    say.push(...over.say)
  }
  next = opening(withoutStopped(next, means.now), means)
  const open = openRound(next)
  if (open) say.push(openMessage(next, means, open), ...earlierPosts(next, open))
  const language = open?.language ?? next.chat.language
  return turn({ ...next, chat: { ...next.chat, language } }, say, {}, toBeTold(next))
}

/** What is forgotten once its time has come. */
const PASSES: readonly Round['state'][] = ['closed', 'prepared']

/** What becomes of a round that is cancelled, over, or old enough to be forgotten. */
function ended(scene: Scene, means: Means, round: Round): { scene: Scene; say: Outgoing[] } {
  const { id, state } = round
  if (isOpen(round) && closesAt(round) > means.now) return { scene, say: [] }
  if (state === 'cancelled') {
    const gone: Outgoing = { to: scene.chat.id, key: roundKey(round), want: null }
    const kept = withoutVotes(scene, round)
    // What was asked once is remembered, so that it is not put again and again.
    const closes = round.ends ?? means.now
    const done = { ...round, state: 'closed', plain: true, weekly: null, closes, ends: null } as const
    return {
      scene: round.opens > means.now ? drop(kept, 'rounds', id) : put(kept, 'rounds', done),
      say: [gone],
    }
  }
  if (state === 'open') {
    const next = withClosed(scene, round)
    return { scene: next, say: closing(next, find(next, 'rounds', id)!, isDoubtful(round)) }
  }
  const old = PASSES.includes(state) && forgottenAt(round) <= means.now
  return { scene: old ? drop(scene, 'rounds', id) : scene, say: [] }
}

/** Its message becomes the weather; where nobody knows whether it is there, that is said anew in place of the line. */
function closing(scene: Scene, round: Round, doubtful: boolean): Outgoing[] {
  const its = { to: scene.chat.id, key: roundKey(round), want: closedMessage(round) }
  return [its, doubtful ? closedAnew(scene, round) : closedHere(scene, round)]
}

/** The line below everything else that leads to what a round has become. */
const closedHere = (scene: Scene, round: Round): Outgoing => ({
  ...{ to: scene.chat.id, key: keyOf('closed', round.id), want: closedLine(round), where: 'below' },
})

/** What a round has become, as a message of its own: in place of the line that would lead nowhere. */
const closedAnew = (scene: Scene, round: Round): Outgoing => ({
  ...{ to: scene.chat.id, key: keyOf('closed', round.id), want: closedMessage(round), where: 'below' },
})

function opening(scene: Scene, means: Means): Scene {
  let next = scene
  for (const round of plannedRounds(scene)) {
    // Where nobody knows whether its opener is there, it waits until it is too late.
    const waits = means.absent === 'unknown' && !isLate(round.opens, means.now)
    if (round.opens <= means.now && !openRound(next) && !waits) next = withOpened(next, means, round)
  }
  return next
}

const openMessage = (scene: Scene, means: Means, round: Round): Outgoing => ({
  to: scene.chat.id,
  key: roundKey(round),
  want: roundMessage(means, round),
  by: round.closes,
})

/** What a question was posted as before: should it be there after all, it goes. */
const earlierPosts = (scene: Scene, round: Round): Outgoing[] =>
  Array.from({ length: round.posted - 1 }, (_, i) => ({
    ...{ to: scene.chat.id, key: roundKey({ ...round, posted: i + 1 }), want: null },
  }))

/** Nobody knows whether a question came through: its opener is asked to look. */
function unclear(scene: Scene, key: Key): Turn {
  const over = roundsHere(scene).find((it) => it.state === 'closed' && roundKey(it) === key)
  if (over) return turn(scene, [closedAnew(scene, over)])
  const round = roundsHere(scene).find((it) => it.state === 'open' && roundKey(it) === key)
  if (!round || isDoubtful(round) || round.note !== null) return turn(scene)
  const next = put(scene, 'rounds', { ...round, note: 'unclear' })
  return turn(next, [], {}, toBeTold(next))
}

/** A question of which nobody knew is there: nothing has to be posted again, and its weather comes in its place. */
function found(scene: Scene, key: Key): Turn {
  const round = roundsHere(scene).find((it) => roundKey(it) === key)
  if (!round) return turn(scene)
  if (round.state === 'closed') return turn(scene, [{ ...closedHere(scene, round), where: 'here' }])
  return turn(isDoubtful(round) ? put(scene, 'rounds', { ...round, note: null }) : scene)
}

/** Somebody has left: what they planned does not come, what is open is theirs no more, and their answer goes, for they could no longer change it. */
function withoutWhoever(scene: Scene, chat: Id): Scene {
  const next = withoutOpener(scene, chat)
  return {
    ...next,
    rounds: next.rounds.map((round) => (round.opener === chat ? { ...round, opener: null } : round)),
    votes: scene.votes.filter((vote) => vote.chat !== chat),
  }
}

/** When something of a room changes next by itself. */
export function roomTimes(scene: Scene, means: Means): (Instant | null)[] {
  const open = openRound(scene)
  const rounds = roundsHere(scene).map((round) => {
    if (isOpen(round)) return closesAt(round)
    if (round.state === 'cancelled') return means.now
    if (PASSES.includes(round.state)) return forgottenAt(round)
    return plannedTime(round, open)
  })
  return [...rounds, ...breathTimes(scene, means)]
}

function plannedTime(round: Round, open: Round | undefined): Instant | null {
  if (isStopped(round)) return round.weekly
  return open && closesAt(open) > round.opens ? closesAt(open) : round.opens
}
