import { join } from 'node:path'
import type { Path } from '../../../core/model/path.ts'
import { dayOf, type Zone } from '../../../core/model/time.ts'
import type { TableDump } from '../../../db/dump.ts'
import { startTelegram, type Telegram } from '../../standins/telegram/server.ts'
import { telegram } from '../../telegram/index.ts'
import { manners } from '../../telegram/manners.ts'
import { readPaths } from '../../words/path-packs.ts'
import { answered, callsAfter } from '../stage/calls.ts'
import { drawFor, withFirst } from '../stage/chance.ts'
import { phoneNotes } from '../stage/file-view.ts'
import { layGround, type Setting } from '../stage/ground.ts'
import { guide, tickOff } from '../stage/guide.ts'
import type { Stage } from '../stage/stage.ts'
import { HOME, type StandingClock, standingClock } from '../stage/standing-clock.ts'
import { turnTo } from '../stage/turning.ts'
import { acts } from './acts.ts'
import { phonePoints } from './guide.ts'
import { PEOPLE } from './people.ts'
import { playOn } from './play.ts'
import type { PhoneScene } from './scene.ts'
import { away, begin, notice, type Seat, seatOf } from './seat.ts'
import { languageOf, personOf, witness } from './seen.ts'
import { type PhoneView, phoneView } from './view.ts'

/** Two phones or more, and the real companion between them, played to where the scene opens. */
export async function setPhones(scene: PhoneScene, setting: Setting): Promise<Stage<Shown>> {
  const clock = standingClock(scene.begins)
  const world = await startTelegram({ now: () => Temporal.Instant.from(clock.now()).epochMilliseconds })
  const seats: Seat[] = []
  const join = (language: string, zone: Zone) => {
    const name = PEOPLE[seats.length]
    if (name === undefined) throw new Error('Six are as many as there can be.')
    seats.push(seatOf(world.phone({ name, language }), zone))
  }
  const paths = pathsIn(scene, setting)
  for (let couple = 2; couple > 0; couple--) join('en', HOME)
  const companion = async () => ({ ...companionFor(scene, setting, world), paths })
  const ground = await layGround(setting, { clock, world, companion, noticed: () => notice(seats) })
  const stage: Stage<Shown> = {
    ...ground,
    ...shownOn(scene, { clock, world, seats }),
    ...{ paths, nameOfChat: String },
    act: async (action, about) => {
      if (!Object.hasOwn(acts, action)) return false
      await acts[action]!({ seats, join }, about)
      return true
    },
    away: (pass) => away(seats, pass),
  }
  await stage.settle()
  const turn = () => away(seats, () => turnTo(stage, scene.opens))
  await scene.play(playOn({ ...ground, seats }, turn))
  for (const seat of seats) begin(seat)
  return stage
}

/** A pack as a therapist would hand it over. */
const PACKS = join(import.meta.dirname, '..', 'packs')

const pathsIn = ({ paths = [] }: PhoneScene, { library }: Setting): Path[] =>
  [...library.paths, ...readPaths(PACKS, library.lists, library.prompts)].filter(({ id }) =>
    paths.includes(id),
  )

function companionFor(scene: PhoneScene, { library, log }: Setting, world: Telegram) {
  return {
    platform: telegram({ token: world.token, apiRoot: world.root, words: library.words, log }),
    manners: manners(world.botUsername),
    chance: drawFor({ ...scene, day: dayOf(scene.opens, HOME) }),
    prompts: withFirst(library.prompts, scene.prompt),
  }
}

/** What the page shows of phones. */
type Shown = { phones: PhoneView[]; room: null; next: string | null; people: string[] }

type Phones = { clock: StandingClock; world: Telegram; seats: readonly Seat[] }

function shownOn({ steps, end }: PhoneScene, { clock, world, seats }: Phones) {
  const sent = () => answered(world.calls, ['getUpdates'])
  const whose = (chat: number | undefined) => seats.findIndex(({ phone }) => phone.id === chat)
  return {
    looks: () => seats.map(({ phone }) => phone.see()),
    progress: (done: number, readable: readonly TableDump[]) =>
      tickOff(steps, done, witness(clock.now(), seats, readable)),
    guide: (done: number, readable: readonly TableDump[]) => {
      const seen = witness(clock.now(), seats, readable)
      const hints = (steps[done]?.hints ?? []).filter(({ when }) => when?.(seen) ?? true)
      return guide({ steps, end, done }, phonePoints(hints, seats, clock.now()))
    },
    view: (readable: readonly TableDump[]): Shown => ({
      phones: phonesOf({ clock, world, seats }, readable),
      room: null,
      next: PEOPLE[seats.length] ?? null,
      people: seats.map(({ phone }) => phone.name),
    }),
    notes: phoneNotes,
    ...{ honest, inShort },
    calls: (after: number) => callsAfter(sent(), ({ chat }) => whose(chat), after),
    sent: () => sent().length,
    picture: () => null,
  }
}

function phonesOf({ clock, world, seats }: Phones, readable: readonly TableDump[]) {
  const phones = world.snapshot()
  return seats.map((seat, i) => {
    const zone = personOf(seat, readable)?.zone
    const speaks = languageOf(seat, readable)
    return { ...phoneView(seat, phones[i]!, clock.now(), zone ? `${zone}` : null), speaks }
  })
}

const inShort = (runBy: string): string =>
  `Who else sees it stands with each. ${runBy}, who runs this, could read all of it. As tables, nothing is left out.`

const honest = (runBy: string): string =>
  `Colors, times and who is linked with whom stand in the file as they are. Names, addresses and messages are \
sealed, shown here in color: that helps when the file is stolen, not against ${runBy}, who holds the key and could \
read all of it, now. What ${runBy} could not read is what isn’t there: answers that were erased, changed, or kept \
for their days and deleted, the reasons nobody was asked for, and what people say to each other.`
