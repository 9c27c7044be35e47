import { streamEvents } from '@outlay/sdk/events'
import * as lumenfall from '@outlay/sdk/lumenfall'
import * as offline from '@outlay/sdk/lumenfall/offline'
import * as checked from '@outlay/sdk/lumenfall/request-validation'
import { expect, it } from 'vitest'

const messages = [{ role: 'user' as const, content: 'Why?' }]
const body = { model: 'sample-chat', messages }
const headers = { 'content-type': 'text/event-stream' }
const fetch = async (): Promise<Response> => new Response('data: [DONE]\n\n', { headers })
const client = lumenfall.createClient({ fetch, auth: 'a' })

const GUARDS = {
  isUnexpectedStreamError: lumenfall.isUnexpectedStreamError,
  isApiKeyError: lumenfall.isApiKeyError,
  isRequestValidationError: checked.isRequestValidationError,
  isUnpricedError: offline.isUnpricedError,
}

it.each<[guard: string, call: () => unknown]>([
  ['isUnexpectedStreamError', () => lumenfall.completeChat({ client, body })],
  ['isApiKeyError', () => lumenfall.listModels({ client: lumenfall.createClient({ fetch, auth: 'a\nb' }) })],
  ['isRequestValidationError', () => checked.completeChat({ client, body: { ...body, messages: [] } })],
  ['isUnpricedError', () => offline.completeChat({ body, at: Date.parse('2026-11-20') })],
])('%s is true for its error alone', async (name, call) => {
  const error: unknown = await Promise.resolve()
    .then(call)
    .catch((thrown: unknown) => thrown)
  expect(Object.entries(GUARDS).flatMap(([guard, holds]) => (holds(error) ? [guard] : []))).toEqual([name])
})

it('a stream whose timeout is undefined goes by the timeout of its client', async () => {
  const open = async (): Promise<Response> => new Response(new ReadableStream({}), { headers })
  const hasty = lumenfall.createClient({ fetch: open, auth: 'a', timeout: 20, retry: 0 })
  const events = streamEvents(lumenfall.completeChat, {
    client: hasty,
    body: { ...body, stream: true },
    timeout: undefined,
  })
  await expect(events.next()).rejects.toMatchObject({ name: 'TimeoutError' })
})
