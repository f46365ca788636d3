import { type Person, UNTIL_I_SAY } from '../../../core/model/circle.ts'
import { text } from '../../../core/model/page.ts'
import type { Wish } from '../../../core/model/wish.ts'
import { answersTold } from './answers.ts'
import { linksTold } from './links.ts'
import { memberName, othersIn, pathName, stressed } from './names.ts'
import type { Line, Telling, Told } from './told.ts'
import { asksTold, chosenTold } from './wanted.ts'

/** All that is told of one person, what changes most at its top. */
export function personTold(telling: Telling, person: Person): Told {
  const parts = [restTold, answersTold, repliesTold, wishesTold, asksTold, linksTold, chosenTold]
  return { id: person.id, about: person.name, lines: parts.flatMap((part) => part(telling, person)) }
}

function restTold({ now, when }: Telling, { id, name, restsUntil }: Person): Line[] {
  if (restsUntil === null || restsUntil <= now) return []
  const end = restsUntil === UNTIL_I_SAY ? `${name} says` : when(restsUntil)
  return [{ id: `rest ${id}`, text: `${name} rests until ${end}.`, seen: 'Nobody is told.' }]
}

function repliesTold(telling: Telling, { id, name }: Person): Line[] {
  const { kept, now, say, when } = telling
  const own = kept.members.filter(({ person }) => person === id).map((member) => member.id)
  return kept.replies
    .filter(({ from, until }) => own.includes(from) && until > now)
    .flatMap((reply) => {
      if (reply.what === null) return []
      const whom = memberName(telling, reply.to)
      const from = reply.leaves > now ? ` from ${when(reply.leaves)}` : ''
      return [
        {
          id: reply.id,
          text: `${name} said to ${whom}: “${say(text(`say-${reply.what}`))}”.`,
          seen: `${whom} can look at it${from} until ${when(reply.until)}.`,
        },
      ]
    })
}

/** What somebody would like if the others do: nobody learns of it before. */
function wishesTold(telling: Telling, person: Person): Line[] {
  const { kept, now, paths, say } = telling
  const held = ({ state, person: whose, until }: Wish) =>
    state === 'held' && whose === person.id && until > now
  const named = (id: string) =>
    pathName(
      telling,
      paths.find((one) => one.id === id),
    )
  return [
    ...kept.moments.filter(held).map((one) => wishTold(telling, person, one, say(text(`thing-${one.what}`)))),
    ...kept.ticks
      .filter(held)
      .map((one) => wishTold(telling, person, one, `“${say(text(`habit-${one.what}`))}”`)),
    ...kept.hopes.filter(held).map((one) => wishTold(telling, person, one, `“${named(one.what)}”`)),
  ]
}

function wishTold(telling: Telling, { id, name }: Person, wish: Wish, what: string): Line {
  const others = othersIn(telling, wish.circle, id)
  return {
    id: wish.id,
    text: `${name} would like ${stressed(what)}, if ${others} would, too.`,
    seen: `Nobody can see it. Gone by ${telling.when(wish.until)}.`,
  }
}
