import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { sayHow } from '../../bots/say-how.ts'
import { plus } from '../../core/model/time.ts'
import { dump } from '../../db/dump.ts'
import { attempts } from './attempt.ts'
import { uncovered } from './covered.ts'
import { deedsIn, worthKeeping } from './deeds.ts'
import { BEGINS, live, liveAhead, liveTooFast, RECORDED } from './life.ts'
import type { Aside } from './person.ts'
import { type Release, releases, stayingIn, twoMorningsAfter, withCopy, writeRelease } from './release.ts'
import { openStage, type Stage } from './stage.ts'

sayHow(`npm run record
Lives a life in which everything occurs that can be stored, and says what does not occur in it. A version that is not
recorded yet is written down for tests/releases/releases.test.ts: a copy of its database, and all that can be done in it.`)

const failed = (event: string) => {
  throw new Error(event)
}

/** Lives a life in which everything occurs that can be stored. */
async function lived(file: string): Promise<Aside[]> {
  const during = async <T>(now: string, work: (stage: Stage) => Promise<T>, actions?: number) => {
    const stage = await openStage({ file, now, failed, ...(actions === undefined ? {} : { actions }) })
    const done = await work(stage)
    await stage.end()
    return done
  }
  const asides = await during(BEGINS, live)
  await during(RECORDED, liveTooFast, 0)
  for (let nth = 1; nth < 5; nth++)
    await during(plus(RECORDED, { days: nth }), (stage) => liveAhead(stage, nth))
  return asides
}

/** What can be done in that life, and what comes of it. */
async function recorded(file: string, asides: readonly Aside[]) {
  const { store, means, end } = await openStage({ file, now: RECORDED, failed })
  const { readable } = await dump(store)
  const seen = deedsIn(readable, asides)
  const attempt = attempts(store, means, RECORDED)
  const deeds: Release['deeds'] = []
  for (const deed of seen) deeds.push({ ...deed, ...(await attempt(deed)) })
  await end()
  return { deeds: worthKeeping(deeds), missing: uncovered(seen, readable) }
}

const { version: here } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
// Before `npm version` changes anything: what is missing is found while nothing has to be undone.
const version = process.env.npm_new_version ?? here
await withCopy(null, async (file) => {
  const asides = await lived(file)
  const { deeds, missing } = await recorded(file, asides)
  new Database(file).exec('vacuum').close()
  const database = readFileSync(file)
  const stays = await withCopy(database, async (copy) => {
    const stage = await openStage({ file: copy, now: RECORDED, failed })
    return stayingIn(stage, twoMorningsAfter(RECORDED)).finally(stage.end)
  })
  console.info(`${version}: ${deeds.length} things to do, ${stays.length} messages that stay`)
  for (const one of missing) console.info(`does not occur: ${one}`)
  if (missing.length > 0) process.exitCode = 1
  // What a version has left in people's chats does not change any more.
  else if (!releases().includes(version)) writeRelease(version, { now: RECORDED, stays, deeds }, database)
})
