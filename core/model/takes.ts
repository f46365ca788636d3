import type { Argument } from './argument.ts'

/** What a verb is done to, and whether it is never too much in a minute. */
export type Takes<A extends readonly Argument<unknown>[]> = { args: A; isAlways: boolean }

/** What counts among the things somebody does in a minute. */
export const takes = <const A extends readonly Argument<unknown>[]>(...args: A): Takes<A> => ({
  args,
  isAlways: false,
})

/** What is never too much in a minute: answering, taking back, resting, stopping, leaving, erasing. */
export const always = <const A extends readonly Argument<unknown>[]>(...args: A): Takes<A> => ({
  args,
  isAlways: true,
})
