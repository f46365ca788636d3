import { expect, test } from 'vitest'
import { expects } from '../../../core/model/expects.ts'
import { codeOf } from '../../../core/model/incoming.ts'
import { newCode } from '../../../db/id.ts'
import { ENGINE } from '../../postgres/engine.ts'
import { act, address, invitation, person, tempStore } from '../here.ts'

test(`${ENGINE}: whoever is asked under which name to join finds the invitation by what they type`, async () => {
  const store = await tempStore()
  const code = newCode()
  await act(store, {}, (scene) => {
    const ana = person(scene)
    return { ...scene, person: ana, invitations: [invitation(ana.id, { code })] }
  })
  const ben = { chat: address('ben') }
  await act(store, ben, (scene) => ({
    ...scene,
    person: person(scene, { expects: expects({ what: 'name', to: { join: code } }) }),
  }))
  const typed = { kind: 'text', text: 'Benny', profile: { name: 'Ben', language: 'en' } } as const
  const turn = await act(store, { ...ben, kind: 'text', codeOf: (asked) => codeOf(typed, asked) })
  expect(turn?.scene.invitations).toHaveLength(1)
})
