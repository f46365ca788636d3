import { renameSync, writeFileSync } from 'node:fs'

/** A clock that the platforms, the people and the program go by: the real one, and as much as it was turned. */
export type Clock = { now: () => number; turn: (minutes: number) => void; file: string }

/** Begins at a moment, and says in a file by how much it is ahead. */
export function turnedClock(file: string, from: number, turned: (minutes: number) => void): Clock {
  let ahead = from - Date.now()
  // At once, or the program might read it half written.
  const keep = () => {
    writeFileSync(`${file}-next`, `${ahead}`)
    renameSync(`${file}-next`, file)
  }
  keep()
  return {
    file,
    now: () => Date.now() + ahead,
    turn: (minutes) => {
      ahead += minutes * 60_000
      keep()
      turned(minutes)
    },
  }
}
