import type { Window } from '../ask/window.ts'

/** The rhythms offered to a newcomer. */
export const PRESETS = {
  most: { days: [1, 2, 4, 6, 7], from: '18:00', to: '20:00' },
  few: { days: [2, 4, 6], from: '18:00', to: '20:00' },
  mornings: { days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '10:00' },
} satisfies Record<string, Window>
