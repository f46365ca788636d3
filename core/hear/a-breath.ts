import type { Means } from '../model/means.ts'
import type { Page } from '../model/message.ts'
import { button, hasOwnPage, show, text } from '../model/page.ts'
import type { LookedFrom } from '../model/reply.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'

/** [A breath for me]: for oneself alone after looking, whatever was seen; nobody is told. */
export function aBreath(scene: Known, means: Means, from: LookedFrom): Turn {
  const back = from === 'today' ? button('back', 'shown') : button('home', 'home')
  const page: Page = {
    text: [text('a-breath-says')],
    buttons: [
      [button('breathe', 'breathe')],
      [button('piece-hearing-a-no', 'piece', ['hearing-a-no', 1])],
      [button('rehearse', 'rehearse', ['hear'])],
      [back],
    ],
  }
  const said = show(scene, means, 'home', page)
  const below = from === 'card' && !hasOwnPage(scene, means)
  return turn(scene, [below ? { ...said, where: 'below' } : said])
}
