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
pressure-planned = how (free|safe|private)
agreed-ahead = this week, any day, each day, every (day|time), whenever, from now on, on a hard day
yes-or-no-first = yes, no
praises =
    well done, good (for|on|of) (you|me), great, perfect, brave, proud, thanks?, thank you, excellent
apologizes = sorry, apolog*, afraid, forgive, pardon, regret*, unfortunately, guilty
green-complies =
    ok, okay, sure, allowed, i guess, i suppose, whatever, don't mind, if you (want|like|wish), go ahead,
    i (can|could), i'll
yellow-unsure = not sure, unsure, don't know, undecided, uncertain
maxim = how true, half true, partly true, true for me, not true*
pause-in-room = pause*
red-has-reason = because, since, due to, so much, too (tired|busy), tired, busy, stress*, headache, sick, work
red-promises =
    yet, later, soon, tomorrow, next time, another (time|day), some ?day, eventually, ask again

## What a question about the body needs beside it, and what ends an act

outside = breaths?, feet, floor, look, see, hear, find, window, sip
edge =
    seconds?, minutes?, hours?, breaths?, song, today, tonight, tomorrow, evening, week, next, when others, coat,
    clothes, nothing more, then (it|we)

## About one person: who and whose, roles, and what points at somebody; names that are common; titles before a name

