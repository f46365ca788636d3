import { isOver, seasonFrom, seasonPage } from '../ask/season.ts'
import { SILENT, withPerson } from '../ask/silence.ts'
import type { Args } from '../model/action.ts'
import { type Person, UNTIL_I_SAY } from '../model/circle.ts'
import { withoutWishes } from '../model/in-common.ts'
import { linkedCircles, others, ownMember } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import { button, show, text } from '../model/page.ts'
import { type Known, put, type Turn, turn } from '../model/scene.ts'
import { plus } from '../model/time.ts'
import { QUESTIONS, withdrawn } from '../model/unsent.ts'
import { home } from './home.ts'

/** The season's question, first at any contact after it has ended; null while a season lasts. */
export function seasonFirst(scene: Known, means: Means): Turn | null {
  return isOver(scene, means.now) && scene.rhythms.length > 0 ? seasonOpen(scene, means) : null
}

/** Behind the season's line. */
export const seasonOpen = (scene: Known, means: Means): Turn =>
  turn(scene, [show(scene, means, 'home', seasonPage)])

/** A fresh yes, a lighter one, or an end; whoever goes on alone is told that the link has ended. */
export function season(scene: Known, means: Means, choice: 'on' | 'less' | 'end'): Turn {
  if (choice === 'end') {
    const next = withPerson({ ...scene, rhythms: [] }, { seasonEnds: null, hushed: null })
    return turn(next, [
      show(next, means, 'home', { text: [text('season-ended')], buttons: [[button('home', 'home')]] }),
      ...withdrawn(next, QUESTIONS).say,
    ])
  }
  const less = choice === 'less'
  const rhythms = less ? scene.rhythms.map((rhythm) => ({ ...rhythm, less })) : scene.rhythms
  const on = withPerson({ ...scene, rhythms }, { seasonEnds: seasonFrom(means.now), hushed: null })
  const next = withoutGhosts(on, means)
  if (linkedCircles(next).length === linkedCircles(scene).length) return home(next, means)
  return turn(next, [
    show(next, means, 'home', { text: [text('not-linked-now')], buttons: [[button('home', 'home')]] }),
  ])
}

/** The scene without circles in which nobody else is left. */
function withoutGhosts(scene: Known, means: Means): Known {
  const empty = linkedCircles(scene).filter(({ id }) => others(scene, id).every((m) => m.left !== null))
  return empty.reduce(
    (from, { id }) => put(from, 'members', { ...ownMember(from, id)!, person: null, left: means.now }),
    scene,
  )
}

/** What to do about two quiet weeks. */
export function quieter(scene: Known, means: Means, choice: Args<'quieter'>[0]): Turn {
  const changes: Record<typeof choice, Partial<Person>> = {
    rest: { restsUntil: UNTIL_I_SAY },
    weeks: { restsUntil: plus(means.now, { days: SILENT }) },
    sound: { sound: true },
    on: {},
  }
  const rests = choice === 'rest' || choice === 'weeks'
  const waiting = rests ? withdrawn(withoutWishes(scene)) : { scene, say: [] }
  const turned = home(withPerson(waiting.scene, { ...changes[choice], hushed: null }), means)
  return { ...turned, say: [...turned.say, ...waiting.say] }
}
