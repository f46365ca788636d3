import { circles } from './circles.ts'
import { importsIn } from './imports.ts'
import { breaches } from './walls.ts'

const imports = importsIn(process.cwd())
const breached = breaches(imports)
// A breach often closes a circle too, and is told better by its wall.
const found = breached.length > 0 ? breached : circles(imports)
if (found.length > 0) {
  console.error([...found, 'Who may import what: CONTRIBUTING.md'].join('\n'))
  process.exitCode = 1
}
