import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const OUTLAY = join(import.meta.dirname, '../../bin/outlay.js')
const run = promisify(execFile)

async function told(...args: readonly string[]): Promise<string> {
  return (await run(process.execPath, [OUTLAY, 'estimate', ...args])).stdout
}

describe('the command estimate', () => {
  it.each([
    ['x-router', '--number-results'],
    ['aurous', '--aurous-version'],
    ['aurous', '--reference-image-urls'],
  ])('of %s has the flag %s', async (vendor, flag) => {
    expect(await told(vendor, '--help')).toMatch(new RegExp(`^ +${flag} `, 'm'))
  })

  it.each<readonly [args: readonly string[], total: RegExp]>([
    [['x-router', '--width', '512', '--height', '512'], /: 0\.001739 USD/],
    [['aurous', '--prompt', 'a dune'], /: 1\.0000 credit/],
    [['aurous', '--prompt', 'a dune', '--count', '4', '--enhance-prompt', 'true'], /: 8\.0000 credit/],
    [['aurous', '--prompt', 'a dune', '--aurous-version', '2026-09-01'], /: 2\.0000 credit/],
    [['aurous', '--prompt', 'a dune', '--reference-image-urls', 'https://example.com/a.jpg'], /: 1\.0000 credit/],
  ])('%j is priced', async (args, total) => {
    expect(await told(...args)).toMatch(total)
  })
})
