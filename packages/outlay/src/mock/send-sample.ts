import { defaultMount } from '@outlay/vendor'
import type { EstimateSample } from './sample.ts'

/** What a running server answers, and at which URL. */
interface Answering {
  readonly url: string
  readonly answer: (request: Request) => Promise<Response>
}

/**
 * Asks a running server for sample estimates; the body of the answer, a refusal's too. Without a socket: the log stays the
 * users' own, and an idle mock does without the seven megabytes of time zones that the first header `Date` loads.
 */
export function sendSamples({ url, answer }: Answering): EstimateSample {
  return async ({ vendor, example, credential }) => {
    const { method, path, headers, text } = example.request
    const given = Object.entries({ ...credential, ...headers }).filter(
      (header): header is [string, string] => header[1] !== undefined,
    )
    const request = new Request(url + defaultMount(vendor) + path, { method, headers: given, body: text ?? null })
    return (await answer(request)).json()
  }
}
