import { describe, expect, it } from 'vitest'
import type { Call } from '../client/client.ts'
import { redactFields, type SecretNames } from './hide-marked.ts'
import type { SentRequest } from './sent-request.ts'

const URL_OF = 'https://a.example/doors/a%2Fb/open?ticket=t+1&page=2&ticket=t2'

function hidden(
  marks: SecretNames,
  more: Partial<SentRequest> = {},
): { kept: SentRequest; told: (text: string) => string } {
  const request: SentRequest = { operation: 'open', method: 'POST', url: URL_OF, headers: {}, body: undefined, ...more }
  const call: Call = {
    operation: { id: 'open', vendor: 'a', responses: {} },
    method: 'POST',
    url: '',
    path: { door: 'a/b' },
  }
  const redactor = redactFields(marks)(call)
  return { kept: redactor.redactRequest(request), told: redactor.redactText }
}

function form(fields: readonly (readonly [string, string | Blob])[]): FormData {
  const made = new FormData()
  for (const [name, value] of fields) made.append(name, value)
  return made
}

describe('what the document marks as secret', () => {
  it.each<readonly [what: string, marks: SecretNames, url: string]>([
    ['a value of the path', { path: ['door'] }, 'https://a.example/doors/***/open?ticket=t+1&page=2&ticket=t2'],
    [
      'a parameter of the query, however often',
      { query: ['ticket'] },
      'https://a.example/doors/a%2Fb/open?ticket=***&page=2',
    ],
    ['nothing that is not there', { path: ['room'], query: ['pass'] }, URL_OF],
  ])('is hidden in the URL: %s', (_, marks, url) => expect(hidden(marks).kept.url).toBe(url))

  it.each<readonly [what: string, names: readonly string[], body: string, shown: string]>([
    ['a field', ['pin'], '{"pin":"1234","n":1}', '{"pin":"***","n":1}'],
    ['a field at any depth', ['pin'], '{"a":[{"b":{"pin":1234}}]}', '{"a":[{"b":{"pin":"***"}}]}'],
    ['all of a list or an object', ['pin'], '{"pin":["a",{"b":2}]}', '{"pin":"***"}'],
    ['the whole body', [''], '"1234"', '***'],
    ['nothing of a body without it', ['pin'], '{"n": 1}', '{"n": 1}'],
    ['nothing of a body that is no JSON', ['pin'], 'pin 1234', 'pin 1234'],
  ])('is hidden in a body of JSON: %s', (_, body, text, shown) => {
    expect(hidden({ body }, { body: text }).kept.body).toBe(shown)
  })

  it('is hidden in a form of a URL', () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const { kept } = hidden({ body: ['pin'] }, { headers, body: 'n=1&pin=12%2034&who=%7B%22pin%22%3A1234%7D' })
    expect(kept.body).toBe('n=1&pin=***&who=%7B%22pin%22%3A%22***%22%7D')
  })

  it('is hidden in a form with files, of which the rest stays', () => {
    const file = new File(['a'], 'a.txt')
    const body = form([
      ['n', '1'],
      ['pin', '1234'],
      ['pin', new Blob(['1234'])],
      ['file', file],
      ['who', '{"pin":"5678"}'],
    ])
    const { kept, told } = hidden({ body: ['pin'] }, { body })
    expect(
      [...(kept.body as FormData)].map(([name, value]) => [name, value instanceof File ? value.name : value]),
    ).toEqual([
      ['n', '1'],
      ['pin', '***'],
      ['pin', '***'],
      ['file', 'a.txt'],
      ['who', '{"pin":"***"}'],
    ])
    expect(told('1234, 5678 and 9012')).toBe('***, *** and 9012')
    expect(body.get('pin')).toBe('1234')
  })

  it('is hidden in the forms in which it could be quoted, but for what is too short', () => {
    const { told } = hidden({ body: ['pin', 'n'] }, { body: '{"pin":"a&b c","n":12}' })
    expect(told('a&b c, a&amp;b c, a%26b%20c, a%26b+c, 12')).toBe('***, ***, ***, ***, 12')
  })
})
