import { describe, expect, it } from 'vitest'
import { layer } from '../../src/generated/layer.gen.ts'
import { ACME, GLOBEX, START, server } from './server.ts'

const NOW = START / 1000
const encoded = (value: unknown): string => btoa(typeof value === 'string' ? value : JSON.stringify(value))
const url = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
const HEAD = url(encoded({ alg: 'none', typ: 'JWT' }))
const jwt = (payload: unknown, signature = 'unsigned'): string => `${HEAD}.${url(encoded(payload))}.${signature}`
const good = { sub: 'user_acme', exp: NOW + 1 }

describe('a token of Layer', () => {
  it.each<readonly [what: string, authorization: string]>([
    ['a personal access token', 'Bearer layer_pat_acme'],
    ['a scheme in small letters', 'bearer layer_pat_acme'],
    ['several blanks', 'Bearer   layer_pat_acme'],
    ["the placeholder of the vendor's example", 'Bearer <token>'],
    ['a JWT', `Bearer ${jwt(good)}`],
    ['a JWT with another signature', `Bearer ${jwt(good, 'abc-_123')}`],
    ['a JWT with an empty signature', `Bearer ${jwt(good, '')}`],
    ['a JWT with claims of its own', `Bearer ${jwt({ ...good, iss: 'a', name: '>>>???' })}`],
    ['a JWT that expires in part of a second', `Bearer ${jwt({ ...good, exp: NOW + 0.001 })}`],
  ])('lets in to what is its own and nowhere else: %s', async (_, authorization) => {
    const at = server()
    expect((await at.workspace({ workspace: ACME, authorization })).status).toBe(200)
    expect((await at.workspace({ workspace: GLOBEX, authorization })).status).toBe(404)
  })

  it.each<readonly [what: string, authorization: string | undefined, keyword: string]>([
    ['none', undefined, 'Missing token'],
    ['an empty header', '', 'Missing token'],
    ['another scheme', 'Basic layer_pat_acme', 'Unknown token'],
    ['no scheme', 'layer_pat_acme', 'Unknown token'],
    ['the scheme alone', 'Bearer', 'Unknown token'],
    ['two tokens', 'Bearer layer_pat_acme layer_pat_acme', 'Unknown token'],
    ['an unknown token', 'Bearer layer_pat_initech', 'Unknown token'],
    ['more than a token', 'Bearer layer_pat_acme2', 'Unknown token'],
    ['a name of objects', 'Bearer constructor', 'Unknown token'],
    ['a JWT that has expired', `Bearer ${jwt({ ...good, exp: NOW - 1 })}`, 'has expired'],
    ['a JWT that expires now', `Bearer ${jwt({ ...good, exp: NOW })}`, 'has expired'],
    ['a JWT without exp', `Bearer ${jwt({ sub: 'user_acme' })}`, 'Unknown token'],
    ['a JWT whose exp is a text', `Bearer ${jwt({ ...good, exp: '4102444800' })}`, 'Unknown token'],
    ['a JWT of nobody', `Bearer ${jwt({ ...good, sub: 'user_initech' })}`, 'Unknown token'],
    ['a JWT without sub', `Bearer ${jwt({ exp: NOW + 1 })}`, 'Unknown token'],
    ['a JWT of two parts', `Bearer ${jwt(good).split('.').slice(0, 2).join('.')}`, 'Unknown token'],
    ['a JWT of four parts', `Bearer ${jwt(good)}.more`, 'Unknown token'],
    ['a payload that is no JSON', `Bearer ${HEAD}.${url(encoded('{'))}.x`, 'Unknown token'],
    ['a payload that is a list', `Bearer ${HEAD}.${url(encoded([good]))}.x`, 'Unknown token'],
    ['a payload that is null', `Bearer ${HEAD}.${url(encoded('null'))}.x`, 'Unknown token'],
    ['a payload that is not base64', `Bearer ${HEAD}.a.x`, 'Unknown token'],
    ['a header that is no JSON', `Bearer abcd.${url(encoded(good))}.x`, 'Unknown token'],
  ])('lets nobody in: %s', async (_, authorization, said) => {
    const { status, body, headers } = await server().workspace({ authorization })
    expect([status, body]).toEqual([401, { detail: expect.stringContaining(said) }])
    expect(headers.get('www-authenticate')).toBe('Bearer')
  })

  it('that is a JWT expires by the clock of the server', async () => {
    const at = server()
    const authorization = `Bearer ${jwt({ ...good, exp: NOW + 60 })}`
    expect((await at.workspace({ authorization })).status).toBe(200)
    at.pass(59_999)
    expect((await at.workspace({ authorization })).status).toBe(200)
    at.pass(1)
    expect((await at.workspace({ authorization })).status).toBe(401)
  })

  it('is one of the sample world, whose JWTs are as they are said to be', async () => {
    const world = layer.world?.sample
    const statuses = Object.entries(world?.credentials ?? {}).map(async ([name, { Authorization }]) => {
      const workspace = name === 'globex' ? GLOBEX : ACME
      return [name, (await server().workspace({ workspace, authorization: Authorization })).status]
    })
    expect(Object.fromEntries(await Promise.all(statuses))).toEqual({
      acme: 200,
      globex: 200,
      placeholder: 200,
      acmeJwt: 200,
      expiredJwt: 401,
    })
  })

  it.each(['layer_pat_acme', jwt(good)])('is shown nowhere, wherever it was sent: %s', async (token) => {
    const at = server()
    const asked = { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } }
    const path = `/layer/api/v1/workspaces/${ACME}/inferences/estimate`
    const answers = await Promise.all([
      at.estimate({ model_id: token, [token]: { [token]: [token] }, prompt: 7, quality: token }),
      at.workspace({ workspace: token }),
      at.send(`/layer/api/${token}`),
      at.send(`/nobody/${token}`),
      at.send(path, { ...asked, body: JSON.stringify(token) }),
      at.workspace({ authorization: `Bearer ${token}x.y` }),
      at.inference(token),
    ])
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 404, 404, 422, 401, 422])
    for (const { text } of answers) expect(text).not.toContain(token)
    expect(JSON.stringify(at.refused)).not.toContain(token)
  })
})
