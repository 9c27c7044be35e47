import { answerWhenOf } from '../../model/answer-when.ts'
import { camelCase } from '../../model/case.ts'
import { formFields } from '../../model/form.ts'
import { isJson } from '../../model/media-type.ts'
import { openFields } from '../../model/open-fields.ts'
import { type Content, MULTIPART, type Operation } from '../../model/operation.ts'
import { followed, typesOf } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'

/** Code for the parameters of an operation, each with its facts and its check; the checks are those of `checks`. */
export function parametersCode({ document }: VendorSource, { id, parameters }: Operation): string {
  const each = parameters.map(({ name, in: place, required, schema }) => {
    const facts = JSON.stringify({ name, in: place, required, types: typesOf(followed(document, schema)) })
    return `${facts.slice(0, -1)},"check":checks.${camelCase(`${id}-${place}-${name}`)}}`
  })
  return `[${each.join(', ')}]`
}

/** The name of the facts by which names are told that look like a parameter which decides about money. */
export function decidingName({ id }: Operation): string {
  return `${camelCase(id)}Names`
}

/**
 * Code of these facts; undefined where no parameter decides: nothing picks the declared answer, and no header belongs to
 * something that is created.
 */
export function decidingCode({ document }: VendorSource, operation: Operation): string | undefined {
  const { method, parameters } = operation
  const value = answerWhenOf(operation)?.condition['value']
  const isDeciding = value !== undefined || (method !== 'GET' && parameters.some((one) => one.in === 'header'))
  if (!isDeciding) return undefined
  const facts = {
    method,
    parameters: parameters.map(({ in: place, name }) => ({ in: place, name })),
    ...(value !== undefined && { answerWhen: { value } }),
    body: openFields(document, operation),
  }
  return `\nconst ${decidingName(operation)} = ${JSON.stringify(facts)}\n`
}

/** Code for the check of a body, and of the names of its fields where they may look like a parameter that decides. */
export function bodyCheckCode(vendor: VendorSource, operation: Operation, check: string): string {
  const isOpen = decidingCode(vendor, operation) && 'fields' in openFields(vendor.document, operation)
  return isOpen ? pure(`decidingFields(${decidingName(operation)}, ${check})`) : check
}

/** Code for the checks of the parts of a request, in the order of a server; undefined when there is nothing to check. */
export function partChecksCode(vendor: VendorSource, operation: Operation): string | undefined {
  const parts = [
    ...(decidingCode(vendor, operation) ? [pure(`decidingNames(${decidingName(operation)})`)] : []),
    ...(operation.parameters.length === 0 ? [] : [pure(`parameters(${parametersCode(vendor, operation)})`)]),
    ...bodyCode(vendor, operation),
  ]
  return parts.length === 0 ? undefined : `[${parts.join(', ')}]`
}

/** The name of the check of a content; undefined when there is nothing to check. */
export function checkName({ schemaName }: Content): string | undefined {
  return schemaName === undefined ? undefined : `checks.${camelCase(schemaName)}`
}

function bodyCode(vendor: VendorSource, operation: Operation): string[] {
  const { document } = vendor
  const { body, bodyRequired } = operation
  // Nobody but the vendor knows how a body of another media type is read.
  if (body[0] === undefined || !isRead(body[0])) return []
  const [json, form] = [body.find(({ mediaType }) => isJson(mediaType)), body.find(isForm)]
  const required = bodyRequired ? ', true' : ''
  const checkOf = (content: Content | undefined): string | undefined => {
    const check = content && checkName(content)
    return check && bodyCheckCode(vendor, operation, check)
  }
  const [jsonCheck, formCheck] = [checkOf(json), checkOf(form)]
  const asJson = jsonCheck && pure(`jsonBody(${jsonCheck}${required})`)
  const fields = Object.entries(formFields(document, operation) ?? {})
    .filter(([, { types, list }]) => list || types.join() !== 'string')
    .map(([name, { types, list }]) => `${JSON.stringify(name)}: ${JSON.stringify({ types, list })}`)
  const asForm = formCheck && pure(`formBody(${formCheck}, { ${fields.join(', ')} }${required})`)
  if (asJson && asForm) return [pure(`jsonOrFormBody(${asJson}, ${asForm})`)]
  return [asJson ?? asForm].filter((code) => code !== undefined)
}

function isRead(content: Content): boolean {
  return isJson(content.mediaType) || isForm(content)
}

function isForm({ mediaType }: Content): boolean {
  return mediaType.toLowerCase() === MULTIPART
}

/** A bundler leaves out what is marked as pure when nobody asks for it. */
function pure(call: string): string {
  return `/* @__PURE__ */ ${call}`
}
