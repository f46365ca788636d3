import { object, optional, text } from './check.ts'
import { checkFiles } from './files.ts'
import { findPerson } from './find.ts'
import { type Caller, type Method, method } from './method.ts'
import type { Modal, Person } from './people.ts'
import { Refusal } from './refusal.ts'
import { useTrigger } from './triggers.ts'
import { checkView, newVersion, outward, type Sent } from './views.ts'
import { changed, newId, type Team, type World } from './world.ts'

const highest = 3

const viewsOpen = method(undefined, { trigger_id: text, view: object }, (caller, args) => {
  const { world, team } = caller
  const sent = checked(caller, args.view, 'modal')
  checkExternalId(caller, sent)
  const { person, inside } = useTrigger(world, team, args.trigger_id)
  // From within a modal Slack says yes, and its desktop app shows nothing.
  if (inside) return { view: outward(open(world, team, sent)) }
  person.modals = []
  return { view: outward(push(world, team, person, sent)) }
})

const viewsPush = method(undefined, { trigger_id: text, view: object }, (caller, args) => {
  const sent = checked(caller, args.view, 'modal')
  checkExternalId(caller, sent)
  const { person } = useTrigger(caller.world, caller.team, args.trigger_id)
  if (person.modals.length === 0) throw new Refusal('invalid_trigger_id')
  return { view: outward(push(caller.world, caller.team, person, sent)) }
})

const viewsUpdate = method(
  undefined,
  { view_id: optional(text), external_id: optional(text), hash: optional(text), view: object },
  (caller, args) => {
    const sent = checked(caller, args.view, 'modal')
    const { person, modal } = locate(caller, args)
    if (args.hash !== undefined && args.hash !== modal.hash) throw new Refusal('hash_conflict')
    return { view: outward(change(caller.world, caller.team, person, modal, sent)) }
  },
)

const viewsPublish = method(
  undefined,
  { user_id: text, hash: optional(text), view: object },
  (caller, args) => {
    const { world, team } = caller
    const sent = checked(caller, args.view, 'home')
    const person = findPerson(caller, args.user_id)
    if (args.hash !== undefined && args.hash !== person.home?.hash) throw new Refusal('hash_conflict')
    person.home = newVersion(person.home ?? { id: newId(world, 'V') }, sent, team)
    changed(world)
    return { view: outward(person.home) }
  },
)

/** Modals and Home. */
export const viewMethods: Record<string, Method> = {
  'views.open': viewsOpen,
  'views.push': viewsPush,
  'views.update': viewsUpdate,
  'views.publish': viewsPublish,
}

/** Puts a modal on top of what a person has open. */
export function push(world: World, team: Team, person: Person, sent: Sent): Modal {
  if (person.modals.length >= highest) throw new Refusal('push_limit_reached')
  const modal = open(world, team, sent, person.modals.at(-1))
  person.modals.push(modal)
  changed(world)
  return modal
}

function open(world: World, team: Team, sent: Sent, below?: Modal): Modal {
  const id = newId(world, 'V')
  const place = below ? { root_view_id: below.root_view_id, previous_view_id: below.id } : {}
  return { ...newVersion({ id, ...place }, sent, team), errors: {} }
}

/** Puts a new version in the place of a modal. */
export function change(world: World, team: Team, person: Person, modal: Modal, sent: Sent): Modal {
  const next = { ...newVersion(modal, sent, team), errors: {} }
  person.modals = person.modals.map((one) => (one === modal ? next : one))
  changed(world)
  return next
}

function checked({ world, team }: Caller, view: unknown, type: 'modal' | 'home'): Sent {
  const sent = checkView(view, type)
  checkFiles(world, team.id, sent.blocks, 'invalid_arguments')
  return sent
}

function checkExternalId({ world, team }: Caller, { external_id }: Sent) {
  const inUse = (person: Person) => person.modals.some((modal) => modal.external_id === external_id)
  if (!external_id) return
  if (world.people.some((person) => person.teamId === team.id && inUse(person)))
    throw new Refusal('duplicate_external_id')
}

function locate(
  { world, team }: Caller,
  args: { view_id: string | undefined; external_id: string | undefined },
) {
  if (!args.view_id && !args.external_id) throw new Refusal('invalid_arguments')
  for (const person of world.people.filter(({ teamId }) => teamId === team.id)) {
    const modal = person.modals.find(({ id, external_id }) =>
      args.view_id ? id === args.view_id : external_id === args.external_id,
    )
    if (modal) return { person, modal }
  }
  throw new Refusal('not_found')
}
