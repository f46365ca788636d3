import { linkedCircles, ofOthers } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Text } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'

/** Three ways to stop on one screen, the one to choose when being noticed is not safe first. */
export function leaving(scene: Known, means: Means): Turn {
  const linked = linkedCircles(scene)
  const ways: Text[] = [text(linked.length > 0 ? 'leaving-title' : 'leaving-title-two'), text('leaving-rest')]
  if (linked.length > 0) ways.push(ofOthers(scene, linked[0]!.id, 'leaving-link'))
  ways.push(text(means.leavesTraces ? 'leaving-erase-traces' : 'leaving-erase', { runBy: means.runBy }))
  const end: Button[] = linked.length > 0 ? [button('end-the-link', 'end-link')] : []
  const buttons = [
    [button('rest-until-i-say', 'rest-open')],
    end,
    [button('people-to-talk-to', 'help'), button('back', 'privacy')],
    // Apart from what nobody should miss: below what does nothing, and nowhere near the way here.
    [button('what-erasing-takes', 'erase-about')],
    [button('erase-everything', 'erase-all')],
  ]
  return turn(scene, [show(scene, means, 'home', { text: ways, buttons, apart: 2 })])
}

/** [What erasing takes]: a pop-up, and nothing else. */
export const eraseAbout = (scene: Known): Turn => turn(scene, [], { alert: text('erasing-takes') })
