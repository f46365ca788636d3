import { z } from 'zod'
import { isZone, type Zone } from '../../../core/model/time.ts'
import { press, putAway, type Seat, start, type, unlock } from './seat.ts'

const index = z.number().int().min(0)
const language = z.string().regex(/^[a-z]{2}$/)
const zone = z.string().refine(isZone)

const withPhone = z.object({ phone: index })
const withText = withPhone.extend({ text: z.string().min(1).max(4096) })
const withData = withPhone.extend({ message: z.number().int(), data: z.string().min(1).max(256) })
const withLink = withPhone.extend({ from: index, link: z.string().max(200) })
const withLanguage = withPhone.extend({ language })
const withZone = withPhone.extend({ zone })
const newcomer = z.object({ language, zone })

/** The phones, and how another one comes to them. */
type Phones = { seats: readonly Seat[]; join: (language: string, zone: Zone) => void }

type Act = (phones: Phones, about: unknown) => Promise<void> | void

const LINK = /^(?:https:\/\/)?t\.me\/\w+\?start=[\w-]{1,64}$/

const seatAt = ({ seats }: { seats: readonly Seat[] }, i: number): Seat => {
  const seat = seats[i]
  if (!seat) throw new Error('There is no such phone.')
  return seat
}

/** What people do on their phones, by the names under which the page does it. */
export const acts: Record<string, Act> = {
  person: ({ join }, about) => {
    const { language, zone } = newcomer.parse(about)
    join(language, zone)
  },
  unlock: (stage, about) => unlock(seatAt(stage, withPhone.parse(about).phone)),
  lock: (stage, about) => {
    putAway(seatAt(stage, withPhone.parse(about).phone))
  },
  ok: (stage, about) => seatAt(stage, withPhone.parse(about).phone).phone.dismiss(),
  start: (stage, about) => start(seatAt(stage, withPhone.parse(about).phone)),
  type: (stage, about) => {
    const { phone, text } = withText.parse(about)
    type(seatAt(stage, phone), text)
  },
  press: (stage, about) => {
    const { phone, message, data } = withData.parse(about)
    return press(seatAt(stage, phone), message, data)
  },
  hand: (stage, about) => {
    const { phone, from, link } = withLink.parse(about)
    if (!LINK.test(link)) throw new Error('This link leads elsewhere.')
    seatAt(stage, phone).link = { from: seatAt(stage, from).phone.name, link }
  },
  language: (stage, about) => {
    const { phone, language } = withLanguage.parse(about)
    seatAt(stage, phone).phone.language = language
  },
  place: (stage, about) => {
    const { phone, zone } = withZone.parse(about)
    seatAt(stage, phone).zone = zone
  },
}
