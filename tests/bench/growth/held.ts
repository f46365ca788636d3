import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The longest time in which nothing else had its say, in milliseconds, and how much of that was processor. */
export type Held = { wall: number; processor: number; took: number; used: number }

const ms = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/** Does something, and looks at each turn of the loop how long the last one was. */
export async function held(act: () => Promise<unknown>): Promise<Held> {
  const longest = { wall: 0, processor: 0 }
  let going = true
  const began = { at: performance.now(), used: process.threadCpuUsage() }
  let last = { ...began }
  const look = () => {
    longest.wall = Math.max(longest.wall, performance.now() - last.at)
    longest.processor = Math.max(longest.processor, ms(last.used))
    last = { at: performance.now(), used: process.threadCpuUsage() }
    if (going) setTimeout(look, 1)
  }
  setTimeout(look, 1)
  await act()
  // The last of it counts, too.
  await new Promise((resolve) => setTimeout(resolve, 20))
  going = false
  // A timer is due a millisecond after it is set.
  return {
    wall: Math.max(0, longest.wall - 1),
    processor: longest.processor,
    took: performance.now() - began.at - 20,
    used: ms(began.used),
  }
}

/** Milliseconds of one sync of the disk that temporary files are on: the middle one of many, and p99. */
export function syncing(): { p50: number; p99: number } {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
  const file = openSync(join(folder, 'synced'), 'w')
  const page = Buffer.alloc(4096, 1)
  const all = Array.from({ length: 500 }, () => {
    writeSync(file, page)
    const began = performance.now()
    fsyncSync(file)
    return performance.now() - began
  }).sort((a, b) => a - b)
  closeSync(file)
  rmSync(folder, { recursive: true })
  return { p50: all[250]!, p99: all[495]! }
}
