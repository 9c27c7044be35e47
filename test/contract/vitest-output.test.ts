import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs')
const CONFIG = join(import.meta.dirname, 'vitest-output/vitest.config.ts')

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly title: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'outlay-shown-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What vitest reports of a lying server, and its exit code. */
async function reported(): Promise<{ readonly code: unknown; readonly report: Report }> {
  const file = join(folder, 'report.json')
  const args = [VITEST, 'run', '--config', CONFIG, '--root', '.', '--reporter=json', `--outputFile.json=${file}`]
  const code = await new Promise((resolve) =>
    execFile(process.execPath, args, { cwd: ROOT }, (error) => resolve(error?.code ?? 0)),
  )
  return { code, report: JSON.parse(readFileSync(file, 'utf8')) as Report }
}

it('a test that vitest shows of a lying server fails with both amounts', async () => {
  const { code, report } = await reported()
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  expect(code).toBe(1)
  expect(results.map(({ title, status }) => `${status} ${title.split(':')[0]}`)).toEqual([
    'failed estimateImage 200 defaults',
    'passed estimateImage 200 fourImages',
    'skipped estimateImage 500 modelWithoutRate',
    'skipped estimateChat 200 short',
  ])
  expect(results[0]?.failureMessages.join()).toContain(
    'price: estimatedCost.usd: expected "0.006955" (price rule of estimateImage, price list 2026-11-01), received "0.006956".',
  )
})
