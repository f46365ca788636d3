import { describe, expect, test } from 'vitest'
import { plus } from '../../core/model/time.ts'
import { dump } from '../../db/dump.ts'
import { company } from './company.ts'
import { messagesIn } from './deeds.ts'
import { languages, looks } from './looks.ts'
import { databaseOf, readRelease, releases, stayingIn, twoMorningsAfter, withCopy } from './release.ts'
import { otherThan } from './same-deeds.ts'
import { openStage, type Stage } from './stage.ts'

describe.each(releases())('the database of %s', (version) => {
  const { now, stays, deeds } = readRelease(version)
  const database = databaseOf(version)
  /** Opens it with today's code, and lets nothing fail in it. */
  const opened = (work: (stage: Stage) => Promise<void>) =>
    withCopy(database, async (file) => {
      const failures: string[] = []
      const stage = await openStage({ file, now, failed: (event) => void failures.push(event) })
      await work(stage).finally(stage.end)
      expect(failures).toEqual([])
    })

  test.each(languages)('every message that stands in a chat has its words, in %s', (language) =>
    opened(async ({ store }) => {
      const { readable } = await dump(store)
      const chats = readable.find(({ table }) => table === 'chats')!.rows
      const platformOf = new Map(chats.map(({ id, platform }) => [id, platform as 'telegram' | 'slack']))
      for (const { chat, message } of messagesIn(readable)) looks(platformOf.get(chat)!, message, language)
    }),
  )

  test('every button, form and word does what it did, whatever is called otherwise by now', () =>
    opened(async (stage) => {
      expect(await otherThan(deeds, stage, now)).toEqual([])
    }))

  test('two who were linked in it choose a path together', () =>
    opened(async (stage) => {
      for (const name of ['Ana', 'Ben'])
        await company(stage).walk(
          { platform: 'telegram', address: `couple /home: ${name}`, name, language: 'en' },
          '/home circle our-paths our-path/ our-path-like',
        )
      await stage.until(plus(now, { minutes: 25 }))
      const { rows } = (await dump(stage.store)).readable.find(({ table }) => table === 'circles')!
      expect(rows.filter(({ path }) => `${path}`.includes('small-steps'))).toHaveLength(1)
    }))

  test('two days go by in it, and what stays in chats is what stayed', () =>
    opened(async (stage) => {
      expect(await stayingIn(stage, twoMorningsAfter(now))).toEqual(stays)
    }))
})
