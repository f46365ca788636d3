import { type Instant, plus } from '../model/time.ts'

/** How long after its minute a question may still be sent. */
export const LATE = { minutes: 45 }

/** Whether a question's time is so long past that it is dropped. */
export const isLate = (due: Instant, now: Instant): boolean => now > plus(due, LATE)
