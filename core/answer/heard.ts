import { OWN_ACTS } from '../model/act.ts'
import { action } from '../model/action.ts'
import { keyOf, readKey } from '../model/key.ts'
import { fits } from '../model/limit.ts'
import { type Asked, asked, isOpen, ofOthers, others, ownMember, today } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing, Page } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import type { Known, Scene } from '../model/scene.ts'
import { isShowable } from '../model/shown.ts'
import { daysBetween } from '../model/time.ts'

const THANKS = ['heard-1', 'heard-2', 'heard-3', 'heard-4', 'heard-5'] as const

/** Whether an answer of this ask could ever be shown to anybody. */
export function isSharable(scene: Known, { circle, prompt }: Asked): boolean {
  const linked = circle?.kind === 'partners' && ownMember(scene, circle.id) !== undefined
  return linked && prompt.shareable && others(scene, circle.id).length > 0
}

/** Whether an answer can be shown now, as it is. */
export const mayShow = (scene: Known, means: Means, its: Asked): boolean =>
  isShowable(its.answer) &&
  fits(its.answer.words, its.answer.limits) &&
  isSharable(scene, its) &&
  isOpen(its.ask, means.now)

/** The one page that follows each of the five answers where it was typed: what held the color is gone. */
export const takenPage = (scene: Known, its: Asked): Page => ({
  text: [text('taken-with-it')],
  buttons: answeredButtons(scene, its),
})

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

/** What can be done with an answer: see what others would see, change it, erase it; beside an act another is offered, whatever was answered (R10). */
export function answeredButtons(scene: Known, its: Asked): Button[][] {
  const { ask, circle } = its
  const look = isSharable(scene, its)
    ? { text: ofOthers(scene, circle!.id, 'preview'), action: action('preview', ask.id) }
    : button('look-at-it', 'preview', [ask.id])
  const [add, changed] = [button('add-a-little', 'add', [ask.id]), button('its-changed', 'changed', [ask.id])]
  const more = canHaveTwo(scene, its) ? [button('and-one-more', 'own-acts', [ask.id, 0])] : []
  return [[look], [add, changed], more, [button('breathe', 'breathe'), button('erase', 'erase', [ask.id])]]
}

const canHaveTwo = ({ person }: Known, { prompt, circle }: Asked): boolean =>
  prompt.id === OWN_ACTS && circle?.kind === 'partners' && person.retention > 0

/** A page of an ask, on the message that was pressed. */
export function askPage(scene: Known, means: Means, { ask }: Asked, page: Page): Outgoing {
  return show(scene, means, keyOf('ask', ask.id), page)
}

/** The page of an answer where other answers would have another: so that no message tells which of them it is. */
export const heardAlone = (scene: Known, means: Means, its: Asked): Outgoing =>
  askPage(scene, means, its, { ...heardPage(scene, means, its), personal: true })

/** The messages of answers that are no longer as their screens say: shown no more, or gone. */
export function refreshed(before: Scene, after: Known, means: Means): Outgoing[] {
  return before.posts.flatMap(({ key, want, closes }) => {
    const read = readKey(key)
    const its = read?.kind === 'ask' && want ? asked(after, means, read.about[0]) : null
    if (!its?.ask.done) return []
    const page = its.answer || after.person.retention === 0 ? heardPage(after, means, its) : erasedPage
    const out = askPage(after, means, its, page)
    return [
      {
        ...out,
        where: undefined,
        closes: closes ?? undefined,
        want: out.want && { ...out.want, open: want!.open },
      },
    ]
  })
}

/** What stands where an answer has been erased. */
const erasedPage: Page = { text: [text('erased')], buttons: [[button('home', 'home')]] }
