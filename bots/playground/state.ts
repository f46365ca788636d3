import { dump } from '../../db/dump.ts'
import { fileView } from './file-view.ts'
import { PLACES } from './people.ts'
import type { Scene } from './scene.ts'
import { scenes } from './scenes.ts'
import type { Stage } from './stage.ts'
import { shownMoment } from './standing-clock.ts'

/** A scene under way: how many of its steps are done, whether the clock is being turned, which run it is. */
export type Under = { scene: Scene; stage: Stage; done: number; busy: boolean; closing: boolean; run: number }

/** All that the page shows; a step that turns out to be done is ticked off. */
export async function stateOf(under: Under, runBy: string, languages: readonly string[]) {
  const { scene, stage, busy, run } = under
  const all = await dump(stage.store)
  under.done = stage.progress(under.done, all.readable)
  return {
    scene: scene.id,
    run,
    busy,
    clock: shownMoment(stage.clock.now()),
    scenes: scenes.map(({ id, title }) => ({ id, title })),
    languages: languages.map((id) => ({ id, name: nameOf(id) })),
    places: PLACES.map(({ zone, city }) => ({ id: zone, name: city })),
    guide: stage.guide(under.done),
    ...stage.view(all.readable),
    file: { runBy, honest: stage.honest(runBy), ...fileView(all, stage.notes) },
    sent: stage.sent(),
  }
}

function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
