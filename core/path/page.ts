import { linkedCircles } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import type { Path } from '../model/path.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { aboutPath, titleOfPath } from './about.ts'
import { BEGINNING } from './beginning.ts'
import { pathOf } from './walk.ts'

/** [Paths]: what can be taken up, and whether a sentence comes with each question. */
export function paths(scene: Known, means: Means): Turn {
  const { path, plain } = scene.person
  const choice = (id: string) =>
    button(id === path?.id ? 'chosen' : 'to-choose', 'path', [id], {
      what: titleOfPath(scene, pathOf(means, id)),
    })
  const ids = [...offered(scene, means).map(({ id }) => id), ...(isGone(scene, means) ? [path!.id] : [])]
  const sentences = button(plain ? 'to-choose' : 'chosen', 'sentences', [plain ? 'on' : 'off'], {
    what: text('a-sentence-with-each'),
  })
  const buttons = [...ids.map((id) => [choice(id)]), [sentences], [button('back', 'when')]]
  const page = { text: [text('paths-title'), ...(ids.length === 0 ? [text('paths-none')] : [])], buttons }
  return turn(scene, [show(scene, means, 'home', page)])
}

// Who is linked has the beginning together.
const offered = (scene: Known, { paths }: Means): Path[] =>
  paths.filter(({ id }) => id !== BEGINNING.id || linkedCircles(scene).length === 0)

/** Whether somebody is on a path whose file is not there any more. */
const isGone = ({ person }: Known, means: Means): boolean =>
  person.path !== null && pathOf(means, person.path.id) === undefined

/** One path: what it is, who wrote it, and taking it up or leaving it. */
export function pathPage(scene: Known, means: Means, id: string): Turn {
  const path = offered(scene, means).find((one) => one.id === id)
  const isOn = scene.person.path?.id === id
  if (!path && !(isOn && isGone(scene, means))) return paths(scene, means)
  const does: Button = isOn ? button('leave-path', 'path-leave') : button('take-it-up', 'path-take', [id])
  const about = path ? aboutPath(scene, means, path) : [text('path-gone')]
  const page = { text: about, buttons: [[does], [button('back', 'paths')]] }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** [Take it up]: from its first question on, in the place of any other path; nobody learns of it. */
export const takeUp = (scene: Known, means: Means, id: string): Turn =>
  pathOf(means, id) ? paths(onPath(scene, { id, had: 0 }), means) : paths(scene, means)

/** [Leave it]: questions come as they did before. */
export const leavePath = (scene: Known, means: Means): Turn => paths(onPath(scene, null), means)

/** [A sentence with each], or just questions. */
export const sentences = (scene: Known, means: Means, are: 'on' | 'off'): Turn =>
  paths({ ...scene, person: { ...scene.person, plain: are === 'off' } }, means)

const onPath = (scene: Known, path: Known['person']['path']): Known => ({
  ...scene,
  person: { ...scene.person, path },
})
