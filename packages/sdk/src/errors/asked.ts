import type { SentRequest } from '../request/sent-request.ts'

/** What was asked, as messages of errors begin: `estimateImage: POST https://a.example/estimate`. */
export function asked({ operation, method, url }: SentRequest): string {
  return `${operation}: ${method} ${url}`
}
