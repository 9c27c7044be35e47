import * as aurous from '@outlay/sdk/aurous'
import * as layer from '@outlay/sdk/layer'
import { describe, expect, it } from 'vitest'

const fetch = async (): Promise<Response> => Response.json({})

describe('a call whose path lacks a value', () => {
  it.each<readonly [name: string, call: () => Promise<unknown>]>([
    ['getImage', () => aurous.getImage({ client: aurous.createClient({ auth: 'a', fetch }) } as never)],
    ['getWorkspace', () => layer.getWorkspace({ client: layer.createClient({ auth: 'a', fetch }), path: {} } as never)],
  ])('rejects: %s', async (_name, call) => {
    const asked = call()
    await expect(asked).rejects.toThrow()
  })
})