own-one-person =
    who, whoever, whom, whomever, whose, about them,
    (the|our|my|your|that) (\S+ )?(\S+ )?(guy|girl|lady|dude|kid|boy|colleague|co-?worker|teammate|member|arrival|addition|speaker|presenter|host|intern|hire|player|latecomers?|newbie|rookie|organi[sz]ers?|admins?|redhead|blonde?|brunette),
    (the|our) (birthday|guest|loud|quiet|rude|annoying|lazy|late|shy|drunk|blonde|bald|ugly|pretty) (kid|boy|girl|person|ones?)(?! of (us|you)),
    (the|our) guests?(?! (room|rooms|list|wifi|wi-fi|book|towels?)), the couple (here|over|in|next|by|at|with),
    our (youngest|oldest|eldest|newest|dearest|dear friend|friend), the (youngest|oldest|eldest|tallest|loudest|quietest)(?=\s?([?.!:]|$)),
    (is|are) (somebody|someone|anybody|anyone) (\S+ )?(\S+ )?(\S+ )?(too|annoying|bothering|loud|rude|mean|difficult)(?! to (ask|tell)),
    (somebody|someone|anybody|anyone) (here )?(annoys|bothers|irritates|to (leave|go|be quiet)),
    (you're|you are|be|was|is it) the one, everyone except one, (everybody|everyone|anybody|anyone|all|anything) but (her|him|one), team of one,
    (about|with|near|beside|if|that|when|is|are|like|because of|how) (?-i:[B-HJ-PR-Z])(?=[\s?.!]|$)
one-person =
    boss(es)?, managers?, supervisors?, team ?lead(er)?s?, group leaders?, project lead(er)?s?,
    leaders?, president, chair(man|woman|person), ceo, cto, cfo, coo, founders?, principal, head of,
    teachers?, trainers?, coach(es)?, facilitators?, instructors?, tutors?, therapists?, moderators?,
    receptionists?, accountants?,
    (the|our|my|your|this|that|new|a certain) (new |old |other )?(lead|owner|director|host|presenter|speaker|intern|trainee|apprentice|assistant|secretary|nurse|doctor|cook|cleaner|driver|neighbou?r|colleague|co-?worker|teammate|newcomer|guy|girl|lady|kid|child|person|employee|hire|joiner|starter|client|customer|patient|pupil|student),
    new (colleague|co-?worker|teammate|hire|guy|girl|person|member|joiner|starter|intern|employee)s?,
    (my|your|our) (mother|father|mum|mom|dad|sister|brother|son|daughter|parents?|friend|best friend|ex),
    one of (us|you|them), (somebody|someone|anybody|anyone) in particular, one person,
    the one (in|with|at|on|next|who|that|over), the (oldest|youngest|newest|loudest|quietest)( one| person)? (here|of us|in),
    fire (the|our|my|your|a|him|her|them), sack, vote (out|off), kick(ed)? out, get rid of, expel
first-names =
    (ben|dana|kofi|anna|ana|emma|liam|noah|oliver|olivia|sophia|sophie|sofia|isabella|mary|maria|john|james|robert|michael|mike|william|david|richard|joseph|thomas|tom|charles|christopher|chris|daniel|matthew|anthony|tony|steven|steve|andrew|andy|paul|joshua|josh|kenneth|kevin|brian|george|timothy|tim|ronald|edward|jason|jeff|jeffrey|ryan|jacob|gary|nicholas|eric|jonathan|stephen|larry|justin|scott|brandon|benjamin|samuel|sam|gregory|greg|alexander|alex|jack|dennis|jerry|tyler|aaron|jose|adam|nathan|henry|peter|zachary|kyle|ethan|jeremy|keith|roger|terry|patricia|jennifer|elizabeth|liz|barbara|susan|sue|jessica|sarah|sara|karen|lisa|nancy|betty|sandra|ashley|kimberly|emily|donna|michelle|carol|amanda|melissa|deborah|stephanie|rebecca|laura|helen|sharon|cynthia|kathleen|amy|angela|shirley|brenda|pamela|nicole|katherine|kate|samantha|christine|rachel|janet|diane|julie|julia|joyce|evelyn|kelly|lauren|martha|megan|hannah|jane|ahmed|ali|mohammed|mohamed|muhammad|fatima|aisha|omar|yusuf|priya|raj|wei|chen|yuki|igor|olga|dmitri|natasha|viktor)('?s)?
titles = mr, mrs, ms, miss, mister, dr, prof, professor, sir, madam, aunt, uncle
may-be-capital =
    i, i'm, i'd, we, my, no, in, ok, if, so, to, it's, tomorrow, someone, somebody, anyone, life, what, how, that, there, here, let, where, when, this, it, today, tonight, one, everybody, everyone, nobody, monday('?s)?, tuesday('?s)?, wednesday('?s)?, thursday('?s)?, friday('?s)?, saturday('?s)?, sunday('?s)?, mondays, tuesdays, wednesdays, thursdays, fridays,
    saturdays, sundays, january, february, march, april, may, june, july, august, september, october, november,
    december, easter, christmas, new, year('?s)?, eve, ramadan, eid, hanukkah, passover, diwali, lent, advent, halloween,
    thanksgiving, english, german, spanish, french, italian, portuguese, dutch, polish, turkish, arabic, russian,
    ukrainian, chinese, japanese, european, american, british, irish, african, asian, europe, africa, asia, america,
    australia, england, britain, scotland, wales, ireland, germany, austria, switzerland, spain, france, italy,
    portugal, poland, ukraine, turkey, greece, sweden, norway, denmark, finland, netherlands, belgium, canada,
    mexico, brazil, argentina, chile, india, china, japan, kenya, ghana, nigeria, egypt, israel, palestine, syria,
    berlin, hamburg, munich, cologne, frankfurt, leipzig, dresden, vienna, zurich, geneva, basel, bern, london,
    manchester, dublin, edinburgh, glasgow, paris, lyon, madrid, barcelona, valencia, seville, bilbao, lisbon, porto,
    rome, milan, naples, amsterdam, brussels, copenhagen, stockholm, oslo, helsinki, warsaw, prague, budapest, athens,
    istanbul, kyiv, york, boston, chicago, angeles, san, francisco, seattle, toronto, montreal, tokyo, delhi, mumbai,
    nairobi, accra, lagos, cairo, states, kingdom, united, internet, slack, zoom, teams, google, attune, covid,
    north, south, east, west

## What else is so in English: names begin with a small letter, and by which words it is known

small-names = a name
reads-as = the, you, your, how, what, are, is, do, did, this, why, with, to, should, who, now

## In somebody's own question alone

own-too-heavy = suicid*, kill (my|your)sel*, self-harm, rap(e|ed|ist), assault*, molest(s|ed|er|ers|ing|ation)?
own-too-explicit = horny, masturbat*, fuck*, sexy, (?<!too |feel )hot, turned on, sleep with, naked, nude*, kink*, dick, pussy
own-assumes-who = gay, lesbian, straight, bisexual, trans, virgin
own-past-retold = yesterday, last (night|week|month|year), have you ever
own-not-allowed-word = why not

## In own readings of a color: leaving, guilt and rank; and what would be a reason for red

own-reading =
    leav(e|es|ing), i('ve| have)? left, left out, go(ing)? home, quit*, out of here, get out, walk out, resign*, stay away, guilt*, asham*, shame, my fault,
    your fault, to blame, failed?, failure, (i am|i'm|i want|count me) out, (i am|i'm) done, done here, off home, wrong, let me go, need to go, (i'm|i am|be|already) gone, (?<=^)gone(?=$), bye, goodbye,
    give up, giving up, (my|your|our) bad, bad (person|guy|one), shameful*, (let|lets|letting) \S+ down, messed (it )?up,
    number one, (first|second|third|last) place, ahead of \S+, (falling|lagging|left|far) behind, (?<=^)(ahead|behind)(?=$), (above|below) (average|others|most),
    (more|less) than (most|others|you|them|anyone|anybody), *er than (most|others|you|them|anyone|anybody), expert*, beginner*, senior, junior,
    smart*, stupid*, lazy, loyal*, disloyal*, (on|off) (the|our|my) team, (with|against) us, better (than|at|off|person|one), (the|my|our) best, best (at|of|one), worst?, winner*, loser*, superior, inferior, (the|i'm|i am|come|comes|be) (first|last), (at|on) (the )?(top|bottom), (?<=^)(first|last|top|bottom)(?=$), top (of|dog|ten), weak*, strong(er|est)
own-red-reason =
    because, since, too (tired|busy|much|loud), tired, busy, stressed, ill, sick, pain*, headache, work, it hurts, hungry, no (time|energy), fed up

## In words shown with an answer: what speaks to somebody, and what makes a limit of something explicit

second-person =
    you, your, yours, yourself, yourselves, you'(re|ll|d|ve), ur, thy,
    u (r|are|know|owe|ok), (love|miss|want|need|with|for|to|and|if|when|hope|thank) u, y0u, y'?all, thou, babe, darling, sweetheart, sweetie,
    (?<=\x2c ?)(baby|honey|love|dear|my love), (honey|love|dear|my love)(?=\x2c), my love,
    (kiss|hold|hug|touch|love|help|tell|give|show|let|call|text|ask|answer|wake|join|leave|forgive|undress) me,
    (meet|trust|believe|marry|hear|follow|warm|carry|massage|stroke|cuddle|miss|spare|bring|take|make|feed|pick|remind|stop) me,
    (look|talk|speak|listen|write|sit|lie|wait|be|breathe|come|smile|reach) (down )?(at|to|with|by|beside|next to|for|near|behind|around) me,
    (come|stay) (here|over|closer|home|to|with|back), get (over )?(here|home|ready|dressed), show up,
    (?<=^|[.;:–\x2c] ?)(please )?(just )?(hurry|apologi[sz]e|respond|reply|prove|admit|explain|bring (it|me|wine|the|some|your)|wait up|wake up|do it|quit|say (sorry|something|it back)|stop \S+ing|be (nice|kind|good|honest|there|here|home|on time|quick|sorry|patient|a man|real)|(answer|text|write|phone|ring|call) (back|again|now|tonight|soon|the|when|if)|make (it )?up|(don't|dont|do not|never) (be|wait|call|leave|go|forget|lie|make|worry|ask|tell))(?! of),
    (reply|answer|respond|apologi[sz]e|hurry)( \S+)? (please|now|soon|asap), (don't|dont|do not|won't) wait, no more lies,
    we (need|have|ought) to, we (must|should|gotta), let's (?!go slow|take it slow|keep it), lets (?!go slow|take it slow|keep it)
kept-out = no, not, nothing, without, never

## In the name of a path, and in its sentences

names-goal =
    towards?, becom(e|es|ing) (a|an|more|less|clos|better|brav|free)*, closer (every|each|by)( \S+)?, (growing?|grow|grows) (closer|together),
    unlock*, (from|out of) no to yes, (get|getting|say|saying|way|road|path) (to )?yes, (win|winning) (\S+ )?back, braver,
    (more|less|stronger|better) (desire|fear|shame|sex|libido|trust|lovers?|courage), back to (desire|love|sex|normal), (next|final|last) (stage|step|week),
    finish*, destination, targets?, aims? (to|at|for), able to, (gets?|becomes?|be|is) easier, by the end, (the )?final *, training, desensiti[sz]*,
    exposure, homework, challeng*, recover*, restor*, transform*, reach (your|the|a)( \S+)?, save your, to expert, (be|make) a better *,
    goals?, progress*, improv*, overcom*, get over, heal, heals, healed, healing, cure*, fix*, better at, levels?, master*,
    achiev*, success*, so that you can, until you can, leads? to, in order to, ready for, (week|day|step) \d+
