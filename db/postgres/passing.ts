import { Again } from '../lock.ts'
import { aboutServer, Unreached } from './about-server.ts'

/** More at once than is done in time, or in each other's way. */
const BUSY = /^(40\w{3}|53\w{3}|57014)$/

/** Whether something failed for what passes by itself: a server that was not there or too busy, or others who were in the way. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Again ||
  BUSY.test(`${(error as { code?: unknown }).code}`) ||
  aboutServer(error) instanceof Unreached
