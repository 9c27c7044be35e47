import { createReference } from '@outlay/reference'
import { aurous } from '@outlay/reference/aurous'
import { layer } from '@outlay/reference/layer'
import { lumenfall } from '@outlay/reference/lumenfall'
import { xRouter } from '@outlay/reference/x-router'
import type { Vendor } from '@outlay/vendor'
import { beforeAll, describe, expect, it } from 'vitest'

const MIB = 1_048_576
/** CPU time of one request, in milliseconds: 15 times what the slowest takes alone, and half of what some took unbounded. */
const MOST_CPU = 3000

const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join()

/** Bodies within a limit of bytes that hold as much of one thing as fits. */
function hostileBodies(limit: number, field: string): readonly (readonly [what: string, body: string])[] {
  return [
    ['zeros in a list', `{"${field}":[${'0,'.repeat(99_990)}0]}`],
    ['objects in a list', `{"${field}":[${'{},'.repeat(99_990)}{}]}`],
    ['objects with a field each', `{"${field}":[${many(49_990, (i) => `{"k${i}":0}`)}]}`],
    ['addresses in a list', `{"${field}":[${many(20_000, (i) => `"https://h${i}.example/a.png"`)}]}`],
    ['fields in a field', `{"${field}":{${many(80_000, (i) => `"f${i}":0`)}}}`],
    ['unknown fields that look like one that is known', `{${many(50_000, (i) => `"dryRun${i}":0`)}}`],
    ['unknown fields', `{${many(80_000, (i) => `"f${i}":0`)}}`],
    ['one field again and again', `{${many(99_990, () => `"${field}":0`)}}`],
    ['a list in a list in a list', '['.repeat(99_000) + ']'.repeat(99_000)],
    ['a long text', `{"${field}":"${'a'.repeat(limit - 100)}"}`],
    ['a long text beyond ASCII', `{"${field}":"${'😀'.repeat(limit / 4 - 50)}"}`],
    ['quotes in a text', `{"${field}":"${'\\"'.repeat(limit / 2 - 50)}"}`],
    ['a long name', `{"${'k'.repeat(limit - 100)}":0}`],
    ['blanks', `${' '.repeat(limit - 10)}{}`],
  ]
}

/** All of them for the last field, zeros in a list for each. */
function bodiesFor({ limit, fields }: Route): readonly (readonly [what: string, body: string])[] {
  return fields.flatMap((field, index) => {
    const all = hostileBodies(Math.min(limit, 2 * MIB), field)
    return index + 1 === fields.length ? all : all.slice(0, 1)
  })
}

/** Bodies within a limit of bytes that hold too many values to be parsed. */
const beyond = (field: string): readonly (readonly [what: string, body: string])[] => [
  ['300,000 objects', `{"${field}":[${'{},'.repeat(299_999)}{}]}`],
  ['300,000 zeros', `{"${field}":[${'0,'.repeat(299_999)}0]}`],
  ['500,000 lists without an end', '['.repeat(500_000)],
]

const reference = createReference({
  vendors: [aurous, layer, lumenfall, xRouter],
  now: () => Date.parse('2026-12-01T00:00:00Z'),
  onNote: () => {},
  onRefusal: () => {},
})

/** What a request is answered with, and the milliseconds of CPU that it takes. */
interface Answered {
  readonly status: number
  readonly text: string
  readonly cpu: number
}

async function answered(request: Request): Promise<Answered> {
  const before = process.cpuUsage()
  const response = await reference(request)
  const text = await response.text()
  const { user, system } = process.cpuUsage(before)
  return { status: response.status, text, cpu: (user + system) / 1000 }
}

interface Route {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly fields: readonly string[]
  readonly limit: number
  readonly isForm: boolean
}

/** The routes of a vendor that take a body, each with the credential of its example. */
async function routesOf(vendor: Vendor): Promise<Route[]> {
  const { credentials = {} } = vendor.world?.sample ?? {}
  const examples = await vendor.examples()
  const { schemas } = (await vendor.document())['components'] as { schemas: Record<string, { properties?: object }> }
  return vendor.operations.flatMap(({ spec }) => {
    if (spec.body === undefined) return []
    const example = examples.find(({ operation, status }) => operation === spec.id && status < 300)
    const path = example?.request.path ?? spec.path
    return {
      url: `http://localhost/${vendor.name}${vendor.basePath}${path}`,
      headers: credentials[example?.request.as ?? ''] ?? Object.values(credentials)[0] ?? {},
      fields: Object.keys(schemas[spec.body.schema ?? '']?.properties ?? {}),
      limit: spec.body.limit ?? MIB,
      isForm: !spec.body.mediaTypes.includes('application/json'),
    }
  })
}

