import type { FormField } from '@outlay/ir'
import { MULTIPART, type Operation } from './operation.ts'
import { followed, type Json, typesOf } from './schema.ts'

/** The fields of an operation's form; undefined when it takes none. */
export function formFields(document: Json, { body }: Pick<Operation, 'body'>): Record<string, FormField> | undefined {
  const form = body.find(({ mediaType }) => mediaType === MULTIPART)
  if (form === undefined) return undefined
  const properties = Object.entries((followed(document, form.schema)['properties'] ?? {}) as Json)
  const fields = properties.map(([name, schema]): [string, FormField] => {
    const whole = followed(document, schema)
    const list = typesOf(whole).includes('array')
    const one = list ? followed(document, whole['items']) : whole
    return [name, { types: typesOf(one), file: one['format'] === 'binary', list }]
  })
  return Object.fromEntries(fields)
}
