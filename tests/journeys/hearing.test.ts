import { expect, test } from 'vitest'
import { evening, has, replied, showing } from './hearing.ts'

test('R10 after looking there is the same to say, to the letter, whatever was seen', async () => {
  const after = []
  for (const color of ['🟢', '🟡', '🔴', '⚪']) {
    const [world, ana, ben] = await evening()
    await showing(ana, color)
    await ben.tap('From Ana')
    after.push(ben.see())
    await world.end()
  }
  expect(after[0]).toMatch(
    /\[Thank you for telling me\]\n\[Got it\]\n\[I'm here\]\n\[A breath for me\]\n\[See it again\]/,
  )
  expect(new Set(after).size).toBe(1)
})

test('a reply comes at the next quarter hour, as one neutral line, and is looked at in a pop-up', async () => {
  const [world, ana] = await replied()
  await world.wait({ minutes: 11 })
  expect(has(ana, 'From Ben')).toBe(false)
  await world.wait({ minutes: 2 })
  expect(ana.see()).toContain('A moment for you.')
  expect(await ana.tap('From Ben: a reply')).toBe('Ben: “Got it”')
  await world.end()
})

test('what was said stands in no chat, neither in the one who says it nor in the other', async () => {
  const [world, ana, ben] = await replied()
  await world.wait({ minutes: 20 })
  await ana.tap('From Ben')
  await ana.command('shown')
  await ben.command('shown')
  for (const one of [ana, ben]) expect(one.chat.story.join('\n')).not.toContain('“Got it”')
  await world.end()
})

test('R2 it rings once, whatever it is changed to, taken back or said again', async () => {
  const [world, ana, ben] = await replied()
  await world.wait({ minutes: 15 })
  await ana.tap('Not now')
  await ben.tap("I'm here")
  await world.wait({ minutes: 15 })
  await ben.tap('Take my reply back', 'Thank you for telling me')
  await world.wait({ minutes: 15 })
  expect(has(ana, 'From Ben')).toBe(false)
  await ana.command('shown')
  expect(await ana.tap('From Ben: a reply')).toBe('Ben: “Thank you for telling me”')
  await world.end()
})

test('R11 it is taken back with one tap, from the card or from Today', async () => {
  for (const today of [false, true]) {
    const [world, ana, ben] = await replied()
    await world.wait({ minutes: 15 })
    if (today) await ben.command('shown')
    await ben.tap(today ? 'Take back reply: Ana' : 'Take my reply back')
    expect(has(ben, 'Take back reply: Ana') || has(ben, 'Take my reply back')).toBe(false)
    expect(await ana.tap('From Ben')).toBe("That was for then. It's no longer here.")
    await world.end()
  }
})

test('R5 it ends with the day of whoever said it', async () => {
  const [world, ana] = await replied()
  await world.wait({ hours: 9, minutes: 26 })
  expect(await ana.tap('From Ben')).toBe('Ben: “Got it”')
  const { data } = ana.buttons().findLast(({ label }) => label.startsWith('From Ben'))!
  await world.wait({ minutes: 5 })
  expect(await ana.press(data)).toBe("That was for then. It's no longer here.")
  await world.end()
})

test('from Today one looks, and says the same', async () => {
  const [world, ana, ben] = await evening()
  await showing(ana, '🔴')
  await ben.command('shown')
  expect(await ben.tap('From Ana')).toContain('🔴')
  expect(await ben.tap("I'm here")).toContain("“I'm here” is there from the next quarter hour")
  await ben.tap('Take my reply back', "I'm here", 'Back')
  expect(ben.see()).toContain('[Take back reply: Ana]')
  await world.wait({ minutes: 15 })
  expect(await ana.tap('From Ben')).toBe("Ben: “I'm here”")
  await world.end()
})

test('what faded meanwhile was seen: a late thank you still comes', async () => {
  const [world, ana, ben] = await evening()
  await showing(ana, '🟢')
  await ben.tap('From Ana')
  await world.wait({ hours: 4 })
  await ben.tap('Thank you')
  await world.wait({ minutes: 15 })
  expect(await ana.tap('From Ben')).toBe('Ben: “Thank you for telling me”')
  await world.end()
})

test('what was said about an answer of before is not there beside the one that is shown anew', async () => {
  const [world, ana, ben] = await evening()
  await showing(ana, '🟢')
  await ben.tap('From Ana')
  await ana.tap('Take it back')
  await ben.tap('Got it')
  await ana.tap("It's changed", '🔴', 'What would Ben see?', 'Show it now')
  await world.wait({ minutes: 20 })
  await ana.command('shown')
  expect(has(ana, 'From Ben')).toBe(false)
  await ben.tap('From Ana', 'Thank you')
  await world.wait({ minutes: 20 })
  expect(await ana.tap('From Ben')).toBe('Ben: “Thank you for telling me”')
  await world.end()
})

test('R2 a page that stands open changes by nothing that others do: a reply comes as its line, and Today is read anew', async () => {
  const [world, ana] = await replied()
  await ana.command('shown')
  const today = ana.see()
  expect(today, 'nor is it there before its quarter hour').not.toContain('From Ben')
  await world.wait({ minutes: 8 })
  expect(ana.see()).toBe(today)
  await world.wait({ minutes: 5 })
  expect(has(ana, 'From Ben: a reply')).toBe(true)
  await ana.command('shown')
  expect(ana.see()).toContain('Shown to you, until it fades.')
  await world.end()
})
