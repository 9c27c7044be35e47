import { createReference, type Reference } from '@outlay/reference'
import { aurous } from '@outlay/reference/aurous'
import { layer } from '@outlay/reference/layer'
import { lumenfall } from '@outlay/reference/lumenfall'
import { xRouter } from '@outlay/reference/x-router'
import { world } from '@outlay/spec/aurous/world'
import { world as layerWorld } from '@outlay/spec/layer/world'
import { world as lumenfallWorld } from '@outlay/spec/lumenfall/world'
import { richWorlds } from '../soak/rich-worlds.ts'

// The program behind `growth-requests`: a server without a socket gets a million requests of which no two are the same. After
// each slice it prints the CPU time of a request and the heap. It is started with --expose-gc.
const [, , total = '', slice = ''] = process.argv
/** Milliseconds of the server's clock between two requests, so that jobs end and what is kept is forgotten. */
const PAUSE = 20

let now = Date.parse('2026-12-01T00:00:00Z')
const vendors = [aurous, layer, lumenfall, xRouter]
const reference: Reference = createReference({ vendors, worlds: richWorlds(), now: () => now })

const WORKSPACE = '/layer/api/v1/workspaces/00000000-0000-4000-8000-000000000001'
const MODEL = '3c90c3cc-0d44-4b50-8888-8dd25736052a'
type Headers = Readonly<Record<string, string>>

/** Estimates of all vendors, some real runs, and what is refused; each turn of the list takes every kind. */
const KINDS: readonly ((index: number) => Request)[] = [
  (index) => post('/x-router/v1/images/estimate', { width: 64 * ((index % 32) + 1), numberResults: 1 + (index % 4) }),
  (index) => post('/x-router/v1/images/estimate', { model: 'flux-dev', height: 64 * ((index % 32) + 1) }),
  (index) => post('/aurous/v1/images/estimate', { prompt: `a dune ${index}`, seed: index }, world.credentials.acme),
  (index) => post(`${WORKSPACE}/inferences/estimate`, run(index), layerWorld.credentials.acme),
  (index) =>
    post('/lumenfall/openai/v1/images/generations?dryRun=true', picture(index), lumenfallWorld.credentials.acme),
  (index) => post('/x-router/v1/images/estimate', { width: 512 + 64 * (index % 16), height: 512 }),
  (index) => post('/x-router/v1/images/estimate', { model: `model-${index}` }),
  (index) => post('/aurous/v1/images', { prompt: `a dune ${index}` }, keyed(index)),
  (index) => new Request(`http://localhost/x-router/v1/images/img_${index}`),
  (index) => post('/x-router/v1/images/estimate', { model: 'sdxl-realvis-v4', numberResults: 1 + (index % 4) }),
]

function post(path: string, body: object, more: Headers = {}): Request {
  const headers = { 'content-type': 'application/json', ...more }
  return new Request(`http://localhost${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}

function run(index: number): object {
  return { model_id: MODEL, prompt: `a capybara ${index}`, width: 1024, height: 1024 }
}

function picture(index: number): object {
  return { model: 'gemini-3-pro-image', prompt: `a harbour ${index}` }
}

function keyed(index: number): Headers {
  return { ...world.credentials.acme, 'idempotency-key': `key-${index}` }
}

const statuses = new Map<number, number>()
let since = process.threadCpuUsage()
for (let index = 1; index <= Number(total); index += 1) {
  now += PAUSE
  const response = await reference((KINDS[index % KINDS.length] as (typeof KINDS)[number])(index))
  await response.text()
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
  if (index % Number(slice) > 0) continue
  const { user, system } = process.threadCpuUsage(since)
  const microseconds = (user + system) / Number(slice)
  gc?.()
  console.log(JSON.stringify({ microseconds, heap: process.memoryUsage().heapUsed }))
  since = process.threadCpuUsage()
}
console.log(JSON.stringify({ statuses: Object.fromEntries(statuses) }))
