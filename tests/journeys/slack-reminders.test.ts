import { expect, test } from 'vitest'
import { evening, type Member, startWorkspace, type Workspace } from './slack-world.ts'

/** Kofi has answered one question, chosen to be asked only by wish, and opens the form of a reminder. */
async function reminding(): Promise<[Workspace, Member]> {
  const work = await startWorkspace()
  const kofi = work.person('Kofi')
  await kofi.visit()
  await kofi.tap(['Show me one', '⚪', 'Only when I ask you'])
  kofi.close()
  await kofi.visit()
  await kofi.tap('Set a reminder for myself')
  return [work, kofi]
}

const rhythms = async (work: Workspace) => (await work.rows()).rhythms!
const fill = async (kofi: Member, days: string[], from: string, to: string) => {
  await kofi.fill('On these days', days)
  await kofi.fill('Sometime between', from)
  await kofi.fill('and', to)
  await kofi.submit()
}
const posted = ({ slack }: Workspace) =>
  slack.calls.filter(({ method }) => method === 'chat.postMessage').length
/** The times, by his clock, at which something has come. */
const cameAt = ({ slack }: Member) =>
  slack.dm
    .filter(({ bot }) => bot)
    .map(({ ts }) =>
      Temporal.Instant.fromEpochMilliseconds(Math.round(Number(ts) * 1000))
        .toZonedDateTimeISO('Europe/Berlin')
        .toPlainTime()
        .toString({ smallestUnit: 'minute' }),
    )

test('a reminder: days, hours and how often in one form, then what time it is, then it comes', async () => {
  const [work, kofi] = await reminding()
  await fill(kofi, ['Wednesday', 'Friday'], '12:00', '13:00')
  expect(kofi.see()).toContain('\nWhat time is it where you are?')
  await kofi.tap('14:10 Berlin')
  expect(kofi.see()).toContain(
    "I'll come on Wednesday and Friday, sometime between 12 and 1, the way Slack tells you about messages.",
  )
  kofi.close()
  await kofi.visit()
  expect(kofi.see()).toContain('Next question: tomorrow, between 12 and 1 in the afternoon.')
  await work.wait({ hours: 24 })
  expect(cameAt(kofi)).toEqual(['12:11'])
  expect(kofi.slack.notifications).toEqual(['A moment for you.'])
})

test('R4 closing the form leaves everything as it was: nothing is planned without a yes', async () => {
  const [work, kofi] = await reminding()
  kofi.close()
  expect(await rhythms(work)).toEqual([])
  await kofi.visit()
  expect(kofi.see()).toContain('No question is planned. I come when you ask.')
  expect(kofi.see()).toContain('[Set a reminder for myself]')
})

test('what is missing or the wrong way round is said at its field, and nothing else is lost', async () => {
  const [work, kofi] = await reminding()
  await fill(kofi, [], '12:00', '13:00')
  // Slack itself says so, before it sends anything.
  expect(kofi.see()).toContain('✗ Please complete this required field.')
  await fill(kofi, ['Monday'], '19:00', '18:00')
  expect(kofi.see()).toContain('✗ Choose an end that is later than the beginning.')
  expect(kofi.see()).toContain('☑ Monday ☐ Tuesday')
  await fill(kofi, ['Monday'], '19:00', '21:00')
  await kofi.tap('14:10 Berlin')
  expect(await rhythms(work)).toMatchObject([{ days: '[1]', window_from: '19:00', window_to: '21:00' }])
})

test('every other one of them: half as many come', async () => {
  const [work, kofi] = await reminding()
  await kofi.fill('How often', 'Every other one')
  await fill(kofi, ['Wednesday', 'Thursday', 'Friday', 'Saturday'], '12:00', '13:00')
  await kofi.tap('14:10 Berlin')
  kofi.close()
  const days = []
  for (let day = 0; day < 4; day++) {
    await work.wait({ hours: 24 })
    days.push(cameAt(kofi).length)
  }
  expect(days.toSorted()).toEqual([0, 0, 1, 1])
})

test('several reminders, each with its own days; one can be let go', async () => {
  const [work, kofi] = await evening()
  await kofi.visit()
  await kofi.tap(['When I ask', 'Add a time'])
  await fill(kofi, ['Friday'], '09:00', '10:00')
  expect(kofi.see()).toContain('[Fr 09:00–10:00]')
  expect(kofi.see()).toContain('[Mo Tu Th Sa Su 18:00–20:00]')
  await kofi.tap(['Mo Tu Th', 'Remove it'])
  expect(await rhythms(work)).toMatchObject([{ days: '[5]' }])
})

