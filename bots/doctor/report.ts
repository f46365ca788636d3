import { type Finding, named } from './finding.ts'

/** What was found as it is printed, for people or as one object, and the code that doctor ends with. */
export function report(all: readonly Finding[], asJson: boolean): { text: string; code: number } {
  const wrong = all.filter(({ ok }) => !ok).length
  const code = wrong === 0 ? 0 : 1
  if (asJson) return { text: JSON.stringify({ ok: wrong === 0, findings: all.map(named) }, null, 2), code }
  const lines = all.map(({ ok, says }) => `${ok ? '✓' : '✗'} ${says}`)
  const sum = wrong === 0 ? 'All is well.' : `${wrong} ${wrong === 1 ? 'thing' : 'things'} to fix.`
  return { text: [...lines, '', sum].join('\n'), code }
}
