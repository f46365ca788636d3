import assert from 'node:assert/strict'
import { type Came, pour } from './pour.ts'
import type { startTarget } from './target.ts'

/** Words in every kind of request, which nothing may repeat. */
const CANARY = 'CANARY4711'

type Target = Awaited<ReturnType<typeof startTarget>>

/**
 * Pours laps of so many requests each: none may do, leave or end anything. Returns what came back, and how many
 * megabytes were held before the first and after each.
 */
export async function pourLaps(target: Target, laps: number, requests: number, seed: number) {
  const { slack, telegram, ana, port, updates, health } = target
  // Whether the platforms are there is asked by itself now and then.
  const calls = () =>
    [...slack.calls, ...telegram.calls].filter(
      ({ method }) => !/^(?:api\.test|getWebhookInfo|setMy\w+)$/.test(method),
    ).length
  const before = { calls: calls(), stored: target.stored() }
  const held = [target.memory()]
  const came: Came[] = []
  for (let lap = 0; lap < laps; lap++) {
    const slacks = { team: ana.teamId, user: ana.id, sign: slack.sign }
    const about = { canary: CANARY, ...slacks, secret: telegram.secret() }
    came.push(await pour([port, port, updates, updates, health], seed + lap, requests, about))
    held.push(target.memory())
    assert(target.isAlive(), `ended in lap ${lap + 1}:\n${target.said().slice(-2000)}`)
  }
  assert.deepEqual({ calls: calls(), stored: target.stored() }, before, 'something was done')
  assert(!target.said().includes(CANARY), 'a word of it is logged')
  assert(!target.said().includes('"level":50'), 'something went wrong')
  // What is new in memory comes in the first lap, while Node still compiles what they reach.
  const [, first = 0] = held
  assert(held.at(-1)! <= first * 1.3, `memory goes on growing: ${held.map(Math.round)} MB`)
  return { came, held }
}
