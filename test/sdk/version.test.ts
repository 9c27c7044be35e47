import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient, estimateImage } from '@outlay/sdk/x-router'
import { expect, it } from 'vitest'

it('the version that servers are told is that of package.json: change VERSION in packages/sdk/src/request/identity.ts', async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../packages/sdk/package.json'), 'utf8'))
  let told: string | null = ''
  const fetch = async ({ headers }: Request): Promise<Response> => {
    told = headers.get('user-agent')
    return Response.json({})
  }
  await estimateImage({ client: createClient({ fetch }), body: {} })
  expect(told?.split(' ')[0]).toBe(`outlay-sdk/${version}`)
})
