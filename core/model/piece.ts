/** What there is to read, in the order in which it is listed. */
export const PIECES = [
  ...(['micro-consent', 'colors', 'partial-yes', 'shifting'] as const),
  ...(['hearing-a-no', 'everyday', 'hard', 'bot'] as const),
] as const

/** One of them; each has two screens. */
export type Piece = (typeof PIECES)[number]
