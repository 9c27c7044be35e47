import { isJson } from '../../model/media-type.ts'
import { isObject } from '../../model/schema.ts'
import type { Fault, OurRule, Path } from '../rule.ts'

/** Every request body, and every response body in JSON, has named examples; the failure of a server (5xx) may have none. */
export const namedExamples: OurRule = {
  given: ['#Operation.requestBody.content[*]', '#Operation.responses[*].content[*]'],
  faults: missingExamples,
}

function missingExamples(media: unknown, path: Path): Fault[] {
  const examples = isObject(media) ? media['examples'] : undefined
  if (isObject(examples) && Object.keys(examples).length > 0) return []
  if (String(path[4]).startsWith('5')) return []
  const ofRequest = path[3] === 'requestBody'
  const mediaType = String(path.at(-1))
  if (!ofRequest && !isJson(mediaType)) return []
  return [
    {
      message: `The ${ofRequest ? 'request' : 'response'} in ${mediaType} must have named \`examples\`; received none.`,
      path,
    },
  ]
}
