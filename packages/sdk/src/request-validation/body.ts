import { containsFile, formDataBodySerializer } from '../request/form.ts'
import { type FormField, readForm } from './form-value.ts'
import { type RequestCheck, type RequestViolation, type ValueCheck, violationsIn } from './violations.ts'

/**
 * Makes the check of a body that is sent as JSON: it checks what `JSON.stringify` writes.
 *
 * @example jsonBody(imageEstimateRequest, true)({ body: { width: 1000 } }) // [{ location: 'body', pointer: '/width', … }]
 */
export function jsonBody(check: ValueCheck, required?: boolean): RequestCheck {
  return ({ body }) => {
    const text = JSON.stringify(body) as string | undefined
    return checkBody(check, text && JSON.parse(text), required)
  }
}

/** Makes the check of a body that is sent as a form, by its fields that are lists or not texts. */
export function formBody(
  check: ValueCheck,
  fields: Readonly<Record<string, FormField>>,
  required?: boolean,
): RequestCheck {
  return ({ body }) => {
    const form = body === undefined ? undefined : (formDataBodySerializer.bodySerializer(body) as FormData)
    return checkBody(check, form && readForm(form, fields), required)
  }
}

/** Makes the check of a body that is sent as a form when there is a file in it, and as JSON otherwise. */
export function jsonOrFormBody(json: RequestCheck, form: RequestCheck): RequestCheck {
  return (request) => (containsFile(request.body) ? form : json)(request)
}

/** Lists the faults of a body as a server reads it; the body is undefined when there is none. */
export function checkBody(check: ValueCheck, value: unknown, required?: boolean): RequestViolation[] {
  return value === undefined && !required ? [] : violationsIn('body', check(value))
}
