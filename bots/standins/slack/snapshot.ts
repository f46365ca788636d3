import type { Channel } from './channel.ts'
import type { SlackPerson } from './person.ts'
import type { Call, World } from './world.ts'

/** What a page shows of a person: all they have, what they see as text, and where they are. */
type PersonView = Omit<SlackPerson, 'im' | 'screen'> & { sees: string; screen: string; im: string }

/** What a page shows of a channel. */
type ChannelView = Channel & { sees: string }

/** Everything a page can show, as plain data. */
export type Snapshot = { now: number; people: PersonView[]; channels: ChannelView[]; calls: Call[] }

/** All that people and channels show now, and the last calls. */
export function snapshot(world: World, people: SlackPerson[], channels: Channel[]): Snapshot {
  return {
    now: world.now(),
    people: people.map(personView),
    channels: channels.map((one) => plain({ ...one, sees: one.see() })),
    calls: world.calls.filter(({ method }) => method !== 'apps.connections.open').slice(-200),
  }
}

function personView(person: SlackPerson): PersonView {
  const { im, screen, notifications } = person
  const where = screen === 'home' ? 'home' : screen.id
  return plain({ ...person, im: im.id, screen: where, notifications, sees: person.see() })
}

const plain = <T>(value: object): T => JSON.parse(JSON.stringify(value)) as T
