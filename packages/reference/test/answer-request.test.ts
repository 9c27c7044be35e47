import { validator } from '@outlay/validators/runtime'
import type { VendorOperation } from '@outlay/vendor'
import { describe, expect, it } from 'vitest'
import type { AuthContext, Outcome, ServedVendor, Session } from '../src/behaviour/behaviour.ts'
import { createReference } from '../src/create-reference.ts'
import type { RefusedRequest } from '../src/options.ts'

const SECRET = 'sk_live_1234'
const any = validator({ name: 'Any', quick: () => true, thorough: () => [] })

/** A vendor whose one route answers as the test says. */
function vendorOf(session: Session, handle: () => Outcome | Promise<Outcome>): ServedVendor {
  const operation: VendorOperation = {
    spec: {
      id: 'run',
      method: 'POST',
      path: '/runs/{id}',
      parameters: [{ name: 'id', in: 'path', required: true, types: ['string'] }],
      body: { required: false, mediaTypes: ['application/json'] },
    },
    body: any,
    parameters: [any],
    responses: {},
    status: 202,
  }
  const caught = [
    'unknown-route',
    'unknown-method',
    'unauthenticated',
    'media-type',
    'too-large',
    'empty',
    'malformed',
    'not-found',
    'internal',
  ]
  return {
    name: 'acme',
    title: 'Acme',
    version: '1',
    server: 'https://api.acme.example',
    basePath: '',
    operations: [operation],
    faults: {
      steps: caught.map((fault) => [{ fault: [fault], status: fault === 'internal' ? 500 : 400, code: fault }]),
      answer: ({ code, message, field }, _, { state }) => ({ code, message, field, state }),
    },
    priceLists: [],
    document: async () => ({}),
    examples: async () => [],
    responseValidators: async () => ({}),
    behaviour: { open: () => session, operations: { run: handle }, secrets: /sk_live_\d+/g },
  }
}

interface Scenario {
  readonly auth?: AuthContext
  readonly judged?: Session['validateState']
  readonly handle?: () => Outcome | Promise<Outcome>
  readonly authenticate?: Session['authenticate']
}

async function ask(
  { auth = {}, judged, handle = () => ({ status: 202, body: 'done' }), authenticate }: Scenario,
  path = '/acme/runs/1',
) {
  const told: RefusedRequest[] = []
  const session: Session = { authenticate: authenticate ?? (() => auth), ...(judged && { validateState: judged }) }
  const reference = createReference({
    vendors: [vendorOf(session, handle)],
    now: () => 0,
    onRefusal: (one) => told.push(one),
  })
  const reply = await reference(new Request(`http://localhost${path}`, { method: 'POST' }))
  const text = await reply.text()
  return { status: reply.status, headers: reply.headers, body: text === '' ? undefined : JSON.parse(text), told }
}

const fault = (message: string, path: readonly string[] = []) => ({ fault: 'not-found' as const, message, path })

describe('a request to a vendor with a world', () => {
  it('is let in, judged and answered, with what its auth shows', async () => {
    const found = await ask({ auth: { headers: { 'X-Request': '1' } }, judged: () => ({}) })
    expect([found.status, found.body, found.headers.get('x-request')]).toEqual([202, 'done', '1'])
    expect(found.told).toEqual([])
  })

  it('that is not let in is not judged', async () => {
    const reached: string[] = []
    const found = await ask({
      auth: {
        faults: [{ fault: 'unauthenticated', message: 'no key' }],
        headers: { 'X-Request': '1' },
        state: { id: 7 },
      },
      judged: () => {
        reached.push('judge')
        return {}
      },
      handle: () => {
        reached.push('handle')
        return { status: 202, body: 'done' }
      },
    })
    expect([found.status, found.body.code, found.body.state, reached]).toEqual([400, 'unauthenticated', { id: 7 }, []])
    expect(found.headers.get('x-request')).toBe('1')
  })

  it('that the world refuses is not handled', async () => {
    const found = await ask({
      judged: async () => ({ faults: [fault('none')] }),
      handle: () => {
        throw new Error('It was handled.')
      },
    })
    expect([found.status, found.body.message]).toEqual([400, 'none'])
  })

  it('may be refused by its handler, and may be given a ready response', async () => {
    expect((await ask({ handle: () => ({ faults: [fault('gone')] }) })).body.message).toBe('gone')
    const ready = await ask({
      auth: { headers: { 'X-Request': '1' } },
      handle: () => ({ response: new Response('"x"', { status: 203 }) }),
    })
    expect([ready.status, ready.body, ready.headers.get('x-request')]).toEqual([203, 'x', '1'])
  })

  it.each<readonly [place: string, asked: Scenario, header: string | null]>([
    [
      'its admission',
      {
        authenticate: () => {
          throw new Error('broken')
        },
      },
      null,
    ],
    [
      'its judgement',
      { auth: { headers: { 'X-Request': '1' } }, judged: () => Promise.reject(new Error('broken')) },
      '1',
    ],
    [
      'its handler',
      { auth: { headers: { 'X-Request': '1' } }, handle: () => Promise.reject(new Error('broken')) },
      '1',
    ],
  ])(
    'that breaks in %s gets 500 with the headers of its auth, and its cause goes to the log',
    async (_, asked, header) => {
      const { status, body, told, headers } = await ask(asked)
      expect([status, body.code, headers.get('x-request')]).toEqual([500, 'internal', header])
      expect(JSON.stringify(body)).not.toContain('broken')
      expect(told).toMatchObject([{ status: 500, cause: { message: 'broken' } }])
    },
  )

  it.each<readonly [what: string, asked: Scenario, path: string | undefined]>([
    ['the sentence of a fault', { judged: () => ({ faults: [fault(`There is no ${SECRET}.`)] }) }, undefined],
    ['the field of a fault', { judged: () => ({ faults: [fault('none', [SECRET])] }) }, undefined],
    ['a fault of its handler', { handle: () => ({ faults: [fault(SECRET + SECRET)] }) }, undefined],
    ['a route that there is not', {}, `/acme/${SECRET}`],
  ])('with a secret in %s is answered and logged without it', async (_, asked, path) => {
    const { status, body, told } = await ask(asked, path)
    expect(status).toBe(400)
    expect(JSON.stringify([body, told])).not.toMatch(/sk_live|1234/)
    expect(JSON.stringify([body, told])).toContain('***')
  })
})
