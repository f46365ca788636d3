/** Whoever wants to know of every change that can be seen. */
export type Listened = { listeners: Set<() => void> }

/** Tells whoever listens that something can be seen. */
export function changed({ listeners }: Listened) {
  for (const listener of listeners) listener()
}

/** Hears of every visible change, until the returned function is called. */
export function onChange({ listeners }: Listened, listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
