import { ownError } from '../own-error.ts'
import { drawPng } from '../picture/png.ts'
import { jsonReply } from '../reply.ts'
import type { AurousSession } from './session.ts'

type Page = (path: string, request: Request) => Promise<Response>

/** What is served below `/_outlay/aurous/`: pictures, files, and what was kept of webhooks. */
export function pages(session: () => AurousSession): Readonly<Record<string, Page>> {
  return {
    outputs: async (path) => (await output(session(), path)) ?? missing('picture'),
    files: async (path, request) => {
      const { files, agenda, now } = session()
      await agenda.catchUp()
      if (path === '')
        return jsonReply(
          200,
          files.all(now()).map(({ bytes: _, ...shown }) => shown),
        )
      return file(session(), path, new URL(request.url)) ?? missing('file')
    },
    webhooks: async () => {
      const { agenda, webhooks } = session()
      await agenda.catchUp()
      return jsonReply(200, webhooks.all())
    },
  }
}

/** The picture of a generation that succeeded: `<id>/<number>.png`, small, in the ratio that was asked for. */
async function output(session: AurousSession, path: string): Promise<Response | undefined> {
  await session.agenda.catchUp()
  const [, id = '', number = ''] = /^([^/]+)\/([0-9])\.png$/.exec(path) ?? []
  const found = session.generations.get(id)
  const index = Number.parseInt(number, 10)
  if (found === undefined || found.status !== 'succeeded' || !(index < found.request.count)) return undefined
  return picture(await drawPng({ ...found.size, seed: found.seed + index }), 'image/png')
}

/** The bytes of an upload, until its address expires. */
function file({ files, now }: AurousSession, id: string, { searchParams }: URL): Response | undefined {
  const found = files.any(id, now())
  const until = Number.parseInt(searchParams.get('expires') ?? '', 10)
  if (found?.bytes === undefined || !(now() < until)) return undefined
  return picture(found.bytes, found.mime_type ?? 'application/octet-stream')
}

function picture(bytes: Uint8Array<ArrayBuffer>, mimeType: string): Response {
  return new Response(bytes, { headers: { 'Content-Type': mimeType, 'Access-Control-Allow-Origin': '*' } })
}

function missing(what: string): Response {
  return jsonReply(404, ownError('NOT_FOUND', `There is no such ${what}, or not yet, or no longer.`))
}
