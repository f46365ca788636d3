import { expect, test } from 'vitest'
import { isForRooms } from '../../core/model/prompts.ts'
import { endsUnseen } from '../../core/room/closing-time.ts'
import { library, plain } from './lone.ts'
import { NAMES, words, workshop } from './workshop.ts'

const MEAN = 'Ready to be honest about the tall one?'

/** A room in which Mira has just asked something in her own words. */
function asked(question = MEAN, more = {}) {
  const room = workshop()
  room.send('mira', { when: 'now', asks: 'own', words: question, ...more })
  return room
}

const answerAll = (room: ReturnType<typeof workshop>, how: number) =>
  NAMES.slice(0, how).forEach((name) => void room.answer(name, 'green'))

test('R36 anybody in a room ends a question about somebody: it closes in the words of too few answers', () => {
  const [named, few] = [asked(), asked()]
  answerAll(named, 9)
  answerAll(few, 3)
  const { id } = named.open()
  expect(words(named.press('kofi', `round-who/${id}`).page!)).toContain('[This is about somebody]')
  named.press('kofi', `about-somebody/${id}`)
  for (const room of [named, few]) room.wait({ minutes: 10 })
  expect(named.shows()).toEqual(few.shows())
  expect([named.rounds()[0]!.weather, named.votes()]).toEqual([null, []])
})

test('R36 until then nothing moves, and nobody reads who it was', () => {
  const room = asked()
  answerAll(room, 5)
  const [{ id }, before] = [room.open(), room.shows()]
  const told = plain(room.press('kofi', `about-somebody/${id}`).toast!)
  expect(told).toBe('It closes within a minute. Nobody can see that it was you.')
  expect([room.shows(), room.votes().length]).toEqual([before, 5])
  expect(words(room.checkin('mira').page!)).toMatch(/is open until 14:20/)
  expect(JSON.stringify(room.rounds())).not.toContain('kofi')
})

test('R2 R36 the moment is drawn within a minute, of those all rooms share, and a second tap changes nothing', () => {
  const room = asked()
  const { id } = room.open()
  const drawn = [0, 0.3, 0.6, 0.999].map((by) =>
    endsUnseen(room.open(), { now: '2026-11-24T13:10:02.100Z', chance: () => by }),
  )
  expect(drawn.map((at) => at.slice(17))).toEqual(['05.000Z', '20.000Z', '40.000Z', '00.000Z'])
  room.press('kofi', `about-somebody/${id}`)
  const { ends } = room.open()
  room.wait({ seconds: 2 })
  room.press('ana', `about-somebody/${id}`)
  expect(room.open().ends).toBe(ends)
})

test('R36 those words rest there for a week, as any question does', () => {
  const room = asked()
  room.press('kofi', `about-somebody/${room.open().id}`)
  room.wait({ days: 6 })
  const again = room.send('mira', { when: 'now', asks: 'own', words: `${MEAN} ` })
  expect(plain(again.errors!.words!)).toMatch(/asked here within a week/)
})

test('R36 asked every week, they do not come again', () => {
  const room = asked(MEAN, { when: 'weekly', weekday: '3', clock: '10:00', lasting: '1440' })
  room.wait({ days: 1 })
  const page = () => words(room.checkin('mira').page!)
  const before = page()
  expect(before).toContain('It comes every week')
  room.press('kofi', `about-somebody/${room.open().id}`)
  expect(page()).toBe(before)
  room.wait({ days: 28 })
  expect(room.rounds()).toEqual([])
})

/** A weekly question about somebody, in the last of its six weeks, open since ten in the morning. */
function lastOfSix() {
  const room = asked(MEAN, { when: 'weekly', weekday: '3', clock: '10:00', lasting: '1440' })
  room.wait({ days: 36 })
  const { id } = room.open()
  return { room, about: () => room.press('kofi', `about-somebody/${id}`), id }
}

test.each(['before it is marked', 'until it closes', 'after that'])(
  'R36 its season over, whoever opened it renews nothing, be it %s',
  (renewed) => {
    const { room, about, id } = lastOfSix()
    const renew = () => room.press('mira', `round-renew/${id}`)
    const first = renewed === 'before it is marked' ? renew() : about()
    const second = renewed === 'until it closes' ? renew() : null
    if (renewed === 'before it is marked') about()
    if (second) expect(plain(second.toast!)).toMatch(/^Planned for/)
    expect(first.toast).toBeDefined()
    room.wait({ minutes: 2 })
    if (renewed === 'after that') renew()
    room.wait({ days: 28 })
    expect(room.rounds()).toEqual([])
  },
)

test('R36 cancelled by its opener meanwhile, it does not come again either', () => {
  const room = asked(MEAN, { when: 'weekly', weekday: '3', clock: '10:00', lasting: '1440' })
  room.wait({ days: 1 })
  const { id } = room.open()
  room.press('kofi', `about-somebody/${id}`)
  room.press('mira', `round-cancel/${id}`)
  room.wait({ days: 28 })
  expect(room.rounds()).toEqual([])
})

test('R36 a question from a pack of somebody’s own has that button, too, and asked weekly doesn’t come again', () => {
  const [first, ...others] = library.prompts.filter(isForRooms)
  const room = workshop(undefined, { prompts: [{ ...first!, added: true }, ...others] })
  room.send('mira', { when: 'weekly', weekday: '3', clock: '10:00', lasting: '1440', asks: first!.id })
  room.wait({ days: 1 })
  const { id } = room.open()
  expect(words(room.press('kofi', `round-who/${id}`).page!)).toContain('[This is about somebody]')
  room.press('kofi', `about-somebody/${id}`)
  room.wait({ minutes: 1 })
  expect(room.rounds().map(({ state, weekly }) => [state, weekly])).toEqual([['closed', null]])
})

test('a question of the library is about nobody, and has no such button', () => {
  const room = workshop()
  room.send('mira', { when: 'now' })
  const { id } = room.open()
  expect(words(room.press('kofi', `round-who/${id}`).page!)).not.toContain('about somebody')
  expect(plain(room.press('kofi', `about-somebody/${id}`).toast!)).not.toMatch(/closes/)
  expect(room.open().ends).toBeNull()
})

test('R20 R26 who could see what, until when, in full behind one tap', () => {
  const room = asked('How is it to sit this close today?')
  const said = words(room.press('kofi', `round-who/${room.open().id}`).page!)
  expect(said).toMatch(/Mira Holm runs the server and could look there until 14:20 \(Berlin\)\./)
  expect(said).toMatch(/every answer is deleted.* nothing can be changed .* fewer than 5 answers/i)
})
