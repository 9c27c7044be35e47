import { afterEach, describe, expect, it, vi } from 'vitest'
import { HEADER, KEY } from './made-call.ts'

describe('a key in a browser', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'

  /** What is warned of when keys go with several requests. */
  async function warnedOf(userAgent: string | undefined, auth: string | undefined, headers = {}): Promise<unknown[][]> {
    vi.stubGlobal('navigator', userAgent && { userAgent })
    const warn = vi.spyOn(globalThis.console, 'warn').mockReturnValue()
    const { authenticateRequest: fresh } = await import('../../src/auth/authenticate-request.ts')
    const request = { operation: 'price', method: 'GET', url: 'https://a.example/', headers, body: undefined }
    for (const _time of [1, 2]) await fresh(request, { security: [HEADER] }, { ...(auth && { auth }) })
    return warn.mock.calls
  }

  it('is warned of once, without showing it', async () => {
    expect(await warnedOf(FIREFOX, KEY)).toEqual([
      [
        '@outlay/sdk: this page sends an API key, which everyone who opens the page can read. ' +
          'Call the API from your server, or let `auth` return short-lived keys of one user.',
      ],
    ])
  })

  it.each([
    ['outside of browsers', 'Node.js/24', KEY, {}],
    ['where the runtime does not say what it is', undefined, KEY, {}],
    ['without a key', FIREFOX, undefined, {}],
    ['for what the caller put into the headers', FIREFOX, undefined, { 'x-team-pass': KEY }],
  ])('is not warned of %s', async (_name, userAgent, auth, headers) => {
    expect(await warnedOf(userAgent, auth, headers)).toEqual([])
  })
})
