import type { dataTagErrorSymbol, dataTagSymbol } from '@tanstack/react-query'
import type { WithOptionalValue, WithValue } from '../call/conditional-function.ts'
import type { ApiErrorOf } from '../errors/api-error.ts'
import type { OutlayError } from '../errors/errors.ts'
import type { Operation } from '../operation/operation.ts'

/** A generated function of a vendor's entry. */
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

/** Makes the options of a query: its key, and its function, which takes a signal. */
export function buildQuery<Vendor extends string, Id extends string, Data, Failure>(
  queryKey: QueryKey<Vendor, Id, Data, Failure>,
  ask: (signal: AbortSignal) => Promise<Data>,
): Query<Vendor, Id, Data, Failure> {
  // TanStack Query aborts only the signal that was read.
  return { queryKey, queryFn: ({ signal }) => ask(signal), retry: false }
}

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
 * Makes the key of a query: vendor, operation and request, as values of JSON. Of headers and query it holds only what the
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
  // A query key carries its types in names that no value has.
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

/** What is the same for each run of a mutation: the client, and what a call may say besides its request. */
export type MutationOptions<Function extends CallFunction> = Pick<Parameters<Function>[0], 'client'> &
  Partial<Omit<Parameters<Function>[0], 'client' | 'body' | 'path' | 'query'>>

/** The request of a mutation. It may be absent if the document requires nothing. */
export type MutationVariables<Function extends CallFunction> =
  | Omit<Parameters<Function>[0], 'client'>
  // biome-ignore lint/suspicious/noConfusingVoidType: TanStack Query has it for a mutation that takes nothing.
  | (object extends Omit<Parameters<Function>[0], 'client'> ? void : never)

/** Options for `useMutation` and whatever else of TanStack Query takes a mutation. */
export interface Mutation<Vendor extends string, Id extends string, Variables, Data, Failure = Error> {
  readonly mutationKey: readonly [vendor: Vendor, operation: Id]
  readonly mutationFn: (variables: Variables) => Promise<Data>
  /**
   * What may be repeated, the client repeats; a second layer would run and charge the same request again. The rest of its
   * type is never there: see `Query`.
   */
  readonly retry: false | { retry(failures: number, error: Failure): false }['retry']
}

/** Makes the options of a mutation, of its key and of what runs it. */
export function buildMutation<Vendor extends string, Id extends string, Variables, Data, Failure>(
  mutationKey: readonly [vendor: Vendor, operation: Id],
  run: (variables: Exclude<Variables, void>) => Promise<Data>,
): Mutation<Vendor, Id, Variables, Data, Failure> {
  return { mutationKey, mutationFn: (variables) => run((variables ?? {}) as Exclude<Variables, void>), retry: false }
}

/** What a function takes and gives for the requests that its document's condition picks, and for the others. */
interface Overloads<Any, Declared, Other, Otherwise> {
  readonly any: Any
  readonly declared: Declared
  readonly other: Other
  readonly otherwise: Otherwise
}

/** By the overloads of a function whose answer the request picks. */
type OverloadsOf<Function> = Function extends {
  (options: infer _Picked): Promise<infer Declared>
  (options: infer Other): Promise<infer Otherwise>
  (options: infer Any): Promise<infer _Either>
}
  ? Overloads<Any, Declared, Other, Otherwise>
  : never

/**
 * A function of the requests alone that the condition picks, such as dry runs: the value at these keys is one of those, or
 * left out.
 */
export type DryRun<Function, Keys extends readonly string[], Is> = (
  options: OverloadsOf<Function>['any'] & WithOptionalValue<Keys, Is>,
) => Promise<OverloadsOf<Function>['declared']>

/** A function of the requests alone that it does not pick. */
export type RealRun<Function> = (options: OverloadsOf<Function>['other']) => Promise<OverloadsOf<Function>['otherwise']>

/**
 * Sets the value at these keys that selects the declared answer: the one given, else the first of those, whatever else
 * stands there. An option that lacks it would run, and charge.
 *
 * @example withDryRun(['query', 'dryRun'], [true], { body }) // { body, query: { dryRun: true } }
 */
export function withDryRun<const Keys extends readonly string[], const Is, Options extends object>(
  keys: Keys,
  is: readonly Is[],
  options: Options | undefined,
): Options & WithValue<Keys, Is> {
  return withValue(options, keys, is) as Options & WithValue<Keys, Is>
}

function withValue(whole: unknown, [key, ...rest]: readonly string[], is: readonly unknown[]): unknown {
  if (key === undefined) return is.includes(whole) ? whole : is[0]
  const node = (whole ?? {}) as Readonly<Record<string, unknown>>
  return { ...node, [key]: withValue(node[key], rest, is) }
}
