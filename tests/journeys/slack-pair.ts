import type { Path } from '../../core/model/path.ts'
import { type Member, startWorkspace, type Workspace } from './slack-world.ts'
import { type Actor, actor } from './world.ts'

/** Somebody with Telegram, beside the workspace. */
export const phone = ({ telegram, settle }: Workspace, name: string): Actor =>
  actor(telegram.phone({ name, language: 'en' }), settle)

/** Ana in Telegram makes a link. */
export async function makesLink(work: Workspace): Promise<[Actor, string]> {
  const ana = phone(work, 'Ana')
  await ana.start()
  await ana.tap('Show me one', '⚪', 'Most evenings', '14:10 Berlin')
  await ana.tap('Link with someone', 'Make the invitation', 'Copy it')
  return [ana, ana.phone.clipboard!]
}

/** Ana in Telegram and Ben in Slack link. */
export async function link(work: Workspace): Promise<[Actor, Member]> {
  const [ana, link] = await makesLink(work)
  const ben = work.person('Ben')
  await ben.type(link)
  await ben.tap('Yes, link us')
  await ana.tap('Open', "Yes, that's who I meant", 'Later', 'Now and then')
  await ben.tap(['Open', 'Later', 'Now and then', 'Most evenings', '14:10 Berlin'])
  ben.close()
  return [ana, ben]
}

/** Ana in Telegram and Ben in Slack, linked on Tuesday; it is Thursday, 18:24, and both have just been asked. */
export async function pair(): Promise<[Workspace, Actor, Member]> {
  const work = await startWorkspace()
  const [ana, ben] = await link(work)
  await work.wait({ hours: 52, minutes: 14 })
  return [work, ana, ben]
}

/** Kofi and Ben, both in one Slack, linked. */
export async function bothInSlack(paths: readonly Path[] = []) {
  const work = await startWorkspace({ partners: true, paths })
  const [kofi, ben] = [work.person('Kofi'), work.person('Ben')]
  await kofi.visit()
  await kofi.tap(['Show me one', '⚪', 'Only when I ask you', 'Link with someone', 'Make the invitation'])
  const [link = ''] = /https:\S+|link [a-z2-7]{16}/.exec(kofi.see()) ?? []
  kofi.close()
  await ben.type(link)
  await ben.tap('Yes, link us')
  await kofi.tap('Open', 'dm')
  await kofi.tap("Yes, that's who I meant")
  kofi.close()
  await ben.tap('Open', 'dm')
  await ben.tap(['Later', 'Now and then', 'Only when I ask you'])
  ben.close()
  return { work, kofi, ben }
}
