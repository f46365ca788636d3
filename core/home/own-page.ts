import { shownBy } from '../answer/share.ts'
import { visible } from '../answer/visible.ts'
import { repliesBy, repliesTo } from '../hear/replies.ts'
import { isOpen, isResting, linkedCircles } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Text } from '../model/message.ts'
import { button, platformName, text } from '../model/page.ts'
import type { Known } from '../model/scene.ts'
import { roomButtons } from '../room/command.ts'

/** What Home says where it is a page of one's own: who one is, what comes next, and who else could read it. */
export const ownPageText = (scene: Known, means: Means, next: Text): Text[] => [
  text('home-hello', { name: scene.person.name, next }),
  text('own-page', { platform: platformName(scene) }),
  ...(roomButtons(scene, means).length > 0 ? [text('rooms-below')] : []),
]

/** What can be done from there, as far as there is anything to do it to; `circles` lead to whom one is linked with. */
export function ownPageButtons(scene: Known, means: Means, circles: Button[]): Button[][] {
  const { answers, asks, rhythms } = scene
  const isLinked = linkedCircles(scene).length > 0
  // Shares are what others can look at, or wait to: they would tell who is there, and who has answered.
  const shown = [
    ...shownBy(scene, means.now),
    ...visible(scene, means),
    ...repliesBy(scene, means.now),
    ...repliesTo(scene, means.now),
  ]
  const hasShown = isLinked && shown.length > 0
  const answered = asks.some((ask) => ask.done && isOpen(ask, means.now))
  const rests = isResting(scene, means.now)
  const rest = !rests && (rhythms.length > 0 || isLinked) ? [button('rest', 'rest')] : []
  return [
    rests ? [button('end-the-rest', 'rest-end')] : [],
    [
      button('ask-me-something', 'ask-now'),
      rhythms.length > 0 ? button('when-i-ask', 'when') : button('set-a-reminder', 'rhythm-new'),
    ],
    ...roomButtons(scene, means),
    [
      ...(hasShown || answered ? [button('of-today', 'shown')] : []),
      ...(answers.length > 0 ? [button('my-answers', 'answers')] : []),
    ],
    [...rest, ...circles],
    [button('whats-kept', 'privacy'), button('leaving', 'leaving')],
    [button('breathe', 'breathe'), button('help-and-people', 'help')],
  ]
}
