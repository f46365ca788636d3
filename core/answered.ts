import { askKey } from './ask.ts'
import { type Asked, namesIn, others, today } from './find.ts'
import type { Means } from './means.ts'
import type { Button, Outgoing, Page } from './message.ts'
import { button, show, text } from './page.ts'
import type { Known } from './scene.ts'
import { daysBetween } from './time.ts'

const THANKS = ['heard-1', 'heard-2', 'heard-3', 'heard-4', 'heard-5']

/** Whether an answer of this ask could ever be shown to anybody. */
export function isSharable(scene: Known, { circle, prompt }: Asked): boolean {
  return circle?.kind === 'partners' && prompt.shareable && others(scene, circle.id).length > 0
}

/** The one page that follows each of the five answers, whatever it was. */
export function heardPage(scene: Known, means: Means, its: Asked): Page {
  const sentence = THANKS[daysBetween('2024-01-01', today(scene, means)) % THANKS.length]!
  const kept =
    scene.person.retention === 0
      ? 'nothing-kept'
      : isSharable(scene, its)
        ? 'stays-unless-shown'
        : 'stays-with-you'
  return {
    text: [text('heard', { thanks: text(sentence), kept: text(kept) })],
    buttons: answeredButtons(scene, its),
  }
}

/** What can be done with an answer: see what others would see, change it, erase it. */
export function answeredButtons(scene: Known, its: Asked): Button[][] {
  const { ask, circle } = its
  const look = isSharable(scene, its)
    ? button('preview', 'preview', [ask.id], { name: namesIn(scene, circle!.id) })
    : button('look-at-it', 'preview', [ask.id])
  return [[look], [button('its-changed', 'changed', [ask.id]), button('erase', 'erase', [ask.id])]]
}

/** A page of an ask, on the message that was pressed. */
export function askPage(scene: Known, means: Means, { ask }: Asked, page: Page): Outgoing {
  return show(scene, means, askKey(ask.id), page)
}
