import { Refused } from '../db/start-refused.ts'

/** By this exit code whoever supervises it knows that starting it again is of no use. */
export const WRONG_SETTINGS = 78

/** Ends the process with what a refusal says and no trace of the code; anything else is thrown on. */
export function endRefused(error: unknown): never {
  if (!(error instanceof Refused)) throw error
  console.error(error.message)
  process.exit(WRONG_SETTINGS)
}
