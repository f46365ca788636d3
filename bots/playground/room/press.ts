import { parseAction } from '../../../core/model/action.ts'
import type { SlackPerson } from '../../standins/slack/person/person.ts'
import { type Block, type Element, elementsIn } from '../../standins/slack/world/blocks.ts'
import type { Message } from '../../standins/slack/world/conversations.ts'
import type { Member } from './room.ts'

/** Where something can be pressed: a modal, Home, or a message by its time. */
export type On = NonNullable<SlackPerson['home']> | Message

/** What somebody has before them under a name of the page: `modal`, `home`, or a message’s time. */
export function surfaceOf({ modals, home, screen }: SlackPerson, on: string): On | null {
  if (on === 'modal') return modals.at(-1) ?? null
  if (on === 'home') return home
  return screen === 'home' ? null : (screen.messages.find(({ ts }) => ts === on) ?? null)
}

/** The buttons of blocks, in order. */
export const buttonsIn = (blocks: Block[]): Element[] =>
  elementsIn(blocks).flatMap(({ element }) => (element.type === 'button' ? [element] : []))

/** What a button does, as far as Attune made it. */
export const verbOf = ({ value }: Element): string | undefined => parseAction(value ?? '')?.verb

/** Presses a button by its id, and notes what it was. */
export async function pressOn({ person, did }: Member, on: On, action: string): Promise<void> {
  const button = buttonsIn(on.blocks).find(({ action_id }) => action_id === action)
  if (!button) throw new Error('There is no such button.')
  await person.pressRaw(on, { action_id: action })
  const verb = verbOf(button)
  if (verb) did.add(verb)
}
