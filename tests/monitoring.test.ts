import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startHealth } from '../bots/health/start.ts'
import { openLog } from '../bots/log.ts'
import { instant } from '../core/model/time.ts'
import { openStore } from '../db/open.ts'
import { backupName } from '../db/sqlite/backup/names.ts'
import { tempDir } from './temp-dir.ts'

const alerts = readFileSync('docs/monitoring/alerts.yml', 'utf8')
const runbook = readFileSync('docs/RUNBOOK.md', 'utf8')
const dashboard = JSON.parse(readFileSync('docs/monitoring/grafana.json', 'utf8'))

const rules = alerts
  .split('- alert: ')
  .slice(1)
  .map((rule) => ({ name: rule.split('\n')[0]!, rule, expr: /expr: (.+)/.exec(rule)![1]! }))
const shown: string[] = dashboard.panels.map(
  (panel: { targets: [{ expr: string }] }) => panel.targets[0].expr,
)

/** All that Attune tells where there is everything to tell. */
async function scrape(): Promise<string> {
  const folder = tempDir()
  const file = join(folder, 'attune.db')
  const where = { ATTUNE_DB: file, ATTUNE_BACKUPS: folder, ATTUNE_HEALTH_HOST: '127.0.0.1', port: 0 }
  const health = await startHealth(where, openLog('silent'))
  const store = await openStore({ file })
  const now = () => instant(Temporal.Now.instant())
  health.opened({ store, time: { now, agrees: async () => true, ahead: () => 1.2 } })
  for (const name of ['telegram', 'slack']) health.vitals.reachOf(name).heard()
  writeFileSync(join(folder, backupName('attune', now())), '')
  const told = await (await fetch(`http://127.0.0.1:${health.port}/metrics`)).text()
  health.close()
  await store.close()
  return told
}

/** Each series with the labels that an expression asks for, as `name` or `name{label="value"`. */
const askedFor = (expr: string): string[] =>
  [...expr.matchAll(/\b((?:attune|process)_\w+)(?:\{(\w+)=~?"([\w|]+)")?/g)].flatMap(
    ([, name, label, values]) =>
      label === 'job' || !label
        ? [`${name}`]
        : values!.split('|').map((value) => `${name}|${label}="${value}"`),
  )

test('all is told that an alert or the dashboard asks for, and all that is told is on the dashboard', async () => {
  const told = await scrape()
  const lines = told.split('\n').filter((line) => line && !line.startsWith('#'))
  const isTold = (asked: string) => {
    const [name = '', label = ''] = asked.split('|')
    return lines.some((line) => line.match(/^\w+/)![0] === name && line.includes(label))
  }
  const asked = [...rules.map(({ expr }) => expr), ...shown].flatMap(askedFor)
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((one) => !isTold(one))).toEqual([])
  const names = new Set(lines.map((line) => line.match(/^\w+/)![0]))
  expect([...names].filter((name) => !shown.some((expr) => askedFor(expr).includes(name)))).toEqual([])
})

test('where all is well, all that is told is that', async () => {
  const told = await scrape()
  expect(told).toContain('attune_ready 1')
  expect(told).not.toMatch(/attune_check_ok\{check="(?!disk)\w+"\} 0/)
  expect(told).toMatch(/^attune_clock_ahead_seconds 1$/m)
  expect(told).not.toMatch(/^nodejs_|^process_(?!start_time)/m)
})

test('R24 no label says who, where, in which language or what was answered', async () => {
  const told = await scrape()
  const labels = [...told.matchAll(/[{,](\w+)="([^"]*)"/g)].map(([, label]) => label)
  expect([...new Set(labels)].sort()).toEqual(['check', 'node', 'platform', 'version', 'why', 'zones'])
})

test.each(rules)(
  '$name has its page, which says what to do and what not, and it leads there',
  ({ name, rule }) => {
    expect(rule).toContain(`runbook: docs/RUNBOOK.md#${name.toLowerCase()}\n`)
    const page = runbook.split('\n## ').find((one) => one.startsWith(`${name}\n`)) ?? ''
    const parts = [...page.matchAll(/^\*\*(.+?)\.\*\*/gm)].map(([, part]) => part)
    expect(parts).toEqual(['What it means', 'What people notice', 'What to do now', 'What not to do'])
  },
)

test('there is no page for what never rings', () => {
  const pages = [...runbook.matchAll(/^## (.+)$/gm)].map(([, name]) => name)
  expect(pages).toEqual(rules.map(({ name }) => name))
})
