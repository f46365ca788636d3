### What people read, in English. Plain, warm, short; never more than is needed.

cover-moment = A moment for you.
cover-note = A small note.
cover-hello = Hello again.
earlier = A moment, earlier.
open = Open
fill-in = Fill it in
back = Back
home = Home
passed = That one has passed.
fine = That's fine.
slowly = One thing at a time, please. I'll be back in a minute.
private-only = Hello. I only talk in private chats, so I'll stay quiet here.
didnt-get-through = That didn't get through, please try again.
too-many-now = Very many people are here at once, so that didn't get through. Please try again in a minute.

## What the platforms show of Attune before anybody has said yes: bland on purpose

description = One small question now and then, for yourself. You decide if anyone else sees the answer.
short-description = One small question now and then, for yourself.
command-home = everything in one place
command-checkin = a question now
command-rest = quiet until a day you choose
command-stop = quiet, at once
command-help = how this works, and people to talk to
# The same in every language.
platform-telegram = Telegram
# The same in every language.
platform-slack = Slack
# The same in every language.
platform-terminal = Terminal
terminal-how = Type a button's number, or words. /home shows everything, Ctrl+D leaves.

## Arriving

hello =
    Hello, I'm Attune.
    Now and then I ask one small question: how would a hug feel today? How much room do you need? You answer for yourself, with a color. Nobody sees it unless you show it.
who-runs-me = { $runBy } runs me and could read what you answer here, and so could { $platform }. I keep answers for { $days } days, then delete them.
who-runs-me-not-kept = { $runBy } runs me and could read what you answer here, and so could { $platform }. Your answers are not kept.
no-therapy = I'm not therapy, and not for emergencies.
show-me-one = Show me one
show-me-one-keep-nothing = Show me one, and keep nothing
what-is-this = What is this?
not-now = Not now
not-now-said = That's fine. I won't write. { $on ->
    [slack] Open my Home tab whenever you like.
   *[other] /start whenever you like.
}
go-on = Go on
what-is-this-1 =
    A small practice: before touch, or before answering anyone, you check in with yourself. Am I open to this right now?

    🟢 ● I feel safe and connected
    🟡 ▲ I'm unsure, or careful
    🔴 ■ I need to pause or stop
    ⚪ ○ Not sure yet. That's an answer too.

    Some call it micro-consent: one small yes, no or “not yet” at a time.
what-is-this-2 =
    Things shift, and you can change an answer without explaining. A no is worth as much as a yes.

    What you answer stays with you. If you like, you can link with someone and show them an answer. You choose each time, and first you see exactly what they would see. It fades by itself, and you can take it back.

    Nobody learns whether you answered. There is nothing to win here, and nothing to miss.

## The question

only-you = Only you see what you choose.
choice-green = 🟢 ● { $words }
choice-yellow = 🟡 ▲ { $words }
choice-red = 🔴 ■ { $words }
choice-unsure = ⚪ ○ not sure yet
choice-skip = Skip
open-theme = Open: { $theme }
later = Later
not-today = Not today
later-comes = I'll come back once, around { $clock }.
later-waits = It waits here until your day ends.
theme-self = how I am
theme-touch = touch
theme-closeness = being close
theme-space = space
theme-words = words
theme-repair = making up
theme-celebrate = good things
theme-body = my body
theme-workshop = workshop
about-self = about you
about-touch = about touch
about-closeness = being close
about-space = about space
about-words = about words
about-repair = making up
about-celebrate = good things
about-body = about your body
about-workshop = for a group
about-own = something
# After a name: what that person shows is about themselves.
about-them = how I am

## After answering: the same for all five

said = { $answer }. Kept for you alone.
said-not-kept = { $answer }. Not kept.
said-skip = Skipped. That's an answer too.
heard = Heard.{ $thanks }
    { $kept }
heard-1 = { " " }Thank you for listening to yourself.
heard-2 = { " " }Thank you for checking.
heard-3 = { " " }That's enough for today.
heard-4 = { " " }A moment of looking is enough.
heard-5 = { "" }
stays-unless-shown = It stays with you unless you show it.
stays-with-you = It stays with you.
nothing-kept = Nothing was kept.
preview = What would { $name } see?
preview-many = What would they see?
look-at-it = Look at it
add-a-little = Add a little
nothing-needs-adding = Fine as it is.
a-little-more = A little more, if you like. It's shown with your answer, or not at all.
to-choose = { $what }
chosen = ✓ { $what }
in-my-own-words = In my own words
with-it = Added: { $limits }. Tap one again to leave it out.
nothing-with-it = Nothing is added now.
done-with-it = Done
no-room-for-more = That's all that fits: three, or fewer with words of your own. Tap one to leave it out.
write-a-line = Write a line of your own, if you like. It stays with you, and is shown only together with this answer, if you show it. { $on ->
    [slack] It's never put in a message.
   *[other] I'll take it out of the chat right away.
}
words-kept = { $on ->
    [slack] Kept with your answer, never in a message.
   *[other] Kept with your answer, and taken out of the chat.
}
words-too-long = That's a little too long to fit where it would be shown.
up-to-letters = Up to { $most } letters.
keep-that = I've taken that line out of the chat. Keep it with your answer?
yes = Yes
only-of-yourself = I pass on how it is for you. What's meant for { $name }, tell { $name } yourself.
only-of-yourself-many = I pass on how it is for you. What's meant for the others, tell them yourself.
a-no-needs-no-words = Not kept, and gone from here. A no needs no words.
a-line-needs-no-words = Not kept, and gone from here. The line you chose says it.
taken-with-it = Kept with your answer. Your message is gone.
my-own-words = My own words
drop-my-words = Leave my words out
its-changed = It's changed
erase = Erase
erased = Erased. Nothing of it is left here.
ask-again = Ask me that again

## What can stand with a color

limit-slower = slower
limit-shorter = shorter
limit-not-yet = not yet
limit-in-private = in private
limit-sitting-up = sitting up
limit-over-clothes = over clothes only
limit-hands-only = hands only
limit-if-i-start = if I start
limit-words-first = words first
limit-stay-close = stay close
limit-some-room = some room
limit-no-talk = no talking
limit-curious = curious
limit-may-stop = I may need to stop

## It's changed

how-now = How is it now? ({ $name })
or-in-words = A color, or a few words:
which-or-in-words = Tap what has changed, or say it in a few words:
shift-quieter = Quieter now
shift-smaller = Smaller, please
shift-stop-near = Stop here, stay near
shift-quieter-line = “Earlier was nice; I'm quieter now.”
shift-smaller-line = “I need this smaller.”
shift-stop-near-line = “I'd like to stop here and stay near.”
leave-it = Leave it at that
shifts-some = If an answer has changed, tap it.
shifts-none = You haven't answered today, so there's nothing to change.

## Showing

looked-at =
    { $what }:
    { $answer }

    For now. What { $name } tells you in the moment counts more.
looked-at-alone =
    { $what }:
    { $answer }
with-limits =
    { $answer }
    { $limits }
with-words =
    { $answer }
    “{ $words }”
