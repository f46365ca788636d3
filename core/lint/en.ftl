### What the lint does not allow in English: words with a comma between, a star for any ending, regular expressions.

## In prompts, and in somebody's own question to a room

not-allowed-word =
    why, should, must, always, never, still, at least, just try, be brave, push*, earn*, deserv*, owe, owes, owed,
    for your partner, even if, finally, good job, proud of you, streak*, don't forget, last chance
past-retold = what happened, trauma*, abus*, assault*, childhood, back then, describe, tell us about
about-somebody-else =
    your partner, (does|do|did|is|was|will) (he|she|they), (he|she|they) (feel|want|think|like|need)s?
assumes-who =
    he, she, him, her, his, hers, husband, wife, spouse, boyfriend, girlfriend, m[ae]n, wom[ae]n, marriage, married,
    wedding, anniversary, both of you, two of you, you two, god, pray*, bless*, church
assumes-together =
    sofa, couch, bed, kitchen, at home together, your home, same (room|table), next room, sleeping arrangement
too-explicit = sex, sexual*, genital*, penis, vagina*, breasts?, nipples?, orgasm*, intercourse, naked
jargon =
    how does (that|it|this) (sit|land), triggers?, triggered, boundary, boundaries, nervous system, co-regulat*,
    regulat*, hold(ing)? space, somatic, inner child, attachment, process(ing)? (it|this|that), toxic, narciss*
urgent =
    hurry, quickly, asap, right away, as soon as, countdown, deadline, now or never, before it's too late,
    seconds left
keeps-score =
    points?, percent, scores?, badges?, rate, rating, ranks?, out of (ten|10|five|5), days in a row
body-cue-alone = chest, belly, stomach, jaw, throat, heartbeat, shoulders
pressure-shared = how (free|safe)
yes-or-no-first = yes, no
praises =
    well done, good (for|on|of) (you|me), great, perfect, brave, proud, thanks?, thank you, excellent
apologizes = sorry, apolog*, afraid, forgive, pardon, regret*, unfortunately, guilty
green-complies =
    ok, okay, sure, allowed, i guess, i suppose, whatever, don't mind, if you (want|like|wish), go ahead,
    i (can|could), i'll
red-has-reason = because, since, due to, so much, too (tired|busy), tired, busy, stress*, headache, sick, work
red-promises =
    yet, later, soon, tomorrow, next time, another (time|day), some ?day, eventually, ask again

## What a question about the body needs beside it, and what ends an act

outside = breaths?, feet, floor, look, see, hear, find, window, sip
edge =
    seconds?, minutes?, hours?, breaths?, song, today, tonight, tomorrow, evening, week, next, when others, coat,
    clothes, nothing more, then (it|we)

## What else is so in English: names begin with a small letter, and by which words it is known

small-names = a name
reads-as = the, you, your, how, what, are, is, do, did, this, why, with, to, should, who, now

## In somebody's own question alone

own-too-heavy = suicid*, kill (my|your)sel*, self-harm, rap(e|ed|ist), assault*, molest*
own-too-explicit = horny, masturbat*, fuck*, sexy, hot, turned on, sleep with, naked, nude*, kink*, dick, pussy
own-assumes-who = gay, lesbian, straight, bisexual, trans, virgin
own-past-retold = yesterday, last (night|week|month|year), have you ever
own-not-allowed-word = why not
