import { startMany } from './slack-many.ts'
import { type Member, startWorkspace } from './slack-world.ts'

/** How long Slack waits once he is there, and milliseconds after which he sees that something takes a moment. */
type Options = { ackWithin?: number; moment?: number }
/** Attune in a Slack that tells again only when asked to, and Kofi, who chose to be asked most evenings. */
type Start = (options?: Options) => Promise<{ work: Work; kofi: Member }>
/** Such a Slack, by either way. */
export type Work = Pick<
  Awaited<ReturnType<typeof startMany>>,
  'slack' | 'store' | 'file' | 'settle' | 'wait' | 'log' | 'rows'
> & { room: (people: readonly Member[]) => ReturnType<Awaited<ReturnType<typeof startWorkspace>>['room']> }

const QUICK = 300

/** By Socket Mode, in one workspace. */
export const overSockets: Start = async ({ ackWithin = QUICK, moment } = {}) => {
  const work = await startWorkspace({ patient: true, moment })
  const kofi = await asked(work.person('Kofi'))
  work.slack.ackWithin = ackWithin
  return { work, kofi }
}

/** Over HTTP, in a workspace that installed it. */
export const overHttp: Start = async ({ ackWithin = QUICK } = {}) => {
  const many = await startMany({ patient: true })
  const team = await many.install()
  const room = (people: readonly Member[]) =>
    many.slack.channel({ name: 'consent-may', members: people.map(({ slack }) => slack) })
  const kofi = await asked(many.person('Kofi', team))
  many.slack.ackWithin = ackWithin
  return { work: { ...many, room }, kofi }
}

async function asked(kofi: Member) {
  await kofi.visit()
  await kofi.tap(['Show me one', '⚪', 'Most evenings', '14:10 Berlin'])
  kofi.close()
  await kofi.slack.openMessages()
  return kofi
}
