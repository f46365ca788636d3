import { type Browser, chromium as playwright } from 'playwright-core'

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
]

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
  // Read as the package loads: it then brings the libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  const args = chromium.args.filter((arg) => !UNWANTED.includes(arg))
  return playwright.launch({ executablePath: await chromium.executablePath(), args: [...args, ...QUIET] })
}

const installed = (): Promise<Browser> => playwright.launch({ channel: 'chrome', args: QUIET })
