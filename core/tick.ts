import { purge } from './answer/purge.ts'
import { receiveCards } from './answer/receive-cards.ts'
import { askAgain } from './ask/later.ts'
import { ask } from './ask/schedule.ts'
import { closePages } from './close-pages.ts'
import { endDay } from './day-end.ts'
import { receiveReplies } from './hear/hear.ts'
import { helpLines } from './helps/lines.ts'
import { eraseAll } from './home/erase-everything.ts'
import { letIn } from './link/join.ts'
import { linkedLines } from './link/linked.ts'
import { assentLines } from './link/newcomer.ts'
import { cameLine } from './link/who-came.ts'
import type { Id } from './model/circle.ts'
import { withoutLapsed } from './model/in-common.ts'
import { isResting } from './model/look-up.ts'
import type { Means } from './model/means.ts'
import type { Outgoing } from './model/message.ts'
import { isKnown, type Known, type Scene, type Turn, turn } from './model/scene.ts'
import { momentLines } from './moment/met.ts'
import { pathLines } from './path/met.ts'
import { tellOpener } from './room/tell-opener.ts'

/** Everything that changes by itself because its time has come: the day's end first, so that nothing of it stays. */
export function tick(scene: Scene, means: Means): Turn {
  const isErased = isKnown(scene) && scene.person.erases !== null && scene.person.erases <= means.now
  if (isErased) return { ...eraseAll(scene, means), reply: {} }
  const ended = endDay(scene, means)
  const closing = ended.say.length > 0 ? [] : closePages(scene, means)
  const told = tellOpener(ended.scene, means)
  const say = [...ended.say, ...closing, ...told.say]
  if (!isKnown(told.scene)) return turn(told.scene, say)
  const come = arrivals(withoutLapsed(purge(told.scene, means), means), means)
  return turn(come.scene, [...say, ...come.say], {}, come.wake)
}

function arrivals(scene: Known, means: Means): { scene: Known; say: Outgoing[]; wake: readonly Id[] } {
  const told = isResting(scene, means.now)
    ? []
    : [cameLine, assentLines, linkedLines, momentLines, helpLines, pathLines]
  const entered = letIn(scene, means)
  let next = entered.scene
  const say: Outgoing[] = []
  for (const step of [receiveCards, receiveReplies, ...told, ask, askAgain]) {
    const done = step(next, means)
    next = done.scene
    say.push(...done.say)
  }
  return { scene: next, say, wake: entered.wake }
}
