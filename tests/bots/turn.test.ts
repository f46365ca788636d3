import { describe, expect, onTestFinished, test } from 'vitest'
import type { Log } from '../../bots/log.ts'
import { meansOf } from '../../bots/means.ts'
import type { Heard } from '../../bots/platform.ts'
import { noHelp } from '../../bots/settings/local-help.ts'
import { manners } from '../../bots/telegram/manners.ts'
import { makeTurns, type TurnOptions } from '../../bots/turn.ts'
import { parseAction } from '../../core/model/action.ts'
import type { Incoming } from '../../core/model/incoming.ts'
import { plus } from '../../core/model/time.ts'
import { react } from '../../core/react.ts'
import { newId } from '../../db/id.ts'
import { nextWake } from '../../db/wake-times.ts'
import { NOW, sceneOf, tempStore } from '../db/here.ts'
import { countStatements } from '../db/statements.ts'
import { shipped } from '../library.ts'

const profile = { name: 'Ana', language: 'en' }

const heard = (who: string, incoming: Incoming, ref: string | null = null): Heard => ({
  event: newId(),
  platform: 'telegram',
  address: `address-of-${who}`,
  ref,
  incoming,
})

const start = (argument = ''): Incoming => ({ kind: 'command', name: 'start', argument, profile })
const press = (data: string): Incoming => ({ kind: 'press', press: parseAction(data), profile })

async function setup(more: Partial<TurnOptions> = {}) {
  const store = await tempStore()
  const time = { now: NOW }
  const logged: string[] = []
  const write = (event: string) => void logged.push(event)
  const log: Log = { debug: write, info: write, warn: write, error: write }
  const means = meansOf({
    ...shipped,
    chance: store.chance,
    runBy: 'Mira Holm',
    help: noHelp,
    platforms: { telegram: manners('attune_bot') },
  })
  let kicks = 0
  const kick = () => {
    kicks++
  }
  const turns = makeTurns({ store, now: () => time.now, means, kick, log, ...more })
  return { store, time, logged, ...turns, kicked: () => kicks }
}

describe('hearing', () => {
  test('somebody new is answered in their chat and nothing of them is stored but that', async () => {
    const { store, hear, kicked } = await setup()
    expect(await hear(heard('ana', start()))).toMatchObject({ reply: {}, language: 'en' })
    const scene = await sceneOf(store, 'ana')
    expect(scene.person).toBeNull()
    expect(scene.posts.map(({ key }) => key)).toContain('home')
    expect(kicked()).toBe(1)
  })

  test('T7 the same event twice is answered once', async () => {
    const { store, hear } = await setup()
    const once = heard('ana', start(), '17')
    for (const again of [once, once]) await hear(again)
    expect((await sceneOf(store, 'ana')).posts).toHaveLength(2)
  })

  test('an invitation code leads to the name of whoever made it', async () => {
    const { store, hear } = await setup()
    await hear(heard('ana', start()))
    await hear(heard('ana', press('try/keep'), 'ref1'))
    await hear(heard('ana', press('link-make'), 'ref1'))
    const [invitation] = (await sceneOf(store, 'ana')).invitations
    await hear(heard('ben', start(invitation!.code)))
    expect(JSON.stringify((await sceneOf(store, 'ben')).posts)).toContain('"name":"Ana"')
    await hear(heard('leo', start('aaaaaaaaaaaaaaaa')))
    expect(JSON.stringify((await sceneOf(store, 'leo')).posts)).not.toContain('"name":"Ana"')
  })
})

describe('help', () => {
  test('R28 whoever opens it is written of in no log', async () => {
    const { hear, logged, store } = await setup()
    await hear(heard('ana', start()))
    await hear(heard('ana', press('try/keep'), 'ref1'))
    await hear(heard('ana', press('help'), 'ref1'))
    expect(JSON.stringify((await sceneOf(store, 'ana')).posts)).toContain('help-people')
    expect(logged).toEqual([])
  })
})

describe('ticking', () => {
  test('R17 takes away what somebody new was shown and forgets their chat', async () => {
    const { store, hear, tick, time } = await setup()
    await hear(heard('ana', start()))
    time.now = plus(NOW, { hours: 21 })
    expect(await nextWake(store)).not.toBeNull()
    await tick()
    expect(await nextWake(store)).toBeNull()
    expect((await sceneOf(store, 'ana')).posts).toEqual([])
  })

  test('goes on with others when one turn fails, and tries that one again later', async () => {
    const { store, hear, tick, time, logged } = await setup({
      react: (scene, incoming, means) => {
        if (incoming.kind === 'tick' && scene.chat.id === broken) throw new Error('bug')
        return react(scene, incoming, means)
      },
    })
    let broken = ''
    for (const who of ['ana', 'ben']) await hear(heard(who, start()))
    broken = (await sceneOf(store, 'ana')).chat.id
    time.now = plus(NOW, { hours: 21 })
    await tick()
    expect(logged).toContain('turn failed')
    expect((await sceneOf(store, 'ben')).posts).toEqual([])
    expect(await nextWake(store)).toBe(plus(time.now, { minutes: 10 }))
    broken = ''
    time.now = plus(time.now, { minutes: 10 })
    await tick()
    expect((await sceneOf(store, 'ana')).posts).toEqual([])
  })
})

describe('T15 ten thousand taps of one person', () => {
  const flooded = async () => {
    const counting = countStatements()
    onTestFinished(() => void counting.end())
    const all = await setup()
    for (const name of ['ana', 'ben']) {
      await all.hear(heard(name, start()))
      await all.hear(heard(name, press('try/keep'), '1'))
    }
    counting.begin()
    const does = (name: string, incoming: Incoming) => all.hear(heard(name, incoming, '1'))
    const flood = Array.from({ length: 10_000 }, (_, nth) => does('ana', press(nth % 2 ? 'home' : 'when')))
    return { ...all, does, flood, count: counting.count }
  }

  test('are answered with one polite sentence, and cost no more than the twenty that are taken', async () => {
    const { flood, count } = await flooded()
    const told = (await Promise.all(flood)).flatMap(({ reply }) => (reply.toast ? [reply.toast] : []))
    expect(told).toEqual([expect.objectContaining({ id: 'slowly' })])
    expect(count.commits).toBeLessThanOrEqual(21)
  })

  test('keep nobody else waiting, and that person from nothing that makes it quiet', async () => {
    const { store, flood, does, count } = await flooded()
    const { reply } = await does('ben', press('home'))
    expect(reply).toEqual({})
    expect(count.commits).toBeLessThanOrEqual(22)
    await Promise.all(flood)
    await does('ana', { kind: 'text', text: 'STOP', profile })
    expect((await sceneOf(store, 'ana')).person?.restsUntil).toMatch(/^9/)
    await does('ana', press('erase-all'))
    expect((await sceneOf(store, 'ana')).person).toBeNull()
  })
})
