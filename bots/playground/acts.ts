import { z } from 'zod'
import { press, type Seat, start, type, unlock } from './seat.ts'

const seat = z.object({ phone: z.number().int().min(0).max(1) })
const withText = seat.extend({ text: z.string().min(1).max(4096) })
const withData = seat.extend({ message: z.number().int(), data: z.string().min(1).max(256) })
const withLink = seat.extend({ from: z.number().int().min(0).max(1), link: z.string().max(200) })
const withLanguage = seat.extend({ language: z.string().regex(/^[a-z]{2}$/) })

type Act = (seats: readonly Seat[], about: unknown) => Promise<void> | void

const LINK = /^(?:https:\/\/)?t\.me\/\w+\?start=[\w-]{1,64}$/

/** What people do on their phones, by the names under which the page does it. */
export const acts: Record<string, Act> = {
  unlock: (seats, about) => unlock(seats[seat.parse(about).phone]!),
  lock: (seats, about) => {
    seats[seat.parse(about).phone]!.locked = true
  },
  ok: (seats, about) => seats[seat.parse(about).phone]!.phone.dismiss(),
  start: (seats, about) => start(seats[seat.parse(about).phone]!),
  type: (seats, about) => {
    const { phone, text } = withText.parse(about)
    type(seats[phone]!, text)
  },
  press: (seats, about) => {
    const { phone, message, data } = withData.parse(about)
    return press(seats[phone]!, message, data)
  },
  hand: (seats, about) => {
    const { phone, from, link } = withLink.parse(about)
    if (!LINK.test(link)) throw new Error('This link leads elsewhere.')
    seats[phone]!.link = { from: seats[from]!.phone.name, link }
  },
  language: (seats, about) => {
    const { phone, language } = withLanguage.parse(about)
    seats[phone]!.phone.language = language
  },
}
