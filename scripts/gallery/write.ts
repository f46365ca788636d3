import { writeFileSync } from 'node:fs'
import { readLibrary } from '../../bots/words/library.ts'
import texts from '../../core/model/catalogue.json' with { type: 'json' }
import { byThemselves, edges } from './edges.ts'
import { livedThrough } from './lived.ts'
import { pageOfScreens } from './page.ts'
import { PLACES, watching } from './screens.ts'
import { openStudio } from './studio.ts'

const [file = 'gallery.html'] = process.argv.slice(2)
const studio = openStudio(readLibrary().words)
await livedThrough(watching(studio))
edges(studio, 'Mira Holm')
byThemselves(studio, texts)
const screens = studio.screens()
writeFileSync(file, pageOfScreens(screens, Object.values(PLACES)))
console.info(`${screens.length} screens in ${file}`)
