import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'CHANGELOG.md'
const UNRELEASED = /^## Unreleased\n([\s\S]*?)(?=^## |$(?![\s\S]))/m

// Run by `npm version`: with --check before anything is changed, then to give what is unreleased its version.
const changelog = readFileSync(FILE, 'utf8')
const [, said = ''] = UNRELEASED.exec(changelog) ?? []
const version = process.env.npm_new_version
if (!/^- \S/m.test(said)) {
  console.error(
    `${FILE} says nothing under "## Unreleased". Write there what changes for people, then release.`,
  )
  process.exitCode = 1
} else if (!process.argv.includes('--check')) {
  const heading = `## Unreleased\n\n## ${version} - ${Temporal.Now.plainDateISO()}\n`
  writeFileSync(FILE, changelog.replace('## Unreleased\n', heading))
}
