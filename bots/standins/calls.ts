/** One call of the bot, as a stand-in keeps it; status 0 is a connection that ended without an answer. */
export type Call = {
  /** Counted from one. */
  readonly nr: number
  readonly at: number
  readonly method: string
  readonly params: Record<string, unknown>
  status?: number
  answer?: unknown
}

const MOST = 5000
const FORGOTTEN_AT_ONCE = 1000

/** Puts a call on record; of very many the last few thousand are kept. */
export function remember<C extends Call>(calls: C[], made: Omit<C, 'nr'>): C {
  const call = { ...made, nr: (calls.at(-1)?.nr ?? 0) + 1 } as C
  calls.push(call)
  if (calls.length > MOST) calls.splice(0, FORGOTTEN_AT_ONCE)
  return call
}
