// Loaded before the app (`node --import`), so that MSW answers for the vendor's own server; the app's code stays as it is.
import { handlers } from '@outlay/mock/msw'
import { aurous } from '@outlay/reference/aurous'
import { http, passthrough } from 'msw'
import { setupServer } from 'msw/node'
import { deliverWebhook } from './deliver-webhook.ts'

let at = Date.now()
// Each request takes 400 ms by the clock of the mock; with no reply, MSW goes on to the next handler.
const passing = http.all('https://api.aurous-labs.com/*', () => {
  at += 400
})
const own = http.all('http://127.0.0.1:*/webhooks/aurous', () => passthrough())

const origins = [`https://127.0.0.1:${process.env['WEBHOOK_PORT']}`]

async function deliver(request: Request): Promise<Response> {
  const { forged, status } = await deliverWebhook(request)
  console.log(`(the app answers ${forged} to the forged webhook, ${status} to the true one)`)
  return new Response(null, { status })
}

setupServer(
  passing,
  own,
  ...handlers({ vendor: aurous, now: () => at, deliverTo: { origins, fetch: deliver } }),
).listen({ onUnhandledFrame: 'error' })
