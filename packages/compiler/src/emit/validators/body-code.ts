import type { Operation } from '@outlay/ir'
import { camelCase } from '../../model/case.ts'

/** Code for the validators of an operation's body: the first, and one for each media type where there are several. */
export function bodyCode({ body }: Operation, target: string): string[] {
  const named = (body?.contents ?? []).flatMap(({ mediaType, schemaName }) =>
    schemaName === undefined ? [] : [{ mediaType, validator: `${target}.${camelCase(schemaName)}` }],
  )
  const [first] = named
  if (first === undefined) return []
  if (named.length === 1) return [`body: ${first.validator}`]
  const each = named.map(({ mediaType, validator }) => `${JSON.stringify(mediaType)}: ${validator}`)
  return [`body: ${first.validator}`, `bodies: { ${each.join(', ')} }`]
}