quoted = “{ $words }”
faded = This has faded. Only { $name } knows how it is now.
skipped-nothing-to-see = You skipped, so there is nothing to see.
not-kept-nothing-to-see = Nothing was kept, so there is nothing to see.
nothing-to-see = There is nothing to see.
each-time-anew = You choose each time.
preview-waits = { $name } then also reads: “This waited for your answer. Nobody is told that you gave one.”
preview-waits-many = They then also read: “This waited for your answer. Nobody is told that you gave one.”
preview-all-many = This is all they would see. You can take it back any time.
preview-all = This is all { $name } would see. You can take it back any time.
preview-unseen = You won't be told if it was seen. { $name } may reply or not; neither means anything.
preview-unseen-many = You won't be told if it was seen. They may reply or not; neither means anything.
fading = Green and yellow fade after three hours, red and not sure when your day ends.
fading-lengths = Green and yellow fade after three hours, red and not sure within twenty.
ending = Green and yellow end after three hours, red and not sure when your day ends.
ending-lengths = Green and yellow end after three hours, red and not sure within twenty.
show-now = Show it now
when-theyve-answered = When they've answered too
when-theyve-answered-many = When each has answered too
hold-about = { $name } sees it only after answering too. You won't be told.
hold-about-many = Each of them sees it only after answering too. You won't be told.
show-it-then = Show it then
same-now = Still true
set-again = Saved again, for just as long.
same-now-said = Still there, if { $name } looks.
same-now-said-many = Still there, if they look.
look-again = Look again
keep-it = Keep it to myself
shown = It's there now, if { $name } looks. { $fading }
shown-many = It's there now, if they look. { $fading }
set = Saved. { $name } sees it only after answering too. You won't be told. { $ending }
set-many = Saved. Each of them sees it only after answering too. You won't be told. { $ending }
matters-now = If it matters right now, tell { $name } yourself.
matters-now-many = If it matters right now, tell them yourself.
take-back = Take it back
taken-back-many = Taken back. They may have seen it; it can't be seen anymore.
taken-back-plain = Taken back; it can't be seen anymore.
taken-back = Taken back. { $name } may have seen it; it can't be seen anymore.

## Being shown something

from = From { $name }: { $theme }
own-first = My own answer first
see-again = See it again
# Stands in chats of 0.1.0.
their-words-button = { $name }'s words
waited = This waited for your answer. Nobody is told that you gave one.
# Stands in chats of 0.1.0.
whats-shown = What's shown now
# Stands in chats of 0.1.0.
shown-title = **What's shown now**
of-today = Today
today-title = **Today**
shown-to-you =
    { $count ->
        [0] Nothing is shown to you right now.
       *[other] Shown to you, until it fades.
    }
shown-by-you =
    { $count ->
        [0] You're showing nothing right now.
       *[other] Shown by you, until it fades or you take it back.
    }
take-back-theme = Take back: { $theme }

## A moment together, and what helps us

a-moment-together = A moment together
moment-title = **A moment together**
moment-only-if = { $name } hears of it only by choosing the same; then I tell you both, at the same time. If nothing comes, that means nothing: another choice, none, a rest, today's two used up, or I let it go. I can't tell which.
choose-hug = A hug
choose-talk = A talk
choose-side = Quiet, side by side
choose-breathing = Breathing together
moment-until-when = How long can it wait?
thing-hug = a hug
thing-talk = a talk
thing-side = quiet, side by side
thing-breathing = breathing together
an-hour = An hour
this-evening = This evening
let-go-of-anything = Let go of anything waiting
moment-held = Saved, and nobody is told.
moment-used-up = You've used both for today. Tomorrow there are two again.
nothing-held-in-rest = You're resting, so nothing is saved.
let-go-said = If anything was waiting, it's gone now.
both-chose = You and { $name } both chose { $what }. Nobody owes it. Ask all the same: what { $name } tells you in the moment counts more.
begin = Begin
not-after-all = Not after all
moment-passed = That moment has passed.
moment-over = It's over for you. For { $name } it passes as if by itself, no sooner than ten minutes after it came. If it matters right now, tell { $name } yourself.
what-helps-us = What helps us
helps-title = **What helps us**
helps-allow-nothing = Asking, stopping, pausing and sleeping need no agreement. Nothing here allows anything.
helps-only-if = Tap what you'd like. A ✓ appears once { $name } has tapped it too, and I tell you both at the same time. If only you tap it, nobody sees that, and it's gone in a week. No ✓ means nothing: I let some go myself, and can't tell which.
helps-only-if-many = Tap what you'd like. A ✓ appears once all of you have tapped it, and I tell you all at the same time. If only you tap it, nobody sees that, and it's gone in a week. No ✓ means nothing: I let some go myself, and can't tell which.
helps-go = A line goes by itself after a few weeks, or when one of you lets it go. I don't say which, and send nothing. The word itself, or the sign, stays between you: I don't keep it.
habit-stop-word = A word: stop here, stay near
habit-two-taps = Two taps mean pause
habit-hand-up = A hand up means slower
habit-halfway = Checking in halfway through
habit-thanked = A thank-you after a no
habit-blanket = Water and a blanket after
habit-phones = Phones away for an hour
habit-hello-first = First a hello, then the day
habit-knock = A knock before coming in
habit-quiet-first = Quiet for a bit after work
habit-talks = No hard talks in bed
habit-evening-apart = An evening alone for each
stands = ✓ { $what }
tick-held = Saved for a week at most. Nobody sees it.
line-stands = **{ $what }**
line-is-no-contract = This isn't a yes, and isn't a contract. Nobody owes it, and it can go at any time, without a reason.
let-line-go = Let it go
line-gone = It's gone. Nothing is sent.

## Hearing it, and being heard

say-thanks = Thank you for telling me
say-got-it = Got it
say-here = I'm here
take-reply-back = Take my reply back
take-back-reply = Take back reply: { $name }
reply-said = “{ $said }” is there from the next quarter hour until your day ends, if { $name } looks. You won't be told if it was seen.
from-reply = From { $name }: a reply
reply-heard = { $name }: “{ $said }”
reply-over = That was for then. It's no longer here.
a-breath-for-me = A breath for me
a-breath-says = **A breath for you**
    This is for you alone. Nobody is told.

    Whatever you just read: one slow breath, your feet on the floor. You don't have to say anything. If it stings, that's all right, and it passes. What somebody shows is about this one thing, for now. It isn't a verdict on you.

## Breathing

breathe = Breathe
something-to-hold-up = Something to hold up
look-at-the-room = Look at the room instead
the-breath-again = The breath again
breathing-over = That's enough for me
hold-this-up = Pause. Stay near, just breathing.
breathed = That was it. Stay as long as you like.
breathing-1 = At your own pace: in, and out a little longer than in.
breathing-2 = In. And out, as if through a straw.
breathing-3 = In. And out; your shoulders can drop.
breathing-4 = In, only as far as is easy. And out.
breathing-5 = In. And out; your jaw can be loose.
breathing-6 = In. And out, down to your feet on the floor.
breathing-7 = In. And out, slower if you like.
breathing-8 = In. And out. Nothing has to change.
breathing-9 = In. And out, once more.
looking-1 = Let your eyes wander. Find something blue.
looking-2 = Something round.
looking-3 = Whatever is farthest away.
looking-4 = Something soft.
looking-5 = Where the light comes from.
looking-6 = A sound that is near.
looking-7 = A sound that is far.
looking-8 = Something you like to look at.
looking-9 = The whole room, once more.

## Something of mine

something-of-mine = Something of mine
own-title = **Something of mine**
own-choose = Something you're open to today, or not. It says how it is for you, and asks nobody for anything.
own-more = More
own-something-else = Something else
own-how = { $act }, right now: how do you feel about it?
own-yes-green = 🟢 ● open to it
own-yes-yellow = 🟡 ▲ with care
own-yes-red = 🔴 ■ not now
and-one-more = And one more
two-acts-stand = Two can be shown together. With “It's changed” you can take one out.
own-a-little = { $act }: a little more, if you like. It's shown with your answer, or not at all.
own-write = Write it in a line of your own. It stays with you, and can't be shown. { $on ->
    [slack] It is written into no message.
   *[other] I take it out of the chat at once.
}
acts-need-no-words = I've taken that line out of the chat, and kept it nowhere. What you say of yourself here needs no more words.
own-that = That, right now: how do you feel about it?
own-line-name = something of mine
theme-own = something
act-green = 🟢 ● open to: { $act }
act-yellow = 🟡 ▲ with care: { $act }
act-red = 🔴 ■ not now: { $act }
act-unsure = ⚪ ○ not sure: { $act }
act-limited = { $act } · { $limit }
acts-two =
    { $one }
    { $other }
