import { expect, test } from 'vitest'
import type { Message } from '../../core/model/message.ts'
import { type Lone, lone, settled } from './lone.ts'

const SAID: Record<string, (ana: Lone) => unknown> = {
  '/help': (ana) => ana.command('help'),
  'Learn, and a piece of it': (ana) => {
    ana.command('help')
    ana.tap('Learn')
    return ana.tap('The colors')
  },
  'stop, typed': (ana) => ana.type('Stop! Leave me alone!'),
  thanks: (ana) => ana.type('thank you'),
  'words that mean nothing here': (ana) => ana.type('xyzzy'),
  'a voice message': (ana) => ana.happen({ kind: 'other', profile: { name: 'Ana', language: 'en' } }),
  'what is this?': (ana) => ana.type('what is this?'),
}

const answerTo = (ana: Lone, say: (ana: Lone) => unknown): Message => {
  say(ana)
  return ana.last.say.find(({ want }) => want !== null)!.want!
}

test.each(Object.entries(SAID))(
  'what answers %s comes at least once, for it is the same for everybody',
  (_, say) => {
    const [ana, ben] = [settled(), settled()]
    for (const step of ['checkin', 'rest', 'answers']) ben.command(step)
    const [one, other] = [answerTo(ana, say), answerTo(ben, say)]
    expect([one.twice, one.page]).toEqual([true, other.page])
  },
)

test('so does the first card of somebody new', () => {
  expect(answerTo(lone(), (ana) => ana.command('start'))).toMatchObject({ twice: true })
})

test.each(['home', 'checkin', 'rest', 'link', 'answers', 'shown', 'privacy', 'leave', 'when', 'changed'])(
  'R17 what is one’s own comes once at most: /%s',
  (command) => {
    expect(answerTo(settled(), (ana) => ana.command(command)).twice).toBeUndefined()
  },
)
