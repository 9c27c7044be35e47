/** What became of a webhook on its way. */
export interface Delivered {
  readonly url: string
  readonly header: string | null
  readonly body: string
  /** What the app said to a forged copy that came first. */
  readonly forged: number
  readonly status: number
}

/**
 * Delivers a webhook to an app on this machine, and before it a copy with another amount under the same signature. It takes
 * the https off, as what stands before an app does.
 */
export async function deliverWebhook(request: Request, fetched: typeof fetch = fetch): Promise<Delivered> {
  const { url, headers } = request
  const body = await request.text()
  const sent = (text: string): Promise<Response> =>
    fetched(url.replace('https:', 'http:'), { method: 'POST', headers, body: text })
  const forged = await sent(body.replace(/"amount":\d+/, '"amount":1000'))
  const { status } = await sent(body)
  return { url, header: headers.get('aurous-webhook-signature'), body, forged: forged.status, status }
}
