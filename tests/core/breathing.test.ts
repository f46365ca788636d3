import { expect, test } from 'vitest'
import { plain, settled } from './lone.ts'

/** What the breathing message says at each of its moments. */
function lines(ana: ReturnType<typeof settled>): string[] {
  const all: string[] = []
  while (ana.scene.posts.some(({ key }) => key === 'breathing')) {
    all.push(ana.reads().split('\n').at(-1)!)
    ana.wait({ seconds: all.length > 9 ? 600 : 10 })
  }
  return all
}

test('nine lines in ninety seconds, in one message, that goes by itself', () => {
  const ana = settled()
  ana.command('breathe')
  const all = lines(ana)
  expect(all).toHaveLength(10)
  expect(all[0]).toBe('At your own pace: in, and out a little longer than in.')
  expect(all.at(-1)).toBe('That was it. Stay as long as you like.')
  expect(all.join(' ')).not.toMatch(/hold|seconds|count/i)
})

test('whoever is better off looking at the room goes on there, from the same line', () => {
  const ana = settled()
  ana.command('breathe')
  ana.wait({ seconds: 10 })
  ana.tap('Look at the room instead')
  expect(ana.reads()).toContain('Something round.')
})

test('typing ends it silently, and is heard as always', () => {
  const ana = settled()
  ana.command('breathe')
  const { say } = ana.type('stop')
  expect(say[0]).toMatchObject({ key: 'breathing', want: null })
  expect(ana.reads()).toContain('Stopped.')
})

test('after an outage it is gone rather than late', () => {
  const ana = settled()
  ana.command('breathe')
  ana.set('2026-11-23T18:44:00.000Z')
  ana.tick()
  expect(ana.scene.posts.some(({ key }) => key === 'breathing')).toBe(false)
})

test('something to hold up says for somebody what they can’t say, on their own phone alone', () => {
  const ana = settled()
  ana.command('breathe')
  const { reply, say } = ana.tap('Something to hold up')
  expect(plain(reply.alert!)).toBe('Pause. Stay near, just breathing.')
  expect(say).toEqual([])
})

test('R10 after any of the five answers there is a breath to take', () => {
  for (const color of ['🟢', '🟡', '🔴', '⚪', 'Skip']) {
    const ana = settled()
    ana.command('checkin')
    ana.tap(color)
    expect(ana.labels()).toContain('Breathe')
  }
})
