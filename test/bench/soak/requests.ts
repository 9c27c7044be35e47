import { matchTemplate, parseTemplate } from '@outlay/spec/path-template'
import type { NamedExample, VendorOperation } from '@outlay/vendor'
import { nonceOf, paymentV1 } from '../../reference/x402/sample-payer.ts'
import { mutated } from './mutated.ts'
import type { Random } from './random.ts'
import type { Shot } from './shot.ts'
import { headersOf, type Subject } from './subject.ts'

/** Where requests come from. */
export interface Sources {
  readonly subjects: readonly Subject[]
  readonly random: Random
  /** Paths of jobs that replies have named, by vendor. */
  readonly jobs: ReadonlyMap<string, readonly string[]>
}

type Make = (sources: Sources, example: Example) => Shot | Promise<Shot>

/** A named example with its vendor. */
interface Example {
  readonly subject: Subject
  readonly example: NamedExample
  readonly operation: VendorOperation
}

/** The kinds of requests, each with its share. */
const KINDS: readonly (readonly [share: number, kind: string, make: Make])[] = [
  [24, 'an example', (_, one) => shotOf('an example', one)],
  [20, 'an example that is changed', changed],
  [16, 'a body that nearly fits', nearly],
  [5, 'JSON that is cut', cut],
  [
    3,
    'another media type',
    (_, one) => shotOf('another media type', one, { headers: { ...headers(one), 'content-type': 'text/plain' } }),
  ],
  [4, 'another route or method', elsewhere],
  [
    4,
    'a wrong key',
    ({ random }, one) => shotOf('a wrong key', one, { headers: { ...headers(one), ...wrongKey(random) } }),
  ],
  [6, 'a dry run by some spelling', dryRun],
  [4, 'an idempotency key', keyed],
  [8, 'a poll', poll],
  [4, 'a stream that is left', left],
  [2, 'a paid picture', paid],
]
const SHARES = KINDS.flatMap(([share, , make]) => Array<Make>(share).fill(make))

/** The next request, by chance. */
export async function nextShot(sources: Sources): Promise<Shot> {
  const { random, subjects } = sources
  const subject = random.pick(subjects)
  const example = random.pick(subject.examples)
  const operation = subject.vendor.operations.find(({ spec }) => spec.id === example.operation)
  if (operation === undefined) throw new Error(`${subject.vendor.name} has no ${example.operation}`)
  return random.pick(SHARES)(sources, { subject, example, operation })
}

function headers({ subject, example }: Example): Record<string, string> {
  return headersOf(subject, example)
}

function shotOf(kind: string, one: Example, more: Partial<Shot> = {}): Shot {
  const { request } = one.example
  const text = request.text?.padEnd(request.padTo ?? 0)
  const { method, path } = request
  const { vendor } = one.subject
  const operation = operationAt(vendor.operations, method, path)
  return { kind, vendor, operation, method, path, headers: headers(one), text, ...more }
}

