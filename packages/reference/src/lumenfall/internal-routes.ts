import { serverError } from '@outlay/vendor'
import { jsonReply } from '../behaviour/reply.ts'
import { drawPng } from '../picture/draw-png.ts'
import { seedAtIndex } from '../random/random.ts'
import type { LumenfallSession } from './session.ts'

type RouteHandler = (path: string) => Promise<Response>

/** The files below `/_outlay/lumenfall/`: generated images, `outputs/<request>/<number>.png`. */
export function downloads(session: () => Pick<LumenfallSession, 'outputs'>): Readonly<Record<string, RouteHandler>> {
  return {
    outputs: async (path) => (await picture(session(), path)) ?? missing(),
  }
}

async function picture({ outputs }: Pick<LumenfallSession, 'outputs'>, path: string): Promise<Response | undefined> {
  const [, id = '', number = ''] = /^([^/]+)\/([0-9]{1,2})\.png$/.exec(path) ?? []
  const found = outputs.get(id)
  const one = Number.parseInt(number, 10)
  if (found === undefined || !(one < found.count)) return undefined
  const bytes = await drawPng({ ...found.size, seed: seedAtIndex(found.seed, one) })
  return new Response(bytes, { headers: { 'Content-Type': 'image/png', 'Access-Control-Allow-Origin': '*' } })
}

function missing(): Response {
  return jsonReply(404, serverError('NOT_FOUND', 'There is no such picture.'))
}
