import { formDataBodySerializer, holdsFile } from '../request/form.ts'
import { type FormField, formValue } from './form-value.ts'
import { faultsIn, type PartCheck, type ValueCheck } from './part-check.ts'
import type { RequestFault } from './unfit-request-error.ts'

/**
 * The check of a body that goes as JSON: what is written, and so sent, is what is checked.
 *
 * @example jsonBody(imageEstimateRequest, true)({ body: { width: 1000 } }) // [{ location: 'body', pointer: '/width', … }]
 */
export function jsonBody(check: ValueCheck, required?: boolean): PartCheck {
  return ({ body }) => {
    const text = JSON.stringify(body) as string | undefined
    return faultsOfBody(check, text && JSON.parse(text), required)
  }
}

/** The check of a body that goes as a form, given the fields of it that are lists or no texts. */
export function formBody(
  check: ValueCheck,
  fields: Readonly<Record<string, FormField>>,
  required?: boolean,
): PartCheck {
  return ({ body }) => {
    const form = body === undefined ? undefined : (formDataBodySerializer.bodySerializer(body) as FormData)
    return faultsOfBody(check, form && formValue(form, fields), required)
  }
}

/** The check of a body that goes as a form when there is a file in it, and as JSON otherwise. */
export function jsonOrFormBody(json: PartCheck, form: PartCheck): PartCheck {
  return (request) => (holdsFile(request.body) ? form : json)(request)
}

/** The faults of a body as a server reads it, undefined when there is none. */
export function faultsOfBody(check: ValueCheck, value: unknown, required?: boolean): RequestFault[] {
  return value === undefined && !required ? [] : faultsIn('body', check(value))
}
