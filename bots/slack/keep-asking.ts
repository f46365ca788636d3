import { setTimeout as sleep } from 'node:timers/promises'
import { WebClient } from '@slack/web-api'
import { type Calling as Attempts, untilReached } from '../until-reached.ts'
import { type Calling, clientOptions } from './clients.ts'

const EVERY = 60_000

/** Asks Slack once a minute whether it is there, until stopping: where what happens comes over HTTP, nothing else goes to it by itself. */
export async function keepAsking(calling: Calling, attempts: Attempts): Promise<void> {
  const client = new WebClient(undefined, clientOptions(calling))
  const { stopping } = attempts
  while (!stopping.aborted) {
    await untilReached(() => client.api.test(), attempts)
    await sleep(EVERY, undefined, { signal: stopping })
  }
}
