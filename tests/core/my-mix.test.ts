import { expect, test } from 'vitest'
import { suits } from '../../core/ask/suitable.ts'
import { asked } from '../../core/model/look-up.ts'
import type { Prompt } from '../../core/model/prompts.ts'
import { isKnown } from '../../core/model/scene.ts'
import { library, meansOfLone, plain, settled } from './lone.ts'

const promptOf = (ana: ReturnType<typeof settled>) =>
  asked(ana.scene, meansOfLone(ana), ana.scene.asks.at(-1)?.id)!.prompt

/** Ana on the page of her own mix. */
function mixing() {
  const ana = settled()
  ana.command('when')
  ana.tap('How close the questions go')
  ana.tap('My own mix')
  return ana
}

/** The themes of the questions Ana gets in so many days. */
function themes(ana: ReturnType<typeof settled>, days: number): string[] {
  return Array.from({ length: days }, () => {
    ana.wait({ days: 1 })
    ana.command('checkin')
    ana.tap('🟢')
    return promptOf(ana).theme
  })
}

test('R28 Skip and Help share the last row of every question, so that none is pointed at', () => {
  const ana = settled()
  ana.command('checkin')
  expect(ana.labels().slice(-2)).toEqual(['Skip', 'Help'])
  ana.tap('Help')
  expect(ana.reads()).toContain('nobody watches here')
})

test('a theme that is off comes no more, and comes again once it is on', () => {
  const ana = mixing()
  for (const theme of ['✓ space', '✓ words', '✓ good things']) ana.tap(theme)
  expect(new Set(themes(ana, 12))).toEqual(new Set(['self']))
  ana.command('when')
  ana.tap('How close the questions go')
  ana.tap('My own mix')
  ana.tap('space')
  expect(themes(ana, 12)).toContain('space')
})

/** Whether a question could come to Ana now. */
const couldCome = (ana: ReturnType<typeof settled>, prompt: Prompt) =>
  isKnown(ana.scene) && suits(ana.scene, meansOfLone(ana), prompt)

test('less like this: nothing of the same theme about the same act, until it is brought back', () => {
  const ana = settled()
  ana.command('checkin')
  const prompt = promptOf(ana)
  expect(couldCome(ana, prompt)).toBe(true)
  ana.tap('Help')
  expect(plain(ana.tap('Less like this').reply.toast!)).toBe('Less of that, for you alone.')
  expect(ana.scene.person!.mix!.less).toHaveLength(1)
  expect(couldCome(ana, prompt)).toBe(false)
  ana.command('when')
  for (const label of ['How close the questions go', 'My own mix', 'Bring back what I left out'])
    ana.tap(label)
  expect(couldCome(ana, prompt)).toBe(true)
  ana.wait({ days: 90 })
  expect(ana.scene.checkins.filter((one) => one.prompt === prompt.id)).toHaveLength(1)
})

test('another one comes once a day, and is for oneself', () => {
  const ana = settled()
  ana.command('checkin')
  ana.tap('Help')
  ana.tap('Another one')
  expect(promptOf(ana).audience).toContain('self')
  ana.tap('Help')
  expect(plain(ana.tap('Another one').reply.toast!)).toBe('One extra a day is all. Another one tomorrow.')
})

test('R22 questions about the body come by a yes of one’s own, say who could read it, and can’t be shown', () => {
  const ana = mixing()
  expect(themes(ana, 18)).not.toContain('body')
  ana.command('when')
  ana.tap('How close the questions go')
  ana.tap('My own mix')
  ana.tap('Questions about my body')
  expect(ana.reads()).toContain(
    'your health, which the law gives special protection. Mira Holm could read it',
  )
  ana.tap('Yes, let them come')
  expect(themes(ana, 20)).toContain('body')
  for (const { theme, shareable } of library.prompts) if (theme === 'body') expect(shareable).toBe(false)
})
