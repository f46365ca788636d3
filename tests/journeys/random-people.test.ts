import fc from 'fast-check'
import { expect, test } from 'vitest'
import { court, episode, type Step } from './deeds.ts'
import { nth, perform } from './doing.ts'
import { type Life, startLife } from './random-life.ts'

/** SEED=… lives another life, STEPS=… a longer one; ids are new in each. */
const SEED = Number(process.env.SEED ?? 2)
const STEPS = Number(process.env.STEPS ?? 1200)
const A_FEW = 40

/** Remembers the links that can be copied somewhere. */
function collect({ phones }: Life, links: string[]): void {
  const buttons = phones.flatMap(({ messages }) => messages.flatMap(({ keyboard }) => keyboard.flat()))
  for (const { copy } of buttons) if (copy && !links.includes(copy)) links.push(copy)
}

async function take(life: Life, step: Step, links: string[]): Promise<void> {
  if (step.who !== undefined) {
    await perform({ life, phone: life.phones[step.who]!, links }, step)
    return collect(life, links)
  }
  life.count.steps++
  if ('pass' in step) await life.pass(step.pass)
  else if ('outage' in step) await life.restart(step.outage)
  else life.mishap(step.mishap)
}

async function live(life: Life, steps: readonly Step[]): Promise<void> {
  const links: string[] = []
  for (let i = 0; life.count.steps < STEPS; i++) {
    try {
      await take(life, steps[i]!, links)
      if (i % A_FEW === 0) await life.expectWayOut(nth(life.phones, i / A_FEW)!, i % 80 ? '/start' : '/home')
    } catch (error) {
      const story = steps.slice(Math.max(0, i - 12), i + 1).map((step) => JSON.stringify(step))
      throw new Error(`SEED=${SEED}, at step ${i}:\n${story.join('\n')}\n${error}`, { cause: error })
    }
  }
}

test(`R2 R5 R10 R16 R17 R18 R32 whatever random people do, whatever fails (seed ${SEED})`, async () => {
  const life = await startLife(SEED)
  const random = fc.sample(episode, { seed: SEED, numRuns: STEPS })
  await live(life, [...court(0, 1), ...random.flat()])
  for (const phone of life.phones) await life.expectWayOut(phone, '/start')
  if (process.env.SAY) console.log(SEED, JSON.stringify(life.count))
  for (const [what, times] of Object.entries(life.count)) expect(times, what).toBeGreaterThan(0)
})
