import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { Refused, Vanished } from '../start-refused.ts'
import { lastSeen, NUMBER_AT } from './last-seen.ts'

type Watch = {
  /** Whether anything but the file in use lies there now. */
  isReplaced: () => boolean
  /** Whether nothing does. */
  isGone: () => boolean
  close: () => void
}

/**
 * Watches whether the file in use still lies there, and is no older than it was left. It is opened once: whoever
 * closes a file gives up every lock on it.
 */
export function watching(file: string): Watch {
  const opened = openSync(file, 'r')
  const numberNow = () => {
    const bytes = Buffer.alloc(4)
    readSync(opened, bytes, 0, 4, NUMBER_AT)
    return bytes.readUInt32BE()
  }
  return {
    isReplaced: () =>
      statSync(file, { throwIfNoEntry: false })?.ino !== fstatSync(opened).ino ||
      numberNow() < (lastSeen(file)?.number ?? 0),
    isGone: () => !existsSync(file),
    close: () => closeSync(opened),
  }
}

/** What to do about a file that was replaced while it was in use. */
export const replaced = (file: string): Refused =>
  new Refused(
    `The database ${file} was replaced while Attune used it, so Attune ends: what people did last is not in it. ` +
      'Stop Attune before you put back a backup.',
  )

/** What to do about a file that was taken away while it was in use. */
export const takenAway = (file: string): Refused =>
  new Vanished(
    `The database ${file} was taken away while Attune used it, so Attune ends, and is not started again by itself: ` +
      'put its folder back, or your backup and its key, and start Attune.',
  )
