import { serverError } from '@outlay/vendor'
import { jsonReply } from '../behaviour/reply.ts'
import { drawPng } from '../picture/draw-png.ts'
import { seedAtIndex } from '../random/random.ts'
import type { AurousSession } from './session.ts'
import type { WebhookRecord } from './webhooks.ts'

type RouteHandler = (path: string) => Promise<Response>

/** The files below `/_outlay/aurous/`: generated images and uploads. */
export function downloads(session: () => AurousSession): Readonly<Record<string, RouteHandler>> {
  return {
    outputs: async (path) => (await output(session(), path)) ?? missing('picture'),
    files: async (path) => {
      await session().scheduler.runDue()
      return file(session(), path) ?? missing('file')
    },
  }
}

/** The pages below `/_outlay/aurous/`: lists of files and of webhooks. */
export function internalRoutes(session: () => AurousSession): Readonly<Record<string, RouteHandler>> {
  return {
    files: async (path) => {
      const { files, scheduler, now } = session()
      await scheduler.runDue()
      if (path !== '') return missing('file')
      return jsonReply(
        200,
        files.all(now()).map(({ bytes: _, readableUntil: __, ...facts }) => facts),
      )
    },
    webhooks: async () => {
      const { scheduler, webhooks, redactText } = session()
      await scheduler.runDue()
      return jsonReply(
        200,
        webhooks.all().map((one) => redactRecord(one, redactText)),
      )
    },
  }
}

/** Redacts the secrets that a client wrote into the URL or the request of a webhook. */
function redactRecord(record: WebhookRecord, redactText: (text: string) => string): WebhookRecord {
  const attempts = record.attempts.map((one) => ({ ...one, outcome: redactText(one.outcome) }))
  return { ...record, url: redactText(record.url), body: redactText(record.body), attempts }
}

/** An image of a generation that succeeded, `<id>/<number>.png`: small, in the requested ratio. */
async function output(session: AurousSession, path: string): Promise<Response | undefined> {
  await session.scheduler.runDue()
  const [, id = '', number = ''] = /^([^/]+)\/([0-9])\.png$/.exec(path) ?? []
  const found = session.generations.get(id)
  const index = Number.parseInt(number, 10)
  if (found === undefined || found.status !== 'succeeded' || !(index < found.request.count)) return undefined
  return picture(await drawPng({ ...found.size, seed: seedAtIndex(found.seed, index) }), 'image/png')
}

/** The bytes of an upload, until its URL expires. */
function file({ files, now }: AurousSession, id: string): Response | undefined {
  const found = files.any(id, now())
  if (found?.bytes === undefined || now() >= (found.readableUntil ?? 0)) return undefined
  return picture(found.bytes, found.mime_type ?? 'application/octet-stream')
}

function picture(bytes: Uint8Array<ArrayBuffer>, mimeType: string): Response {
  return new Response(bytes, { headers: { 'Content-Type': mimeType, 'Access-Control-Allow-Origin': '*' } })
}

function missing(what: string): Response {
  return jsonReply(
    404,
    serverError('NOT_FOUND', `There is no such ${what} now; it may not exist yet, or not any more.`),
  )
}
