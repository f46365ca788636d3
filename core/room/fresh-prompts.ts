import type { Means } from '../model/means.ts'
import { isForRooms, type Prompt } from '../model/prompts.ts'
import type { Scene } from '../model/scene.ts'
import { gist } from '../model/spelling.ts'
import { dateOf, daysBetween, type Instant, instant, local, type Zone } from '../model/time.ts'
import type { Round } from '../model/workshop.ts'
import { roundsHere } from './round.ts'

const forRooms = ({ prompts }: Means): Prompt[] => prompts.filter(isForRooms)

/**
 * What the room at hand was asked within a week of a moment, or is to be: no prompt comes again in that time. Weeks
 * are those of a calendar, or a weekly question would miss the one of a clock change.
 */
function near(scene: Scene, at: Instant): Round[] {
  const week = (zone: Zone, weeks: number) => instant(local(at, zone).add({ weeks }).toInstant())
  const known = roundsHere(scene).filter(({ state }) => state !== 'prepared')
  return known.filter(({ opens, zone }) => opens > week(zone, -1) && opens < week(zone, 1))
}

/** The prompts that the room at hand is not asked within a week of a moment. */
export function freshPrompts(scene: Scene, means: Means, at = means.now): Prompt[] {
  const there = near(scene, at)
  return forRooms(means).filter((prompt) => !there.some((round) => asksLike(round, prompt)))
}

/** Whether a round asks a prompt, be it in own words that are the prompt's. */
const asksLike = ({ prompt, words }: Round, { id, words: own }: Prompt): boolean =>
  prompt === id || (words !== null && Object.values(own).some(({ text }) => gist(text) === gist(words)))

/** Whether the room at hand is asked somebody's own words within a week of a moment, as own words or as a prompt. */
export function isAskedNear(scene: Scene, means: Means, words: string, at: Instant): boolean {
  const asked = near(scene, at).flatMap((round) => {
    const prompt = means.prompts.find(({ id }) => id === round.prompt)
    return [round.words ?? '', ...Object.values(prompt?.words ?? {}).map(({ text }) => text)]
  })
  return asked.some((one) => gist(one) === gist(words))
}

/**
 * A fresh prompt for the room at hand, another one each day of a place, and each week; null if none is fresh. A room
 * that has been asked nothing begins with the library's first, which is about arriving.
 */
export function drawnPrompt(scene: Scene, means: Means, zone: Zone, at = means.now): string | null {
  const all = forRooms(means)
  const fresh = freshPrompts(scene, means, at)
  if (roundsHere(scene).length === 0) return fresh[0]?.id ?? null
  const first = Math.floor(means.chance(`room ${scene.room?.id}`) * all.length)
  const start = first + daysBetween('2024-01-01', dateOf(means.now, zone))
  const inTurn = all.map((_, i) => all[(start + i) % all.length]!)
  return inTurn.find((prompt) => fresh.includes(prompt))?.id ?? null
}
