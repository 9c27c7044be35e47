import { formFields } from '../document/form.ts'
import { type Content, MULTIPART, type Operation } from '../document/operation.ts'
import { followed, typesOf } from '../document/schema.ts'
import type { VendorSource } from '../document/vendor.ts'
import { isJson } from '../lint/media-type.ts'
import { camelCase } from '../output/file.ts'

/** Code for the parameters of an operation, each with its facts and its check; the checks are those of `checks`. */
export function parametersCode({ document }: VendorSource, { id, parameters }: Operation): string {
  const each = parameters.map(({ name, in: place, required, schema }) => {
    const facts = JSON.stringify({ name, in: place, required, types: typesOf(followed(document, schema)) })
    return `${facts.slice(0, -1)},"check":checks.${camelCase(`${id}-${place}-${name}`)}}`
  })
  return `[${each.join(', ')}]`
}

/** Code for the checks of the parts of a request, in the order of a server; undefined when there is nothing to check. */
export function partChecksCode(vendor: VendorSource, operation: Operation): string | undefined {
  const parts = [
    ...(operation.parameters.length === 0 ? [] : [pure(`parameters(${parametersCode(vendor, operation)})`)]),
    ...bodyCode(vendor, operation),
  ]
  return parts.length === 0 ? undefined : `[${parts.join(', ')}]`
}

/** The name of the check of a content; undefined when there is nothing to check. */
export function checkName({ schemaName }: Content): string | undefined {
  return schemaName === undefined ? undefined : `checks.${camelCase(schemaName)}`
}

function bodyCode({ document }: VendorSource, operation: Operation): string[] {
  const { body, bodyRequired } = operation
  // Nobody but the vendor knows how a body of another media type is read.
  if (body[0] === undefined || !isRead(body[0])) return []
  const [json, form] = [body.find(({ mediaType }) => isJson(mediaType)), body.find(isForm)]
  const required = bodyRequired ? ', true' : ''
  const jsonCheck = json && checkName(json)
  const formCheck = form && checkName(form)
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
