import type { ApiErrorOf } from '../errors/is-refusal-of.ts'
import type { OutlayError } from '../errors/outlay-error.ts'
import type { Operation } from '../operation.ts'
import type { QueryKey } from './query-key.ts'

/** A generated function of a vendor's entry, whatever it is asked. */
export type CallFunction = (options: never) => Promise<unknown>

/** What a query takes: what the function takes. Its signal is TanStack Query's. */
export type QueryRequest<Function extends CallFunction> = Omit<Parameters<Function>[0], 'signal'>

/** What the key of a query takes: the request. The client may stand beside it, and is not in the key. */
export type QueryKeyRequest<Options extends object> = Omit<Options, 'client'> &
  Partial<Pick<Options, keyof Options & 'client'>>

/** What a function comes to. */
export type ResponseData<Function extends CallFunction> = Awaited<ReturnType<Function>>

/**
 * What a function rejects with: the refusals that the document declares for its operation, which `status` tells apart once
 * `isApiErrorOf` has seen them, and every other error of this package. What your own `auth`, `fetch` and hooks throw is not in it.
 */
export type ErrorOf<Function> =
  | OutlayError
  | (Function extends { readonly operation: Operation<infer Errors, infer _Event> } ? ApiErrorOf<Errors> : never)

/** Options for `useQuery`, `fetchQuery` and whatever else of TanStack Query takes a query. */
export interface Query<Vendor extends string, Id extends string, Data, Failure = Error> {
  readonly queryKey: QueryKey<Vendor, Id, Data, Failure>
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>
  /**
   * TanStack Query asks four times by default, and the client has retries of its own: both would multiply. The rest of
   * its type is never there: from it TanStack Query knows the type of errors. It is that of a method, so that these options
   * are also those of a query that says nothing of its errors.
   */
  readonly retry: false | { retry(failures: number, error: Failure): false }['retry']
}

/** The options of a query, of its key and of what asks with a signal. */
export function buildQuery<Vendor extends string, Id extends string, Data, Failure>(
  queryKey: QueryKey<Vendor, Id, Data, Failure>,
  ask: (signal: AbortSignal) => Promise<Data>,
): Query<Vendor, Id, Data, Failure> {
  // TanStack Query aborts only the signal that was read.
  return { queryKey, queryFn: ({ signal }) => ask(signal), retry: false }
}
