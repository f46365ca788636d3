/** Attune can't start like this; the message names the setting and what to do. */
export class Refused extends Error {
  override name = 'Refused'
}

/** Nor is it of any use to try it again: what was there is gone, and a new one in its place would be nobody's. */
export class Vanished extends Refused {}

/** Nor is this: only a newer version knows what is there now. */
export class Outdated extends Refused {}

/** What a reading refuses with, or null where it is read. */
export function refusalOf(read: () => unknown): string | null {
  try {
    read()
    return null
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
}

/** What is read; of what can't be, the fault is noted and the rest goes on. */
export function notingFaults<T>(faults: string[], read: () => T): T[] {
  try {
    return [read()]
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    faults.push(error.message)
    return []
  }
}
