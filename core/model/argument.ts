import type { Id } from './circle.ts'
import { type Day, isDay, type Zone } from './time.ts'

/** One thing that a button says of what is done: how its value stands in the button's data, and how it is read. */
export type Argument<T> = { write(value: T): string; read(text: string): T | undefined }

/** The values of some arguments. */
export type Values<A extends readonly Argument<unknown>[]> = {
  [I in keyof A]: A[I] extends Argument<infer T> ? T : never
}

const like = (shape: RegExp): Argument<string> => ({
  write: (value) => value,
  read: (text) => (shape.test(text) ? text : undefined),
})

/** The id of a row, or the code of an invitation. */
export const ID: Argument<Id> = like(/^[0-9a-z]{16}$/)

export const ZONE: Argument<Zone> = like(/^[A-Za-z0-9_+/-]{1,40}$/)

export const LANGUAGE = like(/^[a-z]{2}$/)

export const DAY: Argument<Day> = { write: (day) => day, read: (text) => (isDay(text) ? text : undefined) }

/** A whole number of at most three digits. */
export const COUNT: Argument<number> = {
  write: String,
  read: (text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined),
}

/** What a path is called by the file it comes from. */
export const PATH = like(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** One of these. */
export const oneOf = <const T extends string | number>(...values: readonly T[]): Argument<T> => ({
  write: String,
  read: (text) => values.find((value) => `${value}` === text),
})

/** An id, or this word where there is none. */
export const idOr = (none: string): Argument<Id | null> => ({
  write: (id) => id ?? none,
  read: (text) => (text === none ? null : ID.read(text)),
})

/** These pieces of a text as at most so many: the last one may have separators of its own. */
export function atMost(most: number, pieces: readonly string[], by: string): readonly string[] {
  if (pieces.length <= most || most === 0) return pieces
  return [...pieces.slice(0, most - 1), pieces.slice(most - 1).join(by)]
}
