/** How a body is written when it is not JSON; hey-api's functions spread it into their call. */
export interface BodySerializer {
  readonly bodySerializer: (body: unknown) => string | FormData
}

/**
 * Writes a body as `multipart/form-data`: a list as a field for each entry, an object as JSON, a file as it is; what
 * is undefined or null is left out.
 *
 * @example formDataBodySerializer.bodySerializer({ image: file, n: 2 })
 */
export const formDataBodySerializer: BodySerializer = {
  bodySerializer: (body) => {
    const form = new FormData()
    for (const [name, value] of fieldsOf(body)) form.append(name, value instanceof Blob ? value : textOf(value))
    return form
  },
}

/**
 * Writes a body as `application/x-www-form-urlencoded`, by the same rules.
 *
 * @example urlSearchParamsBodySerializer.bodySerializer({ size: ['a', 'b'] }) // 'size=a&size=b'
 */
export const urlSearchParamsBodySerializer: BodySerializer = {
  bodySerializer: (body) =>
    new URLSearchParams(fieldsOf(body).map(([name, value]) => [name, textOf(value)])).toString(),
}

/**
 * Whether there is a file in a body, which only a form carries.
 *
 * @example holdsFile({ input_reference: new Blob([]) }) // true
 */
export function holdsFile(body: unknown): boolean {
  return fieldsOf(body).some(([, value]) => value instanceof Blob)
}

function fieldsOf(body: unknown): [string, unknown][] {
  return Object.entries({ ...(body as object) }).flatMap(([name, value]) =>
    [value].flat().flatMap((one): [string, unknown][] => (one === undefined || one === null ? [] : [[name, one]])),
  )
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
