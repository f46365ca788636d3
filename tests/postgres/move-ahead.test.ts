import { dirname } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Key } from '../../core/model/key.ts'
import { newId } from '../../db/id.ts'
import type { Settings, Store } from '../../db/store.ts'
import { wakesInRows } from '../../db/wake-times.ts'
import { bytesIn, sceneOf } from '../db/here.ts'
import { tempDir } from '../temp-dir.ts'
import { bytesOnServer } from './bytes.ts'
import { tempDatabase } from './database.ts'
import { arrives, closes, erases, opens, votes } from './deeds.ts'
import { fullFile, lettersOf, moved, movedAhead, starts, within } from './moving.ts'

type Way = { from: Settings; to: Settings }

const WAYS: Record<string, () => Promise<Way>> = {
  'to a PostgreSQL': async () => {
    const from = await fullFile()
    return { from, to: { file: 'unused', url: await tempDatabase(), key: from.key } }
  },
  'back to a file': async () => {
    const { from: file, to: server } = await WAYS['to a PostgreSQL']!()
    await moved(file, server)
    return { from: server, to: { file: `${tempDir()}/back.db`, key: file.key } }
  },
}

type Deed = (store: Store) => Promise<unknown>

const inSql =
  (...statements: string[]): Deed =>
  ({ inTx }) =>
    inTx(async (tx) => {
      for (const one of statements) await sql.raw(one).execute(tx)
    })

/** Cal goes, and comes again under the same address. */
const comesAgain: Deed = async (store) => {
  await arrives('cal')(store)
  const { chat } = await sceneOf(store, 'cal')
  await inSql(
    `delete from people where chat_id = '${chat.id}'`,
    `delete from chats where id = '${chat.id}'`,
  )(store)
  await arrives('cal')(store)
}

/** What two messages of a chat are found by is each other's now. */
const swaps: Deed = ({ inTx }) =>
  inTx(async (tx) => {
    const all = await tx.selectFrom('outbox').select(['id', 'chat_id', 'key']).orderBy('id').execute()
    const one = all.find(({ chat_id }) => all.filter((other) => other.chat_id === chat_id).length > 1)
    if (!one) return
    const other = all.find(({ id, chat_id }) => chat_id === one.chat_id && id !== one.id)!
    const name = (id: string, key: Key) =>
      tx.updateTable('outbox').set({ key }).where('id', '=', id).execute()
    await name(one.id, 'round:between')
    await name(other.id, one.key)
    await name(one.id, other.key)
  })

const DEEDS: Record<string, Deed> = {
  ...{ ana: arrives('ana'), ben: arrives('ben'), benGoes: erases('ben'), comesAgain },
  ...{ opens, votes: (store) => votes(store, newId()), closes },
  someGo: inSql('delete from people where id in (select id from people order by id limit 2)'),
  saysOtherwise: inSql(`update outbox set key = 'other/' || id, version = version + 7 where want is null`),
  swaps,
  areGone: inSql(`update chats set gone = 1 - gone, wakes_at = null where id > 'm'`),
  forgets: inSql('delete from seen', 'delete from checkins where id in (select id from checkins limit 5)'),
}

/** What is done, and at which step of what is brought ahead; later ones are done after that. */
const deeds = fc.array(
  fc.record({ at: fc.integer({ min: 4, max: 120 }), what: fc.constantFrom(...Object.keys(DEEDS)) }),
  { minLength: 2, maxLength: 10 },
)

test.each(Object.keys(WAYS))(
  'whatever people do while all moves %s, in the end it is the same to the letter',
  async (name) => {
    const living = fc.asyncProperty(deeds, async (during) => {
      const { from, to } = await WAYS[name]!()
      await within(from, async (attune) => {
        let steps = 0
        const due = async (step: number) => {
          for (const { what } of during.filter(({ at }) => at === step)) await DEEDS[what]!(attune)
        }
        await movedAhead(from, to, () => due(++steps))
        while (steps < 120) await due(++steps)
        await attune.inTx(wakesInRows)
      })
      const before = await lettersOf(from)
      await moved(from, to)
      expect([await starts(from), await lettersOf(to)]).toEqual([false, before])
    })
    await fc.assert(living, { numRuns: 4 })
  },
)

test.each(Object.keys(WAYS))(
  'R22 who erases everything while all moves %s is nowhere where it has come to',
  async (name) => {
    const { from, to } = await WAYS[name]!()
    const bytes = () => (to.url ? bytesOnServer(to.url, true) : bytesIn(dirname(to.file)))
    const whose = await within(from, async (attune) => {
      await arrives('cal')(attune)
      const { person } = await sceneOf(attune, 'cal')
      const { key } = await attune.inTx((tx) =>
        tx.selectFrom('people').select('key').where('id', '=', person!.id).executeTakeFirstOrThrow(),
      )
      await movedAhead(from, to)
      expect((await bytes()).includes(key)).toBe(true)
      await erases('cal')(attune)
      return key
    })
    await moved(from, to)
    expect((await bytes()).includes(whose)).toBe(false)
  },
)

test.each(Object.keys(WAYS))(
  'killed while all is brought %s Attune goes on where it is, and done again it comes to its end',
  async (name) => {
    for (const nth of [5, 60]) {
      const { from, to } = await WAYS[name]!()
      let steps = 0
      const seen = () => {
        if (++steps === nth) throw new Error('killed')
      }
      await within(from, async (attune) => {
        await expect(movedAhead(from, to, seen)).rejects.toThrow('killed')
        await comesAgain(attune)
      })
      expect([await starts(from), await starts(to)]).toEqual([true, false])
      const before = await lettersOf(from)
      await moved(from, to)
      expect(await lettersOf(to)).toEqual(before)
    }
  },
)
