import { describe, expect, test } from 'vitest'
import type { Store } from '../../db/store.ts'
import { leave, linked, shows } from '../db/couple.ts'
import { act, address, sceneOf } from '../db/here.ts'
import { atOnce, type LeftOut, twoStores } from './at-once.ts'
import {
  arrives,
  claims,
  closed,
  closes,
  erases,
  invites,
  isTold,
  later,
  opens,
  plans,
  setDepth,
  takesBack,
  votes,
} from './deeds.ts'

async function having(first: (store: Store) => Promise<unknown>, leftOut: LeftOut[] = []) {
  const stores = await twoStores(leftOut)
  await first(stores[0])
  return stores
}

const rows = (store: Store, table: 'votes' | 'chats' | 'people') =>
  store.inTx((tx) => tx.selectFrom(table).select('id').execute())

describe('postgres, two things at once:', () => {
  test.each([
    ['the answer first', votes, closes, { of: 1, left: 0 }],
    ['the close first', closes, votes, { of: 0, left: 0 }],
  ])('R26 no answer survives the close of its round beside which it was given, %s', async (_, a, b, is) => {
    const stores = await having(opens)
    await atOnce(stores, a, b)
    expect(await closed(stores[0])).toEqual(is)
  })

  test('many answer in a room and none waits for another', async () => {
    const stores = await having(opens)
    await atOnce(stores, votes, (store) => votes(store, 'cal'))
    expect((await rows(stores[0], 'votes')).length).toBe(2)
  })

  test('R14 a circle is as deep as all want, where one goes lower while the other goes deeper', async () => {
    const stores = await having(linked)
    await setDepth('intimate', 'ana')(stores[0])
    await atOnce(stores, setDepth('everyday', 'ana'), setDepth('intimate', 'ben'))
    expect((await sceneOf(stores[0], 'ana')).circles[0]!.depth).toBe('everyday')
  })

  test('whoever arrives while what they did in a room is cleaned up stays', async () => {
    const stores = await having(opens)
    await votes(stores[0])
    await atOnce(stores, arrives('ben'), closes)
    expect((await sceneOf(stores[0], 'ben')).person).not.toBeNull()
  })

  test('two first messages of one person make one chat', async () => {
    const stores = await twoStores()
    await atOnce(stores, arrives('ana'), arrives('ana'))
    expect([(await rows(stores[0], 'chats')).length, (await rows(stores[0], 'people')).length]).toEqual([
      1, 1,
    ])
  })

  test('a day that both plan is planned by whoever comes first', async () => {
    const stores = await having(linked)
    await atOnce(stores, plans('ana'), plans('ben'))
    expect((await sceneOf(stores[0], 'ben')).checkins).toMatchObject([{ prompt: 'by ana' }])
  })

  test('R12 an invitation that two accept is of whoever comes first', async () => {
    const stores = await having(invites)
    await atOnce(stores, claims('ben'), claims('cal'))
    const { invitations } = await sceneOf(stores[0], 'ana')
    expect(invitations.map(({ claim }) => claim?.name)).toEqual(['ben'])
  })

  test('R11 a yes to an invitation that is taken back while its inviter is told of it is gone', async () => {
    const stores = await having(invites)
    await claims('ben')(stores[0])
    await atOnce(stores, isTold, takesBack)
    expect((await sceneOf(stores[0], 'ana')).invitations).toMatchObject([{ claim: null, told: true }])
  })

  test.each([
    ['the inviter', 'ana', []],
    ['who accepts', 'ben', [null]],
  ])(
    'R22 nobody stands in an invitation who erased everything while it was accepted: %s',
    async (_, who, left) => {
      const stores = await having(invites)
      await atOnce(stores, claims('ben'), erases(who))
      const invitations = await stores[0].inTx((tx) => tx.selectFrom('invitations').selectAll().execute())
      expect(invitations.map(({ claim_by }) => claim_by)).toEqual(left)
      expect((await rows(stores[0], 'people')).length).toBe(2)
    },
  )

  test('what is shown to somebody who leaves meanwhile, they don’t see', async () => {
    const stores = await having(linked)
    const leaves = (store: Store) => act(store, { chat: address('ben') }, leave)
    await atOnce(stores, (store) => shows(store, 'green', later), leaves)
    expect((await sceneOf(stores[0], 'ben')).cards).toEqual([])
    expect((await sceneOf(stores[0], 'ana')).members.filter(({ person }) => person === null).length).toBe(1)
  })

  describe('without the lock it would be seen', () => {
    test('of chats: an answer survives', async () => {
      const stores = await having(opens, ['chats'])
      await atOnce(stores, votes, closes)
      expect(await closed(stores[0])).toEqual({ of: 0, left: 1 })
    })

    test('of circles: a circle is deeper than somebody wants', async () => {
      const stores = await having(linked, ['circles'])
      await setDepth('intimate', 'ana')(stores[0])
      await atOnce(stores, setDepth('everyday', 'ana'), setDepth('intimate', 'ben'))
      expect((await sceneOf(stores[0], 'ana')).circles[0]!.depth).toBe('intimate')
    })

    test('of invitations: a yes comes back', async () => {
      const stores = await having(invites, ['invitations'])
      await claims('ben')(stores[0])
      await atOnce(stores, isTold, takesBack)
      expect((await sceneOf(stores[0], 'ana')).invitations).toMatchObject([{ claim: {} }])
    })
  })
})
