import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, chromium as playwright } from 'playwright-core'
import { KEPT } from '../temp-dir.ts'

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
]

// Unpacked to wherever TMPDIR says as it begins.
const PACKED = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']

// The one ends the browser with its first page, the other would let any page press the playground's buttons.
const UNWANTED = ['--single-process', '--disable-web-security']

/** A real Chromium: from npm on Linux x64, elsewhere the installed Chrome; else why there is none. */
export async function openBrowser(): Promise<{ browser: Browser } | { browser: null; why: string }> {
  try {
    return {
      browser: await (process.platform === 'linux' && process.arch === 'x64' ? bundled() : installed()),
    }
  } catch (error) {
    return {
      browser: null,
      why: `no Chromium could be started here: ${(error as Error).message.split('\n')[0]}`,
    }
  }
}

async function bundled(): Promise<Browser> {
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium')
  const folder = join(KEPT, 'chromium')
  if (!existsSync(folder)) await unpack(inflate, folder)
  process.env.FONTCONFIG_PATH ??= join(folder, 'fonts')
  // The libraries that a bare machine lacks.
  setupLambdaEnvironment(join(folder, 'al2023', 'lib'))
  const args = chromium.args.filter((arg) => !UNWANTED.includes(arg))
  return playwright.launch({ executablePath: join(folder, 'chromium'), args: [...args, ...QUIET] })
}

/** All at once or not at all, for another test may be about to do the same. */
async function unpack(inflate: (file: string) => Promise<string>, folder: string): Promise<void> {
  mkdirSync(KEPT, { recursive: true })
  const making = mkdtempSync(`${folder}-`)
  const usual = process.env.TMPDIR
  process.env.TMPDIR = making
  const unpacked = PACKED.map((name) => inflate(resolve('node_modules/@sparticuz/chromium/bin', name)))
  if (usual === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = usual
  await Promise.all(unpacked)
  try {
    renameSync(making, folder)
  } catch {
    rmSync(making, { recursive: true })
  }
}

const installed = (): Promise<Browser> => playwright.launch({ channel: 'chrome', args: QUIET })
