// An app's way to an image at Aurous, as a team would write it: what it costs, whether there is enough, one order however
// often the connection breaks, and both ways to hear of its end. All that differs from place to place is in the environment.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import {
  type CreateImage,
  createClient,
  createImage,
  estimateImage,
  type Generation,
  getBalance,
  getImage,
  type ImageEvent,
} from '@outlay/sdk/aurous'
import { verifyWebhook, WebhookSignatureError } from '@outlay/sdk/webhooks'

const {
  AUROUS_API_KEY,
  AUROUS_BASE_URL,
  AUROUS_WEBHOOK_SECRET = '',
  WEBHOOK_PORT = '0',
  POLL_EVERY = '1000',
} = process.env
const client = createClient({
  auth: () => AUROUS_API_KEY,
  ...(AUROUS_BASE_URL !== undefined && { baseUrl: AUROUS_BASE_URL }),
})

const told = Promise.withResolvers<ImageEvent>()
const endpoint = createServer(async (request, response) => {
  const header = request.headers['aurous-webhook-signature']
  try {
    const body = await buffer(request)
    const event = await verifyWebhook<ImageEvent>(body, header, AUROUS_WEBHOOK_SECRET, { now: Date.now })
    response.writeHead(204).end()
    told.resolve(event)
  } catch (error) {
    response.writeHead(error instanceof WebhookSignatureError ? 401 : 500).end()
  }
})
await new Promise<void>((resolve) => endpoint.listen(Number(WEBHOOK_PORT), '127.0.0.1', resolve))

try {
  await makeImage(process.argv[2] ?? '')
} finally {
  endpoint.close()
}

async function makeImage(prompt: string): Promise<void> {
  const body: CreateImage = { prompt, size: '2k_16_9', count: 3, enhance_prompt: true, webhook_url: webhookUrl() }
  const { amount, breakdown } = (await estimateImage({ client, body })).estimated_cost
  console.log(`Estimate: ${amount} credits, ${JSON.stringify(breakdown)}`)
  const before = await getBalance({ client })
  console.log(`Available: ${before.available_credits} credits`)
  if (before.available_credits < amount) return console.log('That is not enough.')

  const ordered = await createImage({ client, body })
  const during = await getBalance({ client })
  console.log(`Ordered: ${during.held_credits} credits are held, ${during.available_credits} available`)

  const image = await finished(ordered)
  if (image.error_message !== null) console.log(image.error_message)
  const { event, data } = await told.promise
  console.log(`Webhook: ${event}, of ${data.id === ordered.id ? 'this' : 'another'} image, ${data.status}`)
  const after = await getBalance({ client })
  console.log(`Charged: ${image.cost.amount} credits; ${after.credits} are left, ${after.held_credits} held`)
  for (const url of image.output_urls) console.log(await pictureAt(url))
}

/** Where the app is reached from outside: by https, which whatever stands before it takes off. */
function webhookUrl(): string {
  return `https://127.0.0.1:${(endpoint.address() as AddressInfo).port}/webhooks/aurous`
}

async function finished(ordered: Generation): Promise<Generation> {
  let image = ordered
  console.log(image.status)
  while (image.status === 'pending' || image.status === 'processing') {
    await setTimeout(Number(POLL_EVERY))
    const { status } = image
    image = await getImage({ client, path: { id: ordered.id } })
    if (image.status !== status) console.log(image.status)
  }
  return image
}

/** Type and size of a picture, read off its bytes. */
async function pictureAt(url: string): Promise<string> {
  const reply = await fetch(url)
  const bytes = new DataView(await reply.arrayBuffer())
  if (bytes.getUint32(0) !== 0x89504e47) return 'no PNG'
  return `${reply.headers.get('content-type')}, ${bytes.getUint32(16)}×${bytes.getUint32(20)}`
}
