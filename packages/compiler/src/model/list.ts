import { expressionOf } from '../parse/expression.ts'
import { isJson } from './media-type.ts'
import type { Content, Operation } from './operation.ts'
import { isObject } from './schema.ts'

/** `x-list`: where the entries of a list stand in the answer, and how its next page is requested. */
export interface List {
  readonly entries: readonly string[]
  readonly next: NextPage | undefined
  /** The keys of a value that is true as long as there is a next page. */
  readonly more: readonly string[] | undefined
}

/** What names the next page: a value of the answer, one of its last entry, or a number; and the parameter that takes it. */
export interface NextPage {
  readonly by: 'cursor' | 'last' | 'page'
  /** The keys of the value. */
  readonly from: readonly string[]
  /** The name of a query parameter. */
  readonly to: string
}

/** The list that an operation answers with; undefined where it answers with none. Its shape is checked elsewhere. */
export function listOf({ node }: Operation): List | undefined {
  const word = node['x-list']
  if (!isObject(word)) return undefined
  const { entries, next, more } = word
  return {
    entries: keysOf(entries),
    next: isObject(next) ? nextOf(next['from'], next['to']) : undefined,
    more: more === undefined ? undefined : keysOf(more),
  }
}

/** The one good answer in JSON that a list stands in; undefined where there is none or several. */
export function listContent({ responses }: Operation): Content | undefined {
  const good = responses.filter(({ status }) => status.startsWith('2'))
  const [only] = good
  if (only === undefined || good.length > 1 || only.when !== undefined) return undefined
  return only.content.find(({ mediaType }) => isJson(mediaType))
}

function nextOf(from: unknown, to: unknown): NextPage {
  const by = from === '$page' ? 'page' : /^\$last\b/.test(String(from)) ? 'last' : 'cursor'
  return { by, from: keysOf(from), to: String(to).slice('$request.query.'.length) }
}

function keysOf(text: unknown): readonly string[] {
  return expressionOf(text)?.keys ?? []
}
