import { type Instant, plus } from '../model/time.ts'

/** How long after its time a question may still be asked, somebody's own or a room's. */
export const LATE = { minutes: 45 }

/** Whether a question's time is so long past that it is dropped. */
export const isLate = (due: Instant, now: Instant): boolean => now > plus(due, LATE)
