import { expect, test } from 'vitest'
import { examine } from '../../db/sqlite/examine.ts'
import { linked } from './couple.ts'
import { tempStore } from './here.ts'

test('stopped while what was deleted just leaves the file, it does not count as put back', async () => {
  const store = await tempStore()
  // The last turn of it deletes an invitation.
  await linked(store)
  await store.close()
  expect(examine(`${store.dir}/attune.db`).condition).toBe('fine')
})
