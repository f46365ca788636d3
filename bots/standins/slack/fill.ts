import { elementsIn, type Placed } from './blocks.ts'
import { blockActions, type Place } from './payloads.ts'
import type { Person } from './people.ts'
import { blocksAt, placesOf, type Where } from './places.ts'
import { interact } from './press.ts'
import { contentOf, filled, isInput, type Values } from './values.ts'
import { changed, type World } from './world.ts'

/** Fills an input, in the modal on top or else in the nearest place that has it. */
export function fill(world: World, person: Person, label: string, given: string | string[], where?: Where) {
  const { block, element, place } = findInput(person, placesOf(world, person, where), label)
  const value = filled(element, given)
  if (place.kind === 'view') {
    const { values } = place.view.state
    values[block.block_id] = { ...values[block.block_id], [element.action_id]: value }
  }
  changed(world)
  if (block.type === 'input' && !block.dispatch_action) return
  const action = { ...value, action_id: element.action_id, block_id: block.block_id }
  interact(world, person, blockActions(world, person, place, action)).catch(() => {})
}

function findInput(person: Person, places: Place[], label: string): Placed & { place: Place } {
  const all = places.flatMap((place) =>
    elementsIn(blocksAt(place))
      .filter(({ element }) => isInput(element))
      .map((placed) => ({ ...placed, place })),
  )
  const found =
    all.find((one) => names(one).includes(label)) ??
    all.find((one) => names(one).some((name) => name.includes(label)))
  if (found) return found
  const there = all.map((one) => `"${names(one)[0]}"`).join(', ')
  throw new Error(`${person.name} finds no input "${label}" among ${there || 'no inputs at all'}`)
}

function names({ block, element }: Placed) {
  return [
    block.label?.text,
    block.text?.text,
    element.placeholder?.text,
    element.action_id,
    block.block_id,
  ].filter((name) => name !== undefined)
}

/** What Slack itself finds missing in a modal, by block, before the bot hears of it. */
export function missing(placed: Placed[], values: Values): Record<string, string> {
  const found = placed
    .filter(({ block }) => block.type === 'input')
    .map((one) => [one.block.block_id, complaint(one, values)] as const)
    .filter(([, problem]) => problem !== undefined)
  return Object.fromEntries(found) as Record<string, string>
}

function complaint({ block, element }: Placed, values: Values): string | undefined {
  const content = contentOf(values[block.block_id]?.[element.action_id])
  if (isBlank(content)) return block.optional ? undefined : 'Please complete this required field.'
  const min = Number(element.min_length ?? 0)
  return typeof content === 'string' && [...content].length < min
    ? `Please type at least ${min} characters.`
    : undefined
}

const isBlank = (content: unknown) =>
  content === null || content === undefined || (Array.isArray(content) && content.length === 0)
