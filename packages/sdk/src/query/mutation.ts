import type { CallFunction } from './query.ts'

/** What is the same for each run of a mutation: the client, and what a call may say besides its request. */
export type MutationOptions<Function extends CallFunction> = Pick<Parameters<Function>[0], 'client'> &
  Partial<Omit<Parameters<Function>[0], 'client' | 'body' | 'path' | 'query'>>

/** What a run of a mutation takes: the request. It may be left out where the document asks for nothing. */
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

/** The options of a mutation, of its key and of what runs it. */
export function buildMutation<Vendor extends string, Id extends string, Variables, Data, Failure>(
  mutationKey: readonly [vendor: Vendor, operation: Id],
  run: (variables: Exclude<Variables, void>) => Promise<Data>,
): Mutation<Vendor, Id, Variables, Data, Failure> {
  return { mutationKey, mutationFn: (variables) => run((variables ?? {}) as Exclude<Variables, void>), retry: false }
}
