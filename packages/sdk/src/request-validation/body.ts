import { containsFile, formDataBodySerializer } from '../request/form.ts'
import { type FormField, readForm } from './form-value.ts'
import { type RequestCheck, type ValueCheck, violationsIn } from './part-check.ts'
import type { RequestViolation } from './request-validation-error.ts'

/**
 * The check of a body that goes as JSON: what is written, and so sent, is what is checked.
 *
 * @example jsonBody(imageEstimateRequest, true)({ body: { width: 1000 } }) // [{ location: 'body', pointer: '/width', … }]
 */
export function jsonBody(check: ValueCheck, required?: boolean): RequestCheck {
  return ({ body }) => {
    const text = JSON.stringify(body) as string | undefined
    return checkBody(check, text && JSON.parse(text), required)
  }
}

/** The check of a body that goes as a form, given the fields of it that are lists or no texts. */
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

/** The check of a body that goes as a form when there is a file in it, and as JSON otherwise. */
export function jsonOrFormBody(json: RequestCheck, form: RequestCheck): RequestCheck {
  return (request) => (containsFile(request.body) ? form : json)(request)
}

/** The faults of a body as a server reads it, undefined when there is none. */
export function checkBody(check: ValueCheck, value: unknown, required?: boolean): RequestViolation[] {
  return value === undefined && !required ? [] : violationsIn('body', check(value))
}
