import type { ParameterValue } from './parameter-value.ts'

type Headings = Readonly<Record<string, ParameterValue>> | undefined

/**
 * Headers of the client and of the call as one, the later ones first. A media type goes with a text alone: that of a form has a
 * boundary, which only fetch knows.
 */
export function mergeHeaders(lists: readonly Headings[], isText: boolean): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of lists.flatMap((list) => Object.entries(list ?? {}))) {
    const key = name.toLowerCase()
    if (value === null) delete headers[key]
    else if (value !== undefined) headers[key] = String(value)
  }
  if (!isText) delete headers['content-type']
  return headers
}
