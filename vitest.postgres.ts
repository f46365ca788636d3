import { defineConfig } from 'vitest/config'
import usual from './vitest.config.ts'

/** What says most of what must be so whichever engine keeps everything: no test of these looks into a file. */
const SAYS_MOST = [
  ...['partners', 'linking', 'third-person', 'hearing', 'moment', 'day-removed', 'never-refused'],
  ...['room-closing', 'room-weekly', 'slack-linking', 'slack-answers'],
]

/** What needs a PostgreSQL, and over one what is so whichever engine keeps everything. */
export default defineConfig({
  test: {
    ...usual.test,
    include: [
      'tests/postgres/**/*.test.ts',
      'tests/db/either/*.test.ts',
      ...SAYS_MOST.map((name) => `tests/journeys/${name}.test.ts`),
    ],
    exclude: [],
    env: { ATTUNE_TESTS_ENGINE: 'postgres' },
  },
})
