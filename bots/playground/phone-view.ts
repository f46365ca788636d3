import { isFresh, type Seat } from './seat.ts'
import { clockOfDate, shownClock, shownDate } from './standing-clock.ts'
import type { Message } from './telegram/chats.ts'
import type { Telegram } from './telegram/server.ts'

type Snapshot = ReturnType<Telegram['snapshot']>['phones'][number]

/** What lights up a lock screen. */
export type Note = { key: string; kind: 'bot' | 'person'; from: string; text: string }

/** What a phone's title says: its language, and the zone if the companion knows it. */
export type About = { language: string; zone: string | null }

/** A phone as the page shows it. */
export function phoneView(seat: Seat, shown: Snapshot, now: string, about: About) {
  const { name, language, messages, description, menu, said, toast, popup } = shown
  const place = about.zone?.split('/').at(-1)?.replaceAll('_', ' ')
  return {
    ...{ name, language, description, menu, locked: seat.locked, fresh: isFresh(seat) },
    about: [about.language, ...(place ? [place] : [])].join(' · '),
    clock: shownClock(now),
    date: shownDate(now),
    notes: notes(seat, shown),
    messages: messages.map(messageView),
    said: said.length,
    toast: toast ?? null,
    popup: popup ?? null,
  }
}

const messageView = ({ id, from, text, entities, keyboard, date, extra }: Message) => ({
  ...{ id, from, entities, keyboard },
  text: extra ? `(${Object.keys(extra)[0]}) ${text}` : text,
  time: clockOfDate(date),
})

function notes({ link }: Seat, { lockScreen }: Snapshot): Note[] {
  const handed: Note[] = link ? [{ key: 'link', kind: 'person', from: link.from, text: link.link }] : []
  const bot = lockScreen.map(
    ({ message, text }): Note => ({ key: `${message}`, kind: 'bot', from: 'Attune', text }),
  )
  return [...handed, ...bot]
}
