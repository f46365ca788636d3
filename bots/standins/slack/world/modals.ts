import { changed } from '../../changes.ts'
import type { Modal, Person } from './people.ts'
import { Refusal } from './refusal.ts'
import type { Team } from './teams.ts'
import { newVersion, type Sent } from './views.ts'
import { newId, type World } from './world.ts'

const HIGHEST = 3

/** A modal that is on nobody's screen yet; `below` is the one it is to stand on. */
export function newModal(world: World, team: Team, sent: Sent, below?: Modal): Modal {
  const id = newId(world, 'V')
  const place = below ? { root_view_id: below.root_view_id, previous_view_id: below.id } : {}
  return { ...newVersion({ id, ...place }, sent, team), errors: {} }
}

/** Puts a modal on top of what a person has open. */
export function push(world: World, team: Team, person: Person, sent: Sent): Modal {
  if (person.modals.length >= HIGHEST) throw new Refusal('push_limit_reached')
  const modal = newModal(world, team, sent, person.modals.at(-1))
  person.modals.push(modal)
  changed(world)
  return modal
}

/** Puts a new version in the place of a modal. */
export function change(world: World, team: Team, person: Person, modal: Modal, sent: Sent): Modal {
  const next = { ...newVersion(modal, sent, team), errors: {} }
  person.modals = person.modals.map((one) => (one === modal ? next : one))
  changed(world)
  return next
}
