import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLog } from '../../bots/log.ts'
import { openPlayground, type Playground } from '../../bots/playground/playground.ts'
import { scenes } from '../../bots/playground/scenes/scenes.ts'
import { anyOf } from '../../bots/playground/stage/chance.ts'
import { readLibrary } from '../../bots/words/library.ts'
import { follow, isOver, pressable } from './following.ts'

let playground: Playground
const folder = mkdtempSync(join(tmpdir(), 'attune-'))

beforeAll(async () => {
  const file = join(folder, 'playground.db')
  const log = openLog('silent')
  playground = await openPlayground({
    file,
    log,
    library: readLibrary(),
    runBy: 'Mira Holm',
    changed: () => {},
  })
})
afterAll(async () => {
  await playground.stop()
  rmSync(folder, { recursive: true })
})

const DETOURS = 6

/** Something else than the guide says, now and then: any button there is, or an hour. */
async function detour(chance: string): Promise<boolean> {
  const all = pressable(await playground.state())
  const drawn = anyOf(chance)
  if (drawn > 0.95) return playground.act('turn', { to: 'hour' })
  const any = all[Math.floor((drawn / 0.3) * all.length)]
  return any !== undefined && playground.act(any.action, any.about)
}

/** Goes through a scene by ways of one's own, and by the guide from wherever they led. */
async function wander(scene: string): Promise<string> {
  await playground.act('scene', { scene })
  let detours = 0
  for (let i = 0; i < 250; i++) {
    const state = await playground.state()
    if (isOver(state)) return 'the end'
    if (state.guide.points.includes('again')) return state.guide.line
    if (detours < DETOURS && (await detour(`${scene} ${i}`))) detours += 1
    else await follow(state, playground.act)
  }
  return 'nowhere'
}

for (const { id, title } of scenes) {
  test(`${title}: whoever tries other ways gets on, or is told how to begin anew`, async () => {
    expect(await wander(id)).toMatch(/^the end$|If it doesn’t go on from here: Start again\.$/)
  })
}
