import { expect, test } from 'vitest'
import { startWorkspace, workshopOfNine } from './slack-world.ts'

test('a workshop of nine: one command and one click, a tap each, and the weather for everybody', async () => {
  const work = await startWorkspace()
  const { people, room, kofi } = await workshopOfNine(work)
  expect(room.see()).toMatch(/A question for this room[\s\S]*\[🟢 ● settled\]/)
  const colors = ['🟢', '🟡', '🟡', '🟢', '🟢', '🔴', '⚪', '🟢', '🟡']
  for (const [i, one] of people.entries()) await one.tap(colors[i]!, room)
  expect(kofi.note()).toMatch(/^Heard\. Thank you for listening to yourself/)
  await work.wait({ minutes: 11 })
  expect(room.see()).toMatch(/The weather in the room[\s\S]*🟢 ● settled · three or more/)
  expect(room.see()).toMatch(/The round is closed, its weather is above/)
})
