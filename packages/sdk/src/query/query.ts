import type { QueryKey } from './query-key.ts'

/** A generated function of a vendor's entry, whatever it is asked. */
export type Called = (options: never) => Promise<unknown>

/** What a query takes: what the function takes. Its signal is TanStack Query's. */
export type Asked<Function extends Called> = Omit<Parameters<Function>[0], 'signal'>

/** What the key of a query takes: the request. The client may stand beside it, and is not in the key. */
export type KeyAsked<Options extends object> = Omit<Options, 'client'> &
  Partial<Pick<Options, keyof Options & 'client'>>

/** What a function comes to. */
export type Answer<Function extends Called> = Awaited<ReturnType<Function>>

/** Options for `useQuery`, `fetchQuery` and whatever else of TanStack Query takes a query. */
export interface Query<Vendor extends string, Id extends string, Data> {
  readonly queryKey: QueryKey<Vendor, Id, Data>
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>
  /** TanStack Query asks four times by default, and the client has retries of its own: both would multiply. */
  readonly retry: false
}

/** The options of a query, of its key and of what asks with a signal. */
export function queryOf<Vendor extends string, Id extends string, Data>(
  queryKey: QueryKey<Vendor, Id, Data>,
  ask: (signal: AbortSignal) => Promise<Data>,
): Query<Vendor, Id, Data> {
  // TanStack Query aborts only the signal that was read.
  return { queryKey, queryFn: ({ signal }) => ask(signal), retry: false }
}
