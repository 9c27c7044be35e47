import { parsePointer } from '@outlay/spec/json-pointer'
import { BaseResolver, createConfig, lintFromString, type Source } from '@redocly/openapi-core'
import type { Json } from '../model/schema.ts'
import type { Place } from '../parse/yaml-source.ts'
import type { StructureProblem } from './structure.ts'

/** What Redocly says of the structure of a document of OpenAPI 3.1. */
export async function structureProblems(document: Json): Promise<StructureProblem[]> {
  const config = await createConfig({ rules: { struct: 'error' } })
  try {
    const problems = await lintFromString({
      source: JSON.stringify(document),
      absoluteRef: 'openapi.yaml',
      config,
      externalRefResolver: new NoResolver(),
    })
    return problems.map(({ message, location }) => {
      const place = placeOf(location[0]?.pointer ?? '#/')
      return { place, message: sentenceOf(message, place) }
    })
  } catch (error) {
    // Redocly gives up at references that hold themselves.
    return [{ place: [], message: `References must have an end: ${(error as Error).message}.` }]
  }
}

/** Loads nothing: references that leave the document are found by another check. */
class NoResolver extends BaseResolver {
  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    throw new Error(`${absoluteRef} is outside the document.`)
  }
}

function placeOf(pointer: string): Place {
  return parsePointer(decodeURIComponent(pointer)).filter((key) => key !== '')
}

/** Redocly's sentences in ours; it gives them as text alone. */
function sentenceOf(message: string, place: Place): string {
  const [first = ''] = message.split('\n')
  const where = place.length === 0 ? 'The document' : `\`${String(place.at(-1))}\``
  const [, type, given] = /^Expected type `([^`]+)`(?: \(object\))? but got `([^`]+)`/.exec(first) ?? []
  if (type !== undefined) return `${where} must be of the type ${type} of OpenAPI 3.1; received ${given}.`
  const [, unknown] = /^Property `(.+)` is not expected here/.exec(first) ?? []
  if (unknown !== undefined) return `\`${unknown}\` is not a known field here, in OpenAPI 3.1 or JSON Schema 2020-12.`
  const [, missing] = /^The field `(.+)` must be present/.exec(first) ?? []
  if (missing !== undefined) return `${where} must have \`${missing}\`, which OpenAPI 3.1 requires; received none.`
  return `${where} must be as OpenAPI 3.1 says: ${first.replace(/\.$/, '')}.`
}
