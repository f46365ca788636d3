import { changed } from '../../changes.ts'
import { type Element, elementsIn, type Option, type Placed } from '../world/blocks.ts'
import type { Person } from '../world/people.ts'
import { asValue, isInput, setValue } from '../world/values.ts'
import type { View } from '../world/views.ts'
import type { World } from '../world/world.ts'
import { interact } from './interact.ts'
import { blockActions } from './payloads.ts'
import { placesOf, type Where } from './places.ts'

/** Fills an input, in the modal on top or else in the nearest place that has it. */
export function fill(world: World, person: Person, label: string, given: string | string[], where?: Where) {
  const views = placesOf(world, person, where).flatMap((place) => (place.kind === 'view' ? [place.view] : []))
  const { view, block, element } = findInput(person, views, label)
  const value = asValue(element, contentFrom(element, given))
  setValue(view.state.values, { block, element }, value)
  changed(world)
  if (!block.dispatch_action) return
  const action = { ...value, action_id: element.action_id, block_id: block.block_id }
  interact(world, person, blockActions(world, person, { kind: 'view', view }, action)).catch(() => {})
}

function findInput(person: Person, views: View[], label: string): Placed & { view: View } {
  const all = views.flatMap((view) =>
    elementsIn(view.blocks)
      .filter(({ element }) => isInput(element))
      .map((placed) => ({ ...placed, view })),
  )
  const found =
    all.find((one) => namesOf(one).includes(label)) ??
    all.find((one) => namesOf(one).some((name) => name.includes(label)))
  if (found) return found
  const there = all.map((one) => `"${namesOf(one)[0]}"`).join(', ')
  throw new Error(`${person.name} finds no input "${label}" among ${there || 'no inputs at all'}`)
}

function namesOf({ block, element }: Placed): string[] {
  const names = [block.label?.text, element.placeholder?.text, element.action_id, block.block_id]
  return names.filter((name) => name !== undefined)
}

/** What a person has put in: text, an option by its label, `HH:mm`, a day or a channel's id. */
function contentFrom(element: Element, given: string | string[]): unknown {
  if (element.type === 'checkboxes') return [given].flat().map((label) => choose(element, label))
  const [one = ''] = [given].flat()
  if (one === '') return null
  return element.options ? choose(element, one) : typed(element, one)
}

function choose({ options = [] }: Element, label: string): Option {
  const found =
    options.find(({ text, value }) => text.text === label || value === label) ??
    options.find(({ text }) => text.text.includes(label))
  if (found) return found
  throw new Error(`no option "${label}" among ${options.map(({ text }) => `"${text.text}"`).join(', ')}`)
}

const FORMS: Record<string, RegExp> = {
  datepicker: /^\d{4}-\d\d-\d\d$/,
  timepicker: /^([01]\d|2[0-3]):[0-5]\d$/,
}
const LONGEST = 3000

function typed({ type, max_length = LONGEST }: Element, given: string): string {
  if (FORMS[type]?.test(given) === false) throw new Error(`a ${type} does not take "${given}"`)
  if ([...given].length > max_length)
    throw new Error(`nobody can type more than ${max_length} characters there`)
  return given
}
