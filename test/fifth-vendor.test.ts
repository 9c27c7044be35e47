import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@outlay/mock/serve'
import { createReference, type VendorExample } from '@outlay/reference'
import type { Validator } from '@outlay/validators'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declaredIn, exampleRequest, replay, toldBy } from './example-replay.ts'
import { type LooseVendor, looseVendor } from './loose-vendor.ts'

// Pressroom is invented: other field names, euro with four places, problems instead of errors, a path of its own. What
// is known of it stands in fifth-vendor/openapi; here is only what any vendor's test needs.
const NOW = Date.parse('2026-11-20T00:00:00Z')
const BASE = '/pressroom/rest/v3'
const state = { pressroom: () => ({ budget: '33.8' }) }

let pressroom: LooseVendor
let examples: readonly VendorExample[]
beforeAll(async () => {
  pressroom = await looseVendor('fifth-vendor/openapi', 'pressroom', 'fifth-vendor')
  examples = await pressroom.vendor.examples()
})

describe('an invented vendor', () => {
  it('has named examples of every status of every operation', () => {
    const shown = examples.map(({ operation, status }) => `${operation} ${status}`)
    const declared = pressroom.vendor.operations.flatMap(({ spec }) =>
      Object.keys(spec.responses).map((status) => `${spec.id} ${status}`),
    )
    expect(new Set(shown)).toEqual(new Set(declared))
    expect(examples).toHaveLength(17)
  })

  it('has validators that let its own examples through', async () => {
    const responses = await pressroom.load('validators', 'pressroom/responses')
    const requests = await pressroom.load('validators', 'pressroom')
    for (const { operation, name, status, reply, request } of examples) {
      const spec = pressroom.vendor.operations.find((one) => one.spec.id === operation)?.spec
      const schema = String(spec?.responses[String(status)])
      expect(validatorIn(responses, schema).validate(reply), `${operation} ${name}`).toEqual({ value: reply })
      if (status !== 200 || request.text === undefined) continue
      const body: unknown = JSON.parse(request.text)
      expect(validatorIn(requests, 'Job').validate(body), `${operation} ${name}`).toEqual({ value: body })
    }
  })

  it('answers each of its examples as the document has it', async () => {
    for (const example of examples) {
      const told = await replay(pressroom.vendor, example, state.pressroom)
      expect(told, `${example.operation} ${example.name}`).toEqual(declaredIn(example))
    }
  })

  it('says what its answers and errors are', async () => {
    const reference = createReference({ vendors: [pressroom.vendor], now: () => NOW, state })
    const refused = await reference(new Request(`http://localhost${BASE}/papers/plain`))
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    const answered = await reference(new Request(`http://localhost${BASE}/papers`))
    expect(answered.headers.get('content-type')).toBe('application/vnd.pressroom.papers+json')
  })
})

describe('an invented vendor behind HTTP', () => {
  let served: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    const options = { vendors: [pressroom.vendor], now: () => NOW, state }
    served = await serve({ ...options, port: 0, hostname: '127.0.0.1' })
  })
  afterAll(() => served.close())

  it('answers each of its examples as the document has it', async () => {
    const askable = examples.filter(({ prices }) => prices === undefined)
    expect(askable).toHaveLength(14)
    for (const example of askable) {
      const reply = await fetch(await exampleRequest(pressroom.vendor, example, served.url))
      expect(await toldBy(reply), `${example.operation} ${example.name}`).toEqual(declaredIn(example))
    }
  })

  it('shows its document', async () => {
    const document = (await (await fetch(`${served.url}/pressroom/openapi.json`)).json()) as { servers: unknown[] }
    expect(document.servers[0]).toMatchObject({ url: `${served.url}${BASE}` })
  })
})

function validatorIn(room: Readonly<Record<string, unknown>>, schema: string): Validator<unknown> {
  const name = schema.slice(0, 1).toLowerCase() + schema.slice(1)
  return room[name] as Validator<unknown>
}

describe('the folder of an invented vendor', () => {
  it('holds no code', () => {
    const files = readdirSync(join(import.meta.dirname, 'fifth-vendor'), { recursive: true, withFileTypes: true })
    expect(files.filter((file) => file.isFile()).map(({ name }) => name)).toEqual(['openapi.yaml', '2026-10.yaml'])
  })
})
