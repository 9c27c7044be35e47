import { jsonTypeOf } from '../response/parse-body.ts'

/** Keys that lead to a value. */
export type Keys = readonly string[]

/** What is generated of a list: where its entries stand in an answer, and how the next page is requested. */
export interface Paging {
  readonly entries: Keys
  readonly next?: NextPage
  /** What is true as long as there is a next page. */
  readonly more?: Keys
}

/** What names the next page. One of `cursor`, `last` and `page` is there. */
export interface NextPage {
  /** The query parameter that takes it. */
  readonly to: string
  /** A value of the answer. */
  readonly cursor?: Keys
  /** A value of the last entry. */
  readonly last?: Keys
  /** The page after the one that was requested; the number is that of the first. */
  readonly page?: number
}

/** An answer that has come, and what it was asked by. */
export interface PageResponse {
  readonly data: unknown
  readonly entries: readonly unknown[]
  /** What the parameter was that names a page; undefined for the first. */
  readonly current: unknown
}

/** What comes after a page: the name of the next one, nothing, or what is wrong with the answer. */
export interface NextPageResult {
  readonly name?: string | number
  readonly problem?: string
}

/**
 * Finds what comes after a page. Where the answer says that there is more, it has to say where.
 *
 * @example findNextPage({ entries: ['data'], next: { to: 'after', cursor: ['next'] } }, { data: { data: [], next: 'b' }, entries: [], current: undefined }) // { name: 'b' }
 */
export function findNextPage({ next, more }: Paging, { data, entries, current }: PageResponse): NextPageResult {
  if (next === undefined || (more && valueAt(data, more) !== true)) return {}
  const { cursor, last, page } = next
  if (page !== undefined) return more || entries.length > 0 ? { name: Number(current ?? page) + 1 } : {}
  const name = last ? valueAt(entries.at(-1), last) : valueAt(data, cursor ?? [])
  if (typeof name === 'number' || (name && typeof name === 'string')) return { name }
  const isEnd = last ? entries.length === 0 : (name ?? '') === ''
  if (isEnd && !more) return {}
  const where = `\`/${(last ?? cursor ?? []).join('/')}\` of ${last ? 'the last entry' : 'the body'}`
  return { problem: `${where} must be a string or number that names the next page; received ${jsonTypeOf(name)}` }
}

/** Finds the value that keys lead to; undefined where they lead nowhere. */
export function valueAt(whole: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>(
    (part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key],
    whole ?? undefined,
  )
}
