### What the lint does not allow in German: words with a comma between, a star for any ending, regular expressions.

## In somebody's own question to a room

own-too-heavy = suizid*, selbstmord*, umbringen, vergewaltig*, ritzen
own-too-explicit =
    sex, sexuell*, geschlechts*, penis, vagina, brüste, orgasm*, nackt*, geil*, ficken, selbstbefried*
own-assumes-who = schwul, lesbisch, hetero*
own-past-retold =
    gestern, letzte (nacht|woche), was (ist|war) (dir )?passiert, damals, trauma*, missbrauch*, kindheit, beschreib*
own-not-allowed-word =
    warum, wieso, weshalb, soll, sollen, sollst, sollte, solltest, solltet, musst, müssen, müsst, immer, niemals,
    endlich, wenigstens, verdien*, schuldest
own-about-somebody-else = dein (partner|freund|mann), deine (partnerin|freundin|frau)
own-urgent = sofort, beeil*, dringend
own-keeps-score = prozent, skala, von (zehn|fünf|10|5)
