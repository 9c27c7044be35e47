import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lumenfallWorld, type World } from './lumenfall/world.ts'
import { curlOf, wordsOf } from './readme/transcript.ts'

// The command and the answer of the vendor's page on cost estimation, letter for letter; only the host is replaced.
const FOLDER = join(import.meta.dirname, 'lumenfall')
const HOST = 'https://api.lumenfall.ai'
const COMMAND = readFileSync(join(FOLDER, 'dry-run.sh'), 'utf8')
const ANSWER = JSON.parse(readFileSync(join(FOLDER, 'dry-run.json'), 'utf8')) as unknown
const KEY = 'lmnfl_acme.secret'

let world: World
beforeEach(async () => {
  world = await lumenfallWorld()
})
afterEach(() => world.close())

/** What the account has, as the vendor's own API answers. */
async function money(): Promise<readonly unknown[]> {
  return Promise.all(['/v1/balance', '/v1/requests', '/v1/invoices'].map((path) => world.get(path)))
}

describe("the source's command", () => {
  it('names the vendor once', () => expect(COMMAND.split(HOST)).toHaveLength(2))

  it("is answered with the source's JSON, by curl itself where there is one", async ({ skip }) => {
    const curl = await promisify(execFile)('curl', ['--version']).catch(() => undefined)
    skip(curl === undefined, 'there is no curl')
    const run = promisify(execFile)('sh', ['-c', COMMAND.replace(HOST, `${world.url}/lumenfall`)], {
      env: { PATH: process.env['PATH'], LUMENFALL_API_KEY: KEY },
    })
    expect(JSON.parse((await run).stdout)).toEqual(ANSWER)
  })

  it("is answered with the source's JSON and with nothing else, and moves no money", async () => {
    const before = await money()
    const words = wordsOf(COMMAND.replace(HOST, `${world.url}/lumenfall`), new Map([['LUMENFALL_API_KEY', KEY]]))
    const reply = await fetch(curlOf(words, FOLDER).request)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/json'])
    // Field for field, in the order of the source.
    expect(await reply.text()).toBe(JSON.stringify(ANSWER))
    expect(await money()).toEqual(before)
  })
})
