import { OWN_ACTS } from '../model/act.ts'
import { cleanWords } from '../model/clean-text.ts'
import { expected, expects } from '../model/expects.ts'
import { fits, roomForWords, takesMore } from '../model/limit.ts'
import { type Asked, asked, isOpen } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Page } from '../model/message.ts'
import { button, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { askPage } from './heard.ts'
import { keptWords, refusal, refused, takenAway } from './own-words.ts'
import { asItIs } from './share.ts'

/** A line typed right after answering: out of the chat at once, and offered after all five answers alike, but beside acts. */
export function offerLine(scene: Known, means: Means, its: Asked, typed: string): Turn | null {
  const most = roomForWords(0)
  const words = cleanWords(typed, most)
  if (words === '' || !its.answer) return null
  const id = its.ask.id
  const why =
    its.prompt.id === OWN_ACTS ? [text('acts-need-no-words')] : refusal(scene, means, its, words, most)
  const page: Page = why
    ? refused(why, button('back', 'leave', [id]))
    : {
        text: [text('keep-that')],
        buttons: [[button('yes', 'keep-line', [id, 'yes']), button('no', 'keep-line', [id, 'no'])]],
      }
  const kept = words === null || why ? null : expects({ what: 'line', ask: id, words })
  const next = { ...scene, person: { ...scene.person, expects: kept } }
  return turn(next, [...takenAway(scene), askPage(next, means, its, page)])
}

/** [Yes], [No] under a line that was typed right after answering; a no needs none. */
export function keepLine(scene: Known, means: Means, id: string, said: 'yes' | 'no'): Turn | null {
  const typed = expected(scene.person.expects)
  const next: Known = { ...scene, person: { ...scene.person, expects: null } }
  const its = asked(next, means, id)
  if (typed?.what !== 'line' || typed.ask !== id || !its || !isOpen(its.ask, means.now)) return null
  const isLine = its.answer?.shift != null
  const back = (alone: boolean) => [asItIs(next, means, its, alone)]
  if (said === 'no') return turn(next, back(false), { toast: text('fine') })
  if (!takesMore(its.answer)) {
    const alert = text(isLine ? 'a-line-needs-no-words' : 'a-no-needs-no-words')
    return turn(next, back(true), { alert })
  }
  if (!fits(typed.words, its.answer.limits))
    return turn(next, back(true), { alert: text('no-room-for-more') })
  return keptWords(next, means, its, typed.words)
}
