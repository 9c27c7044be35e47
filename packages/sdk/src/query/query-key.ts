import type { dataTagErrorSymbol, dataTagSymbol } from '@tanstack/react-query'

/** The parts of a request that its answer depends on. */
export interface RequestKey {
  readonly body?: unknown
  readonly path?: unknown
  readonly query?: Readonly<Record<string, unknown>>
  /** By names in lower case. */
  readonly headers?: Readonly<Record<string, unknown>>
}

type Tags<Data, Failure> = { readonly [Tag in typeof dataTagSymbol]: Data } & {
  readonly [Tag in typeof dataTagErrorSymbol]: Failure
}

/**
 * The key of a query; from it TanStack Query knows the type of what it holds. It is a `DataTag`, but one with a name: in
 * the declarations of another package the symbols of a `DataTag` cannot be written.
 */
export interface QueryKey<Vendor extends string, Id extends string, Data, Failure = Error>
  extends Readonly<[vendor: Vendor, operation: Id, request: RequestKey]>,
    Tags<Data, Failure> {}

/** The vendor and the operation of a query, and the parameters of its document that may stand in the key. */
export interface OperationKey<Vendor extends string, Id extends string> {
  readonly vendor: Vendor
  readonly id: Id
  readonly query?: readonly string[]
  readonly headers?: readonly string[]
}

/** Those parts of the options of a call that are a request. */
interface Requested {
  readonly body?: unknown
  readonly path?: unknown
  readonly query?: object | undefined
  readonly headers?: object | undefined
}

/**
 * The key of a query: vendor, operation and request, as values of JSON. Of headers and query it holds only what the
 * document names, so that no key of the caller gets into it, nor from there into a stored cache.
 */
export function buildQueryKey<Vendor extends string, Id extends string, Data, Failure>(
  asking: OperationKey<Vendor, Id>,
  { body, path, query, headers }: Requested = {},
): QueryKey<Vendor, Id, Data, Failure> {
  const request: RequestKey = {
    ...(body !== undefined && { body }),
    ...(path !== undefined && { path }),
    ...part('query', query, asking.query),
    ...part('headers', lowerCase(headers), asking.headers),
  }
  return [asking.vendor, asking.id, request] as unknown as QueryKey<Vendor, Id, Data, Failure>
}

/** The named values of a part; without them there is no part, so that `{}` and nothing are the same request. */
function part(name: string, values: object | undefined, names: readonly string[] = []): RequestKey {
  const named = Object.entries(values ?? {}).filter(([key, value]) => names.includes(key) && value !== undefined)
  return named.length === 0 ? {} : { [name]: Object.fromEntries(named) }
}

function lowerCase(headers: object | undefined): object {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]))
}
