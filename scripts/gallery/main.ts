import { sayHow } from '../../bots/say-how.ts'

sayHow(`npm run gallery [FILE]
Writes one page with every screen of both platforms in every language, to gallery.html or to a file of your choice.
It takes a minute: a whole life is lived for it. A text that this life doesn't bring stands at the end, by itself.`)

// Loaded only now: who asks how it is used needs none of it.
await import('./write.ts')
