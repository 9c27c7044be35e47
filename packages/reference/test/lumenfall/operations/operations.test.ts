import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { describe, expect, it } from 'vitest'
import { drawPng } from '../../../src/picture/draw-png.ts'
import { measurePicture } from '../../../src/picture/measure.ts'
import { server } from '../server.ts'

const IMAGES = '/openai/v1/images/generations'
const EDITS = '/openai/v1/images/edits'
const CHAT = '/openai/v1/chat/completions'
const CHATTED = { model: 'sample-chat', messages: [{ role: 'user', content: 'Why are capybaras so chill?' }] }

async function form(pictures: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<FormData> {
  const made = new FormData()
  for (const name of pictures) made.append(name, new File([await drawPng({ width: 64, height: 32, seed: 1 })], 'a.png'))
  for (const [name, text] of Object.entries({ model: 'dall-e-2', prompt: 'a', ...more })) made.set(name, text)
  return made
}

describe('images', () => {
  it('are served as pictures of their ratio', async () => {
    const at = server()
    const { body } = await at.post(IMAGES, { model: 'dall-e-3', prompt: 'a', size: '1024x1536', n: 2 })
    const pictures = await Promise.all(
      body.data.map(async ({ url }: { url: string }) => {
        const reply = await at.send(url.slice(new URL(url).origin.length))
        return new Uint8Array(await reply.arrayBuffer())
      }),
    )
    expect(await Promise.all(pictures.map(measurePicture))).toEqual([
      { mimeType: 'image/png', width: 170, height: 255 },
      { mimeType: 'image/png', width: 170, height: 255 },
    ])
    expect(pictures[0]).not.toEqual(pictures[1])
  })

  it('stand in the answer when that is asked for', async () => {
    const { body } = await server().post(IMAGES, { model: 'dall-e-3', prompt: 'a', response_format: 'b64_json' })
    const bytes = Uint8Array.from(atob(body.data[0].b64_json), (one) => one.charCodeAt(0))
    expect(await measurePicture(bytes)).toMatchObject({ mimeType: 'image/png', width: 256 })
  })

  it('say who made them and what they cost', async () => {
    const { headers, body } = await server().post(IMAGES, { model: 'vertex/gemini-3-pro-image', prompt: 'a' })
    expect(body.metadata).toEqual({
      model: 'gemini-3-pro-image',
      executed_model: 'vertex/gemini-3-pro-image',
      provider: 'vertex',
      provider_name: 'Google Vertex AI',
      upstream_id: expect.stringMatching(/^up_/),
      cost: 0.04,
      cost_currency: 'USD',
    })
    expect([headers.get('x-lumenfall-provider'), headers.get('x-lumenfall-model')]).toEqual([
      'vertex',
      'gemini-3-pro-image',
    ])
  })

  it.each<readonly [what: string, pictures: readonly string[], more: Record<string, string>, then: readonly unknown[]]>(
    [
      ['one picture', ['image'], {}, [200, 0.02]],
      ['three pictures', ['image[]', 'image[]', 'image[]'], { n: '2' }, [200, 0.04]],
      ['a picture and a mask', ['image', 'mask'], {}, [200, 0.02]],
      ['no picture', [], {}, [400, 'image']],
      ['a text instead of a picture', [], { image: 'a' }, [400, 'image']],
    ],
  )('are edited from %s, dry and real alike', async (_, pictures, more, then) => {
    const at = server()
    const real = await at.post(EDITS, await form(pictures, more))
    expect([real.status, real.body.metadata?.cost ?? real.body.error.param]).toEqual(then)
    const dry = await at.post(`${EDITS}?dryRun=true`, await form(pictures, more))
    expect(dry.status).toBe(real.status)
    if (dry.status !== 200) expect(dry.text).toBe(real.text)
  })
})

describe('a chat', () => {
  it('uses as many tokens as its text has, and costs what those cost', async () => {
    const at = server()
    const { body } = await at.post(CHAT, { ...CHATTED, max_tokens: 1000, n: 3 })
    const texts: string[] = body.choices.map(({ message }: { message: { content: string } }) => message.content)
    const counted = texts.map((text) => encode(text).length)
    expect(counted.every((count) => count >= 900 && count <= 1000)).toBe(true)
    const completed = counted.reduce((sum, count) => sum + count, 0)
    expect(body.usage).toEqual({ prompt_tokens: 16, completion_tokens: completed, total_tokens: completed + 16 })
    // 0.5 and 1.5 USD for a million tokens, each component rounded half to even.
    const micros = 8 + (completed % 2 === 0 ? completed * 1.5 : 2 * Math.round((completed * 1.5) / 2))
    expect(Math.round(body.metadata.cost * 1_000_000)).toBe(micros)
    const { body: list } = await at.get('/v1/requests')
    expect(list.data[0].cost).toBe(body.metadata.cost)
  })

  it('answers the same to the same in the same world, and otherwise in another', async () => {
    const said = async (random?: () => number): Promise<string> => {
      const at = server(random === undefined ? {} : { random })
      await at.get('/openai/v1/models')
      return (await at.post(CHAT, CHATTED)).body.choices[0].message.content
    }
    expect(await said()).toBe(await said())
    expect(await said(() => 0.7)).not.toBe(await said())
  })

  it('costs from nine tenths of its estimate to all of it', async () => {
    const at = server()
    for (let n = 1; n <= 20; n += 1) {
      const asked = { ...CHATTED, n, max_completion_tokens: n * 7 }
      const { body: dry } = await at.post(`${CHAT}?dryRun=true`, asked)
      const { body } = await at.post(CHAT, asked)
      const cost = Math.round(body.metadata.cost * 1_000_000)
      expect(cost <= dry.total_cost_micros && cost + 1 >= dry.total_cost_micros * 0.9).toBe(true)
    }
  })

  it('streams what it would say in one piece, and is charged the same', async () => {
    const at = server()
    const whole = await at.post(CHAT, { ...CHATTED, max_tokens: 40 })
    const stream = await at.post(CHAT, {
      ...CHATTED,
      max_tokens: 40,
      stream: true,
      stream_options: { include_usage: true },
    })
    expect(stream.headers.get('content-type')).toBe('text/event-stream')
    const events = stream.text.split('\n\n').filter((one) => one !== '')
    expect(events.pop()).toBe('data: [DONE]')
    const chunks = events.map((one) => JSON.parse(one.slice('data: '.length)))
    const text = chunks.flatMap(({ choices }) => choices).map(({ delta }) => delta.content ?? '')
    expect(text.join('')).toBe(whole.body.choices[0].message.content)
    expect(chunks.at(-1).usage).toEqual(whole.body.usage)
    const { body: list } = await at.get('/v1/requests')
    expect(list.data.map(({ cost }: { cost: number }) => cost)).toEqual(Array(2).fill(whole.body.metadata.cost))
  })

  it('that is left in the middle of its stream stays charged, and harms nobody', async () => {
    const at = server()
    const headers = { authorization: 'Bearer lmnfl_acme.secret', 'content-type': 'application/json' }
    const body = JSON.stringify({ ...CHATTED, stream: true })
    const reply = await at.send(CHAT, { method: 'POST', headers, body })
    const reader = reply.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect((await at.get('/v1/requests')).body.data).toHaveLength(1)
    expect((await at.post(CHAT, CHATTED)).status).toBe(200)
  })

  it('knows null as what is absent', async () => {
    const nulls = { n: null, stream: null, stream_options: null, max_tokens: null, tools: null }
    expect((await server().post(CHAT, { ...CHATTED, ...nulls })).status).toBe(200)
  })
})
