import type { Instant } from '../../../core/model/time.ts'
import type { ClockHint, Step } from './scene.ts'

/** The sentence of guidance, the steps, and what the next one needs to be pressed. */
export type Guide = { line: string; steps: { text: string; done: boolean; now: boolean }[]; points: string[] }

/** How many steps are done, when so many were: once ticked off they stay so, and each waits for those before. */
export function tickOff<S, H>(steps: readonly Step<S, H>[], done: number, seen: S): number {
  return steps[done]?.done(seen) ? tickOff(steps, done + 1, seen) : done
}

type Under<S, H> = { steps: readonly Step<S, H>[]; end: string; done: number }

/** What the page says, and points at. */
export function guide<S, H>({ steps, end, done }: Under<S, H>, points: string[]): Guide {
  return {
    line: steps[done]?.line ?? end,
    steps: steps.map(({ text }, i) => ({ text, done: i < done, now: i === done })),
    points,
  }
}

/** So many things done within one step are a way that the scene didn't foresee. */
const MANY = 24

/** Whoever went a way from which a step can't be reached any more is told how to begin anew. */
export function orAgain(guide: Guide, tries: number): Guide {
  const isOver = guide.steps.every(({ done }) => done)
  if (isOver || (guide.points.length > 0 && tries < MANY)) return guide
  const line = `${guide.line} If it doesn’t go on from here: Start again.`
  return { ...guide, line, points: [...guide.points, 'again'] }
}

/** The places of the first hint that has any. */
export const firstFound = <H>(hints: readonly H[], find: (hint: H) => string[]): string[] =>
  hints.map(find).find((found) => found.length > 0) ?? []

/** The clock's own button, unless it is late enough. */
export const clockPoint = ({ turn, until }: ClockHint, now: Instant): string[] =>
  until === undefined || now < until ? [`clock/${turn}`] : []
