import { linkedCircles } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Text } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import type { Path } from '../model/path.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { BEGINNING } from './beginning.ts'
import { pathOf, spoken } from './walk.ts'

/** [Paths]: what can be taken up, and whether a sentence comes with each question. */
export function paths(scene: Known, means: Means): Turn {
  const { path, plain } = scene.person
  const all = offered(scene, means).map((one) => [
    button(one.id === path?.id ? 'chosen' : 'to-choose', 'path', [one.id], {
      what: one.names ? spoken(scene, one.names) : text('a-gentle-beginning'),
    }),
  ])
  const sentences = button(plain ? 'to-choose' : 'chosen', 'sentences', [plain ? 'on' : 'off'], {
    what: text('a-sentence-with-each'),
  })
  const buttons = [...all, [sentences], [button('back', 'when')]]
  return turn(scene, [show(scene, means, 'home', { text: [text('paths-title')], buttons })])
}

// Who is linked has the beginning together.
const offered = (scene: Known, { paths }: Means): Path[] =>
  paths.filter(({ id }) => id !== BEGINNING.id || linkedCircles(scene).length === 0)

/** One path: what it is, who wrote it, and taking it up or leaving it. */
export function pathPage(scene: Known, means: Means, id: string): Turn {
  const path = offered(scene, means).find((one) => one.id === id)
  if (!path) return paths(scene, means)
  const on: Button =
    scene.person.path?.id === id
      ? button('leave-path', 'path-leave')
      : button('take-it-up', 'path-take', [id])
  const page = { text: aboutIt(scene, means, path), buttons: [[on], [button('back', 'paths')]] }
  return turn(scene, [show(scene, means, 'home', page)])
}

function aboutIt(scene: Known, { runBy }: Means, { by, names }: Path): Text[] {
  if (by === null || names === null) return [text('path-beginning')]
  const runs = [by, runBy].map((one) => one.normalize('NFKC').toLowerCase())
  const isOne = runs[0]!.includes(runs[1]!) || runs[1]!.includes(runs[0]!)
  return [
    text('path-own', { name: spoken(scene, names) }),
    text('path-by', { by, runBy }),
    text(isOne ? 'path-author-runs' : 'path-author', { by }),
  ]
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
