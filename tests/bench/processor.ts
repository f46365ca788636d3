import { readFileSync } from 'node:fs'

const A_TICK = 10

/** Milliseconds of processor that a process has used so far, as Linux tells it, or what began it and all that did; elsewhere it isn't known. */
export function processorOf(pid: number, whose: 'itself' | 'and its children' = 'itself'): number {
  try {
    const children = whose === 'itself' ? [] : childrenOf(pid)
    const ended = whose === 'itself' ? 2 : 4
    const its = statOf(pid).slice(13, 13 + ended)
    return (
      its.reduce((sum, ticks) => sum + ticks * A_TICK, 0) +
      children.reduce((sum, one) => sum + processorOf(one), 0)
    )
  } catch {
    return Number.NaN
  }
}

const statOf = (pid: number): number[] => readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ').map(Number)

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
