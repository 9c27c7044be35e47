import { aurous } from '@outlay/reference/aurous'
import { layer } from '@outlay/reference/layer'
import { lumenfall } from '@outlay/reference/lumenfall'
import { xRouter } from '@outlay/reference/x-router'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningServer } from '../../src/serve/listener.ts'
import { serve } from '../../src/serve/serve.ts'

const KEY = { 'X-Api-Key': `al_live_${'a'.repeat(64)}`, 'Content-Type': 'application/json' }
const JWT = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJlLWNhbmFyeS1zaWduYXR1cmU'
const lines: string[] = []
let at = Date.parse('2026-11-20T00:00:00Z')
let server: RunningServer

beforeAll(async () => {
  const vendors = [aurous, layer, lumenfall, xRouter]
  const worlds = { layer: layer.world?.sample }
  server = await serve({ vendors, worlds, port: 0, now: () => at, log: (line) => lines.push(line) })
})
afterAll(() => server.close())

const percent = (text: string): string =>
  [...text].map((one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')

describe('the log of a server', () => {
  it.each([
    ['a JWT in a path', `/layer/api/v1/${JWT}`],
    ['a JWT in a path of nobody', `/nobody/${JWT}`],
    ["another vendor's key", '/layer/api/v1/lmnfl_canary.secret'],
    ["another vendor's key, percent-encoded", `/x-router/v1/${percent('layer_pat_canary')}`],
    ["another vendor's key, percent-encoded twice", `/lumenfall/v1/${percent(percent('al_live_cafe0123'))}`],
    ['a signature, percent-encoded', `/aurous/v1/images/a${percent('?signature=canary')}`],
    ['a key in base64', `/aurous/v1/images/${btoa('user:layer_pat_canary0123')}`],
    ['a user of a URL', `/aurous/v1/images/${encodeURIComponent('https://canary:canary@example.com')}`],
  ])('hides %s', async (_, path) => {
    lines.length = 0
    expect((await fetch(server.url + path, { headers: KEY })).status).toBeGreaterThanOrEqual(400)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('***')
    expect(
      lines[0]?.replaceAll(/%(?:25)*([0-9a-f]{2})/gi, (__, code) => String.fromCharCode(Number.parseInt(code, 16))),
    ).not.toMatch(/canary|cafe|eyJ|Y2FuYXJ5|bGF5ZXJ/)
  })

  it('never shows the values of a query', async () => {
    lines.length = 0
    for (const path of ['/aurous/v1/balance', '/x-router/v1/images/models', '/nobody', '/'])
      await fetch(`${server.url}${path}?size=canary&${JWT}=1`, { headers: KEY })
    expect(lines).toHaveLength(4)
    expect(lines.join()).not.toMatch(/canary|eyJ/)
  })
})

describe('the record of a webhook', () => {
  it('hides the signature of its URL, and the secrets of the request that it tells of', async () => {
    const prompt = 'a dune, layer_pat_canary0123'
    const webhook_url = 'https://example.com/hook?signature=canary&v=%63%61nary'
    const body = JSON.stringify({ prompt, webhook_url })
    const reply = await fetch(`${server.url}/aurous/v1/images`, { method: 'POST', headers: KEY, body })
    expect(reply.status).toBe(202)
    at += 10_000
    const text = await (await fetch(`${server.url}/_outlay/aurous/webhooks`)).text()
    expect(JSON.parse(text)).toMatchObject([{ url: 'https://example.com/hook?signature=***&v=***' }])
    expect(JSON.parse(JSON.parse(text)[0].body).data.prompt).toBe('a dune, ***')
    expect(text).not.toMatch(/canary|%63/)
    expect(lines.join()).not.toContain('canary')
  })
})
