import type { Instant } from '../../../core/model/time.ts'
import type { Ground } from '../stage/ground.ts'
import { press, type Seat, start, type, unlock } from './seat.ts'

/** What a scene is played with: real presses on the phones, and the clock. */
export type Play = {
  /** Presses START or the buttons with these labels, one after the other. */
  press: (seat: number, ...labels: readonly string[]) => Promise<void>
  type: (seat: number, text: string) => Promise<void>
  start: (seat: number) => Promise<void>
  /** Hands the newest link in somebody's chat to somebody else. */
  hand: (from: number, to: number) => void
  /** Turns the clock to where the scene opens. */
  turn: () => Promise<void>
  /** Leaps to a moment as if all had been switched off meanwhile: what was due by then is let go. */
  leap: (to: Instant) => Promise<void>
}

/** What a scene is played on. */
type Played = Pick<Ground, 'clock' | 'settle'> & { seats: readonly Seat[] }

/** Hands that press and type, waiting each time until everything has settled. */
export function playOn({ seats, clock, settle }: Played, turn: () => Promise<void>): Play {
  return {
    turn,
    leap: (to) => {
      clock.set(to)
      return settle()
    },
    press: async (i, ...labels) => {
      for (const label of labels) {
        const { message, data } = found(seats[i]!, label)
        await press(seats[i]!, message, data)
        await settle()
      }
    },
    type: async (i, text) => {
      type(seats[i]!, text)
      await settle()
    },
    start: async (i) => {
      unlock(seats[i]!)
      start(seats[i]!)
      await settle()
    },
    hand: (from, to) => {
      seats[to]!.link = { from: seats[from]!.phone.name, link: linkIn(seats[from]!) }
    },
  }
}

function found({ phone }: Seat, label: string): { message: number; data: string } {
  for (const { id, keyboard } of phone.messages.toReversed()) {
    const button = keyboard.flat().find(({ text, data }) => data !== undefined && text.includes(label))
    if (button) return { message: id, data: button.data! }
  }
  throw new Error(`no button "${label}" to press:\n${phone.see()}`)
}

/** The newest link in a chat that leads to the bot. */
function linkIn({ phone }: Seat): string {
  const links = phone.messages.map(({ text }) => /t\.me\/\w+\?start=[\w-]+/.exec(text)?.[0])
  const last = links.findLast((link) => link !== undefined)
  if (!last) throw new Error(`no link in this chat:\n${phone.see()}`)
  return last
}
