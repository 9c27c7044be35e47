import { describe, expect, it } from 'vitest'
import { status } from '../../src/rules/status.ts'
import { exchange } from '../exchange.ts'

describe('the rule of the status', () => {
  it('holds where the status is that of the case', async () => {
    expect(status.judge(await exchange('estimateImage 200 standard'))).toEqual([])
    expect(status.judge(await exchange('estimateImage 404 trailingSlash'))).toEqual([])
  })

  it('names a status that the document does not declare, and those that it does', async () => {
    const came = await exchange('estimateImage 200 standard', { status: 418, body: { error: 'TEAPOT' } })
    expect(status.judge(came)).toEqual([
      'The status must be one that the document declares for estimateImage (200, 400, 404, 405, 413, 415, 500); received 418 with the body {"error":"TEAPOT"}.',
    ])
  })

  it('names a declared status that is not that of the case', async () => {
    const came = await exchange('estimateImage 200 standard', { status: 400, body: undefined })
    expect(status.judge(came)).toEqual(['The status must be 200; received 400 without a body.'])
  })
})
