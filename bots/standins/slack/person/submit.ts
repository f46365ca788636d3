import { changed } from '../../changes.ts'
import type { Delivery } from '../deliver/deliver.ts'
import { elementsIn } from '../world/blocks.ts'
import { change } from '../world/modals.ts'
import type { Modal, Person } from '../world/people.ts'
import { Refusal } from '../world/refusal.ts'
import { teamOf } from '../world/teams.ts'
import { contentOf } from '../world/values.ts'
import { checkView } from '../world/views.ts'
import type { World } from '../world/world.ts'
import { CONNECTING, interact, unsent } from './interact.ts'
import { viewSubmission } from './payloads.ts'

type Answer = { response_action?: string; errors?: Record<string, string>; view?: unknown }

/** Submits the modal on top, if Slack's own app finds nothing missing, and does what the bot answers. */
export async function submit(world: World, person: Person): Promise<Delivery> {
  const modal = topModal(person)
  if (!modal.submit) throw new Error(`${person.name} finds nothing to submit with`)
  modal.errors = missing(modal)
  changed(world)
  if (Object.keys(modal.errors).length > 0) return unsent()
  const delivery = await interact(world, person, viewSubmission(world, person, modal), appOf(world, modal))
  const now = person.modals.find(({ id }) => id === modal.id)
  if (delivery.acked && now) tryToApply(world, person, now, (delivery.response ?? {}) as Answer)
  changed(world)
  return delivery
}

const appOf = (world: World, modal: Modal) => teamOf(world, modal.app_installed_team_id)

function topModal({ name, modals }: Person): Modal {
  const modal = modals.at(-1)
  if (!modal) throw new Error(`${name} has no modal open`)
  return modal
}

/** What Slack itself finds missing in a modal, by block, before the bot hears of it. */
function missing({ blocks, state }: Modal): Record<string, string> {
  const empty = elementsIn(blocks).filter(
    ({ block, element }) =>
      block.type === 'input' &&
      !block.optional &&
      isBlank(contentOf(state.values[block.block_id]?.[element.action_id])),
  )
  return Object.fromEntries(
    empty.map(({ block }) => [block.block_id, 'Please complete this required field.']),
  )
}

function isBlank(content: unknown): boolean {
  return content === null || content === undefined || (Array.isArray(content) && content.length === 0)
}

function tryToApply(world: World, person: Person, modal: Modal, answer: Answer) {
  try {
    apply(world, person, modal, answer)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    person.trouble = CONNECTING
  }
}

function apply(world: World, person: Person, modal: Modal, answer: Answer) {
  const team = appOf(world, modal)
  const { response_action: action } = answer
  if (action === undefined) person.modals = person.modals.filter((one) => one !== modal)
  else if (action === 'clear') person.modals = []
  else if (action === 'errors') showErrors(modal, answer.errors ?? {})
  else if (action === 'update') change(world, team, person, modal, checkView(answer.view, 'modal'))
  else throw new Refusal('invalid_response_action')
}

function showErrors(modal: Modal, errors: Record<string, string>) {
  const inputs = modal.blocks.filter(({ type }) => type === 'input').map(({ block_id }) => block_id)
  const named = Object.keys(errors)
  if (named.length === 0 || named.some((id) => !inputs.includes(id))) throw new Refusal('invalid_errors')
  modal.errors = errors
}

/** Closes the modal on top, or the whole stack. */
export function close(world: World, person: Person, all: boolean) {
  if (!all) topModal(person)
  person.modals = all ? [] : person.modals.slice(0, -1)
  changed(world)
}
