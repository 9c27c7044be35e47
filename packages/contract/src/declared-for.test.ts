import { describe, expect, it } from 'vitest'
import { declaredFor } from './declared-for.ts'
import { exchange } from './exchange.fixture.ts'

const { given } = await exchange('estimateImage 200 standard')
const content = (mediaType: string) => [{ mediaType }]

describe('what is declared for a status', () => {
  it.each([
    [404, 'a/404'],
    [418, 'a/4xx'],
    [500, 'a/default'],
  ])('%i is found by itself, by its class or by default', (status, mediaType) => {
    const replies = { 404: content('a/404'), '4XX': content('a/4xx'), default: content('a/default') }
    expect(declaredFor({ ...given.operation, replies }, status)).toEqual(content(mediaType))
  })

  it('is nothing for a status that is not declared', () => {
    expect(declaredFor(given.operation, 418)).toBeUndefined()
  })
})
