import { describe, expect, it, vi } from 'vitest'
import { estimateImage } from '../generated/x-router/request-validation.gen.ts'
import { createClient } from '../generated/x-router.gen.ts'
import type { RequestParts } from './part-check.ts'
import { RequestValidationError } from './request-validation-error.ts'
import { withValidation } from './with-validation.ts'

const operation = { id: 'price', vendor: 'a', responses: {} }

/** A function that gives its options back, checked for an unlucky body and for an unlucky page. */
function made() {
  const plain = Object.assign(
    vi.fn(async (options: RequestParts & { signal?: AbortSignal }) => options),
    { operation },
  )
  const checked = withValidation(plain, [
    ({ query }) =>
      (query as { page?: number } | undefined)?.page === 13
        ? [{ location: 'query', pointer: '/page', message: 'page is 13.' }]
        : [],
    ({ body }) =>
      (body as { n?: number } | undefined)?.n === 13 ? [{ location: 'body', pointer: '/n', message: 'n is 13.' }] : [],
  ])
  return { plain, checked }
}

describe('a checked function', () => {
  it('hands on what fits, as it is', async () => {
    const { plain, checked } = made()
    const options = { body: { n: 1 }, query: { page: 2 } }
    expect(await checked(options)).toBe(options)
    expect(plain).toHaveBeenCalledTimes(1)
  })

  it('has the operation of the plain one', () => expect(made().checked.operation).toBe(operation))

  it('rejects what does not fit with the faults of all parts in their order, and sends nothing', async () => {
    const { plain, checked } = made()
    const error: unknown = await checked({ body: { n: 13 }, query: { page: 13 } }).catch((thrown: unknown) => thrown)
    if (!(error instanceof RequestValidationError)) throw error
    expect(error).toMatchObject({ operation: 'price', message: 'price: page is 13. n is 13.' })
    expect(error.violations.map(({ location, pointer }) => location + pointer)).toEqual(['query/page', 'body/n'])
    expect(plain).not.toHaveBeenCalled()
  })

  it('rejects an aborted call as the plain one does, whatever its faults, and sends nothing', async () => {
    const fetch = vi.fn(async () => Response.json({}))
    const options = { client: createClient({ fetch }), body: { width: -1 }, signal: AbortSignal.abort('enough') }
    await expect(estimateImage(options as never)).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' })
    expect(fetch).not.toHaveBeenCalled()
  })

  it('calls the plain one at once, so that a body that changes later is not sent unchecked', async () => {
    const { plain, checked } = made()
    const body = { n: 1 }
    const sent = checked({ body })
    expect(plain).toHaveBeenCalledTimes(1)
    body.n = 13
    await sent
  })
})
