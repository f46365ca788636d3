import { elementsIn } from './blocks.ts'
import type { Delivery } from './deliveries.ts'
import { missing } from './fill.ts'
import { viewClosed, viewSubmission } from './payloads.ts'
import type { Modal, Person } from './people.ts'
import { connecting, interact } from './press.ts'
import { Refusal } from './refusal.ts'
import { change, push } from './view-methods.ts'
import { checkView } from './views.ts'
import { changed, teamOf, type World } from './world.ts'

type Answer = { response_action?: string; errors?: Record<string, string>; view?: unknown }

/** Nothing was sent: Slack's own app saw to it. */
export const unsent = (): Delivery => ({ acked: false, ms: 0, timedOut: false })

/** Submits the modal on top, if Slack's own app finds nothing missing, and does what the bot answers. */
export async function submit(world: World, person: Person): Promise<Delivery> {
  const modal = top(person)
  if (!modal.submit) throw new Error(`${person.name} finds nothing to submit with`)
  modal.errors = missing(elementsIn(modal.blocks), modal.state.values)
  changed(world)
  if (Object.keys(modal.errors).length > 0) return unsent()
  const delivery = await interact(world, person, viewSubmission(world, person, modal))
  const now = person.modals.find(({ id }) => id === modal.id)
  if (delivery.acked && now) tryToApply(world, person, now, (delivery.response ?? {}) as Answer)
  changed(world)
  return delivery
}

function top({ name, modals }: Person): Modal {
  const modal = modals.at(-1)
  if (!modal) throw new Error(`${name} has no modal open`)
  return modal
}

function tryToApply(world: World, person: Person, modal: Modal, answer: Answer) {
  try {
    apply(world, person, modal, answer)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    person.trouble = connecting
  }
}

function apply(world: World, person: Person, modal: Modal, answer: Answer) {
  const team = teamOf(world, person.teamId)
  const { response_action: action } = answer
  if (action === undefined) person.modals = person.modals.filter((one) => one !== modal)
  else if (action === 'clear') person.modals = []
  else if (action === 'errors') showErrors(modal, answer.errors ?? {})
  else if (action === 'update') change(world, team, person, modal, checkView(answer.view, 'modal'))
  else if (action === 'push') push(world, team, person, checkView(answer.view, 'modal'))
  else throw new Refusal('invalid_response_action')
}

function showErrors(modal: Modal, errors: Record<string, string>) {
  const inputs = modal.blocks.filter(({ type }) => type === 'input').map(({ block_id }) => block_id)
  const named = Object.keys(errors)
  if (named.length === 0 || named.some((id) => !inputs.includes(id))) throw new Refusal('invalid_errors')
  modal.errors = errors
}

/** Closes the modal on top, or the whole stack; the bot hears of those that asked for it. */
export function close(world: World, person: Person, all: boolean) {
  const clears = all || top(person).clear_on_close
  const gone = clears ? person.modals : [top(person)]
  person.modals = clears ? [] : person.modals.slice(0, -1)
  changed(world)
  for (const modal of gone.filter(({ notify_on_close }) => notify_on_close)) {
    interact(world, person, viewClosed(world, person, modal, clears)).catch(() => {})
  }
}
