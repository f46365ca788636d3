import type { Person } from '../model/circle.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing, Page } from '../model/message.ts'
import { arrive, button, hasSounds, line, text } from '../model/page.ts'
import type { Known } from '../model/scene.ts'
import { daysBetween, utcDate } from '../model/time.ts'
import { QUESTIONS, withdrawn } from '../model/unsent.ts'
import { isOver, seasonLine } from './season.ts'

/** A week without a tap: half as often. */
const FAINT = 7

/** Another week: one line, and then nothing. */
export const SILENT = 14

/** Whether somebody has done nothing for a week: then half as often. */
export const isFaint = ({ person }: Known, { now }: Means): boolean =>
  daysBetween(person.tapped, utcDate(now)) >= FAINT

/** What comes in the place of a question when a season is over, or after two weeks without a tap; then nothing. */
export function hushed(scene: Known, means: Means): { scene: Known; say: Outgoing[] } | null {
  const { person } = scene
  const waiting = withdrawn(scene, QUESTIONS).say
  if (isOver(scene, means.now))
    return { scene: withPerson(scene, { hushed: 'season' }), say: [...waiting, seasonLine(scene)] }
  if (person.hushed === 'quiet') return { scene, say: [] }
  if (daysBetween(person.tapped, utcDate(means.now)) < SILENT) return null
  return { scene: withPerson(scene, { hushed: 'quiet' }), say: [...waiting, quietLine(scene, means)] }
}

/** The scene with something of the person changed. */
export const withPerson = (scene: Known, changes: Partial<Person>): Known => ({
  ...scene,
  person: { ...scene.person, ...changes },
})

const quietPage = (louder: readonly Button[]): Page => ({
  text: [text('been-quiet')],
  buttons: [
    [button('yes-be-quiet', 'quieter', ['rest'])],
    [button('back-in-two-weeks', 'quieter', ['weeks'])],
    [button('go-on-as-now', 'quieter', ['on']), ...louder],
  ],
})

function quietLine(scene: Known, means: Means): Outgoing {
  const louder = hasSounds(scene, means) ? [button('go-on-with-a-sound', 'quieter', ['sound'])] : []
  return arrive(scene, 'quiet', line(scene, [button('open', 'reopen', ['quiet'])]), quietPage(louder))
}
