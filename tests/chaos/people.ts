import type { SlackPerson } from '../../bots/standins/slack/person/person.ts'
import type { Channel } from '../../bots/standins/slack/talk/channel.ts'
import { elementsIn } from '../../bots/standins/slack/world/blocks.ts'
import type { Phone } from '../../bots/standins/telegram/phone/phone.ts'
import type { Deed, Journal } from './journal.ts'

type Answered = { told: string } | null

/** A button in sight, and how it is pressed; null if that was not acknowledged. */
export type Button = { label: string; data: string; press: () => Promise<Answered> }

/** Somebody in a chat: what they see and can do, all of which is in the journal. */
export type Person = {
  who: string
  name: string
  on: 'telegram' | 'slack'
  /** How many of their presses nobody has answered since the program was last started. */
  open: number
  buttons: () => Button[]
  press: (button: Button) => void
  type: (text: string) => void
  edit: (text: string) => void
}

/** Somebody with a phone; `typed` is where the number of an update leads to what was typed. */
export function atPhone(phone: Phone, journal: Journal, typed: Map<number, Deed>): Person {
  const who = `${phone.id}`
  const tap = (message: number, data: string) => async () => ({
    told: (await phone.press({ message, data }))?.text ?? '',
  })
  const buttons = () =>
    phone.messages.flatMap(({ id, keyboard }) =>
      keyboard
        .flat()
        .flatMap(({ text: label, data }) => (data ? [{ label, data, press: tap(id, data) }] : [])),
    )
  const one: Person = {
    ...{ who, name: phone.name, on: 'telegram', open: 0, buttons },
    press: ({ data, press }) => waited(one, journal.did(who, data, false), journal, press),
    type: (text) => void typed.set(phone.type(text), journal.did(who, text, true)),
    edit: (text) => {
      const last = phone.messages.findLast(({ from }) => from === 'me')
      if (last) typed.set(phone.edit(last.id, text), journal.did(who, text, true))
    },
  }
  return one
}

/** Somebody in a workspace, and in its room. What they type is a command: Slack tells whether that was heard. */
export function inSlack(person: SlackPerson, room: Channel, journal: Journal): Person {
  const who = person.im.id
  // Who reads that it takes a moment has not been told that it is done.
  const waits = () => JSON.stringify(person.modals.at(-1)?.blocks ?? '').includes('One moment.')
  const answered = ({ acked }: { acked: boolean }): Answered => (acked && !waits() ? { told: '' } : null)
  const places = () => {
    if (waits() && one.open === 0) person.closeModal(true)
    const modal = person.modals.at(-1)
    return modal ? [modal] : [...room.messages, ...person.dm, ...(person.home ? [person.home] : [])]
  }
  const buttons = () =>
    places().flatMap((on) =>
      elementsIn(on.blocks).map(({ element: { action_id, text, value = '' } }) => ({
        ...{ label: text?.text ?? '', data: value },
        press: async () => answered(await person.pressRaw(on, { action_id, value })),
      })),
    )
  const one: Person = {
    ...{ who, name: person.name, on: 'slack', open: 0, buttons },
    press: ({ data, press }) => waited(one, journal.did(who, data, false), journal, press),
    type: (text) =>
      waited(one, journal.did(who, text, true), journal, async () =>
        answered(await person.command('/checkin', text, 'dm')),
      ),
    edit: () => {},
  }
  return one
}

/** Writes down when it was acknowledged, and with which words. */
function waited(one: Person, deed: Deed, journal: Journal, act: () => Promise<Answered>): void {
  one.open++
  const done = (answered: Answered) => {
    one.open = Math.max(0, one.open - 1)
    if (answered) journal.acknowledge(deed, answered.told)
  }
  act().then(done, () => done(null))
}