test('R32 hours late in the evening move one’s own quiet hours, and that is said', async () => {
  const [work, kofi] = await reminding()
  await fill(kofi, ['Wednesday'], '22:00', '23:00')
  await kofi.tap('14:10 Berlin')
  kofi.close()
  await kofi.visit()
  await kofi.tap(['When I ask', 'Quiet hours'])
  expect(kofi.see()).toMatch(/^Quiet from 23:00 to 08:00: no question comes then\./)
  kofi.slack.openMessages()
  await work.wait({ hours: 34 })
  expect(cameAt(kofi)).toEqual(['22:11'])
})

test('R32 nothing comes in quiet hours, wherever they are moved to', async () => {
  const [work, kofi] = await reminding()
  await fill(kofi, ['Wednesday'], '08:00', '09:00')
  await kofi.tap('14:10 Berlin')
  kofi.close()
  await kofi.visit()
  await kofi.tap(['When I ask', 'Quiet hours', 'End later', 'End later'])
  expect(kofi.see()).toContain('Quiet from 21:30 to 09:00')
  await work.wait({ hours: 24 })
  expect(cameAt(kofi)).toEqual([])
})

test('R13 nobody else can change it, see it or learn of it', async () => {
  const [work, kofi] = await reminding()
  await fill(kofi, ['Monday'], '19:00', '21:00')
  const before = await rhythms(work)
  const ida = work.person('Ida')
  await ida.visit()
  await ida.tap(['Show me one', '⚪', 'Only when I ask you'])
  ida.close()
  await ida.visit()
  for (const verb of ['rhythm-drop', 'rhythm-less', 'rhythm-show', 'rhythm-set'])
    await ida.slack.pressRaw(ida.slack.home!, { action_id: 'a:0:0:0', value: `${verb}/${before[0]!.id}` })
  await work.settle()
  expect(await rhythms(work)).toEqual(before)
  expect(ida.see()).toMatch(/^▣ Attune\nThat one has passed\./)
})

test('rest until a day: nothing comes, Home says so, and it ends by a tap', async () => {
  const [work, kofi] = await evening()
  await kofi.visit()
  await kofi.tap(['Rest', 'Come back in a week'])
  expect(kofi.see()).toContain("Resting. I'm back on December 3.")
  await kofi.visit()
  expect(kofi.see()).toContain("Resting. I'm back on December 3.")
  await work.wait({ hours: 24 * 5 })
  expect(cameAt(kofi)).toEqual([])
  await kofi.visit()
  await kofi.tap('End the rest now')
  expect(kofi.see()).toContain('Next question: today, between 6 and 8 in the evening.')
})

test('R6 a new time zone in the profile moves nothing by itself; it is the first one offered', async () => {
  const [work, kofi] = await evening()
  kofi.slack.setZone('Asia/Tokyo')
  await work.settle()
  await work.wait({ hours: 48 })
  expect(cameAt(kofi)).toEqual(['18:23'])
  await kofi.visit()
  await kofi.tap(['When I ask', 'My time: 18:24'])
  expect(kofi.see()).toMatch(/\n\[02:24 Tokyo]/)
  await kofi.tap('02:24 Tokyo')
  expect((await work.rows()).people).toMatchObject([{ zone: 'Asia/Tokyo' }])
})

test('R30 after six weeks one question; unanswered, nothing more comes; a yes in Home goes on', async () => {
  const [work, kofi] = await reminding()
  await fill(kofi, ['Tuesday'], '18:00', '19:00')
  await kofi.tap('14:10 Berlin')
  kofi.close()
  for (const days of [10, 10, 10, 9]) {
    await work.wait({ hours: 24 * days })
    await kofi.visit()
  }
  await work.wait({ hours: 24 * 3 + 5 })
  await kofi.tap('Open', 'dm')
  expect(kofi.see()).toContain("Six weeks have gone by. I'll only go on if you'd like me to.")
  const before = posted(work)
  await work.wait({ hours: 24 * 8 })
  expect(posted(work)).toBe(before)
  await kofi.visit()
  await kofi.tap('Six more weeks', 'home')
  expect(kofi.see()).toContain('Next question:')
})
