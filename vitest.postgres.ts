import { defineConfig } from 'vitest/config'
import usual from './vitest.config.ts'

/** What says most of what must be so whichever engine keeps everything, beside what two processes live together. */
const SAYS_MOST = [
  ...['third-person', 'hearing', 'moment', 'day-removed', 'never-refused'],
  ...['room-closing', 'room-weekly', 'slack-linking', 'slack-answers'],
  ...['unsent', 'trouble-storing', 'flood'],
]

/** What is called, in which order and how often, and rooms that several workspaces share. */
const CALLS = [
  ...['relay', 'relay-day', 'relay-handed', 'relay-hold-back', 'relay-order', 'relay-platforms'],
  ...['relay-removing', 'relay-twice', 'relay-withdrawn', 'shared-channel', 'turn'],
]

/** What needs a PostgreSQL, and over one what is so whichever engine keeps everything. */
export default defineConfig({
  test: {
    ...usual.test,
    include: [
      'tests/postgres/**/*.test.ts',
      'tests/db/either/*.test.ts',
      ...CALLS.map((name) => `tests/bots/${name}.test.ts`),
      ...SAYS_MOST.map((name) => `tests/journeys/${name}.test.ts`),
    ],
    exclude: [],
    env: { ATTUNE_TESTS_ENGINE: 'postgres' },
  },
})
