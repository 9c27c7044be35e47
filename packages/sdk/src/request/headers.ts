import type { ParameterValue } from './parameter-value.ts'

type Headings = Readonly<Record<string, ParameterValue>> | undefined

/** Headers of the client and of the call as one, the later ones first; without a body there is no media type. */
export function headersOf(lists: readonly Headings[], hasBody: boolean): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of lists.flatMap((list) => Object.entries(list ?? {}))) {
    const key = name.toLowerCase()
    if (value === null) delete headers[key]
    else if (value !== undefined) headers[key] = String(value)
  }
  if (!hasBody) delete headers['content-type']
  return headers
}
