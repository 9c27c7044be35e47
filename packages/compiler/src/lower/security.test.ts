import { describe, expect, it } from 'vitest'
import { operationsOf } from '../../model/operation.ts'
import { asksForKey, keyHeaders, secretHeaders } from './keys.ts'

const KEY = [{ team: [] }]

function asks(own: unknown, ofDocument: unknown): boolean {
  const node = { operationId: 'a', responses: {}, ...(own !== undefined && { security: own }) }
  const document = { paths: { '/a': { get: node } }, ...(ofDocument !== undefined && { security: ofDocument }) }
  return asksForKey({ document, operations: operationsOf(document) })
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

describe('the headers of secrets', () => {
  it('are those whose schema has the format password, each once, in lower case', () => {
    const schema = { type: 'string', format: 'password' }
    const parameters = [
      { name: 'X-Payment', in: 'header', schema },
      { name: 'X-Team', in: 'header', schema: { type: 'string' } },
      { name: 'pass', in: 'query', schema },
    ]
    const document = { paths: { '/a': { get: { operationId: 'a', parameters, responses: {} } } } }
    const operations = [...operationsOf(document), ...operationsOf(document)]
    expect(secretHeaders({ operations })).toEqual(['x-payment'])
  })
})