looked-at-acts =
    { $acts }

    For now. What { $name } tells you in the moment counts more.
looked-at-acts-alone = { $acts }
act-and-more = { $act } …
act-hug = a hug
act-cuddling = cuddling
act-kissing = kissing
act-holding-hands = holding hands
act-breathing = breathing together
act-talk = a talk
act-side-by-side = side by side
act-hour-alone = an hour alone
act-evening-apart = an evening apart
act-walk = a walk
act-quiet = quiet together
act-leaning = a head on a shoulder
act-kiss-on-cheek = a kiss on the cheek
act-hand-on-back = a hand on my back
act-sitting-close = sitting close
act-call = a call
act-dancing = dancing
act-phones-away = phones away
act-massage = a back rub
act-song = a song together
act-message = small messages
act-cooking = cooking together
act-reading = reading aloud
act-film = a film
act-meal = a meal at the table
act-play = being silly
act-asking = being asked how I am
act-good-night = saying good night
act-touch-in-passing = touch in passing
act-early-night = an early night
act-sleeping-apart = sleeping apart
act-chores = chores together
act-held = being held
act-lying-close = lying close
act-stroking-hair = a hand in my hair
act-holding-face = a hand on my face
act-hand-on-heart = a hand on my heart
act-kind-words = kind words
act-feelings = talking about feelings
act-looking = looking at each other
act-without-touch = a day without touch
act-sleeping-close = falling asleep close
act-waking = waking up together
act-long-kisses = long kisses
act-slow-touch = slow touch
act-skin = skin to skin
act-only-kissing = kissing, nothing more
act-more-than-kissing = more than kissing
act-desire = talking about desire
act-slow-massage = a long, slow massage

## When I ask

ask-again-offer = That's all there is to it. Shall I ask again now and then?
ask-offer-linked = Shall I ask you now and then? You choose for yourself alone, and nobody is told.
rhythm-most = Most evenings
rhythm-few = A few evenings a week
rhythm-mornings = Mornings
evenings-suggested = Evenings, as suggested
rhythm-none = Only when I ask you
rhythm-none-set = Good. I'll come only when you ask me, from Home.
settled-days = I'll come on { $days }, sometime between { $from } and { $to }, { $sound }.
rhythm-is-none = I come only when you ask.
what-time = What time is it where you are?
what-time-evening = What time is it where you are? Then I can come in your evening.
what-time-morning = What time is it where you are? Then I can come in your morning.
place = { $clock } { $city }
somewhere-else = Somewhere else
type-a-city = Type the nearest big city, or the time on your clock.
city-found = Which of these?
city-unknown = I don't know that one. Try a bigger city nearby, or the time on your clock, like 19:40.
settled-most = I'll come most evenings, sometime between { $from } and { $to }, { $sound }.
settled-few = I'll come a few evenings a week, sometime between { $from } and { $to }, { $sound }.
settled-mornings = I'll come in the mornings, sometime between { $from } and { $to }, { $sound }.
with-a-sound = with a sound
without-a-sound = without a sound
sound-of-platform = the way { $platform } tells you about messages
first-the-rest = First you rest, until the day you chose.
stop-any-time = You can stop me any time: write **stop**.
sound-on = With a sound, please
sound-off = Without a sound
other-times = Other days or times
just-me = Just me, for now
when-title = **When I ask**
my-time = My time: { $clock }
tell-the-time = Set my time
when-tap = Tap one to change it.
rhythm-label = { $days } { $from }–{ $to }
rhythm-new = Add a time
rhythm-says = { $days }, sometime between { $from } and { $to }, { $whom }.
rhythm-says-less = { $days }, every other time, sometime between { $from } and { $to }, { $whom }.
whom-self = for you alone
whom-with = with { $name }
day-on = ✓ { $day }
day-off = { $day }
hours-earlier = An hour earlier
hours-later = An hour later
hours-shorter = Shorter
hours-longer = Longer
less-often = Less often
as-often-again = Every time again
for-me-alone = For me alone
together-with-many = With the others
every-day = every day
together-with = With { $name }
rhythm-drop = Remove it
quiet-moved = Your quiet hours have moved with it: now { $from } to { $to }.
rhythm-one-a-day = Two of your times with the same people share some days. On those, one question comes, at the earlier time.
rhythm-all-quiet = All of it lies in your quiet hours, so nothing comes then.
no-further = That's as far as it goes: a day runs from four in the morning to four.
how-it-comes = How it comes
comes-title = **How it comes**
comes-silently = Questions come without a sound.
comes-with-sound = Questions come with a sound.
comes-by-platform = Questions come closed, as one plain line. { $platform } tells you of them the way you chose there.
comes-closed = They come closed, as one plain line.
comes-open = Everyday ones show right away, so their words can appear on a lock screen.
comes-others-come = What others show comes to you.
comes-others-wait = What others show waits until you look.
comes-cover = Notifications say: “{ $cover }”
come-open = Show everyday ones right away
come-closed = Keep all of them closed
others-come = Let it come to me
others-wait = Let it wait until I look
quiet-hours = Quiet hours
quiet-says = Quiet from { $from } to { $to }: no question comes then. What others show still arrives.
move-begin-earlier = Begin earlier
move-begin-later = Begin later
move-end-earlier = End earlier
move-end-later = End later

## How close the questions go

how-close = How close the questions go
depth-title = **How close the questions go**
depth-is-everyday = Everyday: hugs, talk, room, a shared day.
depth-is-tender = Tender: everyday ones, and some about making up, longing, and closeness that lasts a little.
depth-is-intimate = Intimate: all of those, and some about desire and its limits. Never before five in the afternoon.
depth-lowest = With others, questions go only as close as the most careful choice among you. If that is yours, or no longer is, they may notice.
closer-everyday = Everyday
closer-tender = Tender
closer-intimate = Intimate
depth-about-tender = Tender questions are about making up, longing, and closeness that lasts a little. They can touch sore places. You can go back at any time, at once, and nobody is told.
depth-about-intimate = Intimate questions are about desire, and where it ends for you. No anatomy, nothing explicit. They are for grown-ups, 18 and over. You can go back at any time, at once, and nobody is told.
depth-consent = What you answer may then say something about your sex life, which the law gives special protection. { $runBy } could read it while it is kept. Only your own yes turns this on.
depth-yes = Yes, I'm 18 or older

## My own mix

my-own-mix = My own mix
mix-title = **My own mix**
mix-says = What has a check mark may come to you. This is for you alone: what you are asked together with others stays as it is, and nobody is told.
mix-bring-back = Bring back what I left out
less-like-this = Less like this
less-of-that = Less of that, for you alone.
another-one = Another one
another-tomorrow = One extra a day is all. Another one tomorrow.
question-help = Help
body-about = Questions about my body
body-off = No questions about my body
body-about-says = A few questions about what is possible “with your body as it is today.” Nobody rates pain, and none of them can be shown.
body-consent = What you answer may then say something about your health, which the law gives special protection. { $runBy } could read it while it is kept. Only your own yes turns this on.
body-yes = Yes, let them come

## Seasons, and quiet weeks

