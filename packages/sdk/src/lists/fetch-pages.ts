import type { BodyReader, CallOptions, ResponseContext } from '../call/call.ts'
import { UnexpectedResponseError } from '../errors/errors.ts'
import type { SentRequest } from '../request/request.ts'
import { readText, responseDetails } from '../response/read-response.ts'
import { findNextPage, type Paging, valueAt } from './next-page.ts'

/** A page as it came. */
export interface ListPage {
  /** The answer. */
  readonly data: unknown
  readonly entries: readonly unknown[]
  readonly request: SentRequest
}

/** Options of a call whose request may have a query. */
interface PageOptions extends CallOptions {
  readonly query?: Readonly<Record<string, unknown>>
}

type Called = (options: PageOptions & { readonly readBody: BodyReader }) => Promise<unknown>

/** Fetches the pages of a list, each requested when it is needed. */
export async function* fetchPages(called: Called, options: PageOptions, paging: Paging): AsyncGenerator<ListPage> {
  const to = paging.next?.to ?? ''
  let query = options.query
  const isNumbered = paging.next?.page !== undefined
  let seen = new Set([query?.[to] ?? []].flat().map(String))
  for (;;) {
    const { data, fail, request } = await answerTo(called, { ...options, ...(query && { query }) })
    const entries = valueAt(data, paging.entries)
    if (!Array.isArray(entries)) throw fail(`the body has no list at ${pointer(paging)}`)
    yield { data, entries, request }
    const { name, problem } = findNextPage(paging, { data, entries, current: query?.[to] })
    if (problem) throw fail(problem)
    if (name === undefined) return
    // A number always names another page; that it was not read shows in what comes.
    const mark = isNumbered ? JSON.stringify(entries) : String(name)
    if (seen.has(mark)) throw fail(`it leads to a page that was read before: ${to}=${JSON.stringify(name)}`)
    seen = isNumbered ? new Set([mark]) : seen.add(mark)
    query = { ...query, [to]: name }
  }
}

/** An answer with what an error about it tells. */
interface Answer {
  readonly data: unknown
  readonly request: SentRequest
  readonly fail: (problem: string) => UnexpectedResponseError
}

async function answerTo(called: Called, options: PageOptions): Promise<Answer> {
  let taken: ResponseContext | undefined
  let text = ''
  const readBody: BodyReader = async (one) => {
    taken = one
    text = await readText(one)
    return text
  }
  const data = await called({ ...options, readBody })
  // The call has thrown where there is none.
  const answered = taken as unknown as ResponseContext
  const fail = (problem: string): UnexpectedResponseError =>
    new UnexpectedResponseError({ ...responseDetails(answered, text), problem })
  return { data, request: answered.request, fail }
}

function pointer({ entries }: Paging): string {
  return entries.map((key) => `/${key}`).join('') || 'its root'
}
