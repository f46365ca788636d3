import { beforeEach, describe, expect, test } from 'vitest'
import type { Answered } from '../../bots/platform.ts'
import type { Page, Reply } from '../../core/model/message.ts'
import { form, hearing, page, saying, text } from './slack-hearing.ts'
import { until } from './slack-here.ts'

let here: Awaited<ReturnType<typeof hearing>>
beforeEach(async () => {
  here = await hearing()
})

const willBe = (reply: Reply, ...said: NonNullable<Answered['said']>) => {
  here.answer = async () => ({ reply, said, language: 'en' })
}
/** Lets what is heard wait, until the returned function is called. */
const slowly = () => {
  const { promise, resolve } = Promise.withResolvers<Answered>()
  here.answer = () => promise
  return (reply: Reply) => resolve({ reply, language: 'en' })
}
/** Ana has asked for a modal with this page. */
const has = async (shown: Page) => {
  willBe({ page: shown })
  await here.ana.command('/checkin', '', 'dm')
  await here.shows(expect.stringContaining('▣'))
}
const heardOf = (kind: string) => here.heard.find(({ incoming }) => incoming.kind === kind)

describe('pressing a button in a modal', () => {
  beforeEach(() => has(page('One.', 'Go')))
  const go = () => here.ana.press('Go', 'modal')

  test('shows in the same place what it leads to, alone or from what the chat would show', async () => {
    willBe({ toast: text('Heard.') }, saying(page('Two.', 'Go'), 'here'), saying(page('Three.'), 'below'))
    await go()
    await here.shows('▣ Attune\nHeard.\nTwo.\n[Go]\n─\nThree.\n[Close]')
    willBe({ page: page('Four.') })
    await go()
    await here.shows('▣ Attune\nFour.\n[Close]')
    expect(here.ana.modals).toHaveLength(1)
    expect(heardOf('press')).toMatchObject({ ref: null, fresh: expect.stringMatching(/^modal\//) })
  })

  test.each([{ alert: text('Look.') }, { toast: text('Look.') }])('says on top of it: %j', async (reply) => {
    willBe(reply)
    await go()
    await here.shows('▣ Attune\nLook.\n[Close]')
    here.ana.closeModal()
    await here.shows('▣ Attune\nOne.\n[Go]\n[Close]')
  })

  test.each(['push_limit_reached', 'expired_trigger_id'])('says it in its place after %s', async (error) => {
    here.slack.faults.next('views.push', { error })
    willBe({ alert: text('Look.') })
    await go()
    await here.shows('▣ Attune\nLook.\n[Close]')
    expect(here.ana.modals).toHaveLength(1)
  })

  test.each([
    [{}, "That's done."],
    [{ toast: text('Put away.') }, 'Put away.'],
    [{ alert: text('Put away.') }, 'Put away.'],
  ])('that ends it leaves nothing to press: %j', async (reply, shown) => {
    willBe(reply, saying(null))
    await go()
    await here.shows(`▣ Attune\n${shown}\n[Close]`)
    expect(here.ana.modals).toHaveLength(1)
  })

  test('R29 what failed is said on top of it, and Slack says so too', async () => {
    here.slack.ackWithin = 300
    here.answer = () => Promise.reject(new Error('no'))
    expect(await go()).toMatchObject({ acked: false })
    const said = "▣ Attune\nThat didn't get through, please try again.\n[Close]"
    await here.shows(`${said}\n⚠ We had some trouble connecting. Try again?`)
    expect(here.ana.modals).toHaveLength(2)
  })
})

describe('sending a form', () => {
  beforeEach(() => has(form({ draw: 'round-draw' })))
  const send = async () => {
    here.ana.fill('Line', 'Ana & Ben')
    return here.ana.submit()
  }

  test('is heard with what was filled in, and closes everything', async () => {
    willBe({})
    await send()
    await until(() => here.ana.modals.length === 0)
    expect(heardOf('form')?.incoming).toMatchObject({
      sent: { verb: 'round-open' },
      fields: { line: 'Ana & Ben' },
    })
  })

  test('shows what comes of it in its place, and words on what was done', async () => {
    willBe({ page: page('Two.'), toast: text('Sent.') })
    await send()
    await here.shows('▣ Attune\nSent.\nTwo.\n[Close]')
  })

  test('shows words on what was done alone, for there is nothing beside it', async () => {
    willBe({ toast: text('Sent.') })
    await send()
    await here.shows('▣ Attune\nSent.\n[Close]')
  })

  test.each(['line', 'unknown'])(
    'says at the field what to change, and keeps what was typed: %s',
    async (field) => {
      willBe({ errors: { [field]: text('Ask about now.') } })
      await send()
      await here.shows(expect.stringContaining('✗ Ask about now.'))
      expect(here.ana.see()).toContain('Ana & Ben')
    },
  )

  test('R29 what failed is said where it was filled in, and can be sent again as it is', async () => {
    here.answer = () => Promise.reject(new Error('no'))
    await send()
    const form = '▣ Attune\nFill this in.\nLine: ____ Ana & Ben'
    await here.shows(`${form}\n✗ That didn't get through, please try again.\n[Send] [Close]`)
    willBe({})
    await here.ana.submit()
    await until(() => here.ana.modals.length === 0)
  })

  describe('that takes a moment', () => {
    beforeEach(async () => {
      here = await hearing({ moment: 50 })
      await has(form({ draw: 'round-draw' }))
      await here.shows(expect.stringContaining('Line:'))
    })

    test('is answered in time; whoever waits sees that it is being done, then what came of it', async () => {
      const finish = slowly()
      const sent = send()
      await here.shows('▣ Attune\nOne moment.\n[Close]')
      expect(await sent).toMatchObject({ acked: true, timedOut: false })
      finish({ errors: { line: text('Ask about now.') } })
      await here.shows('▣ Attune\nAsk about now.\n[Close]')
    })

    test('R29 what failed after a moment comes back as it was filled in', async () => {
      const { promise, reject } = Promise.withResolvers<Answered>()
      here.answer = () => promise
      await send()
      await here.shows('▣ Attune\nOne moment.\n[Close]')
      reject(new Error('no'))
      const said = "That didn't get through, please try again."
      await here.shows(`▣ Attune\n${said}\nFill this in.\nLine: ____ Ana & Ben\n[Send] [Close]`)
      willBe({})
      await here.ana.submit()
      await until(() => here.ana.modals.length === 0)
    })
  })
})

describe('changing a live field', () => {
  test('draws the form anew, and what was typed stays', async () => {
    const options = ['a', 'b'].map((value) => ({ text: text(value), value }))
    const [line] = form().form!.fields
    const live = { name: 'what', label: text('What'), kind: 'one', live: true, options, value: 'a' } as const
    await has(form({ draw: 'round-draw', fields: [live, line!] }))
    here.ana.fill('Line', 'so far')
    const third = { name: 'more', label: text('More'), kind: 'line', most: 9 } as const
    willBe({}, saying(form({ fields: [live, line!, third] }), 'here'))
    here.ana.fill('What', 'b')
    await here.shows(expect.stringMatching(/so far(.|\n)*More/))
    expect(heardOf('form')?.incoming).toMatchObject({
      sent: { verb: 'round-draw' },
      fields: { what: 'b', line: 'so far' },
    })
  })
})
