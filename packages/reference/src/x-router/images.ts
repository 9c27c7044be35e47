import type { Size } from '../picture/shrink.ts'

/** A picture that was made; it is drawn whenever somebody looks at it. */
export interface Drawn {
  readonly size: Size
  readonly seed: number
}

/**
 * Where a picture is served, at the address by which the server was reached.
 *
 * @example imageUrl(request, '6f1c…') // 'http://127.0.0.1:4010/_outlay/x-router/images/6f1c….png'
 */
export function imageUrl({ url }: Pick<Request, 'url'>, id: string): string {
  return `${new URL(url).origin}/_outlay/x-router/images/${id}.png`
}
