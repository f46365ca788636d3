import { describe, expect, test } from 'vitest'
import { installationsOf } from '../../../db/installations.ts'
import { ENGINE } from '../../postgres/engine.ts'
import { tempStore } from '../here.ts'

const data = (token: string) => ({ bot: { token, id: 'B0ATTUNE', userId: 'U0ATTUNE' } })

describe(ENGINE, () => {
  test('a workspace is found as it was saved, and no other', async () => {
    const kept = installationsOf(await tempStore(), 'slack')
    await kept.save('T0ONE', data('xoxb-one'))
    await kept.save('T0TWO', data('xoxb-two'))
    expect(await kept.find('T0ONE')).toEqual(data('xoxb-one'))
    expect(await kept.find('T0NONE')).toBeNull()
  })

  test('a workspace that comes again has its new token', async () => {
    const kept = installationsOf(await tempStore(), 'slack')
    await kept.save('T0ONE', data('xoxb-one'))
    await kept.save('T0ONE', data('xoxb-new'))
    expect(await kept.find('T0ONE')).toEqual(data('xoxb-new'))
  })

  test('the same id elsewhere is another workspace', async () => {
    const store = await tempStore()
    await installationsOf(store, 'slack').save('T0ONE', data('xoxb-one'))
    expect(await installationsOf(store, 'another').find('T0ONE')).toBeNull()
  })

  test('forgetting what was never there changes nothing', async () => {
    const kept = installationsOf(await tempStore(), 'slack')
    await kept.save('T0ONE', data('xoxb-one'))
    await kept.forget('T0TWO')
    expect(await kept.find('T0ONE')).not.toBeNull()
  })
})
