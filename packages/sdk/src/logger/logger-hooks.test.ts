import { describe, expect, it } from 'vitest'
import type { ClientOptions } from '../client/client.ts'
import { responseValidator } from '../generated/x-router/response-validation.gen.ts'
import { createClient, estimateImage } from '../generated/x-router.gen.ts'
import { type Logger, type LoggerOptions, loggerHooks } from './logger-hooks.ts'

const URL_OF = 'https://api.x-router.ai/v1/images/estimate'
const CALL = `estimateImage: POST ${URL_OF}`
const OF_CALL = { operation: 'estimateImage', method: 'POST', url: URL_OF }

type Line = readonly [level: string, message: string, fields: object]

/** The lines of one call to a server that gives these answers, one after another. */
async function logged(
  replies: readonly (() => Response | never)[],
  options: LoggerOptions = {},
  more: ClientOptions = {},
): Promise<readonly Line[]> {
  const lines: Line[] = []
  const at = (level: string) => (message: string, fields: object) => {
    lines.push([level, message, fields])
  }
  const logger: Logger = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
  const left = [...replies]
  const fetch = async (): Promise<Response> => (left.shift() as () => Response)()
  const client = createClient({ fetch, random: () => 0, ...more, hooks: [loggerHooks(logger, options)] })
  await estimateImage({ client, body: {} }).catch(() => {})
  return lines
}

const good =
  (headers: Record<string, string> = {}) =>
  () =>
    Response.json({}, { headers })
const busy = () => Response.json({ error: 'BUSY' }, { status: 503, headers: { 'retry-after': '0' } })
const bad = () => Response.json({ error: 'BAD' }, { status: 400, headers: { 'x-request-id': 'req_1' } })

describe('a logger', () => {
  it('tells a good call in one line', async () => {
    expect(await logged([good()])).toEqual([['info', `${CALL} answered 200.`, { ...OF_CALL, attempt: 1, status: 200 }]])
  })

  it('tells the request, how long it took where there is a clock, and the attempt', async () => {
    let instant = 0
    const now = (): number => (instant += 7.4)
    const [first, , third] = await logged([busy, good({ 'x-request-id': 'req_2' })], { now })
    expect(first).toEqual([
      'info',
      `${CALL} answered 503 (in 7 ms).`,
      { ...OF_CALL, attempt: 1, status: 503, milliseconds: 7 },
    ])
    expect(third?.[1]).toBe(`${CALL} answered 200 (in 7 ms, attempt 2, request req_2).`)
    expect(third?.[2]).toEqual({ ...OF_CALL, attempt: 2, status: 200, requestId: 'req_2', milliseconds: 7 })
  })

  it('warns of an attempt that failed, and of the wait', async () => {
    const [, warned] = await logged([busy, good()])
    expect(warned?.[0]).toBe('warn')
    expect(warned?.[1]).toBe(
      `Attempt 1 failed, and the next follows after 0 ms: ${CALL} was refused with 503 BUSY: {"error":"BUSY"}`,
    )
    expect(warned?.[2]).toMatchObject({ ...OF_CALL, attempt: 1, wait: 0, error: { status: 503, code: 'BUSY' } })
  })

  it('warns of an answer that is not what the document declares, and is given nevertheless', async () => {
    const [, warned] = await logged([good()], {}, { responseValidator: responseValidator() })
    expect(warned?.slice(0, 2)).toEqual(['warn', expect.stringContaining(`${CALL} answered 200, but \`/`)])
  })

  it('tells the error with which a call is given up', async () => {
    const lines = await logged([bad])
    expect(lines.map(([level]) => level)).toEqual(['info', 'error'])
    expect(lines[1]?.[1]).toBe(`${CALL} was refused with 400 BAD: {"error":"BAD"}`)
    expect(lines[1]?.[2]).toMatchObject({ ...OF_CALL, error: { name: 'BadError', requestId: 'req_1', attempts: 1 } })
  })

  it('tells nothing of errors of others but their name', async () => {
    const fetch = (() => 'no promise') as unknown as () => Promise<Response>
    const lines = await logged([], { level: 'error' }, { fetch })
    expect(lines).toEqual([
      ['error', 'A call was given up for an error that is not of this package.', { error: 'TypeError' }],
    ])
  })

  it.each([
    ['debug', ['debug', 'info', 'warn', 'debug', 'info', 'error']],
    ['info', ['info', 'warn', 'info', 'error']],
    [undefined, ['info', 'warn', 'info', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
    ['off', []],
  ] as const)('at the level %s tells no less than that', async (level, levels) => {
    expect((await logged([busy, bad], level === undefined ? {} : { level })).map(([one]) => one)).toEqual(levels)
  })

  it('tells each attempt at debug, and of the headers of its answer those that hold no secrets', async () => {
    const headers = { 'set-cookie': 'a=b', 'x-token': 'c', 'retry-after': '7', 'x-ratelimit-reset': '9' }
    const lines = await logged([good(headers)], { level: 'debug' })
    expect(lines[0]).toEqual(['debug', `${CALL} is sent.`, { ...OF_CALL, attempt: 1 }])
    expect(lines[1]?.[2]).toEqual({
      ...OF_CALL,
      attempt: 1,
      status: 200,
      headers: { 'content-type': 'application/json', 'retry-after': '7', 'x-ratelimit-reset': '9' },
    })
  })

  it('is not made for a level that is none', () => {
    expect(() => loggerHooks(console, { level: 'trace' as 'debug' })).toThrow(
      new TypeError('`level` must be one of debug, info, warn, error, off; received "trace".'),
    )
  })

  it('can be the console', () => {
    expect(() => loggerHooks(console)).not.toThrow()
  })
})
