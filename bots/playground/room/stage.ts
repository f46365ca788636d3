import { dayOf } from '../../../core/model/time.ts'
import { dump, type TableDump } from '../../../db/dump.ts'
import { manners } from '../../slack/manners.ts'
import { type Slack, startSlack } from '../../standins/slack/server.ts'
import { answered, callsAfter } from '../stage/calls.ts'
import { withFirst } from '../stage/chance.ts'
import { roomNotes } from '../stage/file-view.ts'
import { layGround, type Setting } from '../stage/ground.ts'
import { guide, tickOff } from '../stage/guide.ts'
import type { Stage } from '../stage/stage.ts'
import { HOME, type StandingClock, standingClock } from '../stage/standing-clock.ts'
import { turnTo, turnToSoon } from '../stage/turning.ts'
import { roomActs } from './acts.ts'
import { drawForRoom } from './chance.ts'
import { connected, type Way } from './connect.ts'
import { roomPoints } from './guide.ts'
import { type Pictures, rememberPictures } from './pictures.ts'
import { playIn } from './play.ts'
import { beginRoom, noticeRoom, type Room, roomOf } from './room.ts'
import type { RoomScene } from './scene.ts'
import { witnessRoom } from './seen.ts'
import { type RoomView, roomView } from './view.ts'

/** A Slack with a channel and people in it, and the real companion behind it, played to where the scene opens. */
export async function setRoom(scene: RoomScene, setting: Setting, way: Way): Promise<Stage<Shown>> {
  const clock = standingClock(scene.begins)
  const world = await startSlack({ now: () => Temporal.Instant.from(clock.now()).epochMilliseconds })
  const room = roomOf(world, way, scene.people, scene.channels)
  const ground = await layGround(setting, {
    clock,
    world,
    noticed: () => noticeRoom(room),
    companion: async (store) => ({
      platform: await connected(world, way, { ...setting, store }),
      manners: manners(true),
      ...chanceIn(scene, setting),
    }),
  })
  const readable = async () => (await dump(ground.store)).readable
  const stage: Stage<Shown> = {
    ...ground,
    ...shownIn(scene, clock, room),
    ...{ paths: [], nameOfChat: (address) => nameIn(room, address) },
    act: async (action, about) => {
      if (!Object.hasOwn(roomActs, action)) return false
      await roomActs[action]!(room, about, readable)
      await stage.settle()
      await turnToSoon(stage)
      return true
    },
    away: (pass) => pass(),
  }
  await stage.settle()
  await scene.play(playIn(room, stage.settle, () => turnTo(stage, scene.opens)))
  beginRoom(room)
  return stage
}

/** What the page shows of a room. */
type Shown = { phones: []; room: RoomView; next: null; people: string[] }

function chanceIn({ opens, prompt }: RoomScene, { library }: Setting) {
  const prompts = withFirst(library.prompts, prompt)
  return { prompts, paths: [], chance: drawForRoom(dayOf(opens, HOME), prompts) }
}

const UNENDING = ['apps.connections.open']

function shownIn({ steps, end }: RoomScene, clock: StandingClock, room: Room) {
  const { slack, members } = room
  const pictures: Pictures = new Map()
  const sent = () => answered(slack.calls, UNENDING)
  return {
    looks: () => [...slack.people, ...slack.channels].map((one) => one.see()),
    progress: (done: number, readable: readonly TableDump[]) =>
      tickOff(steps, done, witnessRoom(clock.now(), room, readable)),
    guide: (done: number) =>
      guide({ steps, end, done }, roomPoints(steps[done]?.hints ?? [], room, clock.now())),
    view: (readable: readonly TableDump[]): Shown => {
      rememberPictures(pictures, room, readable)
      return {
        phones: [],
        room: roomView(room, clock.now()),
        next: null,
        people: members.map(({ person }) => person.name),
      }
    },
    notes: roomNotes,
    ...{ honest, inShort },
    calls: (after: number) => callsAfter(sent(), whoseIn(slack), after),
    sent: () => sent().length,
    picture: (id: string) => pictures.get(id) ?? null,
  }
}

const whoseIn =
  ({ people }: Slack) =>
  ({ channel, user }: Slack['calls'][number]): number =>
    people.findIndex(({ id, im }) => id === user || im.id === channel)

/** In a room the file has no names: they are found by what Slack calls each person. */
const nameIn = ({ slack, members }: Room, address: string): string =>
  members.find(({ person }) => address === `${slack.teamId}/${person.id}`)?.person.name ?? 'Somebody'

const inShort = (runBy: string): string =>
  `${runBy}, who runs this, could read all of this, with Slack’s own ids in place of names. As tables, nothing is left out.`

const honest = (runBy: string): string =>
  `While a question is open, each answer stands in the file beside the chat it came from: ${runBy}, who holds the key, \
could look there until the close. Then every answer is deleted, and only the overall picture is left, which is called the weather: who chose what \
is not there to be read anymore, by anybody. Names and messages are sealed, shown here in color. Slack keeps what \
stands in the channel; no answer ever does.`
