// A program at Lumenfall, as a team would write it with the official client: it asks for the price before each step and prints
// what the step did cost. All that differs from place to place is in the environment.
import OpenAI, { APIError, toFile } from 'openai'

// The client's types know neither; without a base URL it would ask OpenAI.
interface Estimate {
  readonly provider: string
  readonly total_cost_micros: number
}
interface Metered {
  readonly metadata: { readonly provider_name: string; readonly cost_estimate?: number; readonly cost?: number }
}

const { LUMENFALL_BASE_URL, LUMENFALL_API_KEY } = process.env
const client = new OpenAI({ baseURL: LUMENFALL_BASE_URL, apiKey: LUMENFALL_API_KEY })
const dry = { query: { dryRun: true } }

try {
  await makeAlbum('A capybara relaxing in a hot spring')
} catch (error) {
  if (!(error instanceof APIError) || error.status !== 402) throw error
  console.log(`${error.message}. Add funds, enable auto top-up, or switch to postpaid billing.`)
}

async function makeAlbum(prompt: string): Promise<void> {
  const wish = { model: 'gemini-3-pro-image', prompt, n: 3, response_format: 'b64_json' } as const
  estimate('images', await client.images.generate(wish, dry))
  const made = await client.images.generate(wish)
  cost('images', made)

  const image = await Promise.all((made.data ?? []).map(({ b64_json = '' }, index) => pngOf(b64_json, index)))
  const change = { model: 'dall-e-2', image, prompt: 'Put all of them into one picture' }
  estimate('edit', await client.images.edit(change, dry))
  cost('edit', await client.images.edit(change))

  const ask = {
    model: 'sample-chat',
    messages: [{ role: 'user' as const, content: `A caption: ${prompt}` }],
    max_tokens: 20,
  }
  estimate('caption', await client.chat.completions.create(ask, dry))
  await caption(await client.chat.completions.create({ ...ask, stream: true }))

  const film = { model: 'sora-2', prompt, seconds: '4' } as const
  estimate('video', await client.videos.create(film, dry))
  let video = await client.videos.create(film)
  while (video.status === 'queued' || video.status === 'in_progress') video = await client.videos.retrieve(video.id)
  cost(`video, ${video.status}`, video)
}

function pngOf(base64: string, index: number): Promise<File> {
  return toFile(Buffer.from(base64, 'base64'), `${index}.png`, { type: 'image/png' })
}

async function caption(stream: AsyncIterable<OpenAI.ChatCompletionChunk>): Promise<void> {
  const words: string[] = []
  let last: unknown
  for await (const chunk of stream) {
    words.push(chunk.choices[0]?.delta.content ?? '')
    last = chunk
  }
  console.log(words.join(''))
  cost('caption', last)
}

function estimate(what: string, answer: unknown): void {
  const { provider, total_cost_micros } = answer as Estimate
  console.log(`${what}: about $${total_cost_micros / 1_000_000} at ${provider}`)
}

function cost(what: string, answer: unknown): void {
  const { provider_name, cost } = (answer as Metered).metadata
  console.log(`${what}: $${cost} at ${provider_name}`)
}
