import { type Member, startWorkspace, type Workspace } from './slack-world.ts'

/** Somebody with Telegram, beside the workspace: everything they do has settled when it returns. */
export function phone({ telegram, settle }: Workspace, name: string) {
  const held = telegram.phone({ name, language: 'en' })
  const done =
    <A extends unknown[], R>(act: (...args: A) => R) =>
    async (...args: A): Promise<Awaited<R>> => {
      const result = await act(...args)
      await settle()
      return result
    }
  return {
    phone: held,
    start: done((payload?: string) => held.start(payload)),
    open: done((link: string) => held.open(link)),
    type: done((text: string) => held.type(text)),
    /** Presses one button after the other, by label; the last one's toast or pop-up comes back. */
    tap: async (...labels: string[]): Promise<string> => {
      let said = ''
      for (const label of labels) {
        said = (await held.press(label))?.text ?? ''
        await settle()
      }
      return said
    },
    see: () => held.see(),
  }
}

export type Caller = ReturnType<typeof phone>

/** Ana in Telegram makes a link. */
export async function makesLink(work: Workspace): Promise<[Caller, string]> {
  const ana = phone(work, 'Ana')
  await ana.start()
  await ana.tap('Show me one', '⚪', 'Most evenings', '14:10 Berlin')
  await ana.tap('Link someone', 'Make the link', 'Copy it')
  return [ana, ana.phone.clipboard!]
}

/** Ana in Telegram and Ben in Slack link. */
export async function link(work: Workspace): Promise<[Caller, Member]> {
  const [ana, link] = await makesLink(work)
  const ben = work.person('Ben')
  await ben.type(link)
  await ben.tap('Yes, link us')
  await ana.tap('Open', "Yes, that's who I meant", 'Later is fine')
  await ben.tap(['Open', 'Later is fine', 'Most evenings', '14:10 Berlin'])
  ben.close()
  return [ana, ben]
}

/** Ana in Telegram and Ben in Slack, linked on Tuesday; it is Thursday, 18:24, and both have just been asked. */
export async function pair(): Promise<[Workspace, Caller, Member]> {
  const work = await startWorkspace()
  const [ana, ben] = await link(work)
  await work.wait({ hours: 52, minutes: 14 })
  return [work, ana, ben]
}
