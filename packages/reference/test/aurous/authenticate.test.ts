import { describe, expect, it } from 'vitest'
import { type Caller, keyOf, server } from './server.ts'

const DUNE = { prompt: 'a dune' }
const json = { 'content-type': 'application/json' }

describe('the key of a request', () => {
  it.each<readonly [what: string, headers: Record<string, string>, code: string]>([
    ['that is not there', {}, 'missing_api_key'],
    ['that is empty', { 'x-api-key': '' }, 'missing_api_key'],
    ['that is blank', { 'x-api-key': '  ' }, 'missing_api_key'],
    ['in another header', { authorization: `Bearer ${keyOf.acme}` }, 'missing_api_key'],
    ['that belongs to nobody', { 'x-api-key': `al_live_${'0'.repeat(64)}` }, 'invalid_api_key'],
    ['that is not a key', { 'x-api-key': 'secret' }, 'invalid_api_key'],
    ['in capitals', { 'x-api-key': keyOf.acme.toUpperCase() }, 'invalid_api_key'],
    ['that is cut off', { 'x-api-key': keyOf.acme.slice(0, -1) }, 'invalid_api_key'],
    ['that is longer', { 'x-api-key': `${keyOf.acme}a` }, 'invalid_api_key'],
    ['that comes twice', { 'x-api-key': `${keyOf.acme}, ${keyOf.acme}` }, 'invalid_api_key'],
    ['that is named like a member of every object', { 'x-api-key': '__proto__' }, 'invalid_api_key'],
    ['that was revoked', { 'x-api-key': keyOf.revoked }, 'revoked_api_key'],
  ])('%s gets 401 on every route', async (_, headers, code) => {
    const at = server()
    const asking: Caller = { team: 'nobody', headers }
    const answers = [
      await at.post('/v1/images/estimate', DUNE, asking),
      await at.post('/v1/images', DUNE, asking),
      await at.post('/v1/characters', {}, asking),
      await at.post('/v1/files', new FormData(), asking),
      ...(await Promise.all(
        ['images/img_1', 'loras', 'characters', 'characters/x', 'pricing', 'balance'].map((path) =>
          at.get(`/v1/${path}`, asking),
        ),
      )),
    ]
    for (const one of answers) {
      expect(one.body.error).toEqual({
        type: 'authentication',
        code,
        message: expect.stringMatching(/^(Missing|Unknown) API key\. Send .*\.$|^The API key is revoked\. Send/),
        param: null,
        doc_url: `https://docs.aurous-labs.com/errors#${code}`,
        request_id: one.headers.get('aurous-request-id'),
      })
      expect(one.status).toBe(401)
    }
  })

  it.each<readonly [team: 'nobody' | 'revoked', headers: Record<string, string>, message: string]>([
    ['nobody', {}, 'Missing API key. Send `X-Api-Key: <your key>`.'],
    ['revoked', {}, 'The API key is revoked. Send an active key of your team.'],
    [
      'nobody',
      { 'x-api-key': 'secret' },
      'Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.',
    ],
  ])('of %s with %o is refused in a sentence that teaches', async (team, headers, message) => {
    expect((await server().get('/v1/balance', { team, headers })).body.error.message).toBe(message)
  })

  it('is not looked at where there is no such route or method', async () => {
    const at = server()
    expect((await at.get('/v1/nothing', { team: 'nobody' })).status).toBe(404)
    expect((await at.send('/v1/images', { method: 'DELETE' })).status).toBe(405)
  })

  it('may have blanks around it, which HTTP does not count', async () => {
    const { status } = await server().get('/v1/balance', {
      team: 'nobody',
      headers: { 'x-api-key': ` ${keyOf.acme} ` },
    })
    expect(status).toBe(200)
  })
})

describe('the version of a request', () => {
  it.each<readonly [given: string, code: string]>([
    ['', 'invalid_format'],
    ['latest', 'invalid_format'],
    ['2026-5-15', 'invalid_format'],
    ['2026-05-15T00:00:00Z', 'invalid_format'],
    ['2026-05-15, 2026-05-15', 'invalid_format'],
    ['2026-01-01', 'unknown_version'],
    ['2026-13-45', 'unknown_version'],
    ['0000-00-00', 'unknown_version'],
  ])('%j gets 400 %s on every route, and the version of the team in the header', async (given, code) => {
    for (const [team, pinned] of [['acme', '2026-05-15'] as const, ['initech', '2026-09-01'] as const]) {
      const asking = { team, headers: { 'aurous-version': given } }
      const at = server()
      const answers = [
        await at.post('/v1/images/estimate', DUNE, asking),
        await at.post('/v1/images', DUNE, asking),
        await at.post('/v1/characters', {}, asking),
        await at.post('/v1/files', new FormData(), asking),
        await at.get('/v1/balance', asking),
        await at.get('/v1/images/img_1', asking),
      ]
      for (const { status, code: found, param, headers } of answers) {
        expect([status, found, param, headers.get('aurous-version')]).toEqual([400, code, 'Aurous-Version', pinned])
      }
    }
  })

  it.each<readonly [team: 'acme' | 'initech' | 'nobody', given: string | undefined, then: string]>([
    ['acme', undefined, '2026-05-15'],
    ['acme', '2026-09-01', '2026-09-01'],
    ['initech', undefined, '2026-09-01'],
    ['initech', '2026-05-15', '2026-05-15'],
    ['nobody', undefined, '2026-05-15'],
    ['nobody', '2026-09-01', '2026-05-15'],
  ])('of %s that names %s is answered as %s', async (team, given, then) => {
    const asking = { team, headers: given === undefined ? {} : { 'aurous-version': given } }
    const at = server()
    const answers = [await at.get('/v1/loras', asking), await at.post('/v1/images/estimate', {}, asking)]
    expect(answers.map(({ headers }) => headers.get('aurous-version'))).toEqual([then, then])
  })

  it('stays with the generation that it priced', async () => {
    const at = server()
    const { body } = await at.post('/v1/images', DUNE, { headers: { 'aurous-version': '2026-09-01' } })
    expect([body.aurous_version, body.cost.amount]).toEqual(['2026-09-01', 2])
    expect((await at.get(`/v1/images/${body.id}`)).body.aurous_version).toBe('2026-09-01')
  })
})

