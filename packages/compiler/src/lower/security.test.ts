import { describe, expect, it } from 'vitest'
import { operationsOf } from '../model/operation.ts'
import { asksForKey, keyHeaders, securityOf } from './security.ts'

const KEY = [{ team: [] }]

function asks(own: unknown, ofDocument: unknown): boolean {
  const node = { operationId: 'a', responses: {}, ...(own !== undefined && { security: own }) }
  const document = { paths: { '/a': { get: node } }, ...(ofDocument !== undefined && { security: ofDocument }) }
  return operationsOf(document).some((operation) => asksForKey(document, operation))
}

describe('a document whose operation', () => {
  it.each([
    [KEY, undefined, true],
    [undefined, KEY, true],
    [KEY, [], true],
    [[{}, ...KEY], undefined, true],
    [[], KEY, false],
    [[{}], KEY, false],
    [undefined, [], false],
    [undefined, undefined, false],
  ])('has the security %j below %j asks for a key: %s', (own, ofDocument, wanted) => {
    expect(asks(own, ofDocument)).toBe(wanted)
  })
})

describe('the headers of keys', () => {
  it('are those of the apiKey schemes, each once, in lower case', () => {
    const securitySchemes = {
      team: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
      again: { type: 'apiKey', in: 'header', name: 'x-api-key' },
      referred: { $ref: '#/components/securitySchemes/other' },
      other: { type: 'apiKey', in: 'header', name: 'X-Team-Pass' },
      query: { type: 'apiKey', in: 'query', name: 'key' },
      bearer: { type: 'http', scheme: 'bearer' },
    }
    expect(keyHeaders({ components: { securitySchemes } })).toEqual(['x-api-key', 'x-team-pass'])
  })

  it.each([{}, { components: {} }, { components: { securitySchemes: null } }])('of %j are none', (document) => {
    expect(keyHeaders(document)).toEqual([])
  })
})

describe('where a credential goes', () => {
  const securitySchemes = {
    header: { type: 'apiKey', in: 'header', name: 'X-Key' },
    twin: { type: 'apiKey', in: 'header', name: 'X-Key' },
    query: { type: 'apiKey', in: 'query', name: 'key' },
    cookie: { type: 'apiKey', in: 'cookie', name: 'session' },
    bearer: { type: 'http', scheme: 'Bearer' },
    basic: { type: 'http', scheme: 'basic' },
    digest: { type: 'http', scheme: 'digest' },
    login: { type: 'oauth2', flows: {} },
  }

  it.each([
    [['query'], [{ in: 'query', name: 'key', type: 'apiKey' }]],
    [['cookie'], [{ in: 'cookie', name: 'session', type: 'apiKey' }]],
    [
      ['basic', 'query', 'basic'],
      [
        { scheme: 'basic', type: 'http' },
        { in: 'query', name: 'key', type: 'apiKey' },
      ],
    ],
    [['digest', 'unknown'], []],
    [['header'], [{ key: 'header', name: 'X-Key', type: 'apiKey' }]],
    [
      ['bearer', 'login'],
      [
        { key: 'bearer', scheme: 'bearer', type: 'http' },
        { key: 'login', scheme: 'bearer', type: 'http' },
      ],
    ],
  ])('is of %j: %j', (names, wanted) => {
    const security = names.map((name) => ({ [name]: [] }))
    const document = {
      paths: { '/a': { get: { operationId: 'a', responses: {} } } },
      components: { securitySchemes },
      security,
    }
    expect(operationsOf(document).map((operation) => securityOf(document, operation))).toEqual([wanted])
  })
})
