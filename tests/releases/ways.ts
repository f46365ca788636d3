import { PIECES } from '../../core/model/piece.ts'

/** What everybody's clock shows. */
export const ZONE = '!zone/Europe/Berlin'

/** Somebody who was asked once and chose evenings. */
export const SETTLED = `/start try/keep answer/*/unsure rhythm/most ${ZONE}`
export const SETTLED_IN_SLACK = `visit try/keep answer/*/unsure rhythm/most ${ZONE}`

/** The lines of a list of ways. */
export const lines = (ways: string): string[] => ways.trim().split('\n')

const MANY = '/checkin answer/*/green '.repeat(13)
const EARLIER = 'quiet-move/begin-earlier '.repeat(7)
const LONG = 'x'.repeat(151)
const READ = PIECES.flatMap((piece) =>
  [1, 2].map((n) => `/help learn piece/${piece}/1 piece/${piece}/${n}`),
).join('\n')

const INTIMATE = 'settled /when depths depth-about/intimate depth/intimate /home own-acts/new/0'

/** Where people stand who are alone in Telegram: the way there, from the beginning or `settled`. */
export const ALONE = `
/start
/start what/1
/start what/1 what/2
/start not-now
/help
/stop
/start try/keep
/start try/keep answer/*/green
/start try/nothing answer/*/yellow
/start try/nothing answer/*/yellow rhythm/none /privacy
/start try/nothing answer/*/yellow rhythm/none /privacy keeping
/start try/keep answer/*/red add/
/start try/keep answer/*/skip preview/
/start try/keep answer/*/green changed/
/start try/keep answer/*/green changed/ shift/*/smaller
/start try/keep answer/*/green add/
/start try/keep answer/*/green add/ "with_tea
/start try/keep answer/*/green add/ "with_tea add/
/start try/keep answer/*/green add/ "${LONG}
/start try/keep answer/*/green erase/
/start try/keep answer/*/unsure rhythm/most
/start try/keep answer/*/unsure rhythm/few
/start try/keep answer/*/unsure rhythm/mornings
/start try/keep answer/*/unsure rhythm/none
/start try/keep answer/*/unsure rhythm/none /when
/start try/keep answer/*/unsure rhythm/none /when when-zone
/start try/keep answer/*/unsure rhythm/none link link-make
/start try/keep answer/*/unsure rhythm/most other-zone
/start try/keep answer/*/unsure rhythm/most other-zone "Berlin
/start try/keep answer/*/unsure rhythm/most other-zone "qqqqqqqq
/start try/keep answer/*/unsure rhythm/few ${ZONE}
/start try/keep answer/*/unsure rhythm/mornings ${ZONE}
/start try/keep answer/*/unsure rhythm/mornings ${ZONE} /home
settled
settled sound/on
/start try/keep answer/*/unsure /rest rest-open /start rhythm/most ${ZONE}
/start try/keep answer/*/unsure /rest rest-until/2026-11-29 /start rhythm/most ${ZONE}
settled /home
settled /rest
settled /rest rest-days
settled /rest rest-until/2026-11-25
settled /rest rest-until/2026-11-25 /home
settled /rest rest-until/2026-12-01 /home
settled /rest rest-open
settled /rest rest-open /home
settled /rest rest-open /start
settled /rest rest-until/2026-12-01 /start
settled /when
settled /when rhythm-show
settled /when rhythm-show rhythm-less
settled /when rhythm-show rhythm-day/*/1 rhythm-day/*/2 rhythm-day/*/4 /home
settled /when rhythm-show rhythm-day/*/3 /when when-zone ${ZONE}
settled /when rhythm-show rhythm-move/*/earlier rhythm-move/*/earlier rhythm-move/*/earlier /home
settled /when rhythm-new
settled /when rhythm-new /when rhythm-new
settled /when rhythm-show rhythm-move/*/later rhythm-move/*/later
settled /when rhythm-show /when quiet-hours ${EARLIER}/when rhythm-show
settled /when rhythm-show rhythm-drop
settled /when rhythm-show rhythm-drop /home
settled /when when-zone
settled /when comes
settled /when comes come/sound-on come/open-on
settled /when comes cover/note
settled /when comes cover/hello
settled /when comes cover/note /home
settled /when quiet-hours
settled /when paths sentences/off
settled /when paths path/
settled /when paths path/ path-take/
settled /when paths path/ path-take/ path/
settled /when paths path/ path-take/ path/ path-leave
settled /when depths
settled /when depths depth-about/tender
settled /when depths depth-about/tender depth/tender
settled /when depths depth-about/intimate
settled /when depths depth-about/intimate depth/intimate
/start try/keep answer/*/green add/ limit/
/start try/keep answer/*/green add/ write-line/
/start try/keep answer/*/green add/ write-line/ "with_tea
/start try/keep answer/*/green add/ write-line/ "with_tea add/
/start try/keep answer/*/green add/ write-line/ "${LONG}
settled /checkin "green
settled /home own-acts/new/0 own-line "the_sea own-line-answer/green /answers
settled /when depths mix
settled /when depths mix mix-theme/touch mix-body/about
settled /when depths mix mix-body/about mix-body/on
settled /checkin question-help/
settled /checkin question-help/ less-like-this/ /when depths mix
settled /checkin question-help/ another
settled breathe
settled breathe look-elsewhere/
settled breathe hold-up breathed
settled /home own-acts/new/0
settled /home own-acts/new/0 own-act/new/hug
settled /home own-acts/new/0 own-act/new/hug own-answer/new/hug/green
settled /home own-acts/new/0 own-act/new/hug own-answer/new/hug/green add/ own-limit/
settled /home own-acts/new/0 own-act/new/hug own-answer/new/hug/green changed/
settled /home own-acts/new/0 own-line
settled /home own-acts/new/0 own-line "the_sea
settled /home own-acts/new/0 own-line "the_sea own-line-answer/green
settled /home own-acts/new/0 own-line "${LONG}
${INTIMATE}
${INTIMATE} own-acts/new/12
${INTIMATE} own-acts/new/12 own-acts/new/24
${INTIMATE} own-acts/new/12 own-acts/new/24 own-acts/new/36
${INTIMATE} own-acts/new/12 own-acts/new/24 own-acts/new/36 own-acts/new/48
settled "thanks
/start try/nothing answer/*/yellow rhythm/none "qqqqqqqq
settled /shown
settled /changed
settled /changed changed/
settled /answers own/ own-erase/ /changed
settled /answers
settled /answers own/
settled /answers week/
settled /answers own/ own-erase/
settled /answers export-page
settled /answers export-page export/json
settled /answers export-page export/csv
settled ${MANY}/answers
settled ${MANY}/answers week/
settled /privacy
settled /privacy keeping
settled /privacy keeping retention/0
settled /privacy clean-up
settled /privacy about
settled /privacy about new-name
settled /privacy about new-name "Anouk
settled /privacy about new-name "\u200b
settled /leave
settled /leave help
settled /help learn
settled /help learn rehearse/hear
settled /help learn rehearse/hear rehearse/heard
settled /help learn rehearse/hear rehearse/say
settled /help learn rehearse/hear rehearse/say rehearse/said
${READ}
settled /checkin
settled "qwerty
settled voice
settled /link
settled /link link-name
settled /link link-suggest
settled /link link-make
`