describe('every answer', () => {
  const key = { 'x-api-key': keyOf.acme }
  const failing = (): number => {
    throw new Error('no chance left')
  }
  /** Chance that ends behind the request’s id. */
  const ending = (): (() => number) => {
    let left = 16
    return () => (left-- > 0 ? 0.5 : failing())
  }

  it.each<readonly [status: number, path: string, init: RequestInit, limit: string]>([
    [200, '/v1/balance', { headers: key }, '1200'],
    [200, '/v1/balance', { method: 'HEAD', headers: key }, '1200'],
    [200, '/v1/images/estimate', { method: 'POST', headers: { ...key, ...json }, body: JSON.stringify(DUNE) }, '240'],
    [202, '/v1/images', { method: 'POST', headers: { ...key, ...json }, body: JSON.stringify(DUNE) }, '120'],
    [400, '/v1/images', { method: 'POST', headers: { ...key, ...json }, body: '{' }, '120'],
    [400, '/v1/images', { method: 'POST', headers: key }, '120'],
    [400, '/v1/loras', { headers: { ...key, 'aurous-version': 'x' } }, '1200'],
    [401, '/v1/images/estimate', { method: 'POST', headers: json, body: '{}' }, '240'],
    [401, '/v1/files', { method: 'POST', body: new FormData() }, '60'],
    [404, '/v1/nothing', {}, '1200'],
    [404, '/v1/images/img_1', { headers: key }, '1200'],
    [405, '/v1/images', { method: 'DELETE', headers: key }, '1200'],
    [413, '/v1/images', { method: 'POST', headers: { ...key, ...json }, body: ' '.repeat(1_048_577) }, '120'],
    [
      413,
      '/v1/files',
      {
        method: 'POST',
        headers: { ...key, 'content-type': 'multipart/form-data; boundary=X' },
        body: ' '.repeat(10_485_761),
      },
      '60',
    ],
    [415, '/v1/images', { method: 'POST', headers: { ...key, 'content-type': 'text/plain' }, body: '{}' }, '120'],
    [415, '/v1/files', { method: 'POST', headers: { ...key, ...json }, body: '{}' }, '60'],
  ])('of %i to %s has its id, its version and its limits', async (status, path, init, limit) => {
    const found = await server().send(path, init)
    expect([found.status, found.headers.get('x-ratelimit-limit')]).toEqual([status, limit])
    expectHeaders(found.headers)
    if (found.body?.error) expect(found.body.error.request_id).toBe(found.headers.get('aurous-request-id'))
  })

  it('of 500 has them, too, and its cause is told to the log alone', async () => {
    const at = server({ random: ending() })
    const { status, body, headers } = await at.post('/v1/images', DUNE)
    expect([status, body.error.code, body.error.type]).toEqual([500, 'internal_error', 'server_error'])
    expectHeaders(headers)
    expect(at.refused).toMatchObject([{ status: 500, cause: { message: 'no chance left' } }])
    expect(JSON.stringify(body)).not.toContain('no chance left')
  })

  it('of a server whose chance or clock fails is a 500', async () => {
    for (const broken of [{ random: failing }, { now: failing }]) {
      const { status, body } = await server(broken).post('/v1/images', DUNE)
      expect([status, body.error.code]).toEqual([500, 'internal_error'])
    }
  })

  it('has an id of its own', async () => {
    const at = server()
    const ids = await Promise.all(
      Array.from({ length: 50 }, async () => (await at.get('/v1/balance')).headers.get('aurous-request-id')),
    )
    expect(new Set(ids).size).toBe(50)
  })

  function expectHeaders(headers: Headers): void {
    expect(headers.get('aurous-request-id')).toMatch(/^req_[0-9A-HJKMNP-TV-Z]{26}$/)
    expect(headers.get('aurous-version')).toBe('2026-05-15')
    expect(headers.get('x-ratelimit-remaining')).toMatch(/^\d+$/)
    expect(headers.get('x-ratelimit-reset')).toMatch(/^\d{10}$/)
    expect(headers.get('x-ratelimit-limit')).toMatch(/^\d+$/)
  }
})