season-over = Six weeks have gone by. I'll only go on if you'd like me to.
six-more-weeks = Six more weeks
go-on-less = Go on, less often
thats-enough = That's enough, thank you
season-ended = Good. Nothing more comes by itself. You can ask me any time, from Home.
not-linked-now = You're not linked with anyone at the moment. Your own questions go on.
been-quiet = It's been quiet here, and that's fine. Shall I be quiet too?
yes-be-quiet = Yes, be quiet
back-in-two-weeks = Come back in two weeks
go-on-as-now = Go on as now
go-on-with-a-sound = Go on, with a sound

## Home

home-title = **Home**
    { $next }
home-shown-by = Shown by you: { $things }.
home-shown-to = Shown to you: { $things }.
things =
    { $count ->
        [1] one thing
       *[other] { $count } things
    }
home-next = Next question: { $day }, between { $from } and { $to } { $part }.
home-no-question = No question is planned. I come when you ask.
home-resting = Resting until you say so.
home-resting-until = Resting. I'm back { $day }.
today = today
tomorrow = tomorrow
weekday = on { $day }
date = on { $day }
day-button = { $day }
in-the-morning = in the morning
in-the-afternoon = in the afternoon
in-the-evening = in the evening
ask-me-now = Ask me now
when-i-ask = When I ask
name-and-me = { $name } and me
name-and-me-many = All of us
my-answers = My answers
privacy-and-leaving = Privacy and leaving
help-and-people = Help, and people to talk to

## My answers

answers-title = **My answers**
answers-some = Each one opens for you alone. No color is written here.
answers-none = Nothing is kept.
own-answer = { $name }
earlier-ones = Earlier ones
as-a-file = As a file
export-says = It holds your own answers, readable for whoever has it, and nothing of anybody else. { $on ->
    [slack] It opens for you alone, and is never put in a message: copy it from there.
   *[other] It stays in this chat as a file for ten minutes, then I take it away.
} Keep it somewhere safe, or look from a phone that is yours alone.
export-json = All of it (JSON)
export-csv = As a table (CSV)
export-here = { $on ->
    [slack] Here it is. It stands here alone, until you close this.
   *[other] Here it is. It goes from this chat in ten minutes.
}
answered-on = { $weekday }, { $day }
week-by-week = Week by week
week-by-week-title = **Week by week**
    Each week opens for you alone. No color is written here.
the-week-before = The week before
the-rest-of-it = The rest of that week
week-of =
    Week of { $day }:
    { $lines }
week-green = { $day } 🟢 ● { $theme }
week-yellow = { $day } 🟡 ▲ { $theme }
week-red = { $day } 🔴 ■ { $theme }
week-unsure = { $day } ⚪ ○ { $theme }
week-skip = { $day } ↷ { $theme }
week-words = { $day } “…” { $theme }
you-skipped = You skipped. That's an answer too.

## Rest, and stop

rest = Rest
rest-means = While you rest, nothing comes from me.
rest-means-linked = While you rest, nothing comes from me, and nothing others show. If { $name } looks, nothing is different. { $name } isn't told.
rest-means-linked-many = While you rest, nothing comes from me, and nothing others show. If they look, nothing is different. They aren't told.
tonight-only = Tonight only
back-on = Come back { $day }
back-in-a-week = Come back in a week
another-day = Another day
until-i-say = Until I say so
back-when = When shall I come back?
resting-until = Resting. I'm back { $day }.
resting-open = Resting until you say so. Nothing comes from me.
end-the-rest = End the rest now
back-in-stop = Good to see you. I've been quiet, and I'll stay quiet until you say otherwise.
back-in-rest = Good to see you. You're resting; I'm back { $day }.
come-again = Go on as before
stay-quiet = Stay quiet
stopped = Stopped. Nothing more comes from me. { $on ->
    [slack] Open my Home tab if you ever want to.
   *[other] /start if you ever want to.
}
meant-something-else = I meant something else
as-before = Everything is as it was.
welcome-back = Good to see you. I was put back from a backup, and know nothing of what came after it: answers, changes, a stop, a link that ended, what you erased. Nothing has come from me since. From now on it is as it was then. Please check that this is still how you'd like it.

## Linking

link-someone = Link with someone
link-what = You make an invitation and hand it over yourself. Whoever says yes is linked with you: you both get the same small questions, each answer alone, and choose each time what to show.
link-seen-as = They'll see you as **{ $name }**.
make-the-link = Make the invitation
suggest-evenings = Suggest evenings
suggest-what = Whoever says yes is offered evenings, once, and chooses freely. You won't be told what they choose.
another-name = Another name
type-a-name = Type the name they should see, up to twelve letters.
name-unusable = I can't show that one. Another one, with letters?
link-here =
    Here it is. It works once, { $until }.
    { $link }
until-today = until { $clock } today
until-tomorrow = until { $clock } tomorrow
for-a-day = for 24 hours
send-it = Send it
one-more = Invite one more
link-more-what = Somebody new needs everybody's yes: yours now, then each of the others'. If one of them says nothing, nothing happens, and nobody is told.
asked-the-others = Thank you. Once everybody has said yes, you're linked.
newcomer = { $name } would like **{ $newcomer }** to join you. It needs everybody's yes. If you say nothing, nothing happens, and nobody is told.
somebody-new = Somebody would like to join
newcomer-yes = Yes, let them join
# Stands in chats of 0.1.0.
thank-you-if-all = Thank you. If everybody says yes, I'll tell you here.
thanks-for-newcomer = Thank you. If everybody says yes to { $newcomer }, I'll tell you here.
newcomer-joined = { $newcomer } has joined you.
copy-it = Copy it
take-link-back = Take it back
link-open-until = Your invitation is open until { $day } at { $clock }.
link-open-a-day = Your invitation is open for 24 hours from when you made it.
# Stands in chats of 0.1.0.
link-none-open = No invitation is open.
link-your-own = This is your own invitation. Hand it to the other person.
link-used = This invitation no longer works. Ask for a new one if you'd like.
link-already = You two are linked already.
link-one-yes = You've already said yes to another invitation. Once that one has led to a link, or run out, open this one again.
link-one-at-a-time = You're linked already, and one link at a time is all I can do. You can end it from Home, then open this invitation again.
invited =
    Hello, I'm Attune. This invitation is from someone who goes by **{ $name }**.
    Once you're linked, you both get the same small question now and then. You answer alone, and you choose each time whether to show an answer.
invited-circle =
    Hello, I'm Attune. This invitation is from someone who goes by **{ $name }**, for a few people together. You are one of them once each has said yes.
    Once you're linked, you all get the same small question now and then. You answer alone, and you choose each time whether to show an answer.
invited-means = { $name } will see you as **{ $you }**, and is shown your { $platform } name once, to know that it's you. { $name } will not see your answers, when you're asked, or whether you answered. Either of you can end it at any time, and no message is sent.
invited-means-circle = { $name } and the others will see you as **{ $you }**, and { $name } is shown your { $platform } name once, to know that it's you. They see what you show, and nothing else: not your other answers, not when you're asked, not whether you answered. You can leave at any time, and no message is sent.
yes-link-us = Yes, link us
nobody-is-told = That's fine. Nobody is told. You can open the invitation again as long as it works.
link-thanks = Thank you. If they say yes too, I'll tell you here. If nothing comes, nothing was linked.
came = Someone opened your invitation and said yes. { $platform } calls them **{ $profile }**, and they'd like to be **{ $name }** here. If you're not sure, ask before you tap.
came-by-that-name = Someone opened your invitation and said yes. { $platform } calls them **{ $name }**, and so will I. If you're not sure, ask before you tap.
thats-who-i-meant = Yes, that's who I meant
no = No
link-refused = Nothing was linked, and that invitation no longer works. Make a new one when you like.
linked = You and { $name } are linked. Nothing you answered before can be seen.
linked-many = You, { $name } are linked. Nothing you answered before can be seen.
# Stands in chats of 0.1.0.
first-one-now = A first one right now?
# Stands in chats of 0.1.0.
later-is-fine = Later is fine

