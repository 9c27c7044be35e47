import { expect, it } from 'vitest'
import { loadPrism } from './load-prism.ts'
import { PrismMissingError } from './prism-missing-error.ts'

it('Prism is loaded when it is installed', async () => {
  expect(Object.keys(await loadPrism())).toEqual(
    expect.arrayContaining(['createInstance', 'getHttpOperationsFromSpec']),
  )
})

it('without Prism an error says what to install', async () => {
  const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' })
  const sentence = 'Prism is not installed; `npm install @stoplight/prism-http@5.16.0` adds it.'
  const error: unknown = await loadPrism(() => Promise.reject(missing)).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(PrismMissingError)
  expect(error).toMatchObject({ message: sentence, cause: missing })
})

it('any other failure of Prism is shown as it is', async () => {
  const broken = new Error('broken')
  await expect(loadPrism(() => Promise.reject(broken))).rejects.toBe(broken)
})
