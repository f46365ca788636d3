/** Where people stand who are alone in Slack, from the beginning or `settled`. */
export const IN_SLACK = `
visit
visit what/1
visit not-now
visit try/keep
visit try/keep answer/*/green
visit try/keep answer/*/green add/
visit try/keep answer/*/green add/ "with_tea
visit try/keep answer/*/green add/ write-line/ "with_tea
visit try/keep answer/*/unsure rhythm/most
visit try/keep answer/*/unsure rhythm/most other-zone
visit try/keep answer/*/unsure rhythm/none visit
visit try/keep answer/*/unsure rhythm/none visit rhythm-new
settled
settled visit
settled visit when
settled visit when rhythm-show
settled visit when comes
settled visit when when-zone
settled visit when depths
settled visit answers
settled visit answers export-page
settled visit answers export-page export/csv
settled visit privacy
settled visit privacy about new-name
settled visit leaving
settled visit help
settled visit link
settled visit link link-make
settled visit rest
settled /stop
settled "qwerty
`
