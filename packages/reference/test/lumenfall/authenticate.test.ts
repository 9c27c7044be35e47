import { describe, expect, it } from 'vitest'
import type { IncomingRequest } from '../../src/behaviour/behaviour.ts'
import { accountsOf } from '../../src/lumenfall/accounts.ts'
import { createAuthenticator } from '../../src/lumenfall/authenticate.ts'
import type { LumenfallAuthContext } from '../../src/lumenfall/session.ts'
import { WORLD } from './world.ts'

interface Door {
  readonly at: (at: number) => void
  readonly knock: (authorization?: string, known?: boolean) => LumenfallAuthContext
}

function door(): Door {
  let at = 0
  let ids = 0
  const requestId = (): string => {
    ids += 1
    return `req_${ids}`
  }
  const authenticate = createAuthenticator({ now: () => at, accounts: accountsOf(WORLD, () => 'topup'), requestId })
  return {
    at: (next) => {
      at = next
    },
    knock: (authorization, known = true) => {
      const headers = authorization === undefined ? {} : { authorization }
      const request = new Request('http://localhost/', { headers })
      return authenticate({ request, operation: known ? {} : undefined } as unknown as IncomingRequest)
    },
  }
}

describe('a key of Lumenfall', () => {
  it.each<readonly [authorization: string | undefined, account: string | undefined, keyword: string | undefined]>([
    ['Bearer lmnfl_acme.secret', 'acct_acme', undefined],
    ['bearer  lmnfl_acme.secret', 'acct_acme', undefined],
    ['Bearer lmnfl_acme.other', undefined, 'invalid-key'],
    ['Bearer LMNFL_ACME.SECRET', undefined, 'invalid-key'],
    ['Bearer __proto__', undefined, 'invalid-key'],
    ['Basic lmnfl_acme.secret', undefined, 'missing-key'],
    ['lmnfl_acme.secret', undefined, 'missing-key'],
    ['Bearer', undefined, 'missing-key'],
    ['', undefined, 'missing-key'],
    [undefined, undefined, 'missing-key'],
  ])('in %j lets in %s', (authorization, account, keyword) => {
    const auth = door().knock(authorization)
    expect([auth.account?.id, auth.faults?.[0]?.keyword]).toEqual([account, keyword])
    expect(auth.headers).toEqual({ 'X-Lumenfall-Request-Id': 'req_1' })
    expect(JSON.stringify(auth.faults)).not.toMatch(/lmnfl_[\w.-]+/i)
  })
})

describe('a limit', () => {
  const limited = 'Bearer lmnfl_limited.secret'

  it('of one request per minute refuses the second and says when to come back', () => {
    const { at, knock } = door()
    expect(knock(limited).faults).toEqual([])
    at(1)
    expect(knock(limited).faults).toEqual([
      {
        fault: 'rate-limited',
        message: 'The rate limit of 1 per minute is reached. Retry after 60s.',
        headers: { 'Retry-After': '60' },
      },
    ])
    at(60_000)
    expect(knock(limited).faults).toEqual([])
  })

  it('counts no request for a path that is not there, and none of other accounts', () => {
    const { knock } = door()
    knock(limited, false)
    for (let time = 0; time < 100; time += 1) expect(knock('Bearer lmnfl_acme.secret').faults).toEqual([])
    expect(knock(limited).faults).toEqual([])
  })
})
