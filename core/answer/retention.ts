import { RETENTIONS, type Retention } from '../model/circle.ts'
import type { Means } from '../model/means.ts'
import type { Button, Page } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { refreshed } from './heard.ts'
import { unanswered } from './take-back.ts'

/** "How long answers are kept": less at once, more by a fresh yes, which this press is. */
export function retentionPage(scene: Known, means: Means): Turn {
  const { retention } = scene.person
  const choices: Button[] = RETENTIONS.filter((days) => days !== retention).map((days) =>
    button(days === 0 ? 'keep-nothing' : 'keep-days', 'retention', [days], { days }),
  )
  const page: Page = {
    text: [
      retention === 0 ? text('keeps-nothing') : text('keeps-days', { days: retention }),
      text('keeps-more'),
    ],
    buttons: [...choices.map((choice) => [choice]), [button('back', 'privacy')]],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** So many days from now on; what is older goes at once. */
export function setRetention(scene: Known, means: Means, retention: Retention): Turn {
  const person = { ...scene.person, retention }
  const next = { ...(retention === 0 ? unanswered(scene, scene.answers) : scene), person }
  const { say } = retentionPage(next, means)
  return turn(next, [...(retention === 0 ? refreshed(scene, next, means) : []), ...say])
}
