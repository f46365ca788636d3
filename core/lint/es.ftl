### What the lint does not allow in Spanish: words with a comma between, a star for any ending, regular expressions.

## In somebody's own question to a room

own-too-heavy = suicid*, matarte, viol(ad*|ación), agresión
own-too-explicit =
    sexo, sexual*, genital*, pene, vagina, pechos, orgasm*, desnud*, follar*, coger, cachond*, masturb*
own-assumes-who = lesbiana, virgen
own-past-retold = ayer, anoche, qué (te )?pasó, infancia, cuenta lo que
own-not-allowed-word =
    por ?qué, por que, debes, deberías, debería, tienes que, siempre, nunca, por fin, mereces
own-about-somebody-else = tu (pareja|novio|novia|marido|esposa|esposo)
own-urgent = ya mismo, urgente, date prisa
own-keeps-score = por ciento, escala, del uno al (diez|cinco)
