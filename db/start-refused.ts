/** Attune can't start like this; the message names the setting and what to do. */
export class Refused extends Error {
  override name = 'Refused'
}

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
