import { Refused } from '../../db/start-refused.ts'

/** One thing that was looked at: whether it is fine, and in words what it is or what to do. */
export type Finding = { ok: boolean; says: string }

/** Nothing has to be done about it. */
export const fine = (says: string): Finding => ({ ok: true, says })

/** Something has to be done about it, and what. */
export const wrong = (says: string): Finding => ({ ok: false, says })

/** A finding for programs: an id of what was looked at, which several may have, and the rest of what it says. */
export function named({ ok, says }: Finding): Finding & { id: string } {
  const [about = '', ...rest] = says.split(': ')
  const id = about.toLowerCase().replace(/^\./, '').replaceAll(/[ .]+/g, '-')
  return { id, ok, says: rest.join(': ') }
}

/** What a look found; where even looking failed, what it was refused with, or the code of the failure alone. */
export async function looked(what: string, look: () => Finding[] | Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof Refused) return [wrong(`${what}: ${error.message}`)]
    const { code = 'no reason given' } = error as { code?: string }
    return [wrong(`${what}: could not be checked (${code}). Run this as the user who runs Attune.`)]
  }
}