## Together, privacy, leaving

circle-title = **{ $name } and me**
    You both get the same small question, each on days you chose.
# Ends the names of those who are linked.
me = me
circle-title-many = **{ $name }**
    You all get the same small question, each on days you chose.
circle-silence = If nothing comes from { $name }, that means nothing: no question that day, a rest, a busy day, or simply keeping it. I can't tell which, and I never will.
circle-silence-many = If nothing comes from somebody, that means nothing: no question that day, a rest, a busy day, or simply keeping it. I can't tell which, and I never will.
circle-no-switch = There is no switch to show everything. You choose each time.
circle-ended = You and { $name } are no longer linked.
circle-ended-many = { $name } and you are no longer linked.
circle-gone = { $name } is no longer linked.
same-home = Mostly in the same home? It decides which questions fit. Each of you can see it and change it.
lives-together = Mostly in the same home
lives-either = Same home, or not?
lives-apart = Mostly apart
live-together = Mostly
live-either = Now and then
live-apart = Mostly apart
end-the-link = End the link
end-it-here-too = End it here too
privacy-title = **Privacy**
kept-days = I keep: where to write to you, the name you chose, your time zone, when I ask and what else you set, with whom you are linked, which questions you had, the day of your last tap, and your answers with your own words for { $days } days. Then they are deleted. A reply you send is kept until your day ends, and what you'd like together until its time is over. I don't keep anything else you write.
kept-nothing = I keep: where to write to you, the name you chose, your time zone, when I ask and what else you set, with whom you are linked, which questions you had, and the day of your last tap. Your answers are not kept. A reply you send is kept until your day ends, and what you'd like together until its time is over. I don't keep anything else you write.
privacy-who = { $runBy } runs me and could read your answers while I keep them. Names are locked with a key, but whoever runs me holds the key. { $platform } can read what stands here.
how-long-kept = How long answers are kept
keeps-days = Your answers are kept for { $days } days.
keeps-nothing = Your answers are not kept.
keeps-more = Shorter takes effect at once: what is older goes. Longer holds for what you answer from now on, and you can take it back.
keep-days = { $days } days
keep-nothing = Keep nothing
clean-up = Clean up this chat
clean-up-says = I'll remove what I wrote here, and turn what is too old for that into a plain line. An emptied chat can itself be noticed.
clean-up-now = Clean up
leave-it-there = Leave it as it is
cleaned-up = These messages go now.
name-and-language = My name and language
about-name = Others see you as **{ $name }**.
about-language = I speak { $language } here.
privacy-chat = When your day ends, at four in the morning, I take away { $on ->
    [slack] my messages of that day. What you typed to me stays in Slack, where an app can't remove it; and whoever owns the workspace may be able to export messages. Your colors are never in one.
   *[other] the day's messages.
} A cleaned-up chat can itself be noticed, and a watched phone is not safe.
leaving = Leaving
leaving-title = **Three ways to stop.** Nobody gets a message in any of them.
leaving-title-two = **Two ways to stop.** Nobody gets a message.
leaving-rest = **Rest until I say so**: quiet for good if you like. Nobody can find out from their own phone, not even by looking. If it is safer that nothing can be noticed, this is the one.
leaving-link-many = **End the link**: for real. Nobody is told, but the others' own pages will say that you are no longer linked, if they open them. Your own questions can go on, so this chat looks as it did.
leaving-link = **End the link**: for real. { $name } isn't told, but { $name }'s own page will say there is no link, if { $name } opens it. Your own questions can go on, so this chat looks as it did.
leaving-erase = **Erase everything**: ends any link too. It's gone from the server as you tap; only where to find this chat's messages stays until they are removed, a day at most. Copies that { $runBy } made last as long as they are kept.
leaving-erase-traces = **Erase everything**: ends any link too. As you tap, nothing of it is left that I could read; only where to find this chat's messages stays until they are removed, a day at most. Traces in the database's own files, which { $runBy } has, go later, and copies last as long as they are kept.
what-erasing-takes = What erasing takes away
erasing-takes = All that is yours: answers, words, names, your times, any link. At once, as you tap. Nobody can bring it back.
rest-until-i-say = Rest until I say so
erase-everything = Erase everything
people-to-talk-to = People to talk to
link-ended = Done. The link has ended, and nobody gets a message.
keep-own-questions = Keep my own questions
quiet-from-now-on = Quiet from now on
everything-erased = Everything is erased. These messages go now. { $on ->
    [slack] Open my Home tab if you ever want to.
   *[other] /start if you ever want to.
}

## A page of one's own, and forms

# The same in every language.
modal-title = Attune
close = Close
send = Send
save = Save
done = That's done.
one-moment = One moment.
too-slow = That took too long. Please tap once more.
home-hello = **Hello { $name }.** { $next }
own-page = **Only you** see this page. { $platform } itself may keep what apps send, depending on your company. Your colors never go into a message. What you answer in a channel is not here: it is deleted when the question closes.
ask-me-something = Ask me something now
set-a-reminder = Set a reminder for myself
whats-kept = What's kept about me
field-name = A name
field-city = A city, or a time
field-line = A line of your own
field-days = On these days
field-from = Sometime between
field-to = and
field-often = How often
field-whom = With whom
often-each = Each of these days
often-less = Every other one
weekday-name = { $day }
days-none = Choose at least one day.
to-after-from = Choose an end that is later than the beginning. A day ends at four in the morning.
link-elsewhere = They can also send it to me as a message, wherever they talk to me.
link-not-within = Linking two people is turned off here. Whoever sent you this can tell you more.

## A room: a question for everybody in it

round-question = **{ $question }**
# Stands in chats of 0.1.0.
round-title = **A question for this room**
own-question = { $words }
own-green = at ease
own-yellow = with care
own-red = not now
# When something is, then until when it lasts; then the same by a reader's own clock.
at-clock = { $clock }
at-day = { $day }, { $clock }
until-clock = { $clock }
until-day = { $day }, { $clock }
reader-at-clock = { $clock }
reader-at-day = { $day }, { $clock }
reader-until-clock = { $clock }
reader-until-day = { $day }, { $clock }
# Stands in chats of 0.1.0.
reader-clock = { $clock }
# Stands in chats of 0.1.0.
reader-day = { $day }, { $clock }
moment-in = { $moment } ({ $city })
moment = { $moment }
round-about = Nobody here sees who chose what. { $runBy }, who runs this, could look until { $until }; then every answer is deleted and can't be changed. Not answering is fine.
my-answer = My answer…
ask-for-a-pause = Ask for a pause
who-sees-what = Who sees what?
who-sees-room = In this room nobody sees who chose what, or how many have, and neither does whoever opened this.
who-sees-server = { $runBy } runs the server and could look there until { $until }. { $platform } carries the taps.
who-sees-close = At the close every answer is deleted. Only the overall picture is left, which we call the weather, and nothing can be changed or taken back anymore. With fewer than { $smallest } answers there is none.
who-sees-about = Is this question about one person? Then it needn't stay here: tap below and it closes within a minute, as if too few had answered. Nobody learns that it was you, and it isn't asked here again for a week.
about-somebody = This is about somebody
about-somebody-heard = It closes within a minute. Nobody can see that it was you.
vote-heard = Heard. Thank you for listening to yourself. You can change it until the question closes.
vote-heard-here = Heard. Thank you for listening to yourself.
vote-is = Your answer now: { $choice }
vote-is-none = You haven't answered. That's fine.
vote-until-close = Only you see this. You can change it, or take it out, until the question closes.
vote-take-out = Take it out
vote-taken-out = Taken out, as if nothing had been tapped.
round-has-closed = This question has closed.
weather-title = **The weather in the room:** all answers in one picture
weather-lines =
    { $green }
    { $yellow }
    { $red }
    { $unsure }
