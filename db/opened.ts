import type { Keyring } from './keyring.ts'
import type { Sealed } from './seal.ts'

/** What sealed cells were opened to, by table, column and row. */
export type Opened = ReadonlyMap<string, { sealed: Sealed; value: unknown }>

/** What was opened before, and what is now. */
export type Opening = { before: Opened; now: Map<string, { sealed: Sealed; value: unknown }> }

/** Begins with what was opened before. */
export const opening = (before: Opened = new Map()): Opening => ({ before, now: new Map() })

/** What a cell would be opened to, as it was just sealed. */
export const sealedAs = ({ opening }: Keyring, cell: string, sealed: Sealed, read: () => unknown): void =>
  void opening?.now.set(cell, { sealed, value: read() })

/** What a cell is opened to: the same as before, as long as the same stands in it. */
export function opened<T>({ opening }: Keyring, cell: string, sealed: Sealed, open: () => T): T {
  if (!opening) return open()
  const known = opening.before.get(cell)
  const value = known?.sealed === sealed ? (known.value as T) : open()
  opening.now.set(cell, { sealed, value })
  return value
}
