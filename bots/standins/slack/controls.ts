import { changed, onChange } from '../changes.ts'
import { deliverEvent, deliverFailed } from './deliver/deliver.ts'
import { acknowledged, settled } from './deliver/settled.ts'
import { postRaw, type Raw, sign } from './deliver/signed.ts'
import { comeBack, consent, leave } from './installs.ts'
import { announce, personOf, type SlackPerson } from './person/person.ts'
import { type Channel, newChannel } from './talk/channel.ts'
import { emptyConversation } from './world/conversations.ts'
import { type About, emptyPerson } from './world/people.ts'
import { type Team, teamOf } from './world/teams.ts'
import { newId, type World } from './world/world.ts'

/** Workspaces in which the app is installed, and where it is taken out. */
export function installs(world: World, own: Team) {
  return {
    install: (teamId?: string) => consent(world, teamId === undefined ? undefined : teamOf(world, teamId)),
    uninstall: (teamId = own.id) => leave(world, teamOf(world, teamId)),
    reinstall: () => comeBack(world, own),
    deactivate: (person: SlackPerson) => {
      person.deactivated = true
      announce(world, person)
    },
  }
}

/** What passes between Slack and the bot. */
export function traffic(world: World) {
  return {
    handled: () => settled(world),
    acknowledged: () => acknowledged(world),
    redeliver: () => redeliver(world),
    redeliverFailed: () => deliverFailed(world),
    sendRaw: (raw: Raw) => postRaw(world.deliveries.requestUrl ?? '', raw),
    sign: (body: string, seconds?: number) => sign(world, body, seconds),
  }
}

function redeliver(world: World) {
  const { last } = world.deliveries
  if (!last) throw new Error('there was no event to deliver again')
  deliverEvent(world, last, 1).catch(() => {})
}

/** People and channels, and whoever hears of what can be seen. */
export function around(world: World, own: Team) {
  const people: SlackPerson[] = []
  const channels: Channel[] = []
  return {
    people,
    channels,
    person: (about: About & { teamId?: string }) => {
      const person = addPerson(world, about.teamId ?? own.id, about)
      people.push(person)
      changed(world)
      return person
    },
    channel: (about: Parameters<typeof newChannel>[2]) => {
      const [first] = about.members
      const channel = newChannel(world, first ? teamOf(world, first.teamId) : own, about)
      channels.push(channel)
      changed(world)
      return channel
    },
    onChange: (listener: () => void) => onChange(world, listener),
  }
}

function addPerson(world: World, teamId: string, about: About): SlackPerson {
  const { id = newId(world, 'U') } = about
  const team = teamOf(world, teamId)
  const members = [team.botUserId, id]
  const im = emptyConversation({ id: newId(world, 'D'), teamId, kind: 'im', name: about.name, members })
  world.conversations.push(im)
  const person = personOf(world, emptyPerson(id, im, about))
  world.people.push(person)
  return person
}
