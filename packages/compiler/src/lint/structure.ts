import { parsePointer } from '@outlay/spec/json-pointer'
import { BaseResolver, createConfig, lintFromString, type Source } from '@redocly/openapi-core'
import { isObject } from '../model/schema.ts'
import type { Place, YamlSource } from '../parse/yaml-source.ts'

/** What stands in a document where OpenAPI 3.1 has something else. */
export interface Misbuilt {
  readonly place: Place
  readonly found: string
  readonly allowed: string
}

/** Every part of a document that has another shape than OpenAPI 3.1 says, by Redocly; none for another version. */
export async function misbuiltParts({ file, value }: YamlSource): Promise<Misbuilt[]> {
  if (!isObject(value) || !/^3\.1\.\d+$/.test(String(value['openapi']))) return []
  const config = await createConfig({ rules: { struct: 'error' } })
  const externalRefResolver = new NoResolver()
  try {
    const problems = await lintFromString({
      source: JSON.stringify(value),
      absoluteRef: file,
      config,
      externalRefResolver,
    })
    return problems.map(({ message, location }) => {
      const place = placeOf(location[0]?.pointer ?? '#/')
      return { place, ...said(message, place) }
    })
  } catch (error) {
    // Redocly gives up at references that hold themselves.
    return [{ place: [], found: (error as Error).message, allowed: 'references that end' }]
  }
}

/** Loads nothing: references that leave the document are told by another check. */
class NoResolver extends BaseResolver {
  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    throw new Error(`${absoluteRef} is outside the document.`)
  }
}

function placeOf(pointer: string): Place {
  return parsePointer(decodeURIComponent(pointer)).filter((key) => key !== '')
}

/** Redocly's sentences in ours. */
function said(message: string, place: Place): Pick<Misbuilt, 'found' | 'allowed'> {
  const [first = ''] = message.split('\n')
  const [, type, given] = /^Expected type `([^`]+)`(?: \(object\))? but got `([^`]+)`/.exec(first) ?? []
  const where = String(place.at(-1) ?? 'the document')
  if (type !== undefined) return { found: `${where} as ${given}`, allowed: `${type} of OpenAPI 3.1` }
  const [, unknown] = /^Property `(.+)` is not expected here/.exec(first) ?? []
  if (unknown !== undefined)
    return { found: unknown, allowed: 'what OpenAPI 3.1 has there, or a word of JSON Schema 2020-12' }
  const [, missing] = /^The field `(.+)` must be present/.exec(first) ?? []
  if (missing !== undefined)
    return { found: `no ${missing} in ${where}`, allowed: `${missing}: OpenAPI 3.1 requires it` }
  return { found: first.replace(/\.$/, ''), allowed: 'what OpenAPI 3.1 says' }
}
