import { expect, test } from 'vitest'
import { startMany } from '../journeys/slack-many.ts'
import type { Member } from '../journeys/slack-world.ts'

type Many = Awaited<ReturnType<typeof startMany>>

/** What one workspace has: a room with an open question, an answer in it, and one of somebody's own. */
async function lives({ slack, person, settle }: Many, team: string) {
  const [mira, kofi] = ['Mira', 'Kofi'].map((name) => person(`${name} of ${team}`, team)) as [Member, Member]
  await kofi.visit()
  await kofi.tap(['Show me one', '🟢', 'Most evenings', '14:10 Berlin'])
  kofi.close()
  const room = slack.channel({ name: 'circle', members: [mira.slack, kofi.slack] })
  await settle()
  await mira.checkin(room)
  await mira.submit()
  mira.close()
  await kofi.tap('🔴', room)
  await kofi.visit()
  return { mira, kofi, room }
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z2-7]{16}$/.test(value)

/** By which a tap says what it is about, with whatever it may want to know besides. */
const FORGED = [
  ...[
    'vote/ID/green',
    'vote-own/ID',
    'vote-out/ID',
    'vote-change/ID/red',
    'round/ID',
    'round-end/ID',
    'round-cancel/ID',
  ],
  ...[
    'round-stop/ID',
    'answer/ID/red',
    'changed/ID',
    'erase/ID',
    'add/ID',
    'share/ID',
    'show/ID',
    'again/ID',
    'open/ID',
  ],
  ...[
    'rhythm-drop/ID',
    'circle/ID',
    'end-link/ID',
    'look/ID/ID',
    'reopen/ID',
    'own-words/ID',
    'round-renew/ID',
  ],
]

test('T8 with the ids of another workspace a tap does and tells what it does with ids that nobody has, from Home as in a room', async () => {
  const many = await startMany()
  const [one, other] = [await many.install(), await many.install()]
  await lives(many, one)
  const before = await many.rows()
  const theirs = [...new Set(Object.values(before).flat().flatMap(Object.values).filter(isId))]
  expect(theirs.length).toBeGreaterThan(15)
  const { kofi, room } = await lives(many, other)
  const rowsOfOne = async () => {
    const now = await many.rows()
    return Object.fromEntries(
      Object.entries(before).map(([table, rows]) => [
        table,
        (now[table] ?? []).filter(({ id }) => rows.some((row) => row.id === id)),
      ]),
    )
  }
  /** What Kofi sees and reads after a tap that was made up. */
  const tapped = async (value: string): Promise<string> => {
    const seen: string[] = []
    for (const on of [kofi.slack.home!, room.messages[0]!]) {
      await kofi.slack.pressRaw(on as Parameters<typeof kofi.slack.pressRaw>[0], {
        action_id: 'a:0:0:0',
        value,
      })
      await many.settle()
      seen.push(kofi.see(), kofi.note())
      kofi.close()
    }
    return seen.join('\n')
  }
  await tapped('vote/aaaaaaaaaaaaaaaa/green')
  for (const [nth, data] of FORGED.entries()) {
    const foreign = theirs.slice((nth * 5) % theirs.length).slice(0, 3)
    const unknown = await tapped(data.replaceAll('ID', 'aaaaaaaaaaaaaaaa'))
    for (const id of foreign) expect(await tapped(data.replaceAll('ID', id)), data).toBe(unknown)
  }
  const { seen: _, chats: __, ...after } = await rowsOfOne()
  expect(after).toEqual({ ...before, seen: undefined, chats: undefined })
})
