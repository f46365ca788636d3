import { shownBy } from '../answer/share.ts'
import { visible } from '../answer/visible.ts'
import { nextQuestion } from '../ask/schedule.ts'
import { repliesBy, repliesTo } from '../hear/replies.ts'
import { action } from '../model/action.ts'
import { UNTIL_I_SAY } from '../model/circle.ts'
import { circleOfTwo } from '../model/in-common.ts'
import { isResting, linkedCircles, ofOthers, restsUntil } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Page, Text } from '../model/message.ts'
import { button, canLink, hasOwnPage, line, show, text } from '../model/page.ts'
import { type Known, type Scene, type Turn, turn } from '../model/scene.ts'
import { addDays, type Clock, clockAt, type Day, dateOf } from '../model/time.ts'
import { ownPageButtons, ownPageText } from './own-page.ts'

/** What Home is while it is closed. */
export const homeLine = (scene: Scene): Page => line(scene, [button('open', 'home')])

/** Everything in one place, in one message that is edited as one goes. */
export function home(scene: Known, means: Means): Turn {
  const link = linkedCircles(scene).length === 0 ? linkLine(scene, means) : []
  const next = nextLine(scene, means)
  const page = hasOwnPage(scene, means)
    ? {
        text: ownPageText(scene, means, next),
        buttons: ownPageButtons(
          scene,
          means,
          withMine(scene, [...momentButton(scene), ...circleButtons(scene, means)]),
        ),
      }
    : {
        text: [text('home-title', { next }), ...shownLines(scene, means), ...link],
        buttons: homeButtons(scene, means),
      }
  return turn(scene, [show(scene, means, 'home', page, homeLine(scene))])
}

/** What is shown at present, said only where there is something. */
function shownLines(scene: Known, means: Means): Text[] {
  const by = shownBy(scene, means.now).length + repliesBy(scene, means.now).length
  const to = visible(scene, means).length + repliesTo(scene, means.now).length
  return [
    ...(by > 0 ? [text('home-shown-by', { things: text('things', { count: by }) })] : []),
    ...(to > 0 ? [text('home-shown-to', { things: text('things', { count: to }) })] : []),
  ]
}

function homeButtons(scene: Known, means: Means): Button[][] {
  const rest = isResting(scene, means.now) ? button('end-the-rest', 'rest-end') : button('rest', 'rest')
  return [
    [button('ask-me-now', 'ask-now'), ...ownButton(scene)],
    [button('of-today', 'shown'), ...momentButton(scene)],
    [button('breathe', 'breathe'), rest],
    [button('when-i-ask', 'when'), button('my-answers', 'answers')],
    circleButtons(scene, means),
    [button('privacy-and-leaving', 'privacy')],
    [button('help-and-people', 'help')],
  ]
}

/** A moment together is for two: among three, somebody could be worked out. */
const momentButton = (scene: Known): Button[] =>
  circleOfTwo(scene) ? [button('a-moment-together', 'moment')] : []

/** To whom one is linked with, or to linking, where that can be. */
function circleButtons(scene: Known, means: Means): Button[] {
  const together = linkedCircles(scene).map(({ id }) => ({
    text: ofOthers(scene, id, 'name-and-me'),
    action: action('circle', id),
  }))
  const link = canLink(scene, means) ? [button('link-someone', 'link')] : []
  return together.length > 0 ? together : link
}

function nextLine(scene: Known, means: Means): Text {
  const until = restsUntil(scene, means.now)
  if (until === UNTIL_I_SAY) return text('home-resting')
  if (until !== null) {
    return text('home-resting-until', {
      day: dayText(dateOf(until, scene.person.zone ?? 'UTC'), calendar(scene, means)),
    })
  }
  const next = nextQuestion(scene, means)
  if (!next) return text('home-no-question')
  const { from, to } = next.rhythm
  const day = dayText(next.day, calendar(scene, means))
  return text('home-next', { day, from: { hour: from }, to: { hour: to }, part: partOfDay(from) })
}

/** The date it is for the person. */
export const calendar = (scene: Known, means: Means): Day => dateOf(means.now, scene.person.zone ?? 'UTC')

/** A day as people say it: today, tomorrow, a weekday, or a date. */
export function dayText(day: Day, now: Day): Text {
  if (day === now) return text('today')
  if (day === addDays(now, 1)) return text('tomorrow')
  return day < addDays(now, 7) && day > now
    ? text('weekday', { day: { weekday: day } })
    : text('date', { day: { date: day } })
}

function partOfDay(clock: Clock): Text {
  if (clock < '12:00') return text('in-the-morning')
  return text(clock < '17:00' ? 'in-the-afternoon' : 'in-the-evening')
}

/** The same for an invitation that was ignored, declined, or thought about: open until it is not. */
function linkLine(scene: Known, means: Means): Text[] {
  const { id, zone } = scene.person
  const open = scene.invitations.find((i) => i.inviter === id && i.expires > means.now)
  if (!open) return []
  if (zone === null) return [text('link-open-a-day')]
  const day = dayText(dateOf(open.expires, zone), calendar(scene, means))
  return [text('link-open-until', { day, clock: { clock: clockAt(open.expires, zone) } })]
}

/** [Something of mine], where answers are kept at all. */
const ownButton = ({ person }: Known): Button[] =>
  person.retention === 0 ? [] : [button('something-of-mine', 'own-acts', [null, 0])]

/** Where Home shows only what one has, it has acts of one's own once one is linked. */
const withMine = (scene: Known, circles: Button[]): Button[] =>
  linkedCircles(scene).length > 0 ? [...ownButton(scene), ...circles] : circles
