import { expect, test } from 'vitest'
import { allTap, COLORS, openRound } from './room-moves.ts'

test.each(['End this question', 'End it without a picture', 'Cancel it'])(
  'R2 R25 after [%s] the room, its times and what is stored are the same at whatever moment of five seconds it was tapped',
  async (label) => {
    const endedAfter = async (milliseconds: number) => {
      const { work, people, room, mira, kofi } = await openRound()
      await allTap(work, room, people, COLORS)
      await work.wait({ milliseconds })
      await mira.checkin(room)
      await mira.tap(['Before we go', label])
      const before = [room.see()]
      await kofi.checkin(room)
      await kofi.tap('Before we go')
      before.push(kofi.see())
      await work.wait({ milliseconds: 5000 - milliseconds })
      const stored = (await work.rows()).rounds!.map(({ state, closes_at }) => [state, closes_at])
      return { before, after: [room.messages.map(({ ts }) => ts), room.see(), stored] }
    }
    const [early, late] = [await endedAfter(100), await endedAfter(3900)]
    expect(late).toEqual(early)
    expect(early.before.join()).toContain("It's open in #consent-may until about 14:20 (Berlin).")
    expect(early.after).toMatchObject([{}, {}, [['closed', '2026-11-24T13:10:05.000Z']]])
  },
)
