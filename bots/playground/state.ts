import { peek } from '../../db/peek.ts'
import { fileView } from './file-view.ts'
import { guide } from './guide.ts'
import { phoneView } from './phone-view.ts'
import type { Scene } from './scene.ts'
import { scenes } from './scenes.ts'
import type { Stage } from './stage.ts'
import { shownMoment } from './standing-clock.ts'

/** A scene under way: how many of its steps are done, whether the clock is being turned, which run it is. */
export type Under = { scene: Scene; stage: Stage; done: number; busy: boolean; closing: boolean; run: number }

/** All that the page shows. */
export async function stateOf(
  { scene, stage, done, busy, run }: Under,
  runBy: string,
  languages: readonly string[],
) {
  const { clock, seats, telegram, store } = stage
  const [now, all] = [clock.now(), await peek(store)]
  const people = all.readable.find(({ table }) => table === 'people')?.rows ?? []
  const zoneOf = (name: string) => people.find((person) => person.name === name)?.zone ?? null
  const { phones } = telegram.snapshot()
  return {
    ...{ scene: scene.id, run, busy, clock: shownMoment(now) },
    scenes: scenes.map(({ id, title }) => ({ id, title })),
    languages: languages.map((id) => ({ id, name: nameOf(id) })),
    guide: guide(scene, done, seats, now),
    phones: seats.map((seat, i) => {
      const shown = phones[i]!
      return phoneView(seat, shown, now, {
        zone: zoneOf(shown.name) as string | null,
        language: nameOf(shown.language),
      })
    }),
    file: { runBy, honest: honest(runBy), ...fileView(all) },
  }
}

const nameOf = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language

const honest = (runBy: string): string =>
  `Colors, times and who is linked with whom stand in the file as they are. Names, addresses and messages are \
sealed, shown here in color: that helps when the file is stolen, not against ${runBy}, who holds the key and could \
read all of it, now. What ${runBy} could not read is what isn’t there: answers that were erased, changed, or kept \
for their days and deleted, the reasons nobody was asked for, and what the two say to each other.`
