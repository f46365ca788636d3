/** What Ana and Ben of a couple do in the end, both of whom were just asked about a hug at hello. */
export const COUPLES = `
/home
open/ answer/*/green
open/ answer/*/green preview/
open/ answer/*/green /answers week/
open/ answer/*/green preview/ show/
open/ answer/*/green preview/ hold-about/
open/ answer/*/green preview/ hold-about/ hold/
open/ answer/*/green preview/ show/ take-back/
open/ answer/*/green preview/ show/ /shown
open/ answer/*/green preview/ show/ changed/
open/ answer/*/green add/ "with_tea preview/
open/ answer/*/green add/ "with_tea preview/ show/ | look/
open/ answer/*/red preview/ show/ | /shown
open/ answer/*/green preview/ show/ | /checkin
open/ answer/*/yellow preview/ hold-about/ hold/ | open/ answer/*/skip look/
open/ answer/*/green add/ limit/ preview/
open/ answer/*/green add/ write-line/ "with_tea preview/
open/ answer/*/green add/ write-line/ "will_you_kiss_me
/home own-acts/new/0 own-act/new/talk own-answer/new/talk/green
/home own-acts/new/0 own-act/new/talk own-answer/new/talk/green "with_tea
/home own-acts/new/0 own-act/new/talk own-answer/new/talk/green own-acts/ own-act/*/kissing own-answer/*/kissing/yellow
/home own-acts/new/0 own-act/new/talk own-answer/new/talk/green own-acts/ own-act/*/kissing own-answer/*/kissing/yellow add/
/home own-acts/new/0 own-act/new/talk own-answer/new/talk/green preview/ show/ | /shown
later/
/home circle
/home circle same-home
/home circle same-home setting/*/together
/home circle same-home setting/*/apart
/home moment
/home moment moment-of
/home moment moment-of moment-for
/home moment moment-of moment-for moment-let-go
/home circle helps
/home circle helps tick
/home circle helps tick ticks-let-go
/home circle our-paths
/home circle our-paths our-path/
/home circle our-paths our-path/ our-path-like
/home circle our-paths our-path/ our-path-like our-hopes-drop
/home circle link-more
/home circle link-more link-make-more
/leave
/leave end-link
open/ answer/*/green preview/ show/ /leave end-link take-back/
/leave end-link | /home circle
/leave end-link | /home circle end-link
/rest
/when rhythm-show
/when rhythm-show rhythm-whom
/when depths
/when comes
/when comes come/waits-on
`

/** What Ben of a couple does who is shown something, a while before. */
export const REPLIES = `
look/
look/ reply/*/*/thanks
look/ reply/*/*/got-it /shown
look/ reply/*/*/here reply-back/
look/ a-breath/
/shown look-today/
/shown look-today/ reply/*/*/here
/shown look-today/ a-breath/
`

/** What three people who are linked with one another and were just asked do in the end. */
export const THREES = `
open/ answer/*/green preview/ | open/ answer/*/yellow preview/ hold-about/ hold/ | open/ answer/*/green preview/ show/ take-back/
/when rhythm-show rhythm-whom | /rest | /leave
/home | open/ answer/*/green preview/ show/ | /home circle
/home circle helps | /home circle helps tick | /home
/home circle our-paths | /home circle our-paths our-path/ our-path-like | /home
/leave end-link | /leave end-link | /home circle
/leave end-link | /home circle | /leave
`
