import type { Place } from '../parse/yaml-source.ts'
import { component, entriesOf } from './operation.ts'
import { isObject, type Json } from './schema.ts'

/** A path of a document as it is written there, with what nothing is generated for. */
export interface PathItem {
  readonly path: string
  readonly place: Place
  readonly hasReference: boolean
  readonly hasServers: boolean
  /** Methods of OpenAPI that nothing is generated for. */
  readonly otherMethods: readonly string[]
  /** The parameters of the path, then those of each operation. */
  readonly parameterLists: readonly (readonly WrittenParameter[])[]
}

/** A parameter as it is written, its reference followed; a word that is not there is undefined. */
export interface WrittenParameter {
  readonly place: Place
  readonly name: unknown
  readonly in: unknown
  readonly style: unknown
  readonly hasContent: boolean
  readonly hasSchema: boolean
  readonly required: boolean
  readonly allowReserved: boolean
}

const OTHER_METHODS = ['head', 'options', 'trace', 'query', 'additionalOperations']

/** The paths of a document, in its order. */
export function pathItems(document: Json): PathItem[] {
  return entriesOf(document['paths']).flatMap(([path, item]) => {
    if (!isObject(item)) return []
    const place = ['paths', path]
    const operations = entriesOf(item).flatMap(([method, node]) => (isObject(node) ? [{ method, node }] : []))
    return [
      {
        path,
        place,
        hasReference: '$ref' in item,
        hasServers: 'servers' in item,
        otherMethods: OTHER_METHODS.filter((method) => method in item),
        parameterLists: [
          parameterList(item['parameters'], [...place, 'parameters'], document),
          ...operations.map(({ method, node }) =>
            parameterList(node['parameters'], [...place, method, 'parameters'], document),
          ),
        ],
      },
    ]
  })
}

/** The paths of a document as texts, also those that are not objects. */
export function pathsOf(document: Json): string[] {
  return entriesOf(document['paths']).map(([path]) => path)
}

function parameterList(list: unknown, place: Place, document: Json): WrittenParameter[] {
  if (!Array.isArray(list)) return []
  return list.map((written: unknown, index) => {
    const {
      name,
      in: where,
      style,
      content,
      schema,
      required,
      allowReserved,
    } = component(written, 'parameters', document)
    return {
      ...{ place: [...place, index], name, in: where, style },
      hasContent: content !== undefined,
      hasSchema: isObject(schema),
      required: required === true,
      allowReserved: allowReserved === true,
    }
  })
}
