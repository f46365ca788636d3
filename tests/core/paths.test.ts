import { expect, test } from 'vitest'
import { noHelp } from '../../bots/settings/local-help.ts'
import type { Path } from '../../core/model/path.ts'
import { stepOn } from '../../core/path/walk.ts'
import { type Lone, library, lone } from './lone.ts'
import { circle, withBen } from './with-ben.ts'

const why = (en: string, de: string) => ({ en, de })
const SMALL: Path = {
  id: 'small-steps',
  by: 'Dr. Lena Brandt',
  names: why('Small steps', 'Kleine Schritte'),
  steps: [
    { prompt: 'room-today', why: why('Room comes first.', 'Raum kommt zuerst.'), about: null },
    { prompt: 'not-right-now', why: why('Small, and out loud.', 'Klein, und laut.'), about: null },
  ],
}
const BY_HER: Path = { ...SMALL, id: 'by-her', by: 'mira holm', names: why('Her steps', 'Ihre Schritte') }

/** Somebody who is asked every evening, where these paths are. */
function daily(paths: readonly Path[] = [SMALL, BY_HER]): Lone {
  const ana = lone('2026-11-23T18:40:00.000Z', noHelp, { paths: [...library.paths, ...paths] })
  ana.command('start')
  for (const label of ['Show me one', '⚪', 'Most evenings', '19:40 Berlin']) ana.tap(label)
  ana.plant({ rhythms: ana.scene.rhythms.map((one) => ({ ...one, days: [1, 2, 3, 4, 5, 6, 7] })) })
  ana.set('2026-11-23T19:30:00.000Z')
  ana.tick()
  return ana
}

function takesUp(ana: Lone, name = 'Small steps'): void {
  ana.command('when')
  for (const label of ['Paths', name, 'Take it up']) ana.tap(label)
}

function opens(ana: Lone): string {
  ana.wait({ days: 1 })
  ana.tap('Open:')
  return ana.reads()
}

test('a path taken up asks its questions, in order, with its sentences; then all is as before', () => {
  const ana = daily()
  takesUp(ana)
  expect(opens(ana)).toContain('Room comes first.')
  expect(ana.labels().slice(-3)).toEqual(['Just questions, please', 'Skip', 'Help'])
  expect(opens(ana)).toContain('Small, and out loud.')
  expect(opens(ana)).not.toContain('Just questions')
  expect(ana.scene.person!.path).toBeNull()
})

test('its sentences are read in one’s own language, where the path has it', () => {
  const ana = daily()
  ana.press('language/de')
  ana.press('path-take/small-steps')
  ana.wait({ days: 1 })
  ana.press(`open/${ana.scene.asks.at(-1)!.id}`)
  expect(ana.reads()).toContain('Raum kommt zuerst.')
})

test('R18 its name stands only behind a tap, never in a line that arrives', () => {
  const ana = daily()
  takesUp(ana)
  ana.wait({ days: 1 })
  const lines = ana.scene.posts.map(({ want }) => JSON.stringify(want?.line))
  expect(lines.join()).not.toMatch(/Small steps|Room comes first/)
})

test('R29 it says who wrote it and who put it here, and vouches for nothing', () => {
  const ana = daily()
  ana.command('when')
  ana.tap('Paths')
  ana.tap('Small steps')
  expect(ana.reads()).toContain(
    "Written by Dr. Lena Brandt, put here by Mira Holm. Attune doesn't vouch for it.",
  )
})

test('R37 it says that its author learns nothing, or, where the author runs Attune, what they could read', () => {
  const ana = daily()
  ana.press('path/small-steps')
  expect(ana.reads()).toContain('Dr. Lena Brandt learns nothing of it')
  ana.press('path/by-her')
  expect(ana.reads()).toContain('mira holm also runs this Attune, and so could read')
  expect(ana.reads()).not.toContain('learns nothing')
})

test('it is left silently: one tap, and nothing is said to anybody', () => {
  const ana = daily()
  takesUp(ana)
  ana.tap('✓ Small steps')
  const { say, wake } = ana.tap('Leave this path')
  expect(say.map(({ to, key }) => [to, key])).toEqual([[ana.scene.chat.id, 'home']])
  expect(wake).toEqual([])
  expect(opens(ana)).not.toContain('Room comes first.')
})

test('where its file is gone, questions come as before, and it goes on when the file is back', () => {
  const ana = daily([])
  ana.plant({ person: { ...ana.scene.person!, path: { id: 'small-steps', had: 1 } } })
  expect(opens(ana)).not.toContain('Just questions')
  expect(ana.scene.person!.path).toEqual({ id: 'small-steps', had: 1 })
})

test('what is deeper than somebody’s own depth is passed over', () => {
  const [, second] = SMALL.steps
  const ana = daily([{ ...SMALL, steps: [{ ...SMALL.steps[0]!, prompt: 'long-bath' }, second!] }])
  takesUp(ana)
  expect(opens(ana)).toContain('Small, and out loud.')
})

test.each([
  ['a theme turned off', { off: ['space'] as const }],
  ['less of one', { less: ['room-today', 'space/room'] }],
])('what somebody wants no more is passed over as well, and holds up nothing: %s', (_, change) => {
  const ana = daily()
  takesUp(ana)
  ana.plant({
    person: { ...ana.scene.person!, mix: { off: [], less: [], body: false, another: null, ...change } },
  })
  expect(opens(ana)).toContain('Small, and out loud.')
})

test('a path whose file is gone can be opened, and left', () => {
  const ana = daily([])
  ana.plant({ person: { ...ana.scene.person!, path: { id: 'small-steps', had: 1 } } })
  ana.command('when')
  ana.tap('Paths')
  ana.tap('✓ An earlier path')
  expect(ana.reads()).toContain('The file it came from is gone')
  ana.tap('Leave this path')
  expect(ana.scene.person!.path).toBeNull()
  expect(ana.reads()).not.toContain('An earlier path')
})

test('who is linked has the beginning together, and reads that there is none for oneself alone', () => {
  const ana = withBen()
  ana.command('when')
  ana.tap('Paths')
  expect(ana.reads()).toContain("There's none for you alone right now.")
})

test('a circle’s path asks nothing before it began, but for those whose date is a little behind', () => {
  const walked = { ...circle, path: { id: 'small-steps', from: '2026-12-10', prompts: ['a', 'b'] } }
  const days = ['2026-12-07', '2026-12-08', '2026-12-10', '2026-12-13', '2026-12-16']
  expect(days.map((day) => stepOn(walked, day))).toEqual([undefined, 'a', 'a', 'b', undefined])
})
