import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { BARE } from '../bots/command.ts'
import { tempDir } from '../temp-dir.ts'

const { version, scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
// Nothing of the npm that runs the tests, or it could take its own repository for this one.
const env = {
  ...BARE,
  PATH: [dirname(process.execPath), BARE.PATH].join(delimiter),
  HOME: process.env.HOME,
  GIT_CONFIG_GLOBAL: '/dev/null',
  npm_config_update_notifier: 'false',
}

let folder: string
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' })
const read = (file: string) => readFileSync(join(folder, file), 'utf8')

/** A repository of version 0.1.0 whose checks and tests are all green. */
function repository(changelog: string) {
  const { preversion, version: during } = scripts
  const record = 'mkdir -p tests/releases && touch tests/releases/recorded'
  const own = {
    check: 'node -v',
    test: 'node -v',
    'test:postgres': 'node -v',
    chaos: 'node -v --',
    record,
    preversion,
    version: during,
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', version: '0.1.0', scripts: own }))
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog)
  cpSync('scripts', join(folder, 'scripts'), { recursive: true })
  git('init', '-q')
  git('config', 'user.name', 'Mira Holm')
  git('config', 'user.email', 'mira@example.org')
  git('add', '.')
  git('commit', '-qm', 'First')
}
const release = () => spawnSync('npm', ['version', 'minor'], { cwd: folder, env, encoding: 'utf8' })

beforeEach(() => {
  folder = tempDir()
})

test('a release gives what is unreleased its version and its day, records its database and tags it', () => {
  repository('# Changelog\n\n## Unreleased\n\n- **More.**\n\n## 0.1.0 - 2026-11-22\n\n- **All.**\n')
  expect(release().status).toBe(0)
  expect(read('CHANGELOG.md')).toMatch(
    /^# Changelog\n\n## Unreleased\n\n## 0\.2\.0 - \d{4}-\d\d-\d\d\n\n- \*\*More\.\*\*\n\n## 0\.1\.0/,
  )
  expect(git('tag')).toBe('v0.2.0\n')
  expect(git('ls-files', 'tests/releases')).toBe('tests/releases/recorded\n')
  expect(git('status', '--porcelain')).toBe('')
})

test.each([
  ['nothing under it', '# Changelog\n\n## Unreleased\n\n## 0.1.0 - 2026-11-22\n\n- **All.**\n'],
  ['no such section', '# Changelog\n\n## 0.1.0 - 2026-11-22\n\n- **All.**\n'],
])('with %s, nothing is released and nothing changes', (_, changelog) => {
  repository(changelog)
  const { status, stderr } = release()
  expect(status).toBe(1)
  expect(stderr).toContain('CHANGELOG.md says nothing under "## Unreleased". Write there')
  expect(git('tag') + git('status', '--porcelain')).toBe('')
})

test('every version has a section that says something, the newest one is this', () => {
  const [, unreleased, ...versions] = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m)
  expect(unreleased).toMatch(/^Unreleased\n/)
  expect(versions[0]).toContain(`${version} - `)
  for (const section of versions) expect(section).toMatch(/^\d+\.\d+\.\d+ - \d{4}-\d\d-\d\d\n\n- /)
})
