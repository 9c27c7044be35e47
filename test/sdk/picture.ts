import { type Client, generateImages } from '@outlay/sdk/lumenfall'

/** A picture of a few pixels, drawn by the server itself. */
export async function picture(client: Client): Promise<Blob> {
  const body = { model: 'imagen-3', prompt: 'a dot', size: '8x8', response_format: 'b64_json' } as const
  const { data } = await generateImages({ client, body })
  return new Blob([Buffer.from(data[0]?.b64_json ?? '', 'base64')], { type: 'image/png' })
}
