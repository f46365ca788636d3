import { help } from './home/help.ts'
import { link } from './link/link.ts'
import { graphemes } from './model/clean-text.ts'
import type { Means } from './model/means.ts'
import { atLeastOnce, button, show, text } from './model/page.ts'
import { isKnown, type Scene, type Turn, turn } from './model/scene.ts'
import { start, whatIsThis } from './start.ts'

/** What people say to anybody leads where they mean: thanks, a greeting, what this is, help, how to link. */
export function smallTalk(scene: Scene, means: Means, said: string): Turn | null {
  const { thanks, hello, what, help: helps, link: links } = means.vocabulary
  if (what.includes(said)) return whatIsThis(scene, means, '1', null)
  if (helps.includes(said)) return help(scene, means)
  if (hello.includes(said)) return start(scene, means)
  if (!isKnown(scene)) return null
  if (thanks.includes(oneOf(said))) return welcome(scene, means)
  return links.some((asks) => said === asks || said.startsWith(`${asks} `)) ? link(scene, means) : null
}

const welcome = (scene: Scene, means: Means): Turn =>
  turn(scene, [
    atLeastOnce(
      show(scene, means, 'home', { text: [text('youre-welcome')], buttons: [[button('home', 'home')]] }),
    ),
  ])

/** Several hearts are one. */
function oneOf(said: string): string {
  if (/\p{L}/u.test(said)) return said.replace(/\s/g, ' ')
  const signs = said.replace(/\s/g, '')
  const [first = '', ...others] = graphemes(signs)
  return others.every((other) => other === first) ? first : signs
}
