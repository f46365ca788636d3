import { constants } from 'node:fs'

/** Windows can do it too, and only Node has no name for it there (FILE_FLAG_WRITE_THROUGH). */
const ON_WINDOWS = 0x0800_0000

/** Opens a file so that what is written is on the disk at once: `fsync` is closed to a process that Node confines. */
export const THROUGH: number = constants.O_SYNC ?? ON_WINDOWS
