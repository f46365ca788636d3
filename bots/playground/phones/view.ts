import type { Zone } from '../../../core/model/time.ts'
import type { Telegram } from '../../standins/telegram/server.ts'
import type { Message } from '../../standins/telegram/world/chats.ts'
import { clockOfDate, shownClock, shownDate, shownDay } from '../stage/standing-clock.ts'
import { cityOf } from './people.ts'
import { isFresh, type Seat } from './seat.ts'

type Snapshot = ReturnType<Telegram['snapshot']>[number]

/** What lights up a lock screen. */
export type Note = { key: string; kind: 'bot' | 'person'; from: string; text: string }

/** A phone as the page shows it. */
export type PhoneView = ReturnType<typeof phoneView>

/** Draws a phone. */
export function phoneView(seat: Seat, shown: Snapshot, now: string, told: Zone | null) {
  const { name, language, messages, description, menu, said, toast, popup } = shown
  return {
    name,
    language,
    description,
    menu,
    locked: seat.locked,
    fresh: isFresh(seat),
    zone: seat.zone,
    told: told === null ? null : cityOf(told),
    toldHere: told === seat.zone,
    clock: shownClock(now, seat.zone),
    date: shownDate(now, seat.zone),
    notes: notes(seat, shown),
    messages: messages.map((message) => messageView(message, seat.zone, now)),
    said: said.length,
    toast: toast ?? null,
    popup: popup ?? null,
  }
}

const messageView = (message: Message, zone: Zone, now: string) => {
  const { id, from, text, entities, keyboard, date, extra, file, content = '' } = message
  return {
    id,
    from,
    entities,
    keyboard,
    day: shownDay(now, date, zone),
    time: clockOfDate(date, zone),
    text: extra && file === undefined ? `(${Object.keys(extra)[0]}) ${text}` : text,
    file: file === undefined ? null : { name: file, content },
  }
}

function notes({ link }: Seat, { lockScreen }: Snapshot): Note[] {
  const handed: Note[] = link ? [{ key: 'link', kind: 'person', from: link.from, text: link.link }] : []
  const bot = lockScreen.map(
    ({ message, text }): Note => ({ key: `${message}`, kind: 'bot', from: 'Attune', text }),
  )
  return [...handed, ...bot]
}
