import { setImmediate as othersTurn } from 'node:timers/promises'
import { openStore } from '../../db/open.ts'

// A process that writes much over a few rows, and says what is kept: the thread that writes back always has something to do.
const store = await openStore({ file: process.argv[2]! })
for (let i = 0; ; i++) {
  const row = { name: `my-${i % 40}`, value: i + ' '.repeat(20_000 + (i % 7) * 9000) }
  await store.inTx((tx) =>
    tx
      .insertInto('meta')
      .values(row)
      .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
      .execute(),
  )
  console.info(i)
  if (i % 150 === 149) await store.flush()
  await othersTurn()
}
