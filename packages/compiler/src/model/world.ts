import type { WorldPath, WorldReference } from '@outlay/ir'
import type { WorldFiles } from '../parse/vendor-files.ts'
import { pascalCase } from './case.ts'
import { isObject, type Json } from './schema.ts'

/** What a schema says about how the parts of a world belong together. */
export interface WorldLinks {
  readonly references: readonly WorldReference[]
  /** Of the values there none is there twice. */
  readonly unique: readonly WorldPath[]
}

/** The schema of a world as a document of its own: `World`, and each of its `$defs` by name. */
export function worldDocument({ schema }: WorldFiles): Json {
  const { $defs, $schema: _, $id: __, ...world } = isObject(schema.value) ? schema.value : {}
  const named = isObject($defs) ? Object.entries($defs) : []
  const schemas = Object.fromEntries([['World', world], ...named.map(([name, one]) => [nameOf(name), one])])
  const info = { title: 'World', version: '0' }
  return renamed({ openapi: '3.1.0', info, paths: {}, components: { schemas } }) as Json
}

/** What the words `x-refers-to` and `x-unique` of a world's schema say. */
export function worldLinks({ schema }: WorldFiles): WorldLinks {
  const whole = isObject(schema.value) ? schema.value : {}
  return linksOf(whole, whole, [])
}

function linksOf(whole: Json, schema: unknown, path: WorldPath): WorldLinks {
  if (!isObject(schema)) return { references: [], unique: [] }
  const { 'x-refers-to': to, 'x-unique': unique, properties, items, additionalProperties } = schema
  const members = isObject(properties) ? Object.entries(properties) : []
  const below = [
    ...members.map(([name, one]) => linksOf(whole, one, [...path, name])),
    ...[items, additionalProperties].map((one) => linksOf(whole, one, [...path, '*'])),
  ]
  const names = Array.isArray(unique) ? unique.map(String) : []
  return {
    references: [
      ...(typeof to === 'string' ? [{ from: path, to: to.split('/') }] : []),
      ...below.flatMap(({ references }) => references),
    ],
    unique: [...names.map((name) => [...path, '*', name]), ...below.flatMap((one) => one.unique)],
  }
}

function nameOf(definition: string): string {
  return `World${pascalCase(definition)}`
}

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([word, one]) => {
      const definition = word === '$ref' && typeof one === 'string' ? /^#\/\$defs\/(.+)$/.exec(one)?.[1] : undefined
      return [word, definition === undefined ? renamed(one) : `#/components/schemas/${nameOf(definition)}`]
    }),
  )
}
