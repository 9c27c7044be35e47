import { toBase64 } from '../../picture/base64.ts'

/**
 * Encodes a JSON value for the headers of x402: base64 of its UTF-8.
 *
 * @example encodeJson({ x402Version: 2 }) // 'eyJ4NDAyVmVyc2lvbiI6Mn0='
 */
export function encodeJson(value: unknown): string {
  return toBase64(new TextEncoder().encode(JSON.stringify(value)))
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/

/** Decodes a header of x402; undefined for text that is not base64, `null` when that is not a JSON object in UTF-8. */
export function decodeJson(text: string): Readonly<Record<string, unknown>> | null | undefined {
  if (text === '' || !BASE64.test(text)) return undefined
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
