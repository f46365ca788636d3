import { cardLines } from './answer/receive-cards.ts'
import { arriving, openedQuestion } from './ask/question.ts'
import { newName } from './home/name-and-language.ts'
import { claimName } from './link/invited.ts'
import { anotherName } from './link/link.ts'
import type { Stopped } from './model/chat.ts'
import { type Id, UNTIL_I_SAY } from './model/circle.ts'
import { expected } from './model/expects.ts'
import type { Profile } from './model/incoming.ts'
import { readKey } from './model/key.ts'
import { asked, isOpen } from './model/look-up.ts'
import type { Means } from './model/means.ts'
import type { Outgoing } from './model/message.ts'
import { text } from './model/page.ts'
import { isKnown, type Known, put, type Scene, type Turn, turn } from './model/scene.ts'
import type { Instant } from './model/time.ts'
import { otherZone } from './rhythm/zone.ts'
import { start } from './start.ts'

/** [I meant something else]: all that a "stop" put an end to is as it was. */
export function unstop(scene: Scene, means: Means, profile: Profile): Turn | null {
  const { stopped } = scene.chat
  if (!stopped) return null
  const chat = { ...scene.chat, stopped: null }
  const awake = isKnown(scene)
    ? asBefore({ ...scene, chat }, stopped)
    : planned({ ...scene, chat }, stopped, means)
  const rooms = stopped.rounds.map(({ room }) => room)
  const whose = scene.person ? [scene.person.id] : []
  const turned = whereItWas(awake, means, profile)
  const again = isKnown(turned.scene) ? stillComes(turned.scene, means, stopped) : []
  return turn(turned.scene, [...turned.say, ...again], { toast: text('as-before') }, [...whose, ...rooms])
}

/** What was not sent yet, if it is still in time: questions, and what others show. Of a link one is told anew. */
const stillComes = (scene: Known, means: Means, { withdrawn }: Stopped): Outgoing[] =>
  withdrawn.flatMap(({ key, by }) => {
    const its = readKey(key)
    if (its === null || (by !== null && by < means.now)) return []
    if (its.kind === 'card') return cardLines(scene, means, ...its.about)
    return its.kind === 'ask' ? question(scene, means, its.about[0], by) : []
  })

function question(scene: Known, means: Means, id: Id, by: Instant | null): Outgoing[] {
  const ask = asked(scene, means, id)
  if (!ask || ask.ask.done || !isOpen(ask.ask, means.now)) return []
  return [by === null ? openedQuestion(scene, means, ask, 'below') : { ...arriving(scene, means, ask), by }]
}

function asBefore(scene: Known, { restsUntil, expects, later }: Stopped): Known {
  const asks = scene.asks.map((ask) => ({ ...ask, later: later[ask.id] ?? ask.later }))
  return { ...scene, asks, person: { ...scene.person, restsUntil, expects } }
}

/** The rounds whose time is still to come are planned again, and weekly ones go on. */
const planned = (scene: Scene, { rounds }: Stopped, means: Means): Scene =>
  rounds.reduce((from, { weekly, note, ...round }) => {
    const there = from.rounds.find(({ id }) => id === round.id)
    if (there) return put(from, 'rounds', { ...there, weekly, note })
    return round.opens > means.now ? put(from, 'rounds', { ...round, weekly, note }) : from
  }, scene)

/** The page on which something was about to be typed, else the one that people come back to. */
function whereItWas(scene: Scene, means: Means, profile: Profile): Turn {
  const its = isKnown(scene) ? expected(scene.person.expects) : null
  if (!isKnown(scene) || its === null) return start(scene, means)
  if (its.what === 'city') return otherZone(scene, means)
  if (its.what !== 'name') return start(scene, means)
  if (its.to === 'about') return newName(scene, means)
  return its.to === 'link' ? anotherName(scene, means) : claimName(scene, means, its.to.join, profile)
}

/** The scene once somebody does something: what a stop ended can't be brought back once its rest is over. */
export const withoutOldStop = (scene: Known): Known =>
  scene.chat.stopped === null || scene.person.restsUntil === UNTIL_I_SAY
    ? scene
    : { ...scene, chat: { ...scene.chat, stopped: null } }
