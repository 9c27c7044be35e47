import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { closeAfterReply } from './request-body.ts'

it.each<readonly [status: number, body: string | null, length: string | null, sent: string | null]>([
  [413, '{"a":1}', '7', '7'],
  [204, null, null, null],
  [200, null, '120', '120'],
])('a last answer of %d with the body %s has the length %s', async (status, body, length, sent) => {
  const headers = new Headers(length === null ? {} : { 'content-length': length })
  const last = await closeAfterReply(new Response(body, { status, headers }), new IncomingMessage(new Socket()))
  expect([last.status, last.headers.get('connection'), last.headers.get('content-length')]).toEqual([
    status,
    'close',
    sent,
  ])
  await last.body?.cancel()
})
