/**
 * The media type that a Content-Type names, in lower case and without parameters (RFC 9110, 8.3.1).
 *
 * @example mediaTypeOf('Application/JSON; charset=utf-8') // 'application/json'
 */
export function mediaTypeOf(contentType: string): string {
  const end = contentType.indexOf(';')
  return (end === -1 ? contentType : contentType.slice(0, end)).trim().toLowerCase()
}

/**
 * A parameter of a Content-Type, without quotes; undefined where it has none of that name.
 *
 * @example parameterOf('multipart/form-data; boundary="X Y"', 'boundary') // 'X Y'
 */
export function parameterOf(contentType: string, name: string): string | undefined {
  for (const [, found, quoted, plain] of contentType.matchAll(/;\s*([^\s=;]+)=(?:"([^"]*)"|([^;\s]*))/g))
    if (found?.toLowerCase() === name) return quoted ?? plain
  return undefined
}

/**
 * Is it JSON, by its name or by its suffix?
 *
 * @example isJson('application/problem+json; charset=utf-8') // true
 */
export function isJson(contentType: string): boolean {
  return /^application\/([^;]+\+)?json$/.test(mediaTypeOf(contentType))
}

/** Is it a form with files (RFC 7578)? */
export function isForm(contentType: string): boolean {
  return mediaTypeOf(contentType) === 'multipart/form-data'
}

/** Is it a stream of server-sent events (HTML, 9.2)? */
export function isEventStream(contentType: string): boolean {
  return mediaTypeOf(contentType) === 'text/event-stream'
}
