import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const LONGEST = [
  'chaos/',
  'journeys/silence-screens',
  'journeys/random-people',
  'journeys/year',
  'bots/starter',
  'bots/live.test',
  'journeys/room.test',
  'journeys/playground',
  'journeys/accessible',
  'playground/scenes',
  'journeys/same-question',
  'journeys/room-crash',
  'journeys/trouble-crash',
  'bots/begin',
  'scripts/simulate',
  'bots/live',
  'playground/other-ways',
  'bots/files-at-the-edge',
  'journeys/trouble-forged',
  'bots/dot-env',
  'scripts/commands',
  'bots/doctor',
  'journeys/silence',
  'evil/http-fuzz',
  'bots/health-live',
  'model/',
  'releases/',
  'scripts/',
  'journeys/',
  'playground/',
  'bots/',
]

/** What takes long begins first: begun last, it would keep one core busy and the others waiting. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      [...LONGEST, ''].findIndex((part) => moduleId.includes(`tests/${part}`) || part === '')
    return files.toSorted((one, other) => rank(one) - rank(other))
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/postgres/**'],
    globalSetup: 'tests/tidy.ts',
    isolate: false,
    // Node runs Attune as it is, and so it does here.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // What is waited for comes, however busy the machine: these end only what never would.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 60_000, interval: 10 } },
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
  },
})
