import type { Cast } from './cast.ts'
import type { Who } from './person.ts'
import { ALONE, lines, SETTLED, SETTLED_IN_SLACK } from './ways.ts'
import { IN_SLACK } from './ways-in-slack.ts'
import { COUPLES, REPLIES, THREES } from './ways-together.ts'

// Each begins some time before, and returns what is done on the evening that is recorded.

/** Whose six weeks are over, alone and with somebody who leaves. */
export async function seasons({ walk, one, couple }: Cast) {
  const ways = ['', 'season-open', 'season-open season/end', 'season-open season/less']
  const all = ways.map((way) => [one(`season over ${way}`), way] as const)
  for (const [who] of all) await walk(who, SETTLED)
  const [goesOn, leaves] = await couple('season over')
  await walk(leaves, '/when rhythm-show rhythm-drop')
  return async () => {
    for (const [who, way] of all) if (way) await walk(who, way)
    await walk(leaves, '/leave end-link')
    await walk(goesOn, 'season-open season/on')
  }
}

/** Who has done nothing for two weeks. */
export async function quiet({ walk, one }: Cast) {
  const ways = ['', 'reopen/quiet', 'reopen/quiet quieter/rest', 'reopen/quiet quieter/weeks']
  const all = ways.map((way) => [one(`quiet ${way}`), way] as const)
  for (const [who] of all) await walk(who, SETTLED)
  return async () => {
    for (const [who, way] of all) if (way) await walk(who, way)
  }
}

/** What brings a couple of two weeks a question about closeness, about words, about good things. */
const LUCK = [0.04, 0.5, 0.6]

/** Couples who want tender questions, and are asked when they say so. */
export async function tender({ stage, walk, couple }: Cast) {
  const all: Who[] = []
  for (const luck of LUCK) {
    stage.luck = luck
    const [ana, ben] = await couple(`tender ${luck}`, { rhythm: 'rhythm/none' })
    for (const who of [ana, ben]) await walk(who, '/when depths depth-about/tender depth/tender')
    await walk(ana, '/when rhythm-show rhythm-drop')
    all.push(ana)
  }
  stage.luck = null
  return async () => {
    for (const ana of all) await walk(ana, '/checkin')
  }
}

/** People, and what each of them does in the end. */
type Group = { way: string; people: readonly Who[] }

async function each({ walk }: Cast, { way, people }: Group) {
  for (const [i, does] of way.split(' | ').entries()) await walk(people[i]!, does)
}

/** Couples, each of whom was just asked about a hug at hello. */
export async function couples(they: Cast) {
  const { walk, couple } = they
  const all: Group[] = []
  for (const way of lines(COUPLES)) all.push({ way, people: await couple(`couple ${way}`) })
  const [looks, ben] = await couple('without a zone', { rhythm: 'rhythm/none' })
  const [, other] = await couple('without a zone either', { rhythm: 'rhythm/none' })
  const across = await couple('across', { platform: 'slack' })
  return async () => {
    for (const group of all) await each(they, group)
    await walk(ben, '/checkin answer/*/green preview/ show/ /home')
    await walk(looks, '/home')
    await walk(other, '/checkin answer/*/green preview/ hold-about/ hold/')
    await walk(across[0], 'open/ answer/*/green preview/ show/')
    await walk(across[1], 'look/ visit')
  }
}

/** Couples who have chosen the same, and have just been told so. */
export async function both({ walk, couple }: Cast) {
  const chosen = '/home moment moment-of/*/hug moment-for/*/hug/evening'
  const ticked = '/home circle helps tick/*/two-taps'
  const [told, looks] = [await couple('told'), await couple('looks')]
  const [ticks, reads] = [await couple('ticks'), await couple('reads')]
  const [begins, walks] = [await couple('a path begins'), await couple('a path')]
  for (const who of [...told, ...looks]) await walk(who, chosen)
  for (const who of [...ticks, ...reads]) await walk(who, ticked)
  for (const who of [...begins, ...walks]) await walk(who, '/home circle our-paths our-path/ our-path-like')
  return async () => {
    await walk(looks[0], 'moment-look')
    await walk(ticks[0], 'helps line')
    await walk(reads[0], 'helps')
    await walk(begins[0], 'our-paths')
    await walk(walks[0], 'our-paths our-path/')
    await walk(walks[1], 'our-paths our-path/ our-path-leave')
  }
}

/** Couples, of whom one looked at what the other shows and replied, before its quarter hour and in the end. */
export async function replies({ walk, couple }: Cast) {
  const all: [string, readonly Who[]][] = []
  for (const way of lines(REPLIES)) all.push([way, await couple(`reply ${way}`, { rhythm: 'rhythm/none' })])
  return async () => {
    for (const [way, [ana, ben]] of all) {
      await walk(ana!, '/checkin answer/*/red preview/ show/')
      await walk(ben!, way)
    }
  }
}

/** Three people in a circle. */
export async function threes(they: Cast) {
  const { walk, three, invite } = they
  const all: Group[] = []
  for (const way of lines(THREES)) all.push({ way, people: await three(`three ${way}`) })
  const [ana, ben] = await three('three and one more')
  return async () => {
    for (const group of all) await each(they, group)
    await invite(ana, 'Dana', 'claim/')
    await walk(ana, 'came confirm/')
    await walk(ben, 'newcomer/ assent/')
  }
}

/** People alone, in Telegram and in Slack: at every page there is. */
export async function singles({ stage, walk, one }: Cast) {
  await walk(one('asked'), SETTLED)
  const walks = one('on a path')
  await walk(walks, `${SETTLED} /when paths path/ path-take/`)
  await walk(one('asked at once'), `${SETTLED} /when comes come/open-on`)
  const late = one('asked later today')
  await walk(late, `${SETTLED} /when rhythm-show rhythm-move/*/later rhythm-move/*/later`)
  return async () => {
    await walk(late, '/home')
    await walk(walks, 'open/')
    for (const [i, way] of lines(ALONE).entries()) {
      stage.luck = (i % 13) / 13
      await walk(one(way), way.replace(/^settled/, SETTLED))
    }
    for (const way of lines(IN_SLACK))
      await walk(one(`slack ${way}`, 'Ana', 'slack'), way.replace(/^settled/, SETTLED_IN_SLACK))
    stage.luck = null
  }
}
