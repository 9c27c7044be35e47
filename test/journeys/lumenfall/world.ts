import { type RunningServer, serve } from '@outlay/mock/serve'
import { lumenfall } from '@outlay/reference/lumenfall'
import OpenAI, { type ClientOptions } from 'openai'

/** The sample keys, by the account's name. */
export type Key = 'acme' | 'low' | 'topup' | 'postpaid' | 'limited'

/** A fresh Lumenfall over HTTP. By its clock each answer takes 400 ms. */
export interface World extends RunningServer {
  /** The client as a user makes it: a base URL and a key. */
  readonly client: (key?: Key | 'nobody', options?: ClientOptions) => OpenAI
  /** What the vendor's own API answers to GET. */
  readonly get: (path: string, key?: Key) => Promise<unknown>
  /** The log, without times. */
  readonly log: readonly string[]
}

/** Serves a fresh Lumenfall on a port of its own. */
export async function lumenfallWorld(): Promise<World> {
  let at = Date.parse('2026-11-20T12:00:00Z')
  const log: string[] = []
  const served = await serve({
    vendors: [lumenfall],
    port: 0,
    now: () => at,
    log: (line) => {
      at += 400
      log.push(line.replace(/ \d+\.\d ms/, ''))
    },
  })
  const baseURL = `${served.url}/lumenfall/openai/v1`
  return {
    ...served,
    log,
    client: (key = 'acme', options = {}) => new OpenAI({ baseURL, apiKey: `lmnfl_${key}.secret`, ...options }),
    get: async (path, key = 'acme') => {
      const headers = { Authorization: `Bearer lmnfl_${key}.secret` }
      const reply = await fetch(`${served.url}/lumenfall${path}`, { headers })
      return reply.json()
    },
  }
}
