// Not TypeScript: the starter stays, and so would all that it takes to read that.
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'

const PROGRAM = fileURLToPath(new URL('..', import.meta.url))
const DATABASE = 'data/attune.db'

/** What it may do besides: reach the network, begin threads, load SQLite. Of each of these Node warns in a line. */
const ALLOWED = [
  ...['--permission', '--allow-net', '--allow-worker', '--allow-addons'],
  ...['--disable-warning=SecurityWarning', '--disable-warning=ExperimentalWarning'],
]

/** Flags by which Node lets Attune read its program and what the settings name, write where everything is kept, and start no program. */
export function confined(env = process.env) {
  const set = said(env)
  const kept = places(set.ATTUNE_DB || DATABASE).map((file) => dirname(file))
  const written = [...kept, ...placesOf([set.ATTUNE_BACKUPS])]
  const named = [set.ATTUNE_HELP, set.ATTUNE_PACKS, env.CREDENTIALS_DIRECTORY, env.NODE_COMPILE_CACHE]
  const read = placesOf([PROGRAM, join(PROGRAM, 'node_modules'), '.env', ...named])
  return [
    ...ALLOWED,
    ...granted([...read, ...written]).map((path) => `--allow-fs-read=${path}`),
    ...granted(written).map((path) => `--allow-fs-write=${path}`),
  ]
}

const placesOf = (paths) => paths.filter(Boolean).flatMap(places)

/** Where a path may lead: as it is typed, from the user's home, and behind links. */
function places(typed) {
  const paths = [resolve(typed), resolve(typed.replace(/^~(?=[\\/]|$)/, home))]
  return [...new Set([...paths, ...paths.map(behindLinks)])]
}

// A user may have none.
function home() {
  try {
    return homedir()
  } catch {
    return '~'
  }
}

function behindLinks(path) {
  const above = dirname(path)
  return existsSync(path) || above === path ? realpathSync(path) : join(behindLinks(above), basename(path))
}

/**
 * Paths with all that is in them; of a folder that is not there yet Node does not know that it is one. Where another
 * granted path goes on with its letters, Node no longer grants a folder itself: what lies in another is left out, and
 * a folder such as `data` beside `data-backups` is granted with all that begins as it does.
 */
function granted(paths) {
  const all = new Map()
  for (const path of [...new Set(paths)].sort()) {
    const above = [...all.keys()].find((one) => path.startsWith(one))
    if (above === undefined) all.set(path, [path, join(path, '*')])
    else if (!path.startsWith(join(above, sep))) all.set(above, [`${above}*`])
  }
  return [...all.values()].flat()
}

/** The settings, as `given-settings.ts` has them; of what can't be read Attune itself tells. */
function said(env) {
  const around = Object.entries(env).map(([name, value = '']) => [name, unquoted(value)])
  const all = Object.entries({ ...inFile(), ...Object.fromEntries(around) })
  return Object.fromEntries(all.map(([name, value]) => [name, value.replace(AROUND, '')]))
}

const AROUND = /^[\s\p{Cf}]+|(?<![\s\p{Cf}])[\s\p{Cf}]+$/gu

const unquoted = (value) => value.trim().replace(/^(["'])(.*)\1$/s, '$2')

function inFile() {
  try {
    const bytes = readFileSync('.env')
    return parseEnv(new TextDecoder(lettersOf(bytes)).decode(bytes))
  } catch {
    return {}
  }
}

// As in `text-file.ts`: beside a first letter UTF-16 has a zero, or a mark stands in front of it.
function lettersOf([first, second]) {
  if (first === 0 || first === 0xfe) return 'utf-16be'
  return second === 0 || second === 0xfe ? 'utf-16le' : 'utf-8'
}
