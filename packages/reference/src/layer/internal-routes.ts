import { serverError } from '@outlay/vendor'
import { seedAtIndex } from '../chance/seed-at.ts'
import { drawPng } from '../picture/png.ts'
import { jsonReply } from '../reply.ts'
import type { LayerSession } from './session.ts'

type RouteHandler = (path: string) => Promise<Response>

/** The files below `/_outlay/layer/`: those of runs. */
export function downloads(session: () => LayerSession): Readonly<Record<string, RouteHandler>> {
  return { outputs: (path) => output(session(), path) }
}

/** A file of a run that is complete: `<id>/<number>.png`, a small picture in the ratio that was asked for. */
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
