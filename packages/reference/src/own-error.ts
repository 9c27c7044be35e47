/**
 * The body of a refusal that no vendor's document declares: a path without a vendor, or a page of the server itself.
 *
 * @example jsonReply(404, ownError('NOT_FOUND', 'There is no vendor at /nope.'))
 */
export function ownError(code: string, message: string): { readonly error: string; readonly message: string } {
  return { error: code, message }
}
