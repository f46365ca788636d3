import type { Person } from './quick.ts'

const COMMANDS = ['home', 'shown', 'changed', 'answers', 'privacy', 'when', 'rest', 'leave', 'help']

/** What only opens a page or a pop-up; the page about a link is not among them, as that one may tell. */
const OPENS = [
  ...['home', 'shown', 'shifts', 'answers', 'answers-from', 'own', 'export-page', 'privacy', 'keeping'],
  ...['about', 'leaving', 'help', 'rest', 'rest-days', 'when', 'rhythm-show', 'comes', 'quiet-hours'],
  ...['depths', 'depth-about', 'clean-up', 'look', 'see', 'words', 'preview', 'again', 'own-words'],
  ...['look-today', 'reply-see', 'a-breath', 'week', 'rehearse', 'open', 'reopen', 'learn', 'piece', 'paths'],
  ...['path', 'more-about', 'season-open', 'moment', 'moment-of', 'moment-look', 'helps', 'line', 'linked'],
  ...['our-paths', 'our-path'],
  ...['came', 'newcomer', 'leave', 'own-acts', 'own-act', 'mix'],
]

/** Where the page about a link would lead. */
const BEHIND_A_LINK = ['helps', 'our-paths']

/** Opens every page there is by commands and buttons, and returns all that is seen and told on the way. */
export async function crawl(who: Person): Promise<string[]> {
  const been = new Set<string>()
  const seen: string[] = []
  const circles = () =>
    who.buttons().flatMap((it) => (it.data.startsWith('circle/') ? [it.data.slice(7)] : []))
  const beyond = () =>
    circles().flatMap((id) => BEHIND_A_LINK.map((verb) => ({ data: `${verb}/${id}`, ref: undefined })))
  const next = () =>
    [...who.buttons(), ...beyond()].find(({ data }) => OPENS.includes(data.split('/')[0]!) && !been.has(data))
  for (const command of COMMANDS) {
    let found = true
    // A page from which nothing new leads on may have been left with more to open behind the command.
    while (found) {
      await who.command(command)
      seen.push(who.see())
      found = false
      for (let button = next(); button; button = next()) {
        found = true
        been.add(button.data)
        seen.push(await who.press(button.data, button.ref), who.see())
      }
    }
  }
  return seen
}
