import { parseAction } from '../../../core/model/action.ts'
import type { Zone } from '../../../core/model/time.ts'
import type { Phone } from '../../standins/telegram/phone/phone.ts'

/** A person at their phone: what is on its screen, and what was done on it since the scene opened. */
export type Seat = {
  phone: Phone
  /** Where it is, and so what its clock shows. */
  zone: Zone
  /** The lock screen is on; else the chat is open. */
  locked: boolean
  /** A link that somebody handed over, not yet opened. */
  link: { from: string; link: string } | null
  /** What was pressed, each by its verb and whole, and the commands typed. */
  did: Set<string>
  /** How many toasts and pop-ups there had been when the scene opened. */
  saidBefore: number
}

/** A phone in its owner's pocket. */
export const seatOf = (phone: Phone, zone: Zone): Seat => ({
  phone,
  zone,
  locked: true,
  link: null,
  did: new Set(),
  saidBefore: 0,
})

/** Everything from now on counts as done in the scene. */
export function begin(seat: Seat): void {
  seat.did.clear()
  seat.saidBefore = seat.phone.said.length
  putAway(seat)
}

/** Presses a button by its data, and notes what it was. */
export async function press(seat: Seat, message: number, data: string): Promise<void> {
  await seat.phone.press({ message, data })
  const verb = parseAction(data)?.verb
  if (verb) seat.did.add(verb).add(data)
}

/** Types something. */
export function type(seat: Seat, text: string): void {
  seat.phone.type(text)
  if (text.startsWith('/')) seat.did.add(text.split(/\s/)[0]!)
}

/** Presses START, with the payload of a link that was handed over. */
export function start(seat: Seat): void {
  const handed = seat.link
  seat.link = null
  if (handed) seat.phone.open(handed.link)
  else seat.phone.start()
}

/** Whether START is what the chat offers. */
export const isFresh = ({ phone, link }: Seat): boolean => !phone.started || link !== null

/** Picks the phone up: the chat opens, and what lit the lock screen has been seen. */
export function unlock(seat: Seat): void {
  seat.locked = false
  seat.phone.look()
}

/** Puts the phone away; a pop-up goes with it. */
export function putAway(seat: Seat): void {
  seat.locked = true
  seat.phone.dismiss()
}

/** Whoever has the chat open sees what arrives; a message on a locked phone lights it up. */
export function notice(seats: readonly Seat[]): void {
  for (const seat of seats) if (!seat.locked && seat.phone.lockScreen().length > 0) seat.phone.look()
}

/** Lets time pass with the phones put away; one that nothing lit up is then in hand again. */
export async function away(seats: readonly Seat[], pass: () => Promise<void>): Promise<void> {
  const inHand = seats.filter(({ locked }) => !locked)
  for (const seat of seats) putAway(seat)
  await pass()
  for (const seat of inHand) seat.locked = seat.phone.lockScreen().length > 0
}
