import { describe, expect, it } from 'vitest'
import { ConnectionError } from './errors.ts'

const request = { operation: 'estimate', method: 'POST', url: 'https://a.example/x', headers: {}, body: '{}' }
const said = (cause: unknown, hide = (text: string): string => text): string =>
  new ConnectionError(request, cause, hide).message.replace('estimate: POST https://a.example/x got no response ', '')
const failed = (message: string, code?: string): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) })

const ADVICE = ' Check baseUrl.'

describe('a connection error', () => {
  it.each<[sentence: string, cause: unknown, advice?: string]>([
    ['nothing listens there', failed('connect ECONNREFUSED 127.0.0.1:1'), ADVICE],
    [
      'nothing listens there',
      new TypeError('fetch failed', {
        cause: Object.assign(new AggregateError([new Error('a')], ''), { code: 'ECONNREFUSED' }),
      }),
      ADVICE,
    ],
    [
      'nothing listens there',
      new TypeError('client error (Connect): tcp connect error: Connection refused (os error 111)'),
      ADVICE,
    ],
    ['nothing listens there', Object.assign(new Error(''), { code: 'ConnectionRefused' }), ADVICE],
    ['no host has this name', failed('getaddrinfo ENOTFOUND a.example'), ADVICE],
    ['no host has this name', failed('getaddrinfo EAI_AGAIN a.example'), ADVICE],
    ['no host has this name', new TypeError('dns error: failed to lookup address information'), ADVICE],
    ['no network leads there', failed('connect EHOSTUNREACH 10.0.0.1:443'), ADVICE],
    ['no network leads there', failed('connect ENETUNREACH 10.0.0.1:443'), ADVICE],
    ['no network, or blocked by CORS', new TypeError('Failed to fetch'), ADVICE],
    ['no network, or blocked by CORS', new TypeError('Load failed'), ADVICE],
    ['no network, or blocked by CORS', new TypeError('NetworkError when attempting to fetch resource.'), ADVICE],
    ['the server closed the connection while the body was sent', failed('write EPIPE', 'EPIPE')],
    ['the server closed the connection while the body was sent', failed('write ECONNRESET', 'ECONNRESET')],
    ['the server is not trusted (TLS)', failed('self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT')],
    ['the server is not trusted (TLS)', failed('unable to verify the first certificate')],
    ['the server is not trusted (TLS)', failed('', 'ERR_TLS_CERT_ALTNAME_INVALID')],
    ['the server is not trusted (TLS)', new TypeError('invalid peer certificate: UnknownIssuer')],
    ['the server was too slow', failed('connect ETIMEDOUT 10.0.0.1:443')],
    ['the server was too slow', failed('Connect Timeout Error', 'UND_ERR_CONNECT_TIMEOUT')],
    ['the server was too slow', failed('Body Timeout Error', 'UND_ERR_BODY_TIMEOUT')],
    ['the server closed the connection', failed('read ECONNRESET', 'ECONNRESET')],
    ['the server closed the connection', failed('other side closed', 'UND_ERR_SOCKET')],
    ['the server closed the connection', new TypeError('terminated')],
    ['the server closed the connection', new Error('The socket connection was closed unexpectedly.')],
    ['the server closed the connection', new TypeError('connection closed before message completed')],
  ])('says what failed: %s', (sentence: string, cause, advice = '') => {
    expect(said(cause)).toMatch(new RegExp(`^\\(${sentence.replaceAll(/[()]/g, '\\$&')}: .+\\)\\.${advice}$`))
  })

  it('says what the runtime says where nobody knows what failed', () => {
    expect(said(failed('unknown scheme'))).toBe(`(fetch failed: unknown scheme).${ADVICE}`)
    expect(said(new TypeError('', { cause: new AggregateError([new Error('no luck')]) }))).toBe(
      `(TypeError: AggregateError: no luck).${ADVICE}`,
    )
  })

  it('ends where causes go in circles', () => {
    const cause = new Error('round')
    cause.cause = cause
    expect(said(cause).match(/round/g)).toHaveLength(10)
  })

  it('hides what it is given to hide', () => {
    expect(said(failed('no route to a?key=sk-1234'), (text) => text.replaceAll('sk-1234', '***'))).not.toContain(
      'sk-1234',
    )
  })
})
