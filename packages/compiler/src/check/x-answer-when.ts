import { type AnswerWhen, answerWhenOf } from '../model/answer-when.ts'
import { answerOf, type Operation } from '../model/operation.ts'
import { componentSchemas, followed, schemaName } from '../model/schema.ts'
import { isSound, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'

/** Answers that hold for some requests, where the schemas or the answers to the others are not there. */
export function checkAnswerWhen(vendor: VendorSource): Diagnostic[] {
  return vendor.operations.flatMap((operation) => {
    const when = answerWhenOf(operation)
    if (when === undefined || !isSound(vendor, when.place)) return []
    const unknown = unknownSchemas(vendor, when)
    return [
      ...withoutWorld(vendor, when),
      ...(unknown.length > 0 ? unknown : [...misdeclared(vendor, operation, when)]),
    ]
  })
}

function withoutWorld({ source, world }: VendorSource, { place }: AnswerWhen): Diagnostic[] {
  if (world !== undefined) return []
  const allowed = 'a world.yaml, from which hand-written code answers the other requests'
  return [source.diagnostic(place, 'x-answer-when without a world', allowed)]
}

function unknownSchemas({ source, document }: VendorSource, when: AnswerWhen): Diagnostic[] {
  const known = Object.keys(componentSchemas(document))
  return (['schema', 'otherwise'] as const).flatMap((word) => {
    const name = when[word]
    if (name === undefined || known.includes(name)) return []
    const found = `the schema ${name}, which components/schemas does not have`
    return [source.diagnostic([...when.place, word], found, `one of ${known.join(', ')}`)]
  })
}

/** What the response declares for all tools has to be what this word tells apart. */
function misdeclared(vendor: VendorSource, operation: Operation, when: AnswerWhen): Diagnostic[] {
  const { schema, otherwise, place } = when
  const { source } = vendor
  const declared = declaredNames(vendor, operation)
  if (declared === undefined) return []
  const wanted = [schema, ...(otherwise === undefined ? [] : [otherwise])]
  const shown = wanted.map((name) => `#/components/schemas/${name}`)
  const allowed = shown.length === 1 ? `a $ref to ${shown[0]}` : `a schema with oneOf ${shown.join(' and ')}`
  const [content] = answerOf(operation)?.content ?? []
  const fits = wanted.length === declared.length && wanted.every((name) => declared.includes(name))
  const diagnostics = fits
    ? []
    : [source.diagnostic(content?.place ?? place, `a response that is ${declared.join(' or ')}`, allowed)]
  const others = operation.responses.filter(({ status }) => status.startsWith('2') && status !== when.status)
  if (otherwise !== undefined || others.length > 0) return diagnostics
  const found = 'no answer to the other requests'
  return [...diagnostics, source.diagnostic(place, found, 'otherwise, or another 2xx response that they get')]
}

/** The names of the schemas that the response can have; undefined where reported by itself keeps them from being known. */
function declaredNames({ document }: VendorSource, operation: Operation): string[] | undefined {
  const [content] = answerOf(operation)?.content ?? []
  if (content?.schemaName === undefined) return undefined
  const { oneOf } = followed(document, content.schema)
  if (!Array.isArray(oneOf)) return [content.schemaName]
  return oneOf.map((one) => schemaName(one) ?? 'a schema without a name')
}
