import type { Platform } from '../../bots/platform.ts'
import type { Message } from '../../core/model/message.ts'
import { made } from '../../core/model/page.ts'

/** What can go wrong with the next call. */
export type Trouble = 'flood' | 'reset before' | 'reset after' | 'silence' | 'server error' | 'html'

/** A platform, and a person on it. */
export type Rig = {
  platform: Platform
  address: string
  /** What the person's chat shows, newest last. */
  chat: () => string[]
  type: (text: string) => void
  /** What is typed can't be removed there, so that no ref is needed for it. */
  keepsTyped?: true
  /** Presses a button on the newest message that has it, and returns what the person is told at once. */
  press: (button: string) => Promise<string | undefined>
  /** Resolves when everything that happened was taken and confirmed. */
  handled: () => Promise<void>
  end: () => Promise<void>
}

/** The same where somebody else's servers keep the chat: calls give up after a second, and much can happen. */
export type RemoteRig = Rig & {
  /** The last thing heard comes once more. */
  again: () => void
  block: () => void
  /** The person removes this message. */
  discard: (ref: string) => void
  next: (trouble: Trouble) => void
  /** Connections there are by now are reset at their next use. */
  forget: () => void
  /** Nobody listens any more. */
  vanish: () => Promise<void>
}

/** Makes a message look so in the person's chat, or be gone; returns its ref. */
export type Send = (wish: Message | null, ref?: string | null) => Promise<string>

/** Sends as the relay does. */
export const sendIn = (
  { platform, address }: Rig,
  ...[wish, ref = null]: Parameters<Send>
): Promise<string> => platform.send({ address, language: 'en', delivery: 'a', about: null }, wish, ref)

/** A message whose line and page are told apart by what they say. */
export const message = (changes: Partial<Message> & { says?: string } = {}): Message => {
  const { says = 'the page', ...others } = changes
  return {
    line: {
      text: [made('say', { words: 'the line' })],
      buttons: [[{ text: made('open'), action: 'open' }]],
    },
    page: {
      text: [made('say', { words: says })],
      buttons: [[{ text: made('close'), action: 'home' }]],
    },
    open: true,
    free: false,
    sound: false,
    ...others,
  }
}

/** The words these tests need of a catalogue. */
export const CATALOGUE = [
  'say = { $words }',
  'open = Open',
  'fill-in = Fill it in',
  'close = Close',
  'seen = Seen',
  'typed-stop-strong = stop',
  'typed-stop-weak = halt',
  'typed-stop-beside = please',
  'typed-stop-negation = never',
  'typed-stop-everyday = bus stop',
  "didnt-get-through = That didn't get through, please try again.",
].join('\n')
