import { isJson } from '../../model/media-type.ts'
import { isObject, schemaName } from '../../model/schema.ts'
import type { Fault, OurRule, Path } from '../rule.ts'

/** A body's schema is a component, so that its type and its validator have a name. */
export const namedSchemas: OurRule = {
  given: [
    '#Operation.requestBody.content[*]',
    '#Operation.responses[*].content[*]',
    '$.components.requestBodies[*].content[*]',
    '$.components.responses[*].content[*]',
  ],
  resolved: false,
  faults: namelessSchema,
}

function namelessSchema(media: unknown, path: Path): Fault[] {
  const schema = isObject(media) ? media['schema'] : undefined
  const body = `The body in ${path.at(-1)}`
  if (schema === undefined) return isJson(String(path.at(-1))) ? [{ message: `${body} has no schema.`, path }] : []
  if (schemaName(schema) !== undefined) return []
  const message = `${body} has a schema without a name; allowed is a \`$ref\` to #/components/schemas/….`
  return [{ message, path: [...path, 'schema'] }]
}
