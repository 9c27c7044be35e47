import { isObject } from '../../model/schema.ts'
import type { Fault, OurRule, Path } from '../rule.ts'

// These describe a condition on an object that another schema describes as a whole.
const CONDITIONS = new Set<string | number>(['if', 'then', 'else', 'not', 'dependentSchemas'])

/** An object schema says whether it is open: nobody has to guess what silence means. */
export const additionalPropertiesSaid: OurRule = {
  given: '$.components.schemas..[?(@ && @.properties)]',
  resolved: false,
  faults: silence,
}

function silence(schema: unknown, path: Path): Fault[] {
  if (!isObject(schema) || !isObject(schema['properties']) || 'additionalProperties' in schema) return []
  const isCondition = path.some((key, at) => CONDITIONS.has(key) && path[at - 1] !== 'properties')
  if (isCondition) return []
  const name = path.slice(2).join('.')
  return [{ message: `\`additionalProperties\` is required in ${name}; it must be true, false or a schema.`, path }]
}
