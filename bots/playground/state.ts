import { dump } from '../../db/dump.ts'
import { languageName } from '../words/language-name.ts'
import { PLACES } from './phones/people.ts'
import type { PhoneView } from './phones/view.ts'
import type { RoomView } from './room/view.ts'
import { type Scene, scenes } from './scenes/scenes.ts'
import { fileView } from './stage/file-view.ts'
import type { Setting } from './stage/ground.ts'
import { orAgain } from './stage/guide.ts'
import type { Stage } from './stage/stage.ts'
import { shownMoment } from './stage/standing-clock.ts'
import { toldOf } from './told/told.ts'

/** What the page shows of a stage: phones, or a room. */
type StageView = {
  phones: PhoneView[]
  room: RoomView | null
  /** Who would come next, if somebody can. */
  next: string | null
  /** Everybody whose calls are told apart. */
  people: string[]
}

/**
 * A scene under way: how many of its steps are done, how much was done since the last of them, whether the clock is
 * being turned, which run it is.
 */
export type Under = {
  scene: Scene
  stage: Stage<StageView>
  done: number
  tries: number
  busy: boolean
  closing: boolean
  run: number
}

/** All that the page shows; a step that turns out to be done is ticked off. */
export async function stateOf(under: Under, { runBy, library }: Pick<Setting, 'runBy' | 'library'>) {
  const { scene, stage, busy, run } = under
  const all = await dump(stage.store)
  const now = stage.clock.now()
  under.done = stage.progress(under.done, all.readable)
  return {
    scene: scene.id,
    run,
    busy,
    clock: shownMoment(now),
    scenes: scenes.map(({ id, title }) => ({ id, title })),
    languages: library.words.languages.map((id) => ({ id, name: languageName(id) })),
    places: PLACES.map(({ zone, city }) => ({ id: zone, name: city })),
    guide: orAgain(stage.guide(under.done, all.readable), under.tries),
    nextScene: after(scene),
    ...stage.view(all.readable),
    file: {
      runBy,
      honest: stage.honest(runBy),
      inShort: stage.inShort(runBy),
      told: toldOf({ ...stage, kept: all.kept(), now, runBy }, library),
      ...fileView(all, stage.notes),
    },
    sent: stage.sent(),
  }
}

/** The scene after one; after the last one the first. */
function after({ id }: Scene) {
  const next = scenes[(scenes.findIndex((scene) => scene.id === id) + 1) % scenes.length]!
  return { id: next.id, title: next.title }
}
