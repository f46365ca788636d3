import type { Conversation, Message } from '../world/conversations.ts'
import type { Modal, Person } from '../world/people.ts'
import { showing } from '../world/values.ts'
import type { View } from '../world/views.ts'
import type { World } from '../world/world.ts'
import { plainText } from './plain-text.ts'
import { wordsOf } from './words.ts'

/** A conversation as plain text, as everybody in it sees it. */
export const seeConversation = (world: World, at: Conversation): string =>
  at.messages.flatMap((message) => seeMessage(world, message)).join('\n')

function seeMessage(world: World, message: Message) {
  const said = lines(message.text, message.blocks).filter((line) => line !== '')
  return spoken(author(world, message), said, message.edited ? '(edited)' : '')
}

const lines = (text: string, blocks: unknown[]): string[] =>
  blocks.length > 0 ? plainText(blocks) : wordsOf({ type: 'mrkdwn', text }).split('\n')

function spoken(who: string, [first = '', ...more]: string[], ending = '') {
  return [`${who}: ${first}`, ...more.map((line) => `  ${line}`), ...(ending ? [`  ${ending}`] : [])]
}

const author = ({ people }: World, { user, bot }: Message) =>
  bot ? 'bot' : (people.find(({ id }) => id === user)?.name ?? user)

/** What a person sees, as plain text with [buttons]: the modal on top, or else where they are. */
export function see(world: World, person: Person): string {
  const modal = person.modals.at(-1)
  const shown = modal ? seeModal(modal) : seeScreen(world, person)
  return [...shown, ...(person.trouble ? [`⚠ ${person.trouble}`] : [])].join('\n')
}

function seeModal(modal: Modal): string[] {
  const buttons = [modal.submit, modal.close].map(words).filter((text) => text !== undefined)
  return [
    `▣ ${words(modal.title)}`,
    ...seeView(modal),
    ...Object.values(modal.errors).map((error) => `✗ ${error}`),
    buttons.map((text) => `[${text}]`).join(' '),
  ].filter((line) => line !== '')
}

const words = (given: unknown) => (given as { text?: string } | null)?.text

const seeView = ({ blocks, state }: View): string[] => plainText(showing(blocks, state.values))

function seeScreen(world: World, person: Person): string[] {
  const { screen, home, ephemerals } = person
  if (screen === 'home') return home ? seeView(home) : []
  const notes = ephemerals.filter(({ channel }) => channel === screen.id)
  return [
    seeConversation(world, screen),
    ...notes.flatMap(({ text, blocks }) => spoken('only you', lines(text, blocks))),
  ].filter((line) => line !== '')
}
