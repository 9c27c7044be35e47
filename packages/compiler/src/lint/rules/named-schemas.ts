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
  if (schema === undefined)
    return isJson(String(path.at(-1))) ? [{ message: `${body} must have a \`schema\`; received none.`, path }] : []
  if (schemaName(schema) !== undefined) return []
  const message = `The schema of the body in ${path.at(-1)} must be a \`$ref\` to #/components/schemas/…; received another.`
  return [{ message, path: [...path, 'schema'] }]
}
