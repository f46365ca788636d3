import type { Means } from '../model/means.ts'
import type { Fields, Page, Text } from '../model/message.ts'
import { text } from '../model/page.ts'
import { drop, find, put, type Scene, type Turn, turn } from '../model/scene.ts'
import { gist } from '../model/spelling.ts'
import { dayEnd, plus } from '../model/time.ts'
import type { Round } from '../model/workshop.ts'
import { isOpen } from './closing-time.ts'
import { checkinHere, preparedButtons } from './command.ts'
import { zoneOf } from './draft.ts'
import { roomOf } from './form.ts'
import { freshPrompts, isAskedNear } from './fresh-prompts.ts'
import { roundOf, wrongOwn } from './open.ts'
import { preparedBy } from './prepared.ts'
import { type Session, type Slot, sessionOf, sessionPage } from './session-form.ts'

/** [Several for today]: the form, with what is prepared already. */
export const prepareSeveral = (scene: Scene, means: Means): Turn =>
  turn(scene, [], { page: sessionPage(scene, means) })

/** A question of the form was chosen: the form anew, with a line for own words where they are wanted. */
export const redrawSession = (scene: Scene, means: Means, fields: Fields): Turn =>
  turn(scene, [], { page: sessionPage(scene, means, fields) })

/** The form was sent: its questions take the place of those that were prepared before, until the day ends. */
export function planSession(scene: Scene, means: Means, fields: Fields): Turn | null {
  const { room } = scene
  if (!room) return null
  const session = sessionOf(scene, means, fields)
  const errors = mistakes(scene, means, session, fields)
  if (Object.keys(errors).length > 0) return turn(scene, [], { errors })
  const without = preparedBy(scene).reduce((from, { id }) => drop(from, 'rounds', id), scene)
  const next = chosen(session)
    .map((slot) => prepared(scene, means, slot, session, room.id))
    .reduce((from, round) => put(from, 'rounds', round), without)
  const { page } = checkinHere(next, means).reply
  return turn(next, [], { ...(page ? { page } : {}), toast: text('session-prepared') }, [room.id])
}

const chosen = ({ slots }: Session): Slot[] => slots.filter(({ asks }) => asks !== 'none')

function prepared(
  scene: Scene,
  means: Means,
  { nth, ...asked }: Slot,
  { minutes, smallest }: Session,
  room: string,
): Round {
  // They stand in the order of the form.
  const opens = plus(means.now, { milliseconds: nth })
  const draft = { ...asked, minutes, smallest, when: 'now' as const }
  const closes = dayEnd(means.now, zoneOf(scene, means))
  return { ...roundOf(scene, means, draft, room, opens), state: 'prepared', closes }
}

function mistakes(scene: Scene, means: Means, session: Session, fields: Fields): Record<string, Text> {
  const all = chosen(session)
  // Somebody else may have asked it since the form was drawn.
  const gone = session.slots.find(({ nth, asks }) => (fields[`asks-${nth}`] ?? 'none') !== asks)
  if (gone) return { [`asks-${gone.nth}`]: text('lint-asked-lately') }
  if (all.length === 0) return { 'asks-1': text('session-empty') }
  const wrong = all.flatMap((slot, i) =>
    Object.entries(wrongSlot(scene, means, slot, all.slice(0, i))).map(([field, said]) => [
      `${field}-${slot.nth}`,
      said,
    ]),
  )
  return Object.fromEntries(wrong)
}

function wrongSlot(scene: Scene, means: Means, slot: Slot, before: readonly Slot[]): Record<string, Text> {
  const wrong = slot.asks === 'own' ? wrongOwn(scene, means, slot, means.now) : {}
  if (Object.keys(wrong).length > 0) return wrong
  const isTwice = before.some((other) => isSame(means, other, slot))
  return isTwice ? { [slot.asks === 'own' ? 'words' : 'asks']: text('session-twice') } : {}
}

/** Whether two ask the same, be it in own words that are a prompt's. */
function isSame({ prompts }: Means, one: Slot, other: Slot): boolean {
  const said = ({ asks, words }: Slot): string[] => {
    if (asks === 'own') return [gist(words)]
    return Object.values(prompts.find(({ id }) => id === asks)?.words ?? {}).map(({ text }) => gist(text))
  }
  return said(one).some((words) => said(other).includes(words))
}

/** [Open: …] of a question that this person has prepared: it opens as any other, if nothing else is open there. */
export function beginRound(scene: Scene, means: Means, id: string): Turn | null {
  const round = find(scene, 'rounds', id)
  const { now } = means
  if (round?.state !== 'prepared' || round.opener !== scene.chat.id || round.closes <= now) return null
  if (scene.rounds.some((it) => it.room === round.room && isOpen(it)))
    return turn(scene, [], { toast: text('another-is-open') })
  if (isLately(scene, means, round)) return turn(scene, [], { toast: text('lint-asked-lately') })
  const closes = plus(now, { minutes: round.minutes })
  const next = put(scene, 'rounds', { ...round, state: 'planned', opens: now, meant: null, closes })
  // Where they chose it among others, those are what is left to choose.
  const page = scene.room ? leftPage(next, means) : null
  return turn(next, [], { toast: text('round-opens'), ...(page ? { page } : {}) }, [round.room])
}

function leftPage(scene: Scene, means: Means): Page | null {
  const buttons = preparedButtons(scene, means)
  return buttons.length > 0 ? { title: text('title-here'), text: [text('session-left')], buttons } : null
}

function isLately(scene: Scene, means: Means, round: Round): boolean {
  const here = { ...scene, room: roomOf(scene, round) ?? scene.room }
  if (round.words !== null) return isAskedNear(here, means, round.words, means.now)
  return !freshPrompts(here, means).some(({ id }) => id === round.prompt)
}
