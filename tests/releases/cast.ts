import type { Company } from './company.ts'
import type { Who } from './person.ts'
import { SETTLED, ZONE } from './ways.ts'

const LANGUAGES = ['en', 'de', 'es']

/** Who lives in a recorded world, and how they come to be linked. */
export function cast(company: Company) {
  const { walk, code } = company
  let many = 0
  const one = (address: string, name = 'Ana', platform: Who['platform'] = 'telegram'): Who => {
    const language = LANGUAGES[many++ % LANGUAGES.length]!
    return { platform, address, name, language }
  }
  /** Somebody opens another one's link, as their platform lets them. */
  const hand = async (from: Who, to: Who, way = '') => {
    const opens = to.platform === 'telegram' ? `/start:${code(from)}` : `"link_${code(from)}`
    await walk(to, `${opens} ${way}`.trim())
  }
  /** Ana, who is asked on most evenings, and Ben, who chooses a rhythm of his own. */
  const couple = async (
    title: string,
    { rhythm = `rhythm/most ${ZONE}`, platform }: { rhythm?: string; platform?: Who['platform'] } = {},
  ): Promise<[Who, Who]> => {
    const [ana, ben] = [one(`${title}: Ana`), one(`${title}: Ben`, 'Ben', platform)]
    await walk(ana, `${SETTLED} link link-make`)
    await hand(ana, ben, 'claim/')
    await walk(ana, 'came confirm/ linked-later lives/*/either')
    await walk(ben, `linked/ linked-later lives/*/either ${rhythm}`)
    return [ana, ben]
  }
  /** Somebody of a circle invites somebody new, who goes this way. */
  const invite = async (who: Who, name: string, way?: string): Promise<Who> => {
    const guest = one(`${who.address} invites ${name}`, name)
    await walk(who, '/home circle link-more link-make-more')
    await hand(who, guest, way)
    return guest
  }
  const three = async (title: string): Promise<[Who, Who, Who]> => {
    const [ana, ben] = await couple(title)
    const cleo = await invite(ana, 'Cleo', 'claim/')
    await walk(ana, 'came confirm/')
    await walk(ben, 'newcomer/ assent/ linked/ linked-later lives/*/either')
    await walk(cleo, `linked/ linked-later lives/*/either rhythm/most ${ZONE}`)
    return [ana, ben, cleo]
  }
  return { ...company, one, hand, couple, invite, three }
}

export type Cast = ReturnType<typeof cast>