const post = ({ url, headers }: Route, body: string, type = 'application/json'): Request =>
  new Request(url, { method: 'POST', headers: { ...headers, 'content-type': type }, body })

describe.each([aurous, layer, lumenfall, xRouter].map((vendor) => [vendor.name, vendor] as const))(
  '%s',
  (_, vendor) => {
    let routes: readonly Route[] = []
    beforeAll(async () => {
      routes = await routesOf(vendor)
      for (const route of routes) await answered(post(route, '{}'))
    })

    it('answers any body within its limit soon, with a hundred faults at most', async () => {
      for (const route of routes.filter(({ isForm }) => !isForm)) {
        for (const [what, body] of bodiesFor(route)) {
          const { status, text, cpu } = await answered(post(route, body))
          expect([what, route.url, status < 500, cpu < MOST_CPU]).toEqual([what, route.url, true, true])
          expect(text.length).toBeLessThan(3 * body.length)
          const { detail } = JSON.parse(text) as { detail?: string | readonly unknown[] }
          if (Array.isArray(detail)) expect(detail.length).toBeLessThanOrEqual(101)
        }
      }
    })

    it('tells how many more faults there are, at the end of its message or of its list', async () => {
      const body = `{${many(1000, (index) => `"dryRun${index}":0`)},"messages":[${'{},'.repeat(99)}{}]}`
      for (const route of routes.filter(({ isForm }) => !isForm)) {
        const { text } = await answered(post(route, body))
        const { detail } = JSON.parse(text) as { detail?: readonly { msg: string }[] }
        expect([route.url, detail?.at(-1)?.msg ?? text]).toEqual([
          route.url,
          expect.stringMatching(/\band [\d,]+ more\b/),
        ])
      }
    })

    it('refuses more than 100,000 JSON values before it parses them', async () => {
      for (const route of routes.filter(({ isForm }) => !isForm)) {
        for (const [what, body] of beyond(route.fields[0] ?? 'a')) {
          const { status, text, cpu } = await answered(post(route, body))
          expect([what, status, cpu < MOST_CPU]).toEqual([what, 413, true])
          expect(text).toContain('The body must hold at most 100,000 JSON values; received more.')
        }
      }
    })

    it('passes over 100,000 query parameters, and headers of any length', async () => {
      const query = Array.from({ length: 100_000 }, (__, index) => `q${index}=1`).join('&')
      for (const { spec } of vendor.operations) {
        const url = `http://localhost/${vendor.name}${vendor.basePath}${spec.path.replace(/\{\w+\}/g, 'x')}?${query}`
        const headers = Object.fromEntries(
          spec.parameters.filter((one) => one.in === 'header').map(({ name }) => [name, 'a'.repeat(MIB)]),
        )
        const request = new Request(url, {
          method: spec.method,
          headers,
          ...(spec.method === 'POST' && { body: '{}' }),
        })
        const { status, cpu } = await answered(request)
        expect([spec.id, status < 500, cpu < MOST_CPU]).toEqual([spec.id, true, true])
      }
    })
  },
)

describe('a form', () => {
  const boundary = 'X'.repeat(40)
  const type = `multipart/form-data; boundary=${boundary}`
  const part = (name: string, text: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
  const end = `--${boundary}--\r\n`

  it.each([
    ['1,000 fields', many(1000, (index) => part(`f${index}`, '1')).replaceAll(',', ''), [400]],
    ['a field 1,000 times', part('image', '1').repeat(1000), [400]],
    ['40,000 fields', many(40_000, (index) => part(`f${index}`, '1')).replaceAll(',', ''), [413]],
    ['a field 40,000 times', part('image', '1').repeat(40_000), [413]],
    ['a name of a mebibyte', part('a'.repeat(900_000), '1'), [400]],
    ['100,000 headers', `--${boundary}\r\n${'X-A: b\r\n'.repeat(100_000)}\r\n1\r\n`, [400]],
    ['its boundary within a text', part('a', boundary.repeat(20_000)), [400]],
  ] as const)('with %s is answered soon', async (_, parts, statuses) => {
    for (const vendor of [aurous, lumenfall]) {
      for (const route of (await routesOf(vendor)).filter(({ isForm }) => isForm)) {
        const { status, text, cpu } = await answered(post(route, parts + end, type))
        expect([vendor.name, status, cpu < MOST_CPU]).toEqual([vendor.name, statuses[0], true])
        if (status === 413) expect(text).toContain('The body must hold at most 1,000 parts of a form; received more.')
      }
    }
  })
})