/** The operation of a method and path; none where they are no operation's. */
function operationAt(
  operations: readonly VendorOperation[],
  method: string,
  path: string,
): VendorOperation | undefined {
  const bare = path.replace(/[?#].*$/, '')
  return operations.find(
    ({ spec }) => spec.method === method && matchTemplate(parseTemplate(spec.path), bare) !== undefined,
  )
}

function changed({ random }: Sources, one: Example): Shot {
  const body = objectIn(one.example.request.text)
  return body === undefined
    ? shotOf('an example', one)
    : shotOf('an example that is changed', one, { text: mutated(body, random) })
}

function nearly({ random }: Sources, one: Example): Shot {
  const bodies = one.subject.bodies.get(one.operation.spec.id)
  if (bodies === undefined) return shotOf('an example', one)
  return shotOf('a body that nearly fits', one, {
    headers: { ...one.subject.first, 'content-type': 'application/json' },
    text: random.pick(bodies),
  })
}

function cut({ random }: Sources, one: Example): Shot {
  const { text } = one.example.request
  if (text === undefined || text === '') return shotOf('an example', one)
  const end = random.below(text.length)
  return shotOf('JSON that is cut', one, {
    text: text.slice(0, end) + random.pick(['', '}', ']', ',', '"', '\u0000', 'NaN']),
  })
}

function elsewhere({ random }: Sources, one: Example): Shot {
  const { method, path } = one.example.request
  const other = random.pick([
    { path: `${path}/` },
    { path: `/${path}` },
    { path: '/v1/nope' },
    { path: `${path.replace(/\?.*/, '')}/%2e%2e/a` },
    { path: `/v1/${'a'.repeat(3_000)}` },
    { method: random.pick(['PUT', 'DELETE', 'PATCH']) },
  ])
  const where = { method, path, ...other }
  const operation = operationAt(one.subject.vendor.operations, where.method, where.path)
  return shotOf('another route or method', one, { ...where, operation })
}

function wrongKey(random: Random): Record<string, string> {
  const key = random.pick(['', 'x', 'Bearer ', 'Bearer x', 'a'.repeat(2_000), 'Basic QTpC'])
  return { authorization: key, 'x-api-key': key }
}

function dryRun({ random }: Sources, one: Example): Shot {
  const path = one.example.request.path.replace(/\?.*/, '')
  const query = random.pick([
    'dryRun=true',
    'dryRun=false',
    'dryrun=true',
    'dry_run=1',
    'dryRun[]=true',
    'dryRun=false&dryRun=true',
    'dryRun=',
    'dryRun=true&dryRun=true',
  ])
  return shotOf('a dry run by some spelling', one, { path: `${path}?${query}` })
}

function keyed({ random }: Sources, one: Example): Shot {
  const key = `soak-${random.below(50)}`
  return shotOf('an idempotency key', one, { headers: { ...headers(one), 'idempotency-key': key } })
}

function poll({ random, jobs }: Sources, one: Example): Shot {
  const known = jobs.get(one.subject.vendor.name) ?? []
  if (known.length === 0) return shotOf('an example', one)
  const path = random.pick(known)
  const operation = operationAt(one.subject.vendor.operations, 'GET', path)
  return { kind: 'a poll', vendor: one.subject.vendor, operation, method: 'GET', path, headers: one.subject.first }
}

function left({ random, subjects }: Sources, one: Example): Shot {
  const subject = subjects.find(({ vendor }) => vendor.name === 'lumenfall')
  const operation = subject?.vendor.operations.find(({ spec }) => spec.id === 'completeChat')
  if (subject === undefined || operation === undefined) return shotOf('an example', one)
  const messages = [{ role: 'user', content: `a story ${random.below(1_000)}` }]
  const text = JSON.stringify({ model: 'sample-chat', stream: true, max_tokens: 20 + random.below(60), messages })
  const { path, method } = operation.spec
  const sent = { ...subject.first, 'content-type': 'application/json' }
  return {
    kind: 'a stream that is left',
    vendor: subject.vendor,
    operation,
    method,
    path,
    headers: sent,
    text,
    leaves: !random.onceIn(3),
  }
}

async function paid({ random, subjects }: Sources, one: Example): Promise<Shot> {
  const subject = subjects.find(({ vendor }) => vendor.name === 'x-router')
  const operation = subject?.vendor.operations.find(({ spec }) => spec.id === 'generateImage')
  if (subject === undefined || operation === undefined) return shotOf('an example', one)
  const { path, method } = operation.spec
  const payment = await paymentV1({ nonce: nonceOf(`soak ${random.below(1_000_000)}`) })
  const sent = { 'content-type': 'application/json', 'x-payment': payment }
  return { kind: 'a paid picture', vendor: subject.vendor, operation, method, path, headers: sent, text: '{}' }
}

function objectIn(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as never) : undefined
  } catch {
    return undefined
  }
}
