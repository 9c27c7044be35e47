import type { CallOptions } from '../call/call.ts'
import { AbortError } from '../errors/errors.ts'
import { fetchPages } from './fetch-pages.ts'
import type { Paging } from './next-page.ts'

/** A list of a vendor: `for await` goes through its entries, and asks for a further page only when it comes to it. */
export interface List<Entry, Page> extends AsyncIterable<Entry> {
  /** The answers of the server as they came, one for each page. */
  readonly pages: () => AsyncIterable<Page>
}

/** A generated function that gives a page of a list. */
export type CallFunction = (options: never) => Promise<unknown>

/** What a list takes: what the function takes. A query that names a page begins there. */
export type ListOptions<Function extends CallFunction> = Parameters<Function>[0]

/** A list by the function that gives its pages, and the keys that lead to the entries of one. */
export type ListOf<Function extends CallFunction, Keys extends readonly string[]> = List<
  Entry<Page<Function>, Keys>,
  Page<Function>
>

type Page<Function extends CallFunction> = Awaited<ReturnType<Function>>

type Entry<Value, Keys extends readonly string[]> = Keys extends readonly [
  infer Key extends keyof Value,
  ...infer Rest extends string[],
]
  ? Entry<NonNullable<Value[Key]>, Rest>
  : Value extends readonly (infer One)[]
    ? One
    : never

/**
 * Makes the list that a function gives page by page. Each page is a call of its own, with its own time, retries and hooks.
 *
 * @throws what the calls throw
 * @throws AbortError between two entries, too, when the signal of the options ends it
 * @throws UnexpectedResponseError when an answer has no list, or leads to a page that was there before
 * @example for await (const { name } of paginate(listCharacters, { client }, { entries: [] })) console.log(name)
 */
export function paginate<Function extends CallFunction, Keys extends readonly string[]>(
  called: Function,
  options: ListOptions<Function>,
  paging: Paging & { readonly entries: Keys },
): ListOf<Function, Keys> {
  const callOptions = options as CallOptions
  // The type of the list holds the function and its options to each other.
  const pages = () => fetchPages(called as never, callOptions, paging)
  return {
    async *pages() {
      for await (const { data } of pages()) yield data as Page<Function>
    },
    async *[Symbol.asyncIterator]() {
      for await (const { entries, request } of pages()) {
        for (const entry of entries) {
          if (callOptions.signal?.aborted) throw new AbortError(request, callOptions.signal.reason)
          yield entry as Entry<Page<Function>, Keys>
        }
      }
    },
  }
}
