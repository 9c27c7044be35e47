import type { Vendor } from '@outlay/vendor'
import { describe, expect, it } from 'vitest'
import type { ReferenceEvent } from '../src/behaviour/events.ts'
import { createReference } from '../src/create-reference.ts'
import { aurous } from '../src/generated/aurous.gen.ts'
import { layer } from '../src/generated/layer.gen.ts'
import { lumenfall } from '../src/generated/lumenfall.gen.ts'
import { xRouter } from '../src/generated/x-router.gen.ts'

/** The prompt of every sample world that fails. */
const FAILS = 'a prompt that fails'

function listener() {
  let at = Date.parse('2026-11-20T00:00:00Z')
  const events: ReferenceEvent[] = []
  const vendors: readonly Vendor[] = [aurous, layer, lumenfall, xRouter]
  const answer = createReference({ vendors, now: () => at, onEvent: (event) => events.push(event) })
  const ask = async (vendor: Vendor, path: string, body: unknown): Promise<number> => {
    const { credentials = {} } = vendor.world?.sample ?? {}
    const headers = { 'Content-Type': 'application/json', ...Object.values(credentials)[0] }
    const init = { method: 'POST', headers, body: JSON.stringify(body) }
    return (await answer(new Request(`http://localhost/${vendor.name}${vendor.basePath}${path}`, init))).status
  }
  const later = async (vendor: Vendor): Promise<void> => {
    at += 10_000
    await ask(vendor, '/nowhere', {})
    events.pop()
  }
  return { events, ask, later }
}

/** The first workspace of Layer's sample world, and its model for images. */
const STUDIO = '00000000-0000-4000-8000-000000000001'
const MODEL = '3c90c3cc-0d44-4b50-8888-8dd25736052a'

describe('what the log is told', () => {
  it('of a dry run at x-router is its price, and of nobody', async () => {
    const { events, ask } = listener()
    await ask(xRouter, '/v1/images/estimate', {})
    expect(events).toEqual([
      {
        ...{ type: 'call', vendor: 'x-router', operation: 'estimateImage', account: undefined, dryRun: true },
        cost: { amount: '0.006955', unit: 'USD' },
      },
    ])
  })

  it.each([
    ['a dune', { status: 'succeeded', charged: { amount: '1', unit: 'credit' } }],
    [FAILS, { status: 'failed', refunded: { amount: '1', unit: 'credit' } }],
  ])('of a run of %j at Aurous is what it holds, and how it ends', async (prompt, ended) => {
    const { events, ask, later } = listener()
    await ask(aurous, '/v1/images/estimate', { prompt })
    await ask(aurous, '/v1/images', { prompt })
    await later(aurous)
    const cost = { amount: '1', unit: 'credit' }
    const called = { type: 'call', vendor: 'aurous', account: 'Acme', cost }
    const job = expect.stringMatching(/^img_/)
    expect(events).toEqual([
      { ...called, operation: 'estimateImage', dryRun: true },
      { ...called, operation: 'createImage', job },
      { type: 'job', vendor: 'aurous', account: 'Acme', job, ...ended },
    ])
  })

  it('of who is refused is the account, and of who is not known nothing', async () => {
    const { events, ask } = listener()
    expect(await ask(aurous, '/v1/images', {})).toBe(400)
    expect(await ask({ ...aurous, world: { ...aurous.world, sample: { credentials: {} } } }, '/v1/images', {})).toBe(
      401,
    )
    const called = { type: 'call', vendor: 'aurous', operation: 'createImage' }
    expect(events).toEqual([
      { ...called, account: 'Acme' },
      { ...called, account: undefined },
    ])
  })

  it('of a dry run at Lumenfall is its price, and of a real call what it cost', async () => {
    const { events, ask } = listener()
    const body = { model: 'flux-pro', prompt: 'a dune' }
    await ask(lumenfall, '/openai/v1/images/generations?dryRun=true', body)
    await ask(lumenfall, '/openai/v1/images/generations', body)
    const cost = { amount: '0.05', unit: 'USD' }
    const called = { type: 'call', vendor: 'lumenfall', operation: 'generateImages', account: 'Acme', cost }
    expect(events).toEqual([{ ...called, dryRun: true }, called])
  })

  it.each([
    ['a dune', 'succeeded', 'charged'],
    [FAILS, 'failed', 'refunded'],
  ])('of a video of %j at Lumenfall is what it holds, and that it %s', async (prompt, status, amount) => {
    const { events, ask, later } = listener()
    await ask(lumenfall, '/openai/v1/videos', { model: 'sora-2', prompt, seconds: 10 })
    await later(lumenfall)
    const cost = { amount: '0.21', unit: 'USD' }
    const job = expect.stringMatching(/^video_/)
    expect(events).toEqual([
      { type: 'call', vendor: 'lumenfall', operation: 'createVideo', account: 'Acme', cost, job },
      { type: 'job', vendor: 'lumenfall', account: 'Acme', job, status, [amount]: cost },
    ])
  })

  it.each([
    ['a dune', 'succeeded', 'charged'],
    [FAILS, 'failed', 'refunded'],
  ])('of a run of %j at Layer is what it reserves, and that it %s', async (prompt, status, amount) => {
    const { events, ask, later } = listener()
    await ask(layer, `/v1/workspaces/${STUDIO}/inferences`, { model_id: MODEL, prompt })
    await later(layer)
    const cost = { amount: '6', unit: 'creative-unit' }
    const job = expect.stringMatching(/^[0-9a-f-]{36}$/)
    expect(events).toEqual([
      { type: 'call', vendor: 'layer', operation: 'executeInference', account: 'Acme Studio', cost, job },
      { type: 'job', vendor: 'layer', account: 'Acme Studio', job, status, [amount]: cost },
    ])
  })
})
