import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const LONGEST = [
  'bots/starter',
  'journeys/silence-screens',
  'journeys/year',
  'journeys/random-people',
  'bots/clock-set',
  'bots/health-live',
  'playground/scenes',
  'bots/live.test',
  'journeys/same-question',
  'bots/unattended',
  'playground/other-ways',
  'journeys/room-crash',
  'bots/confined',
  'journeys/accessible',
  'bots/backup',
  'bots/begin',
  'evil/http-fuzz',
  'db/one-process',
  'scripts/simulate',
  'journeys/trouble-crash',
  'bots/files-at-the-edge',
  'bots/live',
  'journeys/playground',
  'journeys/room.test',
  'bots/damaged',
  'bots/put-back',
  'bots/restore',
  'journeys/typed-color',
  'bots/dot-env',
  'scripts/commands',
  'journeys/silence',
  'journeys/trouble-forged',
  'bots/doctor',
  'bots/setup',
  'bots/proxy',
  'model/',
  'releases/',
  'scripts/',
  'journeys/',
  'playground/',
  'bots/',
]

/** What takes long begins first, what works beside what waits: begun last, it would keep one core busy and the others waiting. */
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
    setupFiles: 'tests/disk-in-memory.ts',
    isolate: false,
    // Node runs Attune as it is, and so it does here.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // What is waited for comes, however busy the machine: these end only what never would.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 60_000, interval: 10 } },
    // Some wait while others work: on two cores three of them take 260 seconds for all, five 220.
    maxWorkers: 5,
    sequence: { sequencer: LongestFirst },
  },
})
