import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { SlackPerson } from '../../bots/standins/slack/person/person.ts'
import type { Phone } from '../../bots/standins/telegram/phone/phone.ts'
import { BARE } from '../bots/command.ts'
import { freePort } from '../bots/free-port.ts'
import { livePlaces } from '../bots/live-process.ts'
import { bytesIn } from '../db/here.ts'

const presses = async (one: Phone | SlackPerson, ...labels: string[]) => {
  for (const label of labels) {
    await expect.poll(() => one.see(), { message: label }).toContain(`[${label}`)
    await one.press(label)
  }
}

const reads = (one: Phone | SlackPerson, words: string) => expect.poll(() => one.see()).toContain(words)

/** Somebody with a phone answers, writes beside it and something of their own, and makes an invitation; what is theirs. */
async function livesInTelegram(phone: Phone, nth: number): Promise<string[]> {
  const [words, line, goesBy] = [`zorvik${nth} blum`, `grelth${nth} ob`, `Vantor${nth}`]
  phone.start()
  await presses(phone, 'Show me one', '🟢', 'Add a little', 'In my own words')
  phone.type(words)
  await reads(phone, 'Kept')
  phone.type('/home')
  await presses(phone, 'Something of mine', 'Something else')
  phone.type(line)
  await presses(phone, '🟡')
  phone.type('/link')
  await presses(phone, 'Another name')
  phone.type(goesBy)
  await presses(phone, 'Make the invitation', 'Copy it')
  const code = new URL(phone.clipboard!).searchParams.get('start')!
  return [phone.name, `${phone.id}`, words, line, goesBy, code]
}

const OWN = { 'Your own words': 'How is the glimmerwood feeling now?' }
const READ = { Green: 'fernbright so', Yellow: 'mossdim so', Red: 'stonehush so' }

/** A question of a room in somebody's own words, and what they typed to Attune; all that is theirs. */
async function livesInSlack(
  people: SlackPerson[],
  at: Parameters<SlackPerson['command']>[2],
): Promise<string[]> {
  const [mira] = people as [SlackPerson]
  for (const one of people) {
    await one.openHome()
    await presses(one, 'Show me one', '⚪')
    one.closeModal(true)
    await one.type('wobbleflax to you')
  }
  await mira.command('/checkin', '', at)
  await reads(mira, 'Question: ')
  mira.fill('Question', 'In my own words')
  await reads(mira, 'Green means')
  for (const [label, words] of Object.entries(OWN)) mira.fill(label, words)
  for (const [color, words] of Object.entries(READ)) mira.fill(`${color} means`, words)
  await mira.submit()
  mira.closeModal(true)
  return [
    ...people.flatMap(({ id, name }) => [id, name]),
    ...Object.values({ ...OWN, ...READ }),
    'wobbleflax',
  ]
}

const within = (canaries: readonly string[], bytes: Buffer | string) =>
  canaries.filter((canary) => bytes.includes(canary))

test('T1 T3 T9 of fifty names, ids, words, codes and tokens none is in a file, a backup, a line it prints or a figure; nor is an answer', async () => {
  const places = await livePlaces()
  const { folder, server, slack } = places
  const health = `${await freePort()}`
  const tmp = join(folder, 'tmp')
  mkdirSync(tmp)
  const settings = {
    ...places.live,
    ...places.inSlack,
    ATTUNE_HEALTH_PORT: health,
    ATTUNE_LOG: 'debug',
    TMPDIR: tmp,
  }
  const { child, ended } = await places.started(settings)
  const phones = Array.from({ length: 6 }, (_, nth) =>
    server.phone({ name: `Quex${nth}ana`, language: 'en' }),
  )
  const people = Array.from({ length: 3 }, (_, nth) =>
    slack.person({ name: `Plimsol${nth}`, tz: 'Europe/Berlin' }),
  )
  const room = slack.channel({ name: 'murkroom', members: people })
  const theirs = await Promise.all([...phones.map(livesInTelegram), livesInSlack(people, room)])
  await expect.poll(() => `${room.see()}${people[0]!.see()}`).toContain('glimmerwood')
  const { token } = server
  const { appToken, botToken, teamId, botUserId, signingSecret } = slack
  const canaries = [
    ...theirs.flat(),
    'murkroom',
    room.id,
    token,
    appToken,
    botToken,
    teamId,
    botUserId,
    signingSecret,
  ]
  expect(new Set(canaries).size).toBeGreaterThan(50)

  const figures = await (await fetch(`http://127.0.0.1:${health}/metrics`)).text()
  expect(figures).toContain('attune_')
  expect(within(canaries, bytesIn(folder)), 'in a file, while it runs').toEqual([])
  const run = promisify(execFile)
  const env = { ...BARE, ...settings, ATTUNE_DB: join(folder, 'attune.db'), ATTUNE_RUN_BY: 'Mira Holm' }
  const { stdout: backedUp } = await run(process.execPath, ['bots/backup/main.ts'], { env })
  const examined = await run(process.execPath, ['bots/doctor/main.ts'], { env }).catch((told) => told)
  child.kill('SIGTERM')
  const { out, err } = await ended
  expect(within(canaries, bytesIn(folder)), 'in a file, or a backup').toEqual([])
  expect(backedUp).toContain('Backed up to')
  expect(examined.stdout).toContain('Database')
  for (const [what, said] of Object.entries({ figures, backedUp, examined: examined.stdout, out, err })) {
    expect(within(canaries, said), what).toEqual([])
    expect(said, `an answer in ${what}`).not.toMatch(/\b(?:green|yellow|red|unsure)\b/i)
  }
})
