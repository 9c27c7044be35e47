import { describe, expect, it } from 'vitest'
import { exchange } from '../exchange.fixture.ts'
import { status } from './status.ts'

describe('the rule of the status', () => {
  it('holds where the status is that of the case', async () => {
    expect(status.judge(await exchange('estimateImage 200 standard'))).toEqual([])
    expect(status.judge(await exchange('estimateImage 404 trailingSlash'))).toEqual([])
  })

  it('names a status that the document does not declare, and those that it does', async () => {
    const came = await exchange('estimateImage 200 standard', { status: 418, body: { error: 'TEAPOT' } })
    expect(status.judge(came)).toEqual([
      'The status is 418, which the document does not declare for estimateImage; declared are 200, 400, 404, 405, 413, 415, 500. It came with {"error":"TEAPOT"}.',
    ])
  })

  it('names a declared status that is not that of the case', async () => {
    const came = await exchange('estimateImage 200 standard', { status: 400, body: undefined })
    expect(status.judge(came)).toEqual(['The status is 400, expected was 200. It came without a body.'])
  })
})
