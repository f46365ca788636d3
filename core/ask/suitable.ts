import { promptOf } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import { ANY_MIX, isWanted } from '../model/mix.ts'
import { isWithin, type Prompt, type Theme } from '../model/prompts.ts'
import { find, type Known } from '../model/scene.ts'
import { clockAt, plus } from '../model/time.ts'
import { isTheirs } from './never-alike.ts'

/** After a red, the next question is an everyday one of these. */
const GENTLE: readonly Theme[] = ['self', 'space', 'celebrate']

/** A theme, never self, rests after a red on it. */
const THEME_RESTS = { days: -7 }

/** Evening questions, and intimate ones, come from then on. */
const EVENING = '17:00'

/**
 * Whether a prompt is for this person now: none deeper than they chose, no evening question in the morning, no theme that rests for them,
 * something gentle after a red, nothing that they left out, nothing of a theme that waits for their own yes. Known to them alone: it never changes what others of a circle are asked.
 */
export function suits(scene: Known, means: Means, prompt: Prompt): boolean {
  if (!isTheirKind(scene, prompt) || !isTheirs(scene, means, prompt)) return false
  const late = prompt.when === 'evening' || prompt.depth === 'intimate'
  if (late && !isEvening(scene, means)) return false
  const answers = scene.answers.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  if (answers[0]?.color === 'red' && !(GENTLE.includes(prompt.theme) && prompt.depth === 'everyday'))
    return false
  const since = plus(means.now, THEME_RESTS)
  const reds = answers.filter(({ color, at }) => color === 'red' && at > since)
  return prompt.theme === 'self' || !reds.some((red) => themeOf(scene, means, red.ask) === prompt.theme)
}

const isTheirKind = ({ person }: Known, prompt: Prompt): boolean =>
  isWithin(prompt.depth, person.depth) && isWanted(person.mix ?? ANY_MIX, prompt)

function isEvening(scene: Known, means: Means): boolean {
  const clock = clockAt(means.now, scene.person.zone ?? 'UTC')
  return scene.person.zone !== null && (clock >= EVENING || clock < '04:00')
}

const themeOf = (scene: Known, means: Means, ask: string): Theme | undefined =>
  promptOf(find(scene, 'checkins', find(scene, 'asks', ask)?.checkin), means)?.theme
