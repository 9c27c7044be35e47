import { existsSync } from 'node:fs'
import { chromium as playwright } from 'playwright-core'
import type { Runtime } from './runtime.ts'

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

// It asks for nothing by itself, so that all that it reaches is this machine.
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/** A browser, whose page is of another origin than the mock. */
export const chromium: Runtime = {
  name: 'Chromium',
  missing: existsSync(executablePath)
    ? undefined
    : `${executablePath} is not there: install Debian's package chromium, or give CHROMIUM_PATH.`,
  run: async (_, places) => {
    const browser = await playwright.launch({ executablePath, args })
    try {
      const page = await browser.newPage()
      const pageError = new Promise<never>((_, reject) => page.once('pageerror', reject))
      pageError.catch(() => {})
      await page.goto(places.odd)
      await Promise.race([pageError, page.waitForFunction(() => 'tell' in globalThis)])
      return await page.evaluate((given) => (globalThis as unknown as Program).tell(given), places)
    } finally {
      await browser.close()
    }
  },
}

/** What `page.ts` makes of a page. */
type Program = { readonly tell: (places: object) => Promise<string> }
