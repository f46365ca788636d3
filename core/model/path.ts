import type { Piece } from './piece.ts'
import type { Day } from './time.ts'

/** Words by language, English among them. */
export type Said = Readonly<Record<string, string>>

/** One question of a path, a sentence of why, and where there is more to read about it. */
export type Step = { prompt: string; why: Said | null; about: Piece | null }

/** A few questions in an order. Attune's own has its words in the catalogues, and nobody who wrote it. */
export type Path = { id: string; by: string | null; names: Said | null; steps: readonly Step[] }

/** The path somebody is on, and how many of its questions they have had. */
export type OnPath = { id: string; had: number }

/** The path a circle is on, as it was when it began: it runs to its end, whatever becomes of the file it came from. */
export type CirclePath = { id: string; from: Day; prompts: readonly string[] }
