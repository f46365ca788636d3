import type { Fields } from '../../core/model/message.ts'
import { plus } from '../../core/model/time.ts'
import type { Company } from './company.ts'
import type { Room, Who } from './person.ts'

const COLORS = [...Array(6).fill('green'), ...Array(3).fill('yellow'), 'red'] as string[]

const opener = (of: string): Who => ({
  ...{ platform: 'slack', address: `opener ${of}`, name: 'Mira', language: 'en' },
})
const voter = (nth: number, of: string): Who => ({
  ...opener(of),
  address: `votes ${nth} ${of}`,
  name: 'Ben',
})
const room = (of: string): Room => ({ address: `room ${of}`, name: '#room' })

const OWN = { when: 'now', asks: 'own', words: 'How calm is it here for you?' }
const DRAFTS: Fields[] = [{ when: 'later', asks: 'own' }, { when: 'weekly' }, { when: 'now' }]

/** Rooms in which questions are open, planned, over, weekly, lost on the way. */
export async function roomLives({ stage, act, walk }: Company) {
  const opens = async (of: string, fields: Fields, by = of) => {
    const { errors } = await act(opener(by), { kind: 'form', data: 'round-open', fields }, null, room(of))
    if (errors) throw new Error(`${of}: ${JSON.stringify(errors)}`)
  }
  const votes = async (of: string, colors: readonly string[]) => {
    for (const [i, color] of colors.entries()) await walk(voter(i, of), `vote/*/${color}`, room(of))
  }
  const tell = async (of: string, kind: 'gone' | 'let-in') => {
    const at = { platform: 'slack', address: room(of).address, ref: null, workspace: 'TEAM' }
    await stage.app.hear({ ...at, event: `${of} ${kind}`, room: room(of), incoming: { kind } })
    await stage.settle()
  }

  await stage.until('2026-10-20T07:00:00.000Z')
  const drawn = { when: 'weekly', asks: 'any', clock: '10:00' }
  await opens('weekly', { ...drawn, weekday: '2', lasting: '120' })
  return {
    /** Tuesday from noon on: what is over by the evening. */
    today: async () => {
      await stage.until('2026-11-24T13:00:00.000Z')
      const late = { when: 'later', day: '2026-11-24', clock: '15:00', minutes: '10' }
      await opens('lapsed', late)
      await opens('lapsed', { when: 'now', minutes: '120' }, 'before it')
      await stage.until('2026-11-24T16:30:00.000Z')
      for (const title of ['picture of five', 'picture of ten'])
        await opens(title, { when: 'now', minutes: '20' })
      await votes('picture of five', COLORS.slice(4, 9))
      await votes('picture of ten', COLORS)
      await opens('plain', { ...OWN, minutes: '20' })
    },
    /** A minute of the evening. */
    evening: async () => {
      await going()
      await planning()
      await tell('let in', 'let-in')
      await opens('unreached', { when: 'now' })
      await tell('unreached', 'gone')
      await lost()
      for (let nth = 6; nth >= 0; nth--) await pause(nth)
    },
  }

  async function going() {
    await opens('open', { when: 'now', minutes: '480' })
    await votes('open', COLORS.slice(4, 7))
    await opens('own words', { ...OWN, minutes: '480' })
    await walk(opener('own words'), 'round-who/ about-somebody/', room('own words'))
    await walk(opener('open'), 'vote/*/green vote-own/ /checkin round/ visit', room('open'))
    await walk(opener('weekly'), 'visit')
  }

  async function planning() {
    await opens('planned', { when: 'later', day: '2026-11-25', clock: '15:00' })
    await opens('each week', { ...drawn, weekday: '4' })
    for (const title of ['planned', 'each week']) {
      await walk(opener(title), '/checkin round/ round-more', room(title))
      await walk(opener(title), 'visit')
    }
    const several = { 'asks-1': 'own', 'words-1': 'How calm is it here for you?', 'asks-2': 'own' }
    await walk(opener('several'), '/checkin session', room('several'))
    for (const data of ['session-draw', 'session-set']) {
      const fields = { ...several, 'words-2': 'How warm is it here for you?' }
      await act(opener('several'), { kind: 'form', data, fields }, null, room('several'))
    }
    await walk(opener('several'), '/checkin round-begin/ visit', room('several'))
    for (const [i, fields] of DRAFTS.entries())
      await act(opener(`draft ${i}`), { kind: 'form', data: 'round-draw', fields }, null, room('draft'))
  }

  /** Nobody knows whether a question came through. */
  async function lost() {
    const { platform } = stage.places.slack
    platform.trouble = (address, what) =>
      address.startsWith('room unclear') && what === 'sending' ? new Error('nobody knows') : undefined
    for (const title of ['unclear', 'unclear, again']) await opens(title, { when: 'now', minutes: '480' })
    platform.trouble = () => undefined
    await walk(opener('unclear, again'), 'reopen/ round-again/')
  }

  /** A pause that is to be so many breaths old in the end. */
  async function pause(nth: number) {
    if (nth < 6) await stage.until(plus(stage.clock.now(), { seconds: 10 }))
    const title = `pause ${nth}`
    await opens(title, { when: 'now', minutes: '480' })
    await walk(voter(0, title), 'pause', room(title))
  }
}
