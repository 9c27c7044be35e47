import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type RunningServer, serve } from '@outlay/mock/serve'
import { layer } from '@outlay/reference/layer'
import { afterEach, describe, expect, it } from 'vitest'
import { type Ended, endOf } from '../command/run-command.ts'

// The app runs as a process of its own that gets nothing but its environment: `run-within-budget.ts`, which wants four
// images of low quality and takes as many as it can afford. By the clock of the mock each answer takes 400 ms.
const FOLDER = join(import.meta.dirname, 'layer')
const TRIAL = '00000000-0000-4000-8000-000000000002'
const STUDIO = '00000000-0000-4000-8000-000000000001'
const GLOBEX = '00000000-0000-4000-8000-000000000003'

// By the price list of 2026-11-01 an image of low quality up to 1024×1024 costs 1, and the trial has 1.
const MODEL = 'Sample Image is priced by width, height, batch_size, num_inference_steps, quality\n'
const ORDERED = `${MODEL}4: 4 of 1, -3 would be left
3: 3 of 1, -2 would be left
2: 2 of 1, -1 would be left
1: 1 of 1, 0 would be left
Ordered: 1 of 1024×1024 for 1
While it runs: 1 units, 1 reserved, 0 available
Once more? The balance is too low: 0 creative units are available, 1 are required.
`
const COMPLETE = `${ORDERED}complete: charged 1
A file of image/png
In the end: 0 units, 0 reserved, 0 available
`
const FAILED = `${ORDERED}failed: The run failed. Nothing was charged.
In the end: 1 units, 0 reserved, 1 available
`
const STUDIO_RUN = `${MODEL}4: 4 of 300, 296 would be left
Ordered: 4 of 1024×1024 for 4
While it runs: 300 units, 4 reserved, 296 available
Ordered once more
complete: charged 4
A file of image/png
A file of image/png
A file of image/png
A file of image/png
`

const open: RunningServer[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function mock(): Promise<{ readonly url: string; readonly log: readonly string[] }> {
  let at = Date.now()
  const log: string[] = []
  const served = await serve({
    vendors: [layer],
    port: 0,
    now: () => at,
    log: (line) => {
      if (!line.startsWith('- ')) at += 400
      log.push(line.replace(/ \d+\.\d ms/, '').replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>'))
    },
  })
  open.push(served)
  return { url: served.url, log }
}

/** Runs the app. */
function run(prompt: string, env: Readonly<Record<string, string>>, before: readonly string[] = []): Promise<Ended> {
  const args = [...before, join(FOLDER, 'run-within-budget.ts'), prompt]
  const own = { LAYER_TOKEN: 'layer_pat_acme', LAYER_WORKSPACE: TRIAL, POLL_EVERY: '1' }
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], ...own, ...env },
    timeout: 50_000,
  })
  return endOf(child)
}

const printed = (out: string): Ended => ({ code: 0, out, err: '' })

describe('a studio before the mock over HTTP', () => {
  it.each([
    ['four are too many, one is run, polled and charged', 'a dune', COMPLETE],
    ['a run that fails costs nothing', 'a prompt that fails', FAILED],
  ])('prints what the document says: %s', async (_, prompt, out) => {
    const { url, log } = await mock()
    expect(await run(prompt, { LAYER_BASE_URL: `${url}/layer/api` })).toEqual(printed(out))
    const root = '/layer/api/v1/workspaces/<id>'
    expect(log.slice(0, 8)).toEqual([
      `GET ${root}/models 200 [Acme Trial]`,
      ...['4 creative units', '3 creative units', '2 creative units', '1 creative unit'].map(
        (units) => `POST ${root}/inferences/estimate 200 [Acme Trial, dry run, would cost ${units}]`,
      ),
      `POST ${root}/inferences 200 [Acme Trial, reserved 1 creative unit, job <id>]`,
      `GET ${root} 200 [Acme Trial]`,
      expect.stringMatching(/^POST \/layer\/api\/v1\/workspaces\/<id>\/inferences 402/),
    ])
  })

  it('takes all four where they can be afforded', async () => {
    const { url } = await mock()
    const { code, out } = await run('a dune', { LAYER_BASE_URL: `${url}/layer/api`, LAYER_WORKSPACE: STUDIO })
    expect([code, out.startsWith(STUDIO_RUN)]).toEqual([0, true])
    expect(out.slice(STUDIO_RUN.length)).toMatch(/^In the end: (296|292) units, [04] reserved, 292 available\n$/)
  })

  it("ends in a refusal at another account's workspace", async () => {
    const { url } = await mock()
    const { code, err } = await run('a dune', { LAYER_BASE_URL: `${url}/layer/api`, LAYER_WORKSPACE: GLOBEX })
    expect([code, err]).toEqual([1, expect.stringContaining('There is no such workspace.')])
    expect(err).not.toContain('layer_pat_acme')
  })
})

describe('a studio before MSW', () => {
  const intercepted = ['--import', pathToFileURL(join(FOLDER, 'intercepted.ts')).href]

  it.each([
    ['four are too many, one is run, polled and charged', 'a dune', COMPLETE],
    ['a run that fails costs nothing', 'a prompt that fails', FAILED],
  ])("prints the same with the vendor's own URL: %s", async (_, prompt, out) => {
    expect(await run(prompt, {}, intercepted)).toEqual(printed(out))
  })
})
