import { describe, expect, test } from 'vitest'
import { dump } from '../../db/dump.ts'
import { attempts } from './attempt.ts'
import { messagesIn } from './deeds.ts'
import { languages, looks } from './looks.ts'
import { databaseOf, readRelease, releases, stayingIn, twoMorningsAfter, withCopy } from './release.ts'
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

  test('every button, form and word still means something, reaches whom it reached, takes away what it took', () =>
    opened(async ({ store, means }) => {
      const attempt = attempts(store, means, now)
      const changed: unknown[] = []
      for (const { meant, reaches, takes, ...deed } of deeds) {
        const came = await attempt(deed).catch((error) => ({ meant: `${error}`, reaches, takes }))
        const same = came.meant === true && `${came.reaches}` === `${reaches}` && came.takes >= takes
        if (meant && !same) changed.push({ in: deed.who.address, under: deed.key, does: deed.does, came })
      }
      expect(changed).toEqual([])
    }))

  test('two days go by in it, and what stays in chats is what stayed', () =>
    opened(async (stage) => {
      expect(await stayingIn(stage, twoMorningsAfter(now))).toEqual(stays)
    }))
})
