import type { Id } from '../model/circle.ts'
import { circleOfTwo, isOfTwo, soonest, withoutWishes } from '../model/in-common.ts'
import { endOfDay, isLinkedIn, isResting, namesIn, peopleIn } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing, Page, Text } from '../model/message.ts'
import { button, readAnew, show, text } from '../model/page.ts'
import { type Known, put, type Turn, turn } from '../model/scene.ts'
import { plus } from '../model/time.ts'
import { type Moment, THINGS, type Thing } from '../model/wish.ts'

/** How many choices a day has; letting go gives none back. */
const A_DAY = 2

/** [A moment together]: what can be chosen, and what nothing coming means; never what one has chosen. */
export function together(scene: Known, means: Means): Turn | null {
  const circle = circleOfTwo(scene)
  return circle ? turn(scene, [empty(scene, means, circle.id)]) : null
}

function empty(scene: Known, means: Means, circle: Id): Outgoing {
  return shown(scene, means, {
    text: [text('moment-title'), text('moment-only-if', { name: namesIn(scene, circle) })],
    buttons: [
      ...THINGS.map((what) => [button(`choose-${what}`, 'moment-of', [circle, what])]),
      [button('let-go-of-anything', 'moment-let-go', [circle])],
      [button('back', 'home')],
    ],
  })
}

const shown = (scene: Known, means: Means, page: Page): Outgoing =>
  show(scene, means, 'home', page, readAnew(scene, 'moment', []))

/** What it is, chosen: until when it may wait; named in passing only, so that it stands in no chat. */
export function untilWhen(scene: Known, means: Means, circle: Id, what: Thing): Turn | null {
  if (!isOurs(scene, circle)) return null
  const page: Page = {
    text: [text('moment-until-when')],
    buttons: [
      [
        button('an-hour', 'moment-for', [circle, what, 'hour']),
        button('this-evening', 'moment-for', [circle, what, 'evening']),
      ],
      [button('back', 'moment')],
    ],
  }
  return turn(scene, [shown(scene, means, page)], { toast: text(`choose-${what}`) })
}

/** Chosen, told to nobody: the page is empty again, and the others' turns look when it could be told. */
export function choose(
  scene: Known,
  means: Means,
  circle: Id,
  what: Thing,
  span: 'hour' | 'evening',
): Turn | null {
  if (!isOurs(scene, circle)) return null
  const said = (next: Known, toast: Text): Turn =>
    turn(next, [empty(next, means, circle)], { toast }, peopleIn(scene, circle))
  if (isResting(scene, means.now)) return said(scene, text('nothing-held-in-rest'))
  if (scene.person.chosen >= A_DAY) return said(scene, text('moment-used-up'))
  const person = { ...scene.person, chosen: scene.person.chosen + 1 }
  const until = span === 'hour' ? plus(means.now, { hours: 1 }) : endOfDay(scene, means.now)
  return said(held({ ...scene, person }, means, { circle, what, until }), text('moment-held'))
}

/** With a choice in the place of the same one before; what is met already goes on. */
function held(scene: Known, means: Means, chosen: Pick<Moment, 'circle' | 'what' | 'until'>): Known {
  const me = scene.person.id
  const there = scene.moments.find(
    (one) => one.person === me && one.circle === chosen.circle && one.what === chosen.what,
  )
  if (there && there.state !== 'held') return scene
  const meets = soonest(means.now)
  const id = there?.id ?? means.newId()
  return put(scene, 'moments', { ...chosen, id, person: me, meets, state: 'held' })
}

/** [Let go of anything held]: says the same whether or not anything was. */
export function letGo(scene: Known, means: Means, circle: Id): Turn | null {
  if (!isOurs(scene, circle)) return null
  const moments = withoutWishes(scene, circle).moments
  return turn({ ...scene, moments }, [empty(scene, means, circle)], { toast: text('let-go-said') })
}

const isOurs = (scene: Known, circle: Id): boolean => isLinkedIn(scene, circle) && isOfTwo(scene, circle)
