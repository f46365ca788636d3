import type { Delivery } from '../deliver/deliver.ts'
import { type Element, elementsIn } from '../world/blocks.ts'
import { look, type Person } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { interact, unsent } from './interact.ts'
import { appAt, blockActions } from './payloads.ts'
import { blocksAt, type Place, placesOf, type Where } from './places.ts'
import { close, submit } from './submit.ts'

/** Presses the nearest button with this label, or else with one that includes it; a modal has two of its own. */
export async function press(world: World, person: Person, label: string, where?: Where): Promise<Delivery> {
  const modal = where === undefined || where === 'modal' ? person.modals.at(-1) : undefined
  if (modal?.submit?.text === label) return submit(world, person)
  if (modal?.close?.text === label) {
    close(world, person, false)
    return unsent()
  }
  const { place, block_id, element } = findButton(world, person, label, where)
  if (place.kind !== 'view') look(person, place.at)
  return act(world, person, place, { ...asAction(element), block_id })
}

const act = (world: World, person: Person, place: Place, action: Record<string, unknown>) =>
  interact(world, person, blockActions(world, person, place, action), appAt(world, person, place))

type Found = { place: Place; block_id: string; element: Element }

function findButton(world: World, person: Person, label: string, where: Where | undefined): Found {
  const all = placesOf(world, person, where).flatMap(buttonsAt)
  const found =
    all.find(({ element }) => labelOf(element) === label) ??
    all.find(({ element }) => labelOf(element).includes(label))
  if (found) return found
  const there = all.map(({ element }) => `[${labelOf(element)}]`).join(' ')
  throw new Error(`${person.name} finds no button "${label}" among ${there || 'no buttons at all'}`)
}

const labelOf = ({ text }: Element): string => text?.text ?? ''

function buttonsAt(place: Place): Found[] {
  return elementsIn(blocksAt(place))
    .filter(({ element }) => element.type === 'button')
    .map(({ block, element }) => ({ place, block_id: block.block_id, element }))
}

function asAction({ type, action_id, text, value }: Element): Record<string, unknown> {
  return { type, action_id, text, ...(value === undefined ? {} : { value }) }
}

/** Sends an action that a modified app made up, on something that is there. */
export function forge(
  world: World,
  person: Person,
  place: Place,
  action: Partial<Element>,
): Promise<Delivery> {
  const placed = elementsIn(blocksAt(place)).find(({ element }) => element.action_id === action.action_id)
  const made = {
    block_id: placed?.block.block_id ?? 'forged',
    type: 'button',
    text: { type: 'plain_text', text: 'x' },
    ...(placed ? asAction(placed.element) : {}),
  }
  return act(world, person, place, { ...made, ...action })
}
