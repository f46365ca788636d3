import type { Means } from '../model/means.ts'
import type { Button } from '../model/message.ts'
import { atLeastOnce, button, show, text, textOn } from '../model/page.ts'
import { type Scene, type Turn, turn } from '../model/scene.ts'

/** How this works, and people to talk to: the same for everybody at any time, and never written down. */
export function help(scene: Scene, means: Means): Turn {
  const local = means.help(scene.chat.language)
  const people = local === '' ? text('help-people') : text('help-people-local', { help: local })
  const back: Button[] = scene.person === null ? [button('back', 'hello')] : [button('home', 'home')]
  const said = [text('help-title'), textOn(scene, 'help-how'), people, text('help-emergency')]
  return turn(scene, [
    atLeastOnce(show(scene, means, 'home', { text: said, buttons: [[button('learn', 'learn')], back] })),
  ])
}
