import { matchesGlob } from 'node:path'
import type { Import } from './imports.ts'

/** Files that never import certain others; of several globs the last that fits decides. */
type Wall = { from: readonly string[]; never: readonly string[]; because: string }

const AGE = ['age-encryption', '@scure/base']
const SQL = ['kysely', 'kysely/**', 'better-sqlite3', 'pg']

/** The table "may import" of CONTRIBUTING.md, as rules; packages stand under their name. */
const WALLS: readonly Wall[] = [
  { from: ['core/**'], never: ['**', '!core/**'], because: 'core imports only core' },
  {
    from: ['core/*/**'],
    never: ['core/*.ts'],
    because: "a folder of core never imports the way in at core's top",
  },
  {
    from: ['db/**'],
    never: [
      '**',
      '!core/**',
      '!db/**',
      ...[...SQL, ...AGE].map((one) => `!${one}`),
      '!zod',
      '!node:*',
      '!node:*/*',
      '!package.json',
    ],
    because: 'db imports core, SQL, age, zod and Node, never a platform',
  },
  { from: ['**', '!db/**'], never: SQL, because: 'SQL only under db' },
  { from: ['**', '!db/sqlite/**'], never: ['better-sqlite3'], because: 'SQLite only under db/sqlite' },
  { from: ['**', '!db/postgres/**'], never: ['pg'], because: 'PostgreSQL only under db/postgres' },
  {
    from: ['**', '!db/sqlite/backup/**'],
    never: AGE,
    because: 'encrypted files only under db/sqlite/backup',
  },
  {
    from: ['**', '!bots/telegram/**'],
    never: ['grammy', 'grammy/**'],
    because: 'grammy only under bots/telegram',
  },
  { from: ['**', '!bots/slack/**'], never: ['@slack/**'], because: '@slack only under bots/slack' },
  {
    from: ['**', '!bots/begin.ts', '!bots/playground/**'],
    never: ['bots/playground/**'],
    because: 'the playground is started by bots/begin.ts and known to nothing else',
  },
  {
    from: ['**', '!bots/playground/**', '!bots/standins/**'],
    never: ['bots/standins/**'],
    because: 'the stand-ins are for the playground and the tests',
  },
  {
    from: ['bots/standins/**'],
    never: ['core/**', 'db/**', 'bots/**', '!bots/standins/**'],
    because: 'a stand-in knows nothing of Attune',
  },
  {
    from: ['**'],
    never: ['tests/**', 'scripts/**'],
    because: 'scripts and tests are no part of the product',
  },
]

/** A sentence for each import that a wall forbids. */
export const breaches = (imports: readonly Import[]): string[] =>
  WALLS.flatMap(({ from, never, because }) =>
    imports
      .filter(({ file, of }) => fits(file, from) && fits(of, never))
      .map(({ file, of }) => `${file} imports ${of}: ${because}`),
  )

const fits = (path: string, globs: readonly string[]): boolean =>
  globs.findLast((glob) => matchesGlob(path, glob.replace(/^!/, '')))?.startsWith('!') === false
