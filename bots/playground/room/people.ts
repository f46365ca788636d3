/** Everybody who can be in a room: the first six can be looked through, the others are only there. */
export const EVERYBODY: readonly { name: string; realName: string }[] = [
  { name: 'Mira', realName: 'Mira Holm' },
  { name: 'Kofi', realName: 'Kofi Asante' },
  { name: 'Ana', realName: 'Ana Ferreira' },
  { name: 'Ben', realName: 'Ben Kaya' },
  { name: 'Cleo', realName: 'Cleo Marsh' },
  { name: 'Dana', realName: 'Dana Levi' },
  { name: 'Emil', realName: 'Emil Novak' },
  { name: 'Fay', realName: 'Fay Lindqvist' },
  { name: 'Gil', realName: 'Gil Okafor' },
]

/** How many of them can be looked through. */
export const SEATS = 6
