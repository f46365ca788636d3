import fc from 'fast-check'
import { expect, test } from 'vitest'
import { examine } from '../../bots/doctor/examine.ts'
import { settingsFindings } from '../../bots/doctor/settings.ts'
import { settings } from '../../bots/settings/settings.ts'
import { anySign } from '../any-sign.ts'

const NAMES = Object.keys(settings.shape)
/** Nobody answers there, so that nothing of this leaves the machine. */
const NOWHERE = { TELEGRAM_API_ROOT: 'http://127.0.0.1:1', SLACK_API_URL: 'http://127.0.0.1:1/api/' }

const odd = fc.constantFrom(
  ...[
    '',
    ' ',
    '"',
    "''",
    '~',
    '~/',
    '~root',
    '.',
    '..',
    '/',
    '//',
    '\0',
    '\n',
    '\uFEFF',
    '\uFFFD',
    '%',
    '$HOME',
  ],
  ...['tcp://10.0.0.1:1', ':memory:', 'file:x', '/dev/null', '/dev/zero', '/proc/self/mem', '/etc/shadow'],
  ...['http://', 'https://a@b', 'https://[', 'http://127.0.0.1:99999', 'null', 'undefined', '__proto__'],
  ...['-1', '0', '65536', '1e9', `1:${'A'.repeat(35)}`, `xoxb-${'1'.repeat(20)}`, `xapp-${'A'.repeat(20)}`],
  ...['tests', 'tests/', 'README.md', 'README.md/attune.db', 'x'.repeat(300), 'x'.repeat(5000)],
)
const nonsense = fc.oneof(odd, fc.string({ unit: anySign }), fc.string({ unit: 'grapheme' }))
const anything = (names: readonly string[]) =>
  fc.dictionary(
    fc.oneof(
      fc.constantFrom(...names),
      fc.string().map((end) => `ATTUNE_${end}`),
    ),
    nonsense,
  )

test('whatever stands in the settings, doctor has a line for it', async () => {
  const names = NAMES.filter((name) => !(name in NOWHERE))
  await fc.assert(
    fc.asyncProperty(anything(names), anything(names), async (env, file) => {
      const findings = await examine({ env: { ...env, ...NOWHERE }, file })
      expect(findings.length).toBeGreaterThan(3)
      for (const { says } of findings) expect(says).toMatch(/^[A-Z.][\w. ]*: [^\n]+\.$/)
      expect(findings.map(({ says }) => says).join()).not.toMatch(/no reason given|undefined|Error/)
    }),
    { numRuns: 150 },
  )
})

test('whatever stands in all the settings, each wrong one has its line', () => {
  fc.assert(
    fc.property(anything(NAMES), anything(NAMES), (env, file) => {
      const { findings } = settingsFindings({ env, file })
      for (const { says } of findings) expect(says).toMatch(/^Settings: \S[^\n]+\.$/)
    }),
    { numRuns: 500 },
  )
})
