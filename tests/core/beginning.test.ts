import { expect, test } from 'vitest'
import { BEGINNING } from '../../core/path/beginning.ts'
import { type Lone, library, settled } from './lone.ts'

const STEPS = BEGINNING.steps.map(({ prompt }) => prompt)

/** Somebody who is asked every evening, and answers nothing. */
function daily(): Lone {
  const ana = settled()
  ana.plant({ rhythms: ana.scene.rhythms.map((one) => ({ ...one, days: [1, 2, 3, 4, 5, 6, 7] })) })
  ana.set('2026-11-23T19:30:00.000Z')
  ana.tick()
  return ana
}

/** Lives until the next question comes by itself, and opens it. */
function opens(ana: Lone): string {
  ana.wait({ days: 1 })
  ana.tap('Open:')
  return ana.reads()
}

/** What came by itself today. */
function came({ scene }: Lone): string | undefined {
  const ask = scene.asks.findLast(({ scheduled, done }) => scheduled && !done)
  return scene.checkins.find(({ id }) => id === ask?.checkin)?.prompt
}

test('what comes by itself to somebody alone begins gently: seven steps, in their order', () => {
  const ana = daily()
  const all = Array.from({ length: 8 }, () => {
    opens(ana)
    return came(ana)
  })
  expect(all.slice(0, 7)).toEqual(STEPS)
  expect(STEPS).not.toContain(all[7])
  expect(ana.scene.person!.path).toBeNull()
})

test('under an opened step stands one sentence of why; more to read comes below it', () => {
  const ana = daily()
  expect(opens(ana)).toContain('Looking at yourself first makes any answer lighter')
  ana.tap('More about this')
  expect(ana.reads()).toContain('Big agreements are rare')
  expect(ana.reads()).toContain('Looking at yourself first')
})

test('R18 the line that arrives says nothing of it', () => {
  const ana = daily()
  ana.wait({ days: 1 })
  expect(ana.reads()).not.toContain('Looking at yourself')
  expect(ana.labels()).not.toContain('More about this')
})

test('[Just questions, please] leaves the questions, and takes sentences and buttons; they can be had again', () => {
  const ana = daily()
  opens(ana)
  ana.tap('Just questions, please')
  expect(ana.reads()).not.toContain('Looking at yourself')
  expect(ana.labels().slice(-2)).toEqual(['Skip', 'Help'])
  expect(opens(ana)).not.toContain('A color is quicker')
  expect(came(ana)).toBe(STEPS[1])
  ana.command('when')
  ana.tap('Paths')
  ana.tap('A sentence with each')
  expect(opens(ana)).toContain('A small no, where little is at stake')
})

test('R28 Skip and Help share the last row of a step, too', () => {
  const ana = daily()
  opens(ana)
  expect(ana.labels().slice(-4)).toEqual(['More about this', 'Just questions, please', 'Skip', 'Help'])
})

test('a step that isn’t for somebody now waits: after a red something gentle comes first', () => {
  const ana = daily()
  for (const step of STEPS.slice(0, 2)) {
    opens(ana)
    expect(came(ana)).toBe(step)
    ana.tap('🔴')
  }
  opens(ana)
  expect(came(ana)).not.toBe(STEPS[2])
  ana.tap('🟢')
  opens(ana)
  expect(came(ana)).toBe(STEPS[2])
})

test('it can be left, and taken up again, from [When I ask]', () => {
  const ana = daily()
  for (const label of ['Paths', '✓ A gentle beginning', 'Leave this path']) {
    if (label === 'Paths') ana.command('when')
    ana.tap(label)
  }
  expect(ana.scene.person!.path).toBeNull()
  ana.tap('A gentle beginning')
  ana.tap('Take it up')
  expect(ana.scene.person!.path).toEqual({ id: 'beginning', had: 0 })
})

test('R1 nowhere does it say how far somebody is', () => {
  const ana = daily()
  opens(ana)
  ana.command('when')
  ana.tap('Paths')
  ana.tap('✓ A gentle beginning')
  expect(ana.reads()).not.toMatch(/\d (of|from)|step \d|day \d/i)
})

test('every step is there, for one and for two, everyday, and can be shown', () => {
  for (const id of STEPS)
    expect(library.prompts.find((prompt) => prompt.id === id)).toMatchObject({
      depth: 'everyday',
      audience: ['self', 'partners'],
      shareable: true,
      setting: 'either',
      when: 'any',
    })
})
