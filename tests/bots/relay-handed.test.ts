import { afterAll, expect, test } from 'vitest'
import { othersTurn } from '../../db/others-turn.ts'
import { address, message } from '../db/here.ts'
import { countStatements } from '../db/statements.ts'
import { FAST, handOver, hello, say, setup } from './relay-harness.ts'

const counted = countStatements()
afterAll(counted.end)

const wish = (says: string) => ({ key: 'home', want: message(says) }) as const

/** A relay that looks only when something may be due, and a chat in which this is shown. */
async function showing(...says: string[]) {
  const all = await setup()
  const relay = all.start()
  const turn = (out: Parameters<typeof handOver>[2]) => handOver(all.store, relay, out)
  for (const one of says) await turn(wish(one))
  await relay.idle()
  const texts = () => all.told.map(({ text }) => text)
  return { ...all, relay, turn, texts }
}

test('what is replaced while its first sending is on its way is changed as soon as that has ended', async () => {
  const { turn, next, texts } = await showing('one')
  const asking = (says: string) => ({ key: 'quiet', want: message(says) }) as const
  next(() => turn(asking('newer')))
  await turn(asking('question'))
  await expect.poll(texts).toEqual(['one', 'question', 'newer'])
})

test('what is replaced while its change is on its way is changed once more', async () => {
  const { turn, next, texts } = await showing('one')
  next(() => turn(wish('three')))
  await turn(wish('two'))
  await expect.poll(texts).toEqual(['one', 'two', 'three'])
})

/** A relay for one chat at a time that is just calling somebody else, and Ana's chat in which a change waits for that. */
async function waiting() {
  const all = await setup({ ...FAST, chats: 1 })
  const relay = all.start()
  const turn = (out: Parameters<typeof handOver>[2], name = 'ana') =>
    handOver(all.store, relay, out, { chat: address(name) })
  for (const name of ['ben', 'ana']) await turn(hello, name)
  await relay.idle()
  const { promise: isOver, resolve: over } = Promise.withResolvers<void>()
  all.next(() => isOver)
  await turn(wish('ben’s'), 'ben')
  await turn(wish('ana’s'))
  await othersTurn()
  const shown = () => all.told.slice(2).map(({ text }) => text)
  expect(shown()).toEqual(['ben’s'])
  return { ...all, relay, turn, over, shown }
}

test('a change for which too many chats are being written to goes as soon as one of them is done, and is looked for nowhere', async () => {
  const { over, shown } = await waiting()
  counted.begin()
  over()
  await expect.poll(shown).toEqual(['ben’s', 'ana’s'])
  // That each of them is shown, and how much was changed.
  expect(counted.count.statements).toBeLessThanOrEqual(4)
})

test('R16 a change that waits for others is never shown once its message is taken away', async () => {
  const { turn, over, shown, relay } = await waiting()
  await turn({ key: 'home', want: null })
  over()
  await relay.idle()
  expect(shown()).toEqual(['ben’s', null])
})

test('what has become due in a chat while it is written to goes as soon as that is done', async () => {
  const { turn, next, texts } = await showing('one')
  next(() => turn({ key: 'quiet', want: message('more') }))
  await turn(wish('two'))
  await expect.poll(texts).toEqual(['one', 'two', 'more'])
})

test('what became of a call is written down, however many wait', async () => {
  const { store, turn, next, texts, relay } = await showing()
  next(() => void Array.from({ length: 300 }, () => store.inTx(async () => {}).catch(() => {})))
  await turn(hello)
  await expect.poll(texts).toEqual(['hello'])
  await relay.idle()
  await turn(wish('two'))
  await expect.poll(texts).toEqual(['hello', 'two'])
})

test('of more than is looked for at once nothing is forgotten', async () => {
  const { store, start, told } = await setup({ ...FAST, chats: 100 })
  const relay = start()
  await relay.idle()
  const names = Array.from({ length: 70 }, (_, i) => `p${i}`)
  for (const name of names) await say(store, hello, { chat: { platform: 'telegram', address: name } })
  relay.kick()
  await expect.poll(() => told.length).toBe(70)
})
