import { expect, test } from 'vitest'
import type { Text } from '../../core/model/message.ts'
import { button, text } from '../../core/model/page.ts'

test('the compiler knows every text and its values', () => {
  const wrong: (Text | ReturnType<typeof button>)[] = [
    // @ts-expect-error no text is called so
    text('nowhere'),
    // @ts-expect-error a value is missing
    text('faded'),
    // @ts-expect-error another value is given than it takes
    text('faded', { who: 'Ana' }),
    // @ts-expect-error it takes no values
    text('home', { name: 'Ana' }),
    // @ts-expect-error a value of the label is missing
    button('open-theme', 'home'),
    // @ts-expect-error made by hand, so unchecked
    { id: 'home' },
  ]
  expect(wrong).toHaveLength(6)
})
