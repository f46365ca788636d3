import { spawnSync } from 'node:child_process'
import { ofAdvisories, ofSignatures } from './verdict.ts'

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
