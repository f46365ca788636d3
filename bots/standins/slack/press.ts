import { type Element, elementsIn, type Placed } from './blocks.ts'
import { type Delivery, deliver } from './deliveries.ts'
import { blockActions, type Place } from './payloads.ts'
import { look, type Person } from './people.ts'
import { blocksAt, placesOf, type Where } from './places.ts'
import { changed, teamOf, type World } from './world.ts'

/** What a person pressed, and where. */
export type Pressed = {
  place: Place
  block_id: string
  action: Record<string, unknown>
  url?: string | undefined
}

const nobody: Delivery = { acked: false, ms: 0, timedOut: true }

/** What Slack says when an interaction failed. */
export const connecting = 'We had some trouble connecting. Try again?'

type Choice = { label: string; action: Record<string, unknown>; url: string | undefined }

/** Tells the bot what a person did; if it doesn't answer, the person is told so. */
export async function interact(
  world: World,
  person: Person,
  payload: Record<string, unknown>,
): Promise<Delivery> {
  person.trouble = undefined
  const { installed } = teamOf(world, person.teamId)
  const kind = payload.command ? 'slash_commands' : 'interactive'
  const delivery = installed ? await deliver(world, kind, payload) : nobody
  if (delivery.timedOut) person.trouble = connecting
  changed(world)
  return delivery
}

/** The nearest button with this label, or else with one that includes it. */
export function findButton(world: World, person: Person, label: string, where?: Where): Pressed {
  const all = placesOf(world, person, where).flatMap(pressable)
  const found = all.find((one) => one.label === label) ?? all.find((one) => one.label.includes(label))
  if (found) return found
  const there = all.map((one) => `[${one.label}]`).join(' ')
  throw new Error(`${person.name} finds no button "${label}" among ${there || 'no buttons at all'}`)
}

function pressable(place: Place) {
  return elementsIn(blocksAt(place)).flatMap((placed) =>
    choices(placed).map((choice) => ({ ...choice, place, block_id: placed.block.block_id })),
  )
}

function choices(placed: Placed): Choice[] {
  const { element } = placed
  const { type, action_id } = element
  if (type === 'button')
    return [{ label: element.text?.text ?? '', action: asButton(placed), url: element.url }]
  if (type !== 'overflow') return []
  return (element.options ?? []).map((option) => ({
    label: option.text.text,
    action: { type, action_id, selected_option: option },
    url: (option as { url?: string }).url,
  }))
}

function asButton({ element }: Placed): Record<string, unknown> {
  const { type, action_id, text, value } = element
  return { type, action_id, text, ...(value === undefined ? {} : { value }) }
}

/** Presses a button. */
export function press(world: World, person: Person, pressed: Pressed): Promise<Delivery> {
  const { place, block_id, action, url } = pressed
  if (place.kind !== 'view') look(person, place.at)
  if (url !== undefined) person.visited = url
  return interact(world, person, blockActions(world, person, place, { ...action, block_id }))
}

/** Sends an action that a modified app made up, on something that is there. */
export function forge(
  world: World,
  person: Person,
  place: Place,
  action: Partial<Element>,
): Promise<Delivery> {
  const placed = elementsIn(blocksAt(place)).find(({ element }) => element.action_id === action.action_id)
  const block_id = placed?.block.block_id ?? 'forged'
  const made = {
    type: 'button',
    text: { type: 'plain_text', text: 'x' },
    ...(placed ? asButton(placed) : {}),
  }
  return interact(world, person, blockActions(world, person, place, { block_id, ...made, ...action }))
}
