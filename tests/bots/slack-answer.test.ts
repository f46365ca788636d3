import { beforeEach, describe, expect, test } from 'vitest'
import type { Answered } from '../../bots/platform.ts'
import { made, secret } from '../../core/model/page.ts'
import { asking, hearing, page, saying, text } from './slack-hearing.ts'
import { until } from './slack-here.ts'

let here: Awaited<ReturnType<typeof hearing>>
beforeEach(async () => {
  here = await hearing()
})

const waiting = '▣ Attune\nOne moment.\n[Close]'

const answered = (reply: Answered['reply'], ...said: NonNullable<Answered['said']>): Answered => ({
  ...{ reply, said, language: 'en' },
})
const willBe = (...args: Parameters<typeof answered>) => {
  here.answer = async () => answered(...args)
}
/** Lets what is heard wait, until the returned function is called. */
const slowly = () => {
  const { promise, resolve } = Promise.withResolvers<Answered>()
  here.answer = () => promise
  return (...args: Parameters<typeof answered>) => resolve(answered(...args))
}

describe('pressing a button in the chat', () => {
  beforeEach(() => here.post(page('Hello.', 'Go')))
  const go = () => here.ana.press('Go')

  test('opens a page for this person alone, and nothing of it stands in the chat', async () => {
    willBe({ page: page('Yours alone.', 'More') })
    await go()
    await here.shows('▣ Attune\nYours alone.\n[More]\n[Close]')
    here.ana.closeModal()
    expect(here.ana.see()).toBe('bot: Hello.\n  [Go]')
  })

  test('R19 a page that asks opens in a modal, as the chat shows only a line', async () => {
    willBe({}, saying(asking), saying(page('Plain.'), 'here'))
    await go()
    await here.shows('▣ Attune\nHUG text\n[Yes]\n[Close]')
  })

  test('a new page opens, and words on what was done stand above it', async () => {
    willBe({ toast: text('Heard.') }, saying(page('Next.'), 'below'))
    await go()
    await here.shows('▣ Attune\nHeard.\nNext.\n[Close]')
  })

  test('words on what was done alone are said beside the message, for a while', async () => {
    willBe({ toast: text('Heard. <!channel>') })
    await go()
    await here.shows('bot: Hello.\n  [Go]\nonly you: Heard. <!channel>')
  })

  test.each([
    ['a prompt', made('say', { words: { prompt: 'hug', part: 'green' } }), 'HUG g'],
    ['an answer', secret(made('said', { words: 'Green' })), 'Green. Kept for you alone.'],
  ])('R19 words that name %s are never said there, but in a modal', async (_, toast, shown) => {
    willBe({ toast })
    await go()
    await here.shows(`▣ Attune\n${shown}\n[Close]`)
    expect(here.ana.ephemerals).toEqual([])
  })

  test('something important opens by itself, before what else there is', async () => {
    willBe({ alert: text('Look.'), page: page('The page.') })
    await go()
    await here.shows(expect.stringMatching(/Look\.(.|\n)*The page\./))
  })

  test('R29 what failed is told to whoever pressed, and nobody else', async () => {
    here.slack.ackWithin = 300
    here.answer = () => Promise.reject(new Error('no: answer/k1/green'))
    await go()
    await here.shows(expect.stringContaining("only you: That didn't get through, please try again."))
    expect(here.lines.join()).toContain('not heard')
    expect(here.lines.join()).not.toContain('green')
  })

  test('that opens a page on the web is confirmed, and nothing is heard', async () => {
    await here.post({ ...page('Look.'), buttons: [[{ text: text('Web'), open: 'https://example.com' }]] })
    expect(await here.ana.press('Web')).toMatchObject({ acked: true })
    expect(here.heard).toEqual([])
  })

  test('that an old message has is heard as well', async () => {
    await here.ana.pressRaw(here.ana.dm[0]!, { action_id: 'of-another-time', value: 'home' })
    await until(() => here.heard.length > 0)
    expect(here.heard).toMatchObject([{ incoming: { press: { verb: 'home' } } }])
  })

  describe('that takes a moment', () => {
    beforeEach(async () => {
      here = await hearing({ moment: 50 })
      await here.post(page('Hello.', 'Go'))
    })

    test('is confirmed once it is done; whoever waits sees that it is being done, then what came of it', async () => {
      const finish = slowly()
      const went = go()
      await here.shows(waiting)
      finish({ page: page('At last.') })
      expect(await went).toMatchObject({ acked: true, timedOut: false })
      await here.shows('▣ Attune\nAt last.\n[Close]')
      expect(here.ana.modals).toHaveLength(1)
    })

    test.each([
      [{}, "That's done."],
      [{ toast: text('Resting.') }, 'Resting.'],
    ])('after waiting there is always a word: %j', async (reply, shown) => {
      const finish = slowly()
      const went = go()
      await here.shows(waiting)
      finish(reply)
      await went
      await here.shows(`▣ Attune\n${shown}\n[Close]`)
    })

    test('whoever closed what they waited for is not bothered', async () => {
      const finish = slowly()
      const went = go()
      await here.shows(waiting)
      here.ana.closeModal()
      finish({ page: page('Late.') })
      await went
      await until(() =>
        here.slack.calls.some(({ method, status }) => method === 'views.update' && status === 200),
      )
      await here.shows('bot: Hello.\n  [Go]')
      expect(here.lines.filter((line) => line.includes('not changed'))).toEqual([])
    })
  })
})

describe('pressing a button too late for a modal', () => {
  test.each([
    ['expired_trigger_id', 'That took too long. Please tap once more.'],
    ['exchanged_trigger_id', 'That took too long. Please tap once more.'],
    ['internal_error', "That didn't get through, please try again."],
  ])('is told kindly: %s', async (error, words) => {
    await here.post(page('Hello.', 'Go'))
    here.slack.faults.next('views.open', { error })
    willBe({ page: page('Yours alone.') })
    await here.ana.press('Go')
    await here.shows(`bot: Hello.\n  [Go]\nonly you: ${words}`)
  })
})

describe('pressing a button in the Home tab', () => {
  const atHome = async () => {
    const address = `${here.slack.teamId}/${here.ana.id}`
    const home = { line: page('A line.'), page: page('Home.', 'Go'), open: true, free: false, sound: false }
    await here.platform.send({ address, language: 'en', delivery: 'd', about: null }, home, 'home')
    await here.ana.openHome()
  }
  beforeEach(atHome)

  test('is heard there, and a new page opens', async () => {
    willBe({}, saying(page('Home, as it is now.'), 'here'), saying(page('New.'), 'below'))
    await here.ana.press('Go')
    await here.shows('▣ Attune\nNew.\n[Close]')
    expect(here.heard).toMatchObject([{ incoming: { kind: 'visit' } }, { ref: 'home' }])
  })

  test('shows words on what was done in a modal, for there is nothing beside it', async () => {
    willBe({ toast: text('Heard.') })
    await here.ana.press('Go')
    await here.shows('▣ Attune\nHeard.\n[Close]')
  })

  test('R29 what failed is said there', async () => {
    here.slack.ackWithin = 300
    here.answer = () => Promise.reject(new Error('no'))
    await here.ana.press('Go')
    await here.shows(expect.stringContaining("That didn't get through"))
  })
})
