import fc from 'fast-check'
import { type RawBuilder, sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Settings } from '../../db/store.ts'
import { wakeUp } from '../../db/wake-times.ts'
import { linked } from '../db/couple.ts'
import { NOW, tempStore } from '../db/here.ts'
import { tempDir } from '../temp-dir.ts'
import { tempDatabase } from './database.ts'
import { fullFile, lettersOf, moved, starts, within } from './moving.ts'

/** A PostgreSQL under the same key, and a file of which nothing is there yet. */
const elsewhere = async ({ key }: Settings) => {
  const server = { file: 'unused', url: await tempDatabase(), key }
  return { server, back: { file: `${tempDir()}/back.db`, key } }
}

test('what is moved to a PostgreSQL and back is the same to the letter, and stays open in one place alone', async () => {
  const file = await fullFile()
  const { server, back } = await elsewhere(file)
  const before = await lettersOf(file)
  expect(before.filter(({ rows }) => rows.length === 0).map(({ table }) => table)).toEqual([])
  await moved(file, server)
  expect([await starts(file), await lettersOf(server)]).toEqual([false, before])
  await moved(server, back)
  expect([await starts(server), await lettersOf(back)]).toEqual([false, before])
})

test('moved back to the file it came from, what was done meanwhile is there', async () => {
  const file = await fullFile()
  const { server } = await elsewhere(file)
  await moved(file, server)
  await within(server, linked)
  const then = await lettersOf(server)
  await moved(server, file)
  expect(await lettersOf(file)).toEqual(then)
})

test('killed at any moment both are never believed, and done again it comes to its end', async () => {
  /** Kills it before something is read or written for the nth time; says where it starts then, and how often that was. */
  const killedAt = async (nth = Number.POSITIVE_INFINITY) => {
    const file = await fullFile()
    const { server } = await elsewhere(file)
    const before = await lettersOf(file)
    let steps = 0
    await moved(file, server, () => {
      if (++steps === nth) throw new Error('killed')
    }).catch(() => {})
    const on = [await starts(file), await starts(server)]
    if (!on[1]) await moved(file, server)
    expect(await lettersOf(server)).toEqual(before)
    return { steps, on }
  }
  const { steps, on } = await killedAt()
  expect(on).toEqual([false, true])
  // Before the fifth nothing has begun; the last two are those by which it is here no more, and there.
  for (const nth of [5, steps >> 1, steps - 1])
    expect(await killedAt(nth)).toEqual({ steps: nth, on: [true, false] })
  expect(await killedAt(steps)).toEqual({ steps, on: [false, false] })
})

const CHANGES: RawBuilder<unknown>[] = [
  sql`delete from people where id in (select id from people order by id limit 2)`,
  sql`delete from outbox where id in (select id from outbox order by id desc limit 9)`,
  sql`delete from checkins where id in (select id from checkins order by id limit 5)`,
  sql`update outbox set key = 'other/' || id, version = version + 7 where want is null`,
  sql`update chats set gone = 1 - gone, wakes_at = null where id > 'm'`,
  sql`update checkins set prompt = ${'🌊 “ő\\n" \u2028'} where nth = 0`,
  sql`delete from seen`,
]

test('whatever differs between what is there already and what is moved, it is the same in the end', async () => {
  const some = fc.subarray(
    CHANGES.map((_, nth) => nth),
    { minLength: 1 },
  )
  const differing = fc.asyncProperty(some, some, async (here, there) => {
    const file = await fullFile()
    const { server } = await elsewhere(file)
    const changing = (which: number[]) => (store: Parameters<Parameters<typeof within>[1]>[0]) =>
      store.inTx(async (tx) => {
        for (const nth of which) await CHANGES[nth]!.execute(tx)
      })
    // As a move that was cut short had left it.
    await moved(file, server)
    await within({ ...server, moves: true }, changing(there))
    await within({ ...server, moves: true }, (store) =>
      store.inTx(async (tx) => void (await sql`insert into meta values ('moving', 'x')`.execute(tx))),
    )
    await within({ ...file, moves: true }, async (store) => {
      await store.inTx(async (tx) => void (await sql`delete from meta where name = 'moved'`.execute(tx)))
      await changing(here)(store)
    })
    const before = await lettersOf(file)
    await moved(file, server)
    expect(await lettersOf(server)).toEqual(before)
  })
  await fc.assert(differing, { numRuns: 5 })
})

test('who was woken on a server, and had no turn yet, is woken in the file', async () => {
  const file = await fullFile()
  const { server, back } = await elsewhere(file)
  await moved(file, server)
  const chat = await within(server, ({ inTx }) =>
    inTx(async (tx) => {
      const { id } = await tx
        .selectFrom('chats')
        .select('id')
        .orderBy('id')
        .limit(1)
        .executeTakeFirstOrThrow()
      await wakeUp(tx, [id], NOW)
      return id
    }),
  )
  await moved(server, back)
  const wakes = within(back, ({ inTx }) =>
    inTx((tx) => tx.selectFrom('chats').select('wakes_at').where('id', '=', chat).executeTakeFirst()),
  )
  expect(await wakes).toEqual({ wakes_at: NOW })
})

test('who has erased everything is known there too, and what is said next is counted on', async () => {
  const file = await fullFile()
  const { server } = await elsewhere(file)
  const last = await within(file, async (store) => {
    await store.inTx(async (tx) => void (await store.erased.add('a'.repeat(16), '2026-11-20', tx)))
    return await store.inTx((tx) => store.versions.next(tx))
  })
  await moved(file, server)
  await within(server, async (store) => {
    expect(store.erased.days()).toEqual([['a'.repeat(16), '2026-11-20']])
    expect(await store.inTx((tx) => store.versions.next(tx))).toBe(last)
  })
})

test('nothing is moved over somebody, from what was moved, or under another key', async () => {
  const file = await fullFile()
  const { server, back } = await elsewhere(file)
  const other = await tempStore({ key: file.key }, 'sqlite')
  await linked(other)
  await other.close()
  const full = { file: `${other.dir}/attune.db`, key: file.key }
  await expect(moved(file, full)).rejects.toThrow('There is somebody in the database')
  await expect(moved(file, { ...server, key: Buffer.alloc(32, 9).toString('base64') })).rejects.toThrow(
    'same key',
  )
  await moved(file, { ...back })
  await expect(moved(file, { ...back, file: `${tempDir()}/another.db` })).rejects.toThrow('moved already')
})
