import { expect, test } from 'vitest'
import { type Lone, lone, settled } from './lone.ts'
import { workshop } from './workshop.ts'

const EXPECTING: Record<string, (ana: Lone) => void> = {
  'a city': (ana) => ana.press('other-zone'),
  'a name for a link': (ana) => ana.press('link-name'),
  'a name of one’s own': (ana) => ana.press('new-name'),
  'a name for somebody’s link': (ana) => ana.press(`claim-name/${'k'.repeat(16)}`),
  'words for an answer': (ana) => ['⚪', 'Add a little', 'In my own words'].map(ana.tap),
}

const TYPED = [
  'just stop',
  'I said stop',
  'stop texting me',
  'Stop! Leave me alone!',
  'S.T.O.P.',
  '🛑',
  'enough',
]

test.each(Object.entries(EXPECTING))(
  'R16 while %s is expected, stop is heard and never kept',
  (_, expecting) => {
    for (const typed of TYPED) {
      const ana = settled()
      ana.command('checkin')
      expecting(ana)
      ana.type(typed)
      expect(ana.reads(), typed).toContain('Stopped. Nothing more comes from me.')
      expect(JSON.stringify([ana.scene.answers, ana.scene.person]), typed).not.toContain(typed)
    }
  },
)

test.each(Object.entries(EXPECTING))(
  'R16 [I meant something else]: %s is expected as before',
  (_, expecting) => {
    const ana = settled()
    ana.command('checkin')
    expecting(ana)
    const before = ana.scene
    ana.type('basta')
    ana.tap('I meant something else')
    expect(ana.scene).toMatchObject({ person: before.person, asks: before.asks, rhythms: before.rhythms })
  },
)

test('R16 [I meant something else] brings back a rest as it was, and a question put off', () => {
  const ana = settled()
  ana.command('checkin')
  ana.press(`reopen/${ana.scene.posts.find(({ key }) => key.startsWith('ask'))!.key}`)
  ana.plant({ asks: ana.scene.asks.map((ask) => ({ ...ask, later: '2026-11-23T20:40:00.000Z' })) })
  ana.plant({ person: { ...ana.scene.person!, restsUntil: '2026-11-25T03:00:00.000Z' } })
  const { person, asks } = ana.scene
  ana.type('stop')
  ana.type('STOP')
  ana.tap('I meant something else')
  expect(ana.scene).toMatchObject({ person, asks })
  expect(ana.scene.chat.stopped).toBeNull()
})

test('a stop that is over can’t be brought back, and a later one brings back what was before it', () => {
  const ana = settled()
  ana.type('stop')
  ana.press('rest-end')
  expect(ana.press('unstop').reply.toast).toMatchObject({ id: 'passed' })
  ana.press('rest-open')
  ana.type('stop')
  ana.tap('I meant something else')
  expect(ana.scene.person?.restsUntil).toMatch(/^9999/)
})

test('R16 somebody new is heard too, and comes back to the first card', () => {
  const leo = lone()
  leo.type('leave me alone')
  expect(leo.reads()).toContain('Stopped.')
  leo.tap('I meant something else')
  expect(leo.reads()).toContain('Mira Holm runs me')
  expect(leo.scene.person).toBeNull()
})

test.each(['quit', 'basta', 'unsubscribe'])('R16 so is /%s', (name) => {
  const ana = settled()
  ana.command(name)
  expect(ana.scene.person?.restsUntil).toMatch(/^9999/)
})

test('R16 a message edited into stop is heard, another edit changes nothing', () => {
  const ana = settled()
  const edit = (text: string) =>
    ana.happen({ kind: 'edited', text, profile: { name: 'Ana', language: 'en' } })
  const before = ana.scene
  edit('red')
  expect(ana.scene).toEqual(before)
  edit('Stop!!')
  expect(ana.reads()).toContain('Stopped.')
})

test.each(['stop here', 'Hier aufhören.', 'parar aquí'])(
  '“%s”, with a question open, says that it has changed',
  (words) => {
    const ana = settled()
    ana.command('checkin')
    ana.tap('🟢')
    ana.type(words)
    expect(ana.scene.answers.at(-1)).toMatchObject({ color: null, shift: 'stop-near' })
    expect(ana.scene.person?.restsUntil).toBeNull()
  },
)

test('R16 without a question, “stop here” is a stop', () => {
  const ana = settled()
  ana.wait({ hours: 1 })
  ana.type('stop here')
  expect(ana.reads()).toContain('Stopped.')
})

test('R16 stop, by somebody who only opens rounds, ends what they planned; [I meant something else] plans it again', () => {
  const room = workshop()
  room.send('mira', { when: 'weekly', weekday: '1', clock: '10:00', asks: 'any' })
  const planned = room.rounds()
  room.type('mira', 'stop')
  expect(room.rounds()).toEqual([])
  room.press('mira', 'unstop', false)
  expect(room.rounds()).toEqual(planned)
})

test('R16 stop as the words of a question for a room is heard, and is no question', () => {
  const room = workshop()
  room.send('mira', { when: 'now', asks: 'own', words: 'Stop! Leave me alone!' })
  expect(room.rounds()).toEqual([])
  expect(room.home('mira').join()).toContain('Stopped.')
})
