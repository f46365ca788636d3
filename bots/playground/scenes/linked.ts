import type { Play } from '../phones/play.ts'

const ANA = 0
const BEN = 1

/** Ana and Ben arrive, choose when to be asked, and are linked. */
export async function becomeLinked(play: Play): Promise<void> {
  await arrive(play, ANA, 'Most evenings')
  await play.press(ANA, 'Link with someone', 'Make the invitation')
  await arrive(play, BEN, 'A few evenings a week')
  play.hand(ANA, BEN)
  await play.start(BEN)
  await play.press(BEN, 'Yes, link us')
  await play.press(ANA, 'Open', "Yes, that's who I meant", 'Later', 'Now and then')
  await play.press(BEN, 'Open', 'Later', 'Now and then')
}

/** Somebody presses START, skips a first question, and chooses when to be asked. */
export async function arrive(play: Play, seat: number, rhythm: string): Promise<void> {
  await play.start(seat)
  await play.press(seat, 'Show me one', 'Skip', rhythm, 'Berlin')
}
