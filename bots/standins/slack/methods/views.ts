import { changed } from '../../changes.ts'
import { checkFiles } from '../world/files.ts'
import { change, newModal, push } from '../world/modals.ts'
import { Refusal } from '../world/refusal.ts'
import { useTrigger } from '../world/triggers.ts'
import { checkView, newVersion, outward, type Sent } from '../world/views.ts'
import { newId } from '../world/world.ts'
import { findPerson } from './find.ts'
import { type Caller, method } from './method.ts'
import { object, text } from './parameters.ts'

/** Opens a modal, in the place of all that a person has open. */
export const openView = method(undefined, { trigger_id: text, view: object }, (caller, args) => {
  const { world, team } = caller
  const sent = checked(caller, args.view, 'modal')
  const { person, inside } = useTrigger(world, team, args.trigger_id)
  // From within a modal Slack says yes, and its desktop app shows nothing.
  if (inside) return { view: outward(newModal(world, team, sent)) }
  person.modals = []
  return { view: outward(push(world, team, person, sent)) }
})

/** Puts a modal on top of the one that was pressed in. */
export const pushView = method(undefined, { trigger_id: text, view: object }, (caller, args) => {
  const sent = checked(caller, args.view, 'modal')
  const { person } = useTrigger(caller.world, caller.team, args.trigger_id)
  if (person.modals.length === 0) throw new Refusal('invalid_trigger_id')
  return { view: outward(push(caller.world, caller.team, person, sent)) }
})

/** Changes a modal that is open. */
export const updateView = method(undefined, { view_id: text, view: object }, (caller, args) => {
  const { world, team } = caller
  const sent = checked(caller, args.view, 'modal')
  for (const person of world.people) {
    const modal = person.modals.find(
      (one) => one.id === args.view_id && one.app_installed_team_id === team.id,
    )
    if (modal) return { view: outward(change(world, team, person, modal, sent)) }
  }
  throw new Refusal('not_found')
})

/** Gives somebody a new Home. */
export const publishView = method(undefined, { user_id: text, view: object }, (caller, args) => {
  const { world, team } = caller
  const sent = checked(caller, args.view, 'home')
  const person = findPerson(caller, args.user_id)
  person.home = newVersion(person.home ?? { id: newId(world, 'V') }, sent, team)
  changed(world)
  return { view: outward(person.home) }
})

function checked({ world, team }: Caller, view: unknown, type: 'modal' | 'home'): Sent {
  const sent = checkView(view, type)
  checkFiles(world, team.id, sent.blocks, 'invalid_arguments')
  return sent
}
