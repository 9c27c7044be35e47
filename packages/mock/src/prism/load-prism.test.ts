import { expect, it } from 'vitest'
import { loadPrism } from './load-prism.ts'
import { PrismMissingError } from './prism-missing-error.ts'

/** What Node throws when an import leads nowhere. */
function notFound(message: string): Error {
  return Object.assign(new Error(message), { code: 'ERR_MODULE_NOT_FOUND' })
}

it('without Prism an error says what to install', async () => {
  const missing = notFound("Cannot find package '@stoplight/prism-http' imported from /app/load-prism.js")
  const sentence = 'Prism is not installed; `npm install @stoplight/prism-http@5.16.0` adds it.'
  const error: unknown = await loadPrism(() => Promise.reject(missing)).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(PrismMissingError)
  expect(error).toMatchObject({ message: sentence, cause: missing })
})

it.each([
  new Error('broken'),
  notFound("Cannot find package 'lodash' imported from /app/node_modules/@stoplight/prism-http/dist/index.js"),
  notFound("Cannot find module '/app/node_modules/@stoplight/prism-http/dist/gone.js' imported from /app/a.js"),
])('any other failure of Prism is shown as it is: %s', async (broken) => {
  await expect(loadPrism(() => Promise.reject(broken))).rejects.toBe(broken)
})