weather-line = { $choice } · { $band }
weather-about = Nobody needs to explain. Who chose what is not kept.
band-three-or-more = three or more
band-two-or-fewer = two or fewer, perhaps none
band-more-than-half = more than half
band-some = some
band-quarter-or-fewer = a quarter or fewer, perhaps none
no-picture = This question closes without a picture. That's fine, and says nothing about anyone.
weather-is-above = The question has closed. Its picture is above.
round-is-closed = The question has closed.
pause-title = **Somebody asks for a pause.** Let's take a minute together.
pause-about = Nobody needs a button to stop: saying it, raising a hand or stepping out is just as good.
breath-0 = Breathe in …
breath-1 = … and slowly out.
breath-2 = Or look at one thing in the room.
breath-3 = Breathe in …
breath-4 = … and slowly out.
breath-5 = Feel what holds you up: the floor, a chair.
breath-6 = That was a minute. Take longer if you like.
pause-asked = Asked. Nobody can see that it was you.
pause-just-now = A pause was asked for just now. You can stop anyway; you never need me for that.
room-hello = Hello, I'm Attune. With /checkin anybody here can open a small question for this room. You each answer alone, and nobody here sees who chose what. Being in this room signs you up for nothing.
not-in-channel = I'm not in this channel yet. Somebody in it can let me in with /invite, then try again.
archived-channel = This channel is archived, so I can't ask anything here.
which-channel = In which channel?
choose-channel = Choose a channel
not-your-channel = Only people in that channel can ask there.
only-who-is-there = Only people in the channel can do that there. Nothing has changed.

## Opening a round

title-name = Your name
title-place = Where you are
title-question = A question
title-preview = Before you show it
title-ask = Ask this room
title-round = This question
title-my-answer = My answer
title-here = Questions here
round-for = A question for **{ $room }**
round-everybody = You'll see exactly what everybody sees, when everybody sees it. Times are by the clock in { $city }, where it is { $clock }.
preview-own = Your own question. You say what its colors mean; left empty, they mean: at ease, with care, not now. Ask about now, one thing at a time.
preview-any = A different question each week, from those for groups.
preview-prompt = **{ $question }**
    🟢 ● { $green } · 🟡 ▲ { $yellow } · 🔴 ■ { $red } · ⚪ ○ not sure yet
asks-own = In my own words
asks-any = A different one each week
field-asks = Question
field-words = Your own words
hint-words = Up to 120 letters. Everybody in the room reads them. About yourselves, never about one person.
field-green = 🟢 ● Green means
field-yellow = 🟡 ▲ Yellow means
field-red = 🔴 ■ Red means
hint-reading = Up to 26 letters. Left empty: { $usual }.
field-when = When
field-weekday = On
field-day = On
field-clock = At
field-minutes = Open for
field-lasting = Open for
field-smallest = Shown only if at least this many answer
when-now = Now
when-later = At a time
when-weekly = Every week
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
minutes-5 = 5 minutes
minutes-10 = 10 minutes
minutes-20 = 20 minutes
minutes-45 = 45 minutes
minutes-120 = 2 hours
minutes-480 = 8 hours
minutes-1440 = a day
minutes-3000 = two days and two hours
smallest-5 = five
smallest-6 = six
smallest-7 = seven
smallest-8 = eight
smallest-10 = ten
smallest-12 = twelve
smallest-15 = fifteen
smallest-20 = twenty
submit-now = Open it
submit-later = Plan it
submit-weekly = Plan it
time-has-passed = That time has passed.
time-too-far = Sixty days ahead at most, please.
weekly-already = There's a weekly question here already. Stop that one first.
planned-enough = You've planned enough here. Cancel something of yours first.
round-opens = It's open. To end it early: /checkin in the channel again, or your Home tab.
round-planned = Planned for { $when }.
round-ends = It closes in a moment.
round-cancelled = Canceled. Its message goes, and every answer with it.
round-unplanned = Canceled. It won't be asked.
round-cancelled-doubtful = Canceled, and every answer goes. If its message is there after all, it stays, and its buttons do nothing.
weekly-stopped = Stopped. No weekly question comes here anymore.
one-at-a-time = One question at a time: this one is open until { $until }.
round-nothing-open = Nothing is open here now.
about-round = { $question }
round-listed = { $question }. { $said }
plan-another = Plan another
prepare-several = Several for today
session-about = Up to six different questions for today. Each opens with one tap of yours, from /checkin here or your Home tab, and what is left is gone at four in the morning.
session-compare = Nothing is put together across them. But two pictures of one room can be compared: if somebody comes or goes in between, what changes may say something about them.
session-prepared = Prepared. Nobody else sees it.
session-waits = You have prepared for today:
session-left = Once this one has closed, you can open:
session-empty = Choose at least one question.
session-twice = You've chosen this one above already. Another one, please.
asks-none = None
field-nth = Question { $nth }
submit-session = Prepare
open-prepared = Ask now: { $question }
open-prepared-there = Ask now: { $question } ({ $room })
another-is-open = One question at a time: another one is open there.
# Stands in chats of 0.1.0.
open-until = Open until { $until }
round-is-open = It's open in { $room } until about { $when }.
round-is-planned = It's planned in { $room } for { $when }.
round-is-weekly = It comes every week in { $room }, next { $when }. Anybody there can stop it.
# Stands in chats of 0.1.0.
room-round = { $room }: { $when }
room-question = { $question } ({ $room })
end-it-now = End this question
close-plain = End it without a picture
cancel-round = Cancel it
stop-weekly = Stop the weekly one
post-again = Post it again
round-unclear = I can't tell whether the question came through in { $room }. Please look. If it isn't there, I can post it again.
round-unreached = I can't write in { $room } anymore, so what was open or planned there has ended. Its answers are deleted.
round-put-back = I was put back from a backup, so what was open or planned in { $room } when it was made has ended. Its answers are deleted. You can open it again.
round-season = The weekly question in { $room } has come for six weeks. I'll only go on if you'd like me to.
round-lapsed = What you planned in { $room } didn't open: its time had passed, or the same was asked there lately. You can plan it again.

## Somebody's own question, and what to change about it

lint-empty = Write a question first.
lint-asked-lately = This one is asked here within a week of that day. Another one, please.
lint-readings-all = All three colors, or none: what does this one mean?
lint-readings-differ = Three different meanings, please.
lint-reading-too-long = Shorter, please: up to 26 letters.
lint-reading = Only how it is right now: no leaving, guilt, rank or praise.
lint-red-reason = Red needs no reason, and promises nothing for later.
lint-yes-or-no = Without yes or no at the beginning: under stress people tap the wrong one.
lint-too-long = Shorter, please: up to 120 letters.
lint-too-many-words = Shorter, please: up to 22 words.
lint-two-questions = One question at a time.
lint-three-sentences = Two sentences at most.
lint-body-cue-alone = Add something outside the body too, such as a breath or a thing to look at.
lint-exclamation-mark = Calmer without an exclamation mark.
lint-emoji = Words only, please: the colors have their own shapes.
lint-not-allowed-word = One of these words puts pressure on people: should, must, always, never, why, just try. Say it without.
lint-past-retold = Ask about now, not about the past.
lint-about-somebody-else = Ask people about themselves, not about somebody else.
lint-assumes-who = Leave open who people are and whom they love.
lint-too-explicit = Nothing explicit in a room, please.
lint-jargon = Plainer words, please.
lint-urgent = Calmer, please: nothing that presses.
lint-keeps-score = Nothing that counts or compares, please.
lint-too-heavy = This is too heavy for a question in a room.
lint-no-links = No addresses and no names with an @, please.
lint-one-person = About yourselves, never about one person.

