import { expect, onTestFinished } from 'vitest'
import { type Log, openLog } from '../../bots/log.ts'
import { type Slack, startSlack } from '../../bots/standins/slack/server.ts'

/** Does this after the test. */
export const afterwards = (cleanup: () => unknown): void => {
  onTestFinished(async () => void (await cleanup()))
}

/** So long, in milliseconds, that it is waited for however slow the machine is. */
export const LONG = 60_000

/** A Slack, and whoever taps there, who wait as long as it takes. */
export const PATIENT = { ackWithin: LONG, triggerLives: LONG }

/** A Slack for one test, which waits as long as it takes unless told otherwise. */
export async function tempSlack(options: Partial<Parameters<typeof startSlack>[0]> = {}): Promise<Slack> {
  const slack = await startSlack({ now: Date.now, ...PATIENT, ...options })
  afterwards(() => slack.stop().catch(() => {}))
  return slack
}

/** A log whose every line is kept. */
export function tempLog(): { log: Log; lines: string[] } {
  const lines: string[] = []
  return { log: openLog('debug', { write: (line) => void lines.push(line) }), lines }
}

/** Resolves as soon as it is so. */
export const until = async (isSo: () => boolean): Promise<void> => {
  await expect.poll(isSo).toBe(true)
}
