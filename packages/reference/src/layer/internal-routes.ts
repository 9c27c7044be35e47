import { serverError } from '@outlay/vendor'
import { jsonReply } from '../behaviour/reply.ts'
import { drawPng } from '../picture/draw-png.ts'
import { seedAtIndex } from '../random/random.ts'
import type { LayerSession } from './session.ts'

type RouteHandler = (path: string) => Promise<Response>

/** The files below `/_outlay/layer/`: outputs of runs. */
export function downloads(session: () => LayerSession): Readonly<Record<string, RouteHandler>> {
  return { outputs: (path) => output(session(), path) }
}

/** A file of a complete run, `<id>/<number>.png`: a small image in the requested ratio. */
async function output({ scheduler, inferences }: LayerSession, path: string): Promise<Response> {
  await scheduler.runDue()
  const [, id = '', number = ''] = /^([^/]+)\/(0|[1-9][0-9]?)\.png$/.exec(path) ?? []
  const found = inferences.get(id)
  const index = Number.parseInt(number, 10)
  if (found?.status !== 'complete' || !(index < found.outputs))
    return jsonReply(404, serverError('NOT_FOUND', 'There is no such file, or not yet.'))
  const png = await drawPng({ ...found.size, seed: seedAtIndex(found.seed, index) })
  return new Response(png, { headers: { 'Content-Type': 'image/png', 'Access-Control-Allow-Origin': '*' } })
}