## Help, and words that mean nothing here

help-title = **How this works**
help-how =
    { $on ->
        [slack] In a channel, /checkin opens a question for everybody there. In my messages it asks you one. Everything else is in my Home tab.
       *[other] /checkin asks you one question now. /rest is quiet until a day you choose. /home has everything else.
    }
    Answer with a color, or with Skip. Write **stop** and I'm quiet at once.
help-people = **People to talk to**: a friend you trust, a doctor, or a local helpline. An internet search for “helpline” and your country finds one.
help-people-local = **People to talk to**
    { $help }
help-emergency = I'm not therapy, and nobody watches here. In an emergency, call your local emergency number.
rooms-below = Your questions for rooms are below.
not-understood = I only know a few words: **stop**, a color for an open question, and what's in Home.
words-go-in-its-window = What you type here stays in Slack. Words for an answer go under “Add a little”.
only-words = I can't take that in, and nothing of it was kept. Words and buttons are all I know.
youre-welcome = You're welcome.

## Paths: a few questions in an order

paths = Paths
paths-title = **Paths**
    A few questions in order, one at a time, in place of a question for you alone. Nobody learns whether you take one up, keep to it or leave it.
paths-none = There's none for you alone right now.
a-gentle-beginning = A gentle beginning
path-beginning = **A gentle beginning**
    Small questions to begin with, each with one sentence on why: from checking in with yourself before touch to thanking somebody for a no.
path-own = **{ $name }**
path-by = Written by { $by }, put here by { $runBy }. Attune doesn't vouch for it.
path-author = { $by } learns nothing of it: not who takes it up, who keeps to it, or who leaves it. Only whoever runs this Attune could read it.
path-author-runs = { $by } also runs this Attune, and so could read who takes it up, and what you answer.
path-why = { $why }
take-it-up = Take it up
leave-path = Leave this path
path-of-before = An earlier path
path-gone = **An earlier path**
    The file it came from is gone, so nothing of it is asked. It goes on if the file comes back, or you leave it.
paths-together = Paths together
our-paths-title = **Paths together**
    A few questions in order. Each takes the place of your shared question for three days; whoever has answered it gets one of their own on the other days.
our-paths-only-if = Open one to read about it. It begins once you and { $name } have both tapped “I'd like this one”, and I tell you both at the same time. If only you do, nobody sees that, and it's gone in a week. If nothing comes, that means nothing: I let some go myself, and can't tell which.
our-paths-only-if-many = Open one to read about it. It begins once all of you have tapped “I'd like this one”, and I tell you all at the same time. If only you do, nobody sees that, and it's gone in a week. If nothing comes, that means nothing: I let some go myself, and can't tell which.
our-paths-none = There's no other path to begin right now.
our-path-could = Nobody owes it. Once it begins, each of you can leave it just for themselves, and nobody is told.
our-path-on = It goes on to its end, or until you both choose another. If you leave it, you get questions of your own in its place; for { $name } nothing changes, and nobody is told.
our-path-on-many = It goes on to its end, or until all of you choose another. If you leave it, you get questions of your own in its place; for the others nothing changes, and nobody is told.
our-path-left = You've left it: questions of your own come in its place. Nobody is told.
our-path-gone = **An earlier path**
    The file it came from is gone, and with it the sentence under each question.
would-like-it = I'd like this one
leave-it-myself = Leave it, just me
come-back-to-it = Come back to it
a-sentence-with-each = A sentence with each
more-about-this = More about this
just-questions = Just questions, please
why-open-to-touch = Looking at yourself first makes any answer lighter, whatever it is.
why-how-steady = A color is quicker than words, and it is only about now.
why-not-right-now = A small no, where little is at stake, keeps the bigger ones within reach.
why-quieter-now = Things shift, and one short line is enough to say so.
why-room-today = Wanting room for yourself takes nothing away from anybody.
why-yes-with-a-limit = A limit makes a yes clearer, for you and for whoever hears it.
why-hear-limit-thanks = A thank-you after a no makes the next honest answer lighter.

## Learn: short pieces, under Help

learn = Learn
learn-title = **Learn**
    Short pieces, two screens each, in any order. None of it has to be read.
piece-micro-consent = Micro-consent
piece-colors = The colors
piece-partial-yes = Yes to this, not to that
piece-shifting = When something shifts
piece-hearing-a-no = When you hear a no
piece-everyday = Everyday moments
piece-hard = When it's hard
piece-bot = What a bot can't do
learn-micro-consent-one = **Micro-consent**
    Big agreements are rare. Small ones come all day: a hand on a shoulder, a question at the door, a phone picked up while you talk.

    Micro-consent is noticing these small moments, and looking at yourself first: am I open to this, right now? The answer may be yes, no, not like this, or not yet.
learn-micro-consent-two = **Micro-consent**
    Many of us learned to answer before we had looked. Looking first takes one breath.

    A yes is for this, here, for now. It says nothing about later, or about anything else. A no is just as small: it's about this one thing, and not about the person who asked.

    Asking gives something, too: room for either answer.
learn-colors-one = **The colors**
    🟢 ● I feel safe and connected about this.
    🟡 ▲ Unsure, or with care: slower, shorter, ask first.
    🔴 ■ A pause, or a stop. It needs no reason.
    ⚪ ○ Not sure yet: as full an answer as the others.

    They are about you and this one question. No color is better than another, and none is a verdict on anybody.
learn-colors-two = **The colors**
    To find yours: one breath, or your feet on the floor, or one thing in the room to look at. Then see which color comes. If looking inside is unpleasant, looking around is enough.

    Going along with something isn't green. If no color comes, that's ⚪, and Skip is always there.

    A color is for now. In an hour it may be another one.
learn-partial-yes-one = **Yes to this, not to that**
    One “yes” often hides several answers. A hug, yes; a long one, no. Cuddling, yes; kissing, not tonight. Talking about it, yes; right now, no.

    Wanting one part and not another isn't being difficult. It's being exact, and an exact yes is easier to trust.
learn-partial-yes-two = **Yes to this, not to that**
    It helps to say how fast, how long, where, over clothes or not, who starts, how it ends. “Yes, slower.” “Yes, and then I'd like to stop there.”

    Here you can add that to an answer: it's shown with the color, or not at all. Out loud it's just as short: “This, yes. That, not today.”

    A limit isn't an offer to bargain, and nothing is owed in return for it.
learn-shifting-one = **When something shifts**
    A yes can turn into a no halfway, and a no into a yes. Somebody gets tired, a thought comes, a phone rings. Nothing has to have gone wrong for it to be different now.

    You can stop at any moment: after wanting it, after starting it, and with someone you love.
learn-shifting-two = **When something shifts**
    Three lines that are enough: “Earlier was nice; I'm quieter now.” “I need this smaller.” “I'd like to stop here and stay near.”

    A word you both know can do it, or two taps of a hand. When no words come, moving away says it too.

    When it shifts for somebody else, that's news about now. It doesn't undo what was good before.
