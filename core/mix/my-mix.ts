import type { Means } from '../model/means.ts'
import type { Button, Page } from '../model/message.ts'
import { ANY_MIX, type Mix } from '../model/mix.ts'
import { button, inPairs, show, text } from '../model/page.ts'
import type { Theme } from '../model/prompts.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'

/** The themes that can be left out; what is about oneself always may come. */
const LEFT_OUT = ['touch', 'closeness', 'space', 'words', 'repair', 'celebrate'] as const

/** The scene in which somebody wants other questions than before; nothing of a circle changes (R27). */
export const mixed = (scene: Known, change: Partial<Mix>): Known => ({
  ...scene,
  person: { ...scene.person, mix: { ...ANY_MIX, ...scene.person.mix, ...change } },
})

/** "My own mix": themes off and on again, the body by a yes of one's own, and what was to come less. */
export function myMix(scene: Known, means: Means): Turn {
  const { off, less, body } = scene.person.mix ?? ANY_MIX
  const theme = (one: (typeof LEFT_OUT)[number]): Button =>
    button(off.includes(one) ? 'to-choose' : 'chosen', 'mix-theme', [one], { what: text(`theme-${one}`) })
  const page: Page = {
    text: [text('mix-title'), text('mix-says')],
    buttons: [
      ...inPairs(LEFT_OUT.map(theme)),
      [body ? button('body-off', 'mix-body', ['off']) : button('body-about', 'mix-body', ['about'])],
      less.length > 0 ? [button('mix-bring-back', 'mix-bring-back')] : [],
      [button('back', 'depths')],
    ],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** A theme comes, or comes no more, for this person alone. */
export function mixTheme(scene: Known, means: Means, theme: Theme): Turn {
  const { off } = scene.person.mix ?? ANY_MIX
  const next = off.includes(theme) ? off.filter((one) => one !== theme) : [...off, theme]
  return myMix(mixed(scene, { off: next }), means)
}

/** Questions about the body: what they are, and an explicit yes to them; off again at once. */
export function mixBody(scene: Known, means: Means, what: 'about' | 'on' | 'off'): Turn {
  if (what !== 'about') return myMix(mixed(scene, { body: what === 'on' }), means)
  const page: Page = {
    text: [text('body-about-says'), text('body-consent', { runBy: means.runBy })],
    buttons: [[button('body-yes', 'mix-body', ['on'])], [button('back', 'mix')]],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** [Bring back what I left out]. */
export const bringBack = (scene: Known, means: Means): Turn => myMix(mixed(scene, { less: [] }), means)
