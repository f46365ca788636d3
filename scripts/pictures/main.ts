import { sayHow } from '../../bots/say-how.ts'

sayHow(`npm run pictures [FOLDER]
Draws the pictures of the README and those of the bot itself into docs/, or into a folder of your choice: from the
playground, in a real Chromium.`)

// Loaded only now: who asks how it is used needs none of it.
await import('./draw.ts')
