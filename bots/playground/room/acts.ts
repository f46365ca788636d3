import { z } from 'zod'
import { isZone } from '../../../core/model/time.ts'
import type { TableDump } from '../../../db/dump.ts'
import { COMMANDS, SHORTCUTS } from '../../slack/commands-and-scopes.ts'
import type { SlackPerson } from '../../standins/slack/person/person.ts'
import { elementsIn } from '../../standins/slack/world/blocks.ts'
import { letOthersAnswer } from './others-answer.ts'
import { SEATS } from './people.ts'
import { pressOn, surfaceOf } from './press.ts'
import { meIn, placeOf, type Room } from './room.ts'

const seated = z.object({
  seat: z
    .number()
    .int()
    .min(0)
    .max(SEATS - 1),
})
const placed = z.object({ zone: z.string().refine(isZone) })
const somewhere = z.object({ to: z.string().max(20) })
const said = z.object({ text: z.string().min(1).max(4000) })
const pressed = z.object({ on: z.string().max(40), action: z.string().max(255) })
const filling = z.record(
  z.string().max(255),
  z.union([z.string().max(3000), z.array(z.string().max(200)).max(100)]),
)
const submitted = z.object({ values: filling })
const chosen = submitted.extend({ live: z.string().max(255) })

type Values = z.infer<typeof filling>
type Act = (
  room: Room,
  about: unknown,
  readable: () => Promise<readonly TableDump[]>,
) => Promise<unknown> | unknown

/** What people do in a room, by the names under which the page does it. */
export const roomActs: Record<string, Act> = {
  be: (room, about) => {
    const { seat } = seated.parse(about)
    if (!room.members[seat]) throw new Error('There is nobody there.')
    room.me = seat
  },
  go: (room, about) => go(room, somewhere.parse(about).to),
  place: (room, about) => meIn(room).person.setZone(placed.parse(about).zone),
  follow: (room) => {
    room.followed += 1
  },
  say: (room, about) => say(room, said.parse(about).text),
  press: (room, about) => {
    const { on, action } = pressed.parse(about)
    const surface = surfaceOf(meIn(room).person, on)
    if (!surface) throw new Error('There is nothing to press.')
    return pressOn(meIn(room), surface, action)
  },
  fill: (room, about) => {
    const { values, live } = chosen.parse(about)
    fillIn(meIn(room).person, values)
    meIn(room).person.fill(live, values[live] ?? '', 'modal')
  },
  submit: (room, about) => {
    const { person } = meIn(room)
    fillIn(person, submitted.parse(about).values)
    return person.submit()
  },
  close: (room) => meIn(room).person.closeModal(),
  shortcut: async (room) => {
    const { person } = meIn(room)
    await person.shortcut(SHORTCUTS.checkin)
    await room.slack.handled()
    chooseHere(person)
  },
  reload: (room) => meIn(room).person.reload(),
  others: async (room, _, readable) => letOthersAnswer(room, await readable()),
}

function go(room: Room, to: string) {
  const { person } = meIn(room)
  if (to === 'home') return person.openHome()
  if (to === 'messages') return person.openMessages()
  const channel = room.channels.find(({ id }) => id === to)
  if (!channel) throw new Error('There is no such place.')
  return person.look(channel)
}

async function say(room: Room, text: string): Promise<unknown> {
  const { person } = meIn(room)
  const [, command, words = ''] = /^\/(\S+)(?!\S)(.*)$/s.exec(text.trim()) ?? []
  if (command === undefined) return person.type(text, placeOf(person))
  if (`/${command}` === COMMANDS.checkin)
    return person.command(COMMANDS.checkin, words.trim(), placeOf(person))
  const here = room.channels.find((channel) => channel === person.screen)
  // These two are Slack's own.
  if (here && command === 'invite') return here.inviteBot()
  if (here && command === 'remove') return here.removeBot()
  person.trouble = `/${command} is not a command here.`
}

/** Fills everything but what draws the form anew when it changes. */
function fillIn(person: SlackPerson, values: Values) {
  const modal = person.modals.at(-1)
  if (!modal) throw new Error('There is nothing to fill in.')
  for (const { block } of elementsIn(modal.blocks)) {
    const value = values[block.block_id]
    if (block.type !== 'input' || block.dispatch_action || value === undefined) continue
    person.fill(block.block_id, value, 'modal')
  }
}

/** What Slack chooses by itself where it is asked to: the conversation that is open. */
function chooseHere(person: SlackPerson) {
  const { modals, screen, im } = person
  if (screen === 'home' || screen === im) return
  for (const { block, element } of elementsIn(modals.at(-1)?.blocks ?? [])) {
    if (element.default_to_current_conversation) person.fill(block.block_id, screen.id, 'modal')
  }
}
