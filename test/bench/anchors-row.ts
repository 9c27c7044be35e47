import { bundleSize } from './bundle-size.ts'
import { type Finding, type Row, reasonOf } from './row.ts'

/** One call as an app writes it, with each package that it could pick instead, and with ours. */
const ANCHORS = {
  openai: `import OpenAI from 'openai'
    export const call = (options, body) => new OpenAI(options).images.generate(body)`,
  stripe: `import Stripe from 'stripe'
    export const call = (key, body) => new Stripe(key).paymentIntents.create(body)`,
  ky: `import ky from 'ky'
    export const call = (url, json) => ky.post(url, { json }).json()`,
  'openapi-fetch': `import createClient from 'openapi-fetch'
    export const call = (options, body) => createClient(options).POST('/v1/images/estimate', { body })`,
} as const
/** Those that do for their vendor what the SDK does; the others only fetch. */
const CLIENTS: readonly string[] = ['openai', 'stripe']
const KY = "export { default } from 'ky'"
const OUTLAY_PROGRAM = `import { createClient, estimateImage } from '@outlay/sdk/x-router'
  export const call = (options, body) => estimateImage({ client: createClient(options), body })`

/** The size of one call beside that of others, all bundled in the same way and the same run. */
export const anchorsRow: Row = {
  name: 'size-anchors',
  what: 'gzip of one call with the SDK, ky included ÷ the smaller of openai and stripe',
  goal: { bound: 'at most', value: 1, unit: '×' },
  measure: () => anchors(ANCHORS),
}

/** The row's figure and its table; a package that cannot be bundled says why in its place. */
export async function anchors(calls: Readonly<Record<string, string>>): Promise<Finding> {
  const [own, ky] = [await bundleSize(OUTLAY_PROGRAM), await bundleSize(KY)]
  const others = await Promise.all(
    Object.entries(calls).map(async ([name, code]) => [name, await bundleSize(code).catch(reasonOf)] as const),
  )
  const lines = [['@outlay/sdk', own], ...others, ['@outlay/sdk beyond ky', own - ky]] as const
  const larger = others.flatMap(([name, size]) => (CLIENTS.includes(name) && typeof size === 'number' ? [size] : []))
  if (larger.length === 0) throw new Error(others.map(([name, reason]) => `${name}: ${reason}`).join('; '))
  return {
    figure: own / Math.min(...larger),
    from: 'the table below',
    table: [
      ['one call with', 'min+gzip', '÷ SDK'],
      ...lines.map(([name, size]) => [
        name,
        ...(typeof size === 'number' ? [`${(size / 1000).toFixed(1)} kB`, (size / own).toFixed(2)] : ['–', size]),
      ]),
    ],
  }
}
