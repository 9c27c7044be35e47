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
    const unknown = checkSchemasExist(vendor, when)
    return [
      ...checkWorldExists(vendor, when),
      ...(unknown.length > 0
        ? unknown
        : [...checkDeclared(vendor, operation, when), ...checkOthers(vendor, operation, when)]),
    ]
  })
}

function checkWorldExists({ source, world }: VendorSource, { place }: AnswerWhen): Diagnostic[] {
  if (world !== undefined) return []
  const message =
    '`x-answer-when` must have a world.yaml, from which hand-written code answers the other requests; received none.'
  return [source.diagnostic(place, 'OUT1311', message)]
}

function checkSchemasExist({ source, document }: VendorSource, when: AnswerWhen): Diagnostic[] {
  const known = Object.keys(componentSchemas(document))
  return (['schema', 'otherwise'] as const).flatMap((word) => {
    const name = when[word]
    if (name === undefined || known.includes(name)) return []
    const message = `\`${word}\` must be a schema of components/schemas, one of ${known.join(', ')}; received ${name}.`
    return [source.diagnostic([...when.place, word], 'OUT1312', message)]
  })
}

/** What the response declares for all tools has to be what this word tells apart. */
function checkDeclared({ source, document }: VendorSource, operation: Operation, when: AnswerWhen): Diagnostic[] {
  const { schema, otherwise, place } = when
  const [content] = answerOf(operation)?.content ?? []
  if (content?.schemaName === undefined) return []
  const { oneOf } = followed(document, content.schema)
  const declared = Array.isArray(oneOf)
    ? oneOf.map((one) => schemaName(one) ?? 'a schema without a name')
    : [content.schemaName]
  const wanted = [schema, ...(otherwise === undefined ? [] : [otherwise])]
  if (wanted.length === declared.length && wanted.every((name) => declared.includes(name))) return []
  const names = wanted.map((name) => `#/components/schemas/${name}`)
  const allowed = names.length === 1 ? `a \`$ref\` to ${names[0]}` : `a schema with \`oneOf\` ${names.join(' and ')}`
  const message = `The schema of the response must be ${allowed}; received ${declared.join(' or ')}.`
  return [source.diagnostic(content.place ?? place, 'OUT1313', message)]
}

function checkOthers({ source }: VendorSource, operation: Operation, when: AnswerWhen): Diagnostic[] {
  const [content] = answerOf(operation)?.content ?? []
  const others = operation.responses.filter(({ status }) => status.startsWith('2') && status !== when.status)
  if (content?.schemaName === undefined || when.otherwise !== undefined || others.length > 0) return []
  const message = 'The other requests must have an answer: `otherwise`, or another 2xx response; received neither.'
  return [source.diagnostic(when.place, 'OUT1314', message)]
}
