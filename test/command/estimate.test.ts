import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createReference } from '@outlay/reference'
import { xRouter } from '@outlay/reference/x-router'
import { afterAll, describe, expect, it } from 'vitest'
import { oldNode } from './old-node.ts'
import { endOf, OUTLAY, outlay } from './run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'outlay-command-'))
const BODY = '{"width":512,"height":512,"numberResults":4}'
const TOTAL = /^x-router estimateImage: 0\.006955 USD \(maximum\)\n/

afterAll(() => rmSync(folder, { recursive: true }))

describe('outlay estimate', () => {
  it('prices flags offline and ends with 0', async () => {
    const { code, out, err } = await outlay([
      ...['estimate', 'x-router', '--width', '512', '--height', '512', '--number-results', '4'],
    ])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(TOTAL)
  })

  it('takes the defaults where nothing is given and standard input is none', async () => {
    const { code, out } = await outlay(['estimate', 'x-router'])
    expect(code).toBe(0)
    expect(out).toMatch(TOTAL)
  })

  it.each([
    ['a pipe', ['estimate', 'x-router'], BODY],
    ['a pipe that is asked for', ['estimate', 'x-router', '--body', '-'], BODY],
    [
      'a pipe under flags',
      ['estimate', 'x-router', '--body', '-', '--number-results', '4'],
      '{"width":512,"height":512}',
    ],
    ['an empty pipe: the defaults', ['estimate', 'x-router'], ''],
  ])('reads the body from %s', async (_, args, input) => {
    const { code, out, err } = await outlay(args, { input })
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(TOTAL)
  })

  it('reads the body from a redirected file', async () => {
    const file = join(folder, 'body.json')
    writeFileSync(file, BODY)
    const child = spawn(process.execPath, [OUTLAY, 'estimate', 'x-router'], {
      stdio: [openSync(file, 'r'), 'pipe', 'pipe'],
    })
    expect((await endOf(child)).out).toMatch(TOTAL)
  })

  it('waits for a pipe that is written piece by piece', async () => {
    const child = spawn(process.execPath, [OUTLAY, 'estimate', 'x-router', '--body', '-'])
    const ended = endOf(child)
    for (const piece of [BODY.slice(0, 9), BODY.slice(9, 20), BODY.slice(20)]) {
      await new Promise<unknown>((resolve) => child.stdin.write(piece, resolve))
    }
    child.stdin.end()
    expect(await ended).toMatchObject({ code: 0, out: expect.stringMatching(TOTAL), err: '' })
  })

  it.each([
    ['{', 'Standard input could not be parsed as JSON. Check that it is one JSON value, the request body.'],
    ['null', 'The body must be an object; received null.'],
    ['{"width":1000}', '`width` must be a multiple of 64 from 128 to 2048; received 1000.'],
  ])('refuses %j on standard input', async (input, sentence) => {
    const refused = { code: 2, out: '', err: `outlay: ${sentence}\n` }
    expect(await outlay(['estimate', 'x-router'], { input })).toEqual(refused)
  })

  it('gives the total that the server answers', async () => {
    const reference = createReference({ vendors: [xRouter], now: () => Date.now() })
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: BODY }
    const reply = await reference(new Request('http://localhost/x-router/v1/images/estimate', init))
    const { estimatedCost } = (await reply.json()) as { estimatedCost: { usd: string } }
    const { out } = await outlay(['estimate', 'x-router', '--json'], { input: BODY })
    expect((JSON.parse(out) as { total: string }).total).toBe(estimatedCost.usd)
  })

  it.each([['estimate', 'x-router'], ['--help']])('keeps quiet when whoever reads has left: %s', async (...args) => {
    const child = spawn(process.execPath, [OUTLAY, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    const [err] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect(err).toBe('')
  })
})

describe('a command line at fault', () => {
  it.each([
    ['nope'],
    ['--nope'],
    ['estimate'],
    ['estimate nope'],
    ['estimate x-router --nope'],
    ['estimate x-router --operation nope'],
    ['estimate x-router --body nope.json'],
    ['estimate x-router --width 1000'],
    ['estimate x-router 512'],
    ['mock --port 99999'],
    ['mock --vendor nope'],
  ])('%j ends with 2, one sentence on standard error and nothing on standard output', async (line) => {
    const { code, out, err } = await outlay(line.split(' '))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^outlay: [^\n]+\.\n$/)
    expect(err).not.toMatch(/\bat .*:\d+:\d+/)
  })
})

const node22 = join(import.meta.dirname, '../node_modules/node-22/bin/node')
if (!existsSync(node22)) console.info('Skipped: there is no Node 22 of the npm registry to run outlay with.')

it.skipIf(!existsSync(node22)).each([
  ['estimate x-router --width 512', 0, /0\.\d+ USD/, /^$/],
  ['mock --port 99999', 2, /^$/, /^outlay: --port [^\n]+\.\n$/],
])('Node 22 runs the sources of outlay %s', async (line, code, out, err) => {
  expect(await outlay(line.split(' '), { node: node22 })).toEqual({
    code,
    out: expect.stringMatching(out),
    err: expect.stringMatching(err),
  })
})

const old = oldNode(process.env['PATH'] ?? '')
if (old === undefined) console.info('Skipped: there is no Node before 22 on the PATH to run outlay with.')

it.skipIf(old === undefined).each([['mock'], ['estimate', 'x-router'], ['--help']])(
  'an old Node ends outlay %s with 2 and one sentence that names both releases',
  async (...args) => {
    const { code, out, err } = await outlay(args, { node: old ?? '' })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^outlay runs on Node \d+\.\d+\.\d+ here; it needs Node 22\.18 or later\.\n$/)
  },
)
