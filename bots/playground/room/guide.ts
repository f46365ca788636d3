import type { Instant } from '../../../core/model/time.ts'
import type { SlackPerson } from '../../standins/slack/person/person.ts'
import type { Option } from '../../standins/slack/world/blocks.ts'
import { contentOf, type Value } from '../../standins/slack/world/values.ts'
import { clockPoint, firstFound } from '../stage/guide.ts'
import { openQuestion } from './others-answer.ts'
import { buttonsIn, type On } from './press.ts'
import { mainOf, meIn, type Room } from './room.ts'
import type { RoomHint } from './scene.ts'

/** The places to press in a room, by the names that the page gives them. */
export function roomPoints(hints: readonly RoomHint[], room: Room, now: Instant): string[] {
  const found = firstFound(hints, (hint) => pointsOf(hint, room, now))
  const inModal = /^room\/(?:submit|close|modal\/.*)$/
  const covered = meIn(room).person.modals.length > 0 && found.some((point) => !inModal.test(point))
  return covered && !found[0]?.startsWith('room/be/') ? ['room/close'] : found
}

function pointsOf(hint: RoomHint, room: Room, now: Instant): string[] {
  if ('turn' in hint) return clockPoint(hint, now)
  if ('link' in hint) return linkIn(room, meIn(room).person, hint.link)
  if ('others' in hint) return openQuestion(room) ? inMain(room, meIn(room).person, 'others') : []
  const found = placesFor(hint, room)
  return found.length > 0 && room.me !== hint.seat ? [`room/be/${hint.seat}`] : found
}

type ByOne = Extract<RoomHint, { seat: number }>

function placesFor(hint: ByOne, room: Room): string[] {
  const { person } = room.members[hint.seat]!
  if ('choose' in hint) return unchosen(person, hint.choose)
  if ('command' in hint) return inMain(room, person, 'checkin')
  return firstFound([hint.press], (labels) => labels.flatMap((label) => places(room, person, label)))
}

/** The newest message of the channel that has a link of these words. */
function linkIn(room: Room, { screen }: SlackPerson, words: string): string[] {
  const main = mainOf(room)
  const found = main.messages.findLast(({ blocks }) => JSON.stringify(blocks).includes(`|${words}`))
  if (!found) return []
  return screen === main ? [`room/link/${found.ts}`] : [`room/go/${main.id}`]
}

/** The first of these fields that says as yet that it asks nothing. */
function unchosen({ modals }: SlackPerson, fields: readonly string[]): string[] {
  const modal = modals.at(-1)
  if (!modal) return []
  const first = fields.find((field) => Object.values(modal.state.values[field] ?? {}).some(isNone))
  return first === undefined ? [] : [`room/modal/${first}`]
}

const isNone = (value: Value): boolean => (contentOf(value) as Option | null)?.value === 'none'

const inMain = (room: Room, { screen }: SlackPerson, place: string): string[] =>
  screen === mainOf(room) ? [`room/${place}`] : [`room/go/${mainOf(room).id}`]

function places(room: Room, person: SlackPerson, label: string): string[] {
  const modal = person.modals.at(-1)
  if (modal) {
    const submits = modal.submit?.text.includes(label) ? ['room/submit'] : []
    return [...submits, ...buttonOn('modal', modal, label)]
  }
  const main = mainOf(room)
  for (const message of main.messages.toReversed()) {
    const found = buttonOn(message.ts, message, label)
    if (found.length > 0) return person.screen === main ? found : [`room/go/${main.id}`]
  }
  return []
}

const buttonOn = (name: string, { blocks }: On, label: string): string[] =>
  buttonsIn(blocks)
    .filter(({ text }) => text?.text.includes(label))
    .slice(0, 1)
    .map(({ action_id }) => `room/${name}/${action_id}`)
