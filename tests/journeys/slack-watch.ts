import { expect } from 'vitest'
import type { Slack } from '../../bots/standins/slack/server.ts'
import { ANSWERED, BOTH_CHOSE, colorOr, HEARD } from './watch.ts'

const MARKS = ['🟢', '🟡', '🔴', '⚪']
/** All that is a message, and so can be exported by whoever owns a workspace. */
const MESSAGES = ['chat.postMessage', 'chat.update', 'chat.postEphemeral', 'response_url']

/** What must hold at the end of every journey in Slack, whatever it was about. */
export function expectNothingTold(slack: Slack, lines: readonly string[]): void {
  for (const { method, params } of slack.calls) if (MESSAGES.includes(method)) expectNoAnswer(params)
  expectCleanLog(slack, lines.join('\n'))
}

/** R19: a message, or the words a lock screen shows of it, offers all the colors or none; no answer stands in it. */
function expectNoAnswer(params: Record<string, unknown>): void {
  const blocks = typeof params.blocks === 'string' ? params.blocks : JSON.stringify(params.blocks ?? [])
  for (const part of [`${params.text ?? ''}`, blocks]) {
    expect(part, 'R34 what both chose stands in a message').not.toMatch(BOTH_CHOSE)
    const there = MARKS.filter((mark) => part.includes(mark))
    expect(there.length % MARKS.length, `R19 a color stands in a message: ${part}`).toBe(0)
    expect(part, 'R19 an act or a limit stands in a message').not.toMatch(
      /\b(own-act|own-answer|own-limit|limit)\//,
    )
    expect(part, 'R19 an act or a limit stands in a message').not.toMatch(ANSWERED)
    expect(part, 'R19 a reply stands in a message').not.toMatch(HEARD)
    expect(part, 'R19 an answer stands in a message').not.toMatch(/Your answer now|Kept for you alone/)
  }
}

/** R24: no token, name, color, words or platform id in what is logged. */
function expectCleanLog(slack: Slack, log: string): void {
  const { appToken, botToken, signingSecret, teamId, people, channels } = slack
  const whom = [...people, ...channels]
  for (const secret of [appToken, botToken, signingSecret, teamId, ...whom.map(({ id }) => id)])
    expect(log, 'R24 the log is clean').not.toContain(secret)
  expect(log, 'R24 the log is clean').not.toMatch(colorOr(whom.map(({ name }) => name)))
}
