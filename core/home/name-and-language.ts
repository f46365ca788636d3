import { expects } from '../model/expects.ts'
import type { Means } from '../model/means.ts'
import type { Page } from '../model/message.ts'
import { askName } from '../model/naming.ts'
import { button, show, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'

/** "My name and language". */
export function nameAndLanguage(scene: Known, means: Means): Turn {
  const { name } = scene.person
  const spoken = means.languages.includes(scene.chat.language) ? scene.chat.language : 'en'
  const languages = means.languages.filter((l) => l !== spoken)
  const page: Page = {
    text: [text('about-name', { name }), text('about-language', { language: text(`language-${spoken}`) })],
    buttons: [
      [button('another-name', 'new-name')],
      languages.map((l) => button(`language-${l}`, 'language', [l])),
      [button('back', 'privacy')],
    ],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** [Another name]: the next typed words are the name by which others see one from now on. */
export const newName = (scene: Known, means: Means): Turn =>
  askName(
    { ...scene, person: { ...scene.person, expects: expects({ what: 'name', to: 'about' }) } },
    means,
    button('back', 'about'),
  )

/** Another language, for everything from now on. */
export function setLanguage(scene: Known, means: Means, language: string): Turn | null {
  if (!means.languages.includes(language)) return null
  return nameAndLanguage({ ...scene, chat: { ...scene.chat, language } }, means)
}