learn-hearing-a-no-one = **When you hear a no**
    A no can hurt a little, even a friendly one. That's allowed, and it passes: a breath, your feet on the floor, something to look at.

    A no to this, now, isn't a no to you. Somebody trusted you enough to say how it is.
learn-hearing-a-no-two = **When you hear a no**
    What helps is short and kind: “Thank you for telling me.” “Got it.” “I'm here.”

    What makes it heavier: asking why, asking again a little later, or a silence that is meant to be felt. The next no is harder to say then, and the next yes harder to believe.

    If it hurts for longer, talk with a friend. Or with them, another day, when nothing hangs on it.
learn-everyday-one = **Everyday moments**
    It's easiest to practice where little is at stake. At the door: “A hug, or a wave?” Before a long story: “Is now good?” Before a photo, before advice, before sitting down close to somebody.

    Small noes are practice too: “Not right now.” “I'd rather walk alone.” “No sauce for me.”
learn-everyday-two = **Everyday moments**
    With friends, with children, at work it's the same: ask, wait, take the first answer. Silence isn't a yes.

    Three to try: one breath before you answer a message. One word before you touch. And when somebody says no to something small, “Thanks for telling me,” and no more.

    If you forget, nothing is lost. Another moment comes by itself.
learn-hard-one = **When it's hard**
    Sometimes neither a yes nor a no comes, only stillness. A body does that to stay safe. Nobody chooses it, and it isn't a yes.

    If that's you right now: look for the corners of the room, press your feet into the floor, name three things you see. Nothing needs answering. ⚪, Skip, or the phone put away are all fine.
learn-hard-two = **When it's hard**
    If a no isn't safe with somebody, it's not your words that need to get better. You don't have to practice with them, or show them anything. Under Help are people who know about this.

    Questions about closeness can stir old things. You can rest as long as you like, or stop. Somebody who has learned to listen to that is better company for it than a bot.
learn-bot-one = **What a bot can't do**
    I don't know how you are. I see no faces, hear no voices, and don't notice when somebody goes still. I only know what was tapped.

    A color shown here isn't permission. It says how it was for somebody when they tapped it. What they tell you in the moment counts more.
learn-bot-two = **What a bot can't do**
    I can't keep anybody safe, say who is right, or prove what was agreed. Nothing here is a contract, or evidence.

    I can't keep a secret from whoever runs me, and a watched phone isn't safe with me or without me.

    What I can do is small: ask now and then, so that asking each other gets easier. If one day you don't need me anymore, that's good.

rehearse = Practice hearing a no
rehearse-hear = **Hearing a no, to practice**
    You ask: “A hug?” And I say: “Not tonight.”

    What would you like to say? All three are kind. Nothing of this is kept.
rehearse-heard = **Hearing a no, to practice**
    That's good to hear after a no. It asks for nothing: no reason, no other time, nothing smaller instead.

    If it stung a little, even in practice, that's allowed. A breath is enough.
rehearse-say = **Saying a no, to practice**
    I ask: “Shall we talk about it now?” Let it be a no this time, the way it comes to you. Nothing of this is kept.
rehearse-said = **Saying a no, to practice**
    Thank you for telling me. It needs no reason, and you owe nothing for it.

    If that was easy, good. If your heart beat faster, that's fine too.
saying-tonight = Not tonight
saying-rather = I'd rather not
saying-no = No
the-other-way-round = The other way round
once-more = Once more

## Installing into a Slack workspace, in a browser

install-title = Attune for your workspace
install-about = It asks one small, kind question at a time, in a channel that wants it or of you alone. Everybody answers with a tap, and nobody in the channel sees who chose what.
install-who = { $runBy } runs it and could read what its server holds: answers in a channel until their question closes, what people answer for themselves as long as each of them keeps it, the questions, and the names of the channels. Slack carries the taps.
install-never = It can't read your channels: it isn't allowed to.
install-token = Slack gives { $runBy } a key to this workspace, for no more than the next page lists. It is forgotten as soon as you uninstall Attune, whenever you like.
install-add = Add to Slack
install-done = Attune is in your workspace
install-begin = In a channel: /invite @Attune, then /checkin.
install-open = Open Slack
install-declined = That's fine, nothing was installed.
install-close = You can close this page.
install-failed = That didn't get through
install-failed-why = Nothing was installed. Perhaps the page had been open for long, or was opened in another browser.
install-again = Begin again

## What people type, with, between: the whole message, whatever its capitals and marks

typed-stop-strong = stop, stopp, stop it, stop that, stop this, stop now, stop all, stopall, stop texting me, stop writing, can you stop, could you stop, would you stop, will you stop, unsubscribe, unsubscribe me, opt out, leave me alone, leave me be, shut up, no more messages, no more questions, no more texts, no more of this, dont text me, dont message me, dont write to me, do not text me, do not message me, do not write to me, dont contact me, do not contact me, 🛑, 🔕, ⛔
typed-stop-weak = enough, thats enough, that is enough, enough is enough, quit, quit it, be quiet, halt, knock it off, cut it out, silence, i quit, mute, ✋, 🚫, go away, no more, let me be, unsub, cancel, end, piss off, fuck off, get lost, stahp
typed-stop-beside = please, pls, plz, now, right now, ok, okay, hey, thanks, thank you, attune, at once, immediately, for good
typed-stop-negation = dont, do not, never, not, cant, cannot, wont, would not, wouldnt, couldnt, didnt, doesnt, isnt, shouldnt, without, no need to, no reason to, hard to
typed-stop-everyday = bus stop, train stop, tram stop, next stop, last stop, rest stop, pit stop, full stop, one stop, non stop, nonstop, short stop, stop sign, stop signs, stop light, stop by, stop over, stop motion, stop and go, stop watch, they leave me alone, people leave me alone, he leaves me alone, she leaves me alone, when you leave me alone, if you leave me alone, stop worrying
typed-not-now = no, not now, not today, nope, no thanks, no thank you, not right now, not tonight, id rather not, rather not, i cant, i cannot, cant, i cant right now, i cant now, i cant anymore, i dont want to, dont want to, i dont want this
typed-green = green, 🟢
typed-yellow = yellow, 🟡
typed-red = red, 🔴
typed-unsure = not sure yet, not sure, unsure, white, ⚪, not yet, maybe, perhaps, i dont know, dont know, i do not know, idk, dunno, no idea, possibly, im not sure, i am not sure, im not sure yet, i am not sure yet, i dont know yet, not decided, unclear, it depends, depends
typed-skip = skip, pass
typed-stop-here = stop here, lets stop here, stop here please, please stop here, id like to stop here, i want to stop here, i would like to stop here, can we stop here, stop here and stay near, stop here stay near, id like to stop here and stay near
typed-thanks = thanks, thank you, thank you so much, thank you very much, thanks a lot, many thanks, thx, ty, cheers, thank u, ❤️, ❤, 🧡, 💛, 💚, 💙, 💜, 🤎, 🖤, 🤍, 🩷, 💗, 💕, 💖, 💓, 💞, 💝, ♥️, ♥, 🥰, 😍, 😘, 🫶, 🙏, 🤗, 👍, 👌
typed-hello = hello, hi, hey, hello there, hi there, hey there, hello attune, hi attune, good morning, good evening, good afternoon, good day, start, home, menu, hiya, yo, good night
typed-what = what is this, whats this, what are you, who are you, what can you do, what do you do, what is attune, how does this work, how does it work, what is it, explain
typed-help = help, help me, i need help, help please, help me please, please help, please help me, can you help me
typed-link = how do i link, how can i link, how to link, how do we link, how do you link, can i link, i want to link, link us, link me, link someone, link somebody, link with, link my partner, how do i invite, how can i invite, invite someone, invite my partner, how do i connect, how can i connect
