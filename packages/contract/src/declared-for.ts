import type { ContractOperation, DeclaredContent } from './vendor.ts'

/** What the document declares for a status: by the status itself, its class (`4XX`), or `default`. */
export function declaredFor({ replies }: ContractOperation, status: number): readonly DeclaredContent[] | undefined {
  return replies[`${status}`] ?? replies[`${`${status}`.slice(0, 1)}XX`] ?? replies['default']
}

/** The media type of a Content-Type, without its parameters. */
export function mediaTypeOf(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase()
}
