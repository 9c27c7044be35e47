import { serverError } from '@outlay/vendor'
import { jsonReply } from '../behaviour/reply.ts'
import { drawPng } from '../picture/draw-png.ts'
import type { XRouterSession } from './session.ts'

type RouteHandler = (path: string, request: Request) => Response | Promise<Response>
type StoredRecords = Pick<XRouterSession, 'images' | 'ledger'>

const ADDRESS = /^0x[0-9a-fA-F]{40}$/

/** The files below `/_outlay/x-router/`: images, `images/<uuid>.png`. */
export function downloads(session: () => StoredRecords): Readonly<Record<string, (path: string) => Promise<Response>>> {
  return {
    images: async (path) =>
      (await picture(session(), path)) ?? jsonReply(404, serverError('NOT_FOUND', 'There is no such picture.')),
  }
}

/** The pages below `/_outlay/x-router/`: the ledger, `ledger?payer=0x…`. */
export function internalRoutes(session: () => StoredRecords): Readonly<Record<string, RouteHandler>> {
  return {
    ledger: (path, { url }) => account(session(), path, new URL(url).searchParams.get('payer')),
  }
}

/** An image in its full size. */
async function picture({ images }: StoredRecords, path: string): Promise<Response | undefined> {
  const found = images.get(path.replace(/\.png$/, ''))
  if (found === undefined || !path.endsWith('.png')) return undefined
  const bytes = await drawPng({ ...found.size, seed: found.seed, longest: Infinity })
  return new Response(bytes, { headers: { 'Content-Type': 'image/png', 'Access-Control-Allow-Origin': '*' } })
}

function account({ ledger }: StoredRecords, path: string, payer: string | null): Response {
  if (path !== '') return jsonReply(404, serverError('NOT_FOUND', 'There is no such page. Use ledger?payer=0x….'))
  if (payer !== null && ADDRESS.test(payer)) return jsonReply(200, ledger.of(payer))
  const found = payer === null ? 'nothing' : 'another value'
  const message = `\`payer\` must be 0x followed by 40 hexadecimal digits; received ${found}.`
  return jsonReply(400, serverError('INVALID_REQUEST', message))
}
