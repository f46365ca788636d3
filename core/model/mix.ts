import type { Prompt, Theme } from './prompts.ts'
import type { Day } from './time.ts'

/** What somebody has said of the questions they want, for themselves alone. */
export type Mix = {
  /** Themes that don't come. */
  off: readonly Theme[]
  /** Questions that don't come, by their kind. */
  less: readonly string[]
  /** Questions about the body may come: health is theirs to bring in. */
  body: boolean
  /** The day on which they last asked for another one. */
  another: Day | null
}

/** The mix of whoever has said nothing of it. */
export const ANY_MIX: Mix = { off: [], less: [], body: false, another: null }

/** What else is like a question: of the same theme and about the same act. */
export const kindOf = ({ id, theme, act }: Prompt): string => (act ? `${theme}/${act}` : id)

/** Whether a question is among those that somebody wants. */
export function isWanted({ off, less, body }: Mix, prompt: Prompt): boolean {
  if (prompt.theme === 'body') return body
  return !off.includes(prompt.theme) && !less.includes(kindOf(prompt))
}
