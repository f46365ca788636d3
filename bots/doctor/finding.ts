/** One thing that was looked at: whether it is fine, and in words what it is or what to do. */
export type Finding = { ok: boolean; says: string }

/** Nothing has to be done about it. */
export const fine = (says: string): Finding => ({ ok: true, says })

/** Something has to be done about it, and what. */
export const wrong = (says: string): Finding => ({ ok: false, says })

/** What a look found; where even looking failed, only the code of the failure is told. */
export function looked(what: string, look: () => Finding): Finding {
  try {
    return look()
  } catch (error) {
    const { code = 'no reason given' } = error as { code?: string }
    return wrong(`${what}: could not be looked at (${code}). Run this as the user who runs Attune.`)
  }
}
