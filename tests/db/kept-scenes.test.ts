import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Rows } from '../../core/model/scene.ts'
import { type Instant, plus } from '../../core/model/time.ts'
import { keepScenes } from '../../db/kept-scenes.ts'
import type { Keyring } from '../../db/keyring.ts'
import { type Opened, opened, opening } from '../../db/opened.ts'
import { othersTurn } from '../../db/others-turn.ts'
import { loadScene } from '../../db/scene/load.ts'
import type { Store } from '../../db/store.ts'
import { follow, whim } from '../journeys/monkey.ts'
import { type Quick, quickWorld, type Saved, savedCouple } from '../journeys/quick.ts'
import { act, address, NOW, person, sceneOf, tempStore } from './here.ts'

const nothing = { codeOf: () => null }

const inHex = (people: Keyring['people']) =>
  Object.fromEntries([...people].map(([id, key]) => [id, key().bytes.toString('hex')]))

/** What a cell was opened to is what it is opened to now, if the same stands in it. */
const expectOpened = (kept: Opened, now: Opened) => {
  const same = kept.keys().filter((cell) => now.get(cell)?.sealed === kept.get(cell)!.sealed)
  for (const cell of same) expect(kept.get(cell)!.value).toStrictEqual(now.get(cell)!.value)
}

/** How many scenes are kept at this moment, each of them as it would be read anew. */
const keptRightly = (store: Store, now: Instant): Promise<number> =>
  store.inTx(async (tx) => {
    const people = await tx.selectFrom('people').select(['id', 'chat_id as chat']).orderBy('id').execute()
    let found = 0
    for (const { id, chat } of people) {
      const kept = store.scenes.find(chat, id, now)
      if (!kept) continue
      found += 1
      const read = await loadScene(tx, { keys: store.keys, scenes: keepScenes() }, { chat, now, ...nothing })
      const { rows, cards, rooms, people: keys } = kept
      const { chat: _, person: __, room: ___, posts: ____, ...scene } = read!.scene
      expect({ ...rows, cards, rooms }).toEqual(scene)
      expect(inHex(keys)).toEqual(inHex(read!.keyring.people))
      expectOpened(kept.opened, read!.keyring.opening!.now)
    }
    return found
  })

/** The same now, and were it later. */
async function keptRightlySoon({ store, clock }: Quick): Promise<number> {
  let found = 0
  for (const later of LATER) found += await keptRightly(store, plus(clock.now(), later))
  return found
}

const LATER = [{ minutes: 0 }, { minutes: 1 }, { hours: 3 }, { hours: 9 }, { hours: 240 }]

/** What each of two may do next, and how much later. */
const step = fc.record({
  who: fc.constantFrom('Ana', 'Ben'),
  whim,
  hours: fc.constantFrom(0, 0, 0, 0, 0, 2, 9, 30, 300),
})

let couple: Saved
beforeAll(async () => {
  couple = await savedCouple()
})

test('whatever two people do, and however much time goes by, what is kept of a scene is what would be read', async () => {
  let kept = 0
  const lives = fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 20 }), async (steps) => {
    const world = await quickWorld(couple)
    for (const { who, whim, hours } of steps) {
      await follow(whim, world.person(who))
      kept += await keptRightlySoon(world)
      if (hours > 0) await world.wait({ hours })
    }
    await world.end()
  })
  await fc.assert(lives, { numRuns: Number(process.env.RUNS ?? 6) })
  expect(kept).toBeGreaterThan(100)
})

test('what one shows, takes back and shows again is in what is kept of the other, until it fades', async () => {
  const world = await quickWorld(couple)
  const [ana, ben] = [world.person('Ana'), world.person('Ben')]
  await ana.command('checkin')
  for (const label of [
    '🟡',
    'What would Ben see?',
    'Show it now',
    'Take it back',
    'What would Ben see?',
    'Show it now',
  ]) {
    await ben.command('home')
    await ben.tap('Today')
    expect(await keptRightlySoon(world)).toBeGreaterThan(0)
    await ana.tap(label)
    await keptRightlySoon(world)
  }
  await world.end()
})

test('a cell is opened again only where something else stands in it by now', () => {
  const keyring = (before?: Opened) => ({ keys: null as never, people: new Map(), opening: opening(before) })
  const first = keyring()
  expect(opened(first, 'cell', 'sealed', () => 'one')).toBe('one')
  expect(opened(keyring(first.opening.now), 'cell', 'sealed', () => 'two')).toBe('one')
  expect(opened(keyring(first.opening.now), 'cell', 'sealed since', () => 'two')).toBe('two')
})

const arriving = (store: Store) => act(store, {}, (scene) => ({ ...scene, person: person(scene) }))
const isKept = async (store: Store) => {
  const { chat, person: ana } = await sceneOf(store, 'ana')
  return store.scenes.find(chat.id, ana!.id, NOW) !== null
}

test('whatever else writes, or is undone, has everything read anew', async () => {
  const store = await tempStore()
  await arriving(store)
  const again = async () => {
    await act(store, { chat: address('ana') })
    expect(await isKept(store)).toBe(true)
  }
  await again()
  await store.inTx((tx) => tx.updateTable('people').set({ sound: 1 }).execute())
  expect(await isKept(store)).toBe(false)
  await again()
  await store.inTx(() => Promise.reject(new Error('undone'))).catch(() => {})
  expect(await isKept(store)).toBe(false)
  await again()
  await store.inTx((tx) => tx.updateTable('chats').set({ wakes_at: NOW }).execute())
  expect(await isKept(store)).toBe(true)
})

test('of whoever does nothing from one flush to the next nothing is kept', async () => {
  const store = await tempStore()
  await arriving(store)
  await act(store, {})
  await store.flush()
  expect(await isKept(store)).toBe(true)
  await store.flush()
  expect(await isKept(store)).toBe(false)
})

/** Something that was found, which nobody else holds. */
function foundIn(scenes: ReturnType<typeof keepScenes>) {
  const found = { me: 'ana', at: NOW, rows: {} as Rows, cards: [], rooms: [], people: new Map() }
  scenes.found('hers', { ...found, opened: new Map([['name', { sealed: '…', value: found }]]) })
  return new WeakRef(found)
}

test('R22 what is deleted is out of memory after the next flush', async () => {
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc')
  const scenes = keepScenes()
  const found = foundIn(scenes)
  await othersTurn()
  collect()
  expect(found.deref()).toBeDefined()
  scenes.written()
  scenes.age()
  await othersTurn()
  collect()
  expect(found.deref()).toBeUndefined()
})
