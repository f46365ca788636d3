import { startMany } from './slack-many.ts'
import { type Member, startWorkspace } from './slack-world.ts'

type Options = { ackWithin?: number }
/** Attune in a Slack that tells again only when asked to, and Kofi, who chose to be asked most evenings. */
type Start = (options?: Options) => Promise<{ work: Work; kofi: Member }>
/** Such a Slack, by either way. */
export type Work = Pick<
  Awaited<ReturnType<typeof startMany>>,
  'slack' | 'store' | 'file' | 'settle' | 'wait' | 'log' | 'rows'
> & { room: (people: readonly Member[]) => ReturnType<Awaited<ReturnType<typeof startWorkspace>>['room']> }

const QUICK = { ackWithin: 300, patient: true }

/** By Socket Mode, in one workspace. */
export const overSockets: Start = async (options) => {
  const work = await startWorkspace({ ...QUICK, ...options })
  return { work, kofi: await asked(work.person('Kofi')) }
}

/** Over HTTP, in a workspace that installed it. */
export const overHttp: Start = async (options) => {
  const many = await startMany({ ...QUICK, ...options })
  const team = await many.install()
  const room = (people: readonly Member[]) =>
    many.slack.channel({ name: 'consent-may', members: people.map(({ slack }) => slack) })
  return { work: { ...many, room }, kofi: await asked(many.person('Kofi', team)) }
}

async function asked(kofi: Member) {
  await kofi.visit()
  await kofi.tap(['Show me one', '⚪', 'Most evenings', '14:10 Berlin'])
  kofi.close()
  await kofi.slack.openMessages()
  return kofi
}
