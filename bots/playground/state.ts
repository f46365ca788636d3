import { peek } from '../../db/peek.ts'
import { answered } from './calls.ts'
import { fileView } from './file-view.ts'
import { guide } from './guide.ts'
import { PEOPLE, PLACES } from './people.ts'
import { phoneView } from './phone-view.ts'
import type { Scene } from './scene.ts'
import { scenes } from './scenes.ts'
import type { Stage } from './stage.ts'
import { shownMoment } from './standing-clock.ts'
import { personOf } from './witness.ts'

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
  const { phones } = telegram.snapshot()
  return {
    ...{ scene: scene.id, run, busy, clock: shownMoment(now) },
    scenes: scenes.map(({ id, title }) => ({ id, title })),
    languages: languages.map((id) => ({ id, name: nameOf(id) })),
    places: PLACES.map(({ zone, city }) => ({ id: zone, name: city })),
    next: PEOPLE[seats.length] ?? null,
    guide: guide(scene, done, seats, now),
    phones: seats.map((seat, i) => {
      const zone = personOf(seat, all.readable)?.zone
      return phoneView(seat, phones[i]!, now, zone ? `${zone}` : null)
    }),
    file: { runBy, honest: honest(runBy), ...fileView(all) },
    sent: answered(telegram.calls).length,
  }
}

function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

const honest = (runBy: string): string =>
  `Colors, times and who is linked with whom stand in the file as they are. Names, addresses and messages are \
sealed, shown here in color: that helps when the file is stolen, not against ${runBy}, who holds the key and could \
read all of it, now. What ${runBy} could not read is what isn’t there: answers that were erased, changed, or kept \
for their days and deleted, the reasons nobody was asked for, and what people say to each other.`
