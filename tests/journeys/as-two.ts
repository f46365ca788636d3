import { afterAll, beforeAll } from 'vitest'
import { processes } from './processes.ts'

/** Lets the worlds of this file of tests be two processes', and of no other file that runs in the same worker. */
export function asTwo(): void {
  beforeAll(() => {
    processes.areTwo = true
  })
  afterAll(() => {
    processes.areTwo = false
  })
}
