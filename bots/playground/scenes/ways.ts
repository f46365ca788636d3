import type { Hint } from '../phones/scene.ts'

/** Each of these to be pressed on a phone, the likeliest first. */
export const pressing = (seat: 0 | 1, ...labels: readonly string[]): Hint[] =>
  labels.map((label) => ({ seat, press: [label] }))

/** Answering with one of some colors, also by whoever has put the question off, skipped it or erased the answer. */
export const answering = (seat: 0 | 1, ...colors: readonly string[]): Hint[] => [
  { seat, press: colors },
  ...pressing(seat, 'Open: ', "It's changed", 'Ask me that again', '/checkin'),
]

/** Showing the other what was answered, from any page that an answer is on. */
export const showing = (seat: 0 | 1, other: string): Hint[] => [
  ...pressing(seat, 'Show it now', `What would ${other} see?`, 'Done', 'Leave it at that', 'Open'),
  ...answering(seat, '🟢', '🟡', '⚪'),
]

/** Looking at what somebody shows: at its line, or on the page of what is shown today. */
export const looking = (seat: 0 | 1, whom: string): Hint[] =>
  pressing(seat, `From ${whom}: `, 'See it again', 'Today', '/home')
