import type { Cast } from './cast.ts'
import type { Who } from './person.ts'
import { SETTLED, SETTLED_IN_SLACK } from './ways.ts'

/** What Ben does with a link, and then Ana who made it. */
const WAYS = `

claim-name/
claim-name/ "Anouk
claim-not-now
what/1/* what/2/*
claim/
claim/ /home | came
claim/ /help | came refuse/
claim/ /privacy | came confirm/ linked-later lives/*/apart
claim/ /shown | came confirm/ linked-later lives/*/together
`

/** Links at every step of their way; one was made the day before. */
export async function links(they: Cast) {
  const { walk, one, hand, couple } = they
  const make = async (who: Who, how = 'link-make') => {
    await walk(who, `${who.platform === 'slack' ? SETTLED_IN_SLACK : SETTLED} link ${how}`)
    return who
  }
  const yesterday = await make(one('link of yesterday'))
  const linked = await couple('linked, opens another link')
  const [waiting, few, more] = [await couple('joined'), await couple('joining'), await couple('inviting')]
  return async () => {
    await walk(yesterday, '/link')
    for (const way of WAYS.slice(1, -1).split('\n')) {
      const [does, then] = way.split(' | ')
      const ana = await make(one(`makes a link: ${way}`))
      await hand(ana, one(`opens a link: ${way}`, 'Ben'), does)
      if (then) await walk(ana, then)
    }
    await suggesting()
    await refused()
    await joining()
  }

  /** Evenings are suggested to whoever comes. */
  async function suggesting() {
    const ana = await make(one('suggests evenings'), 'link-suggest link-make-suggesting')
    const ben = one('is suggested evenings', 'Ben')
    await hand(ana, ben, 'claim/')
    await walk(ana, 'came confirm/ linked-ask/ answer/*/green')
    await walk(ben, 'linked/ linked-later linked-on')
  }

  /** Links that lead nowhere. */
  async function refused() {
    const ana = await make(one('opens her own link'))
    await hand(ana, ana)
    const ben = one('has said yes', 'Ben')
    await hand(await make(one('first of two links')), ben, 'claim/')
    await hand(await make(one('second of two links')), ben)
    await hand(await make(one('link to somebody linked')), linked[0])
    const inSlack = await make(one('link within Slack', 'Ana', 'slack'))
    await hand(inSlack, one('opens a link within Slack', 'Ben', 'slack'))
    const bare = one('keeps nothing', 'Ben')
    await walk(bare, '/start try/nothing answer/*/yellow')
    await hand(await make(one('link to somebody who keeps nothing')), bare)
    await walk(one('used link', 'Ben'), '/start:zzzzzzzzzzzzzzzz')
  }

  /** Somebody new in a circle waits for everybody's yes. */
  async function joining() {
    const { invite } = they
    await invite(waiting[0], 'Cleo', 'claim/')
    await walk(waiting[0], 'came confirm/')
    await walk(waiting[1], 'newcomer/ assent/')
    await invite(few[0], 'Cleo', 'claim/')
    await walk(few[0], 'came confirm/ /link')
    await walk(few[1], '/home circle')
    await invite(more[0], 'Cleo')
    await hand(more[0], more[1])
  }
}
