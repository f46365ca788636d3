import { spawnSync } from 'node:child_process'
import { sayHow } from '../../bots/say-how.ts'
import { ofAdvisories, ofSignatures } from './verdict.ts'

sayHow(`npm run audit
Says whether each package is what its registry has signed, and whether any that a server runs has a grave fault that is
known. It ends with 1 if not, or if so; what nobody answers here is said, and counts as neither.`)

const PATIENCE = 120_000

const verdicts = [ofSignatures(npm('audit', 'signatures')), ofAdvisories(npm('audit', '--omit=dev'))]
for (const { says } of verdicts) console.info(says)
if (verdicts.some(({ ok }) => !ok)) process.exitCode = 1

/** What npm prints; null if it took too long. */
function npm(...args: string[]): string | null {
  const { stdout, error } = spawnSync('npm', [...args, '--json', '--fetch-retries=0'], {
    encoding: 'utf8',
    timeout: PATIENCE,
    shell: process.platform === 'win32',
  })
  return error && 'code' in error && error.code === 'ETIMEDOUT' ? null : stdout
}
