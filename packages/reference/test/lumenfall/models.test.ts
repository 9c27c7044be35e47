import fc from 'fast-check'
import { distance as editDistance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import { createModelCatalogue, type ModelMatch } from '../../src/lumenfall/models.ts'
import { chooseRoute, previewRoute } from '../../src/lumenfall/routing.ts'
import type { ModelKind } from '../../src/lumenfall/world.ts'
import { seededRandom } from '../../src/random/random.ts'
import { WORLD } from './world.ts'

const models = createModelCatalogue(WORLD)

function found(name: string): ModelMatch {
  const model = models.find(name)
  if (model === undefined) throw new Error(`There is no ${name}.`)
  return model
}

describe('a model', () => {
  it.each<readonly [name: string, id: string | undefined, provider: string | undefined]>([
    ['dall-e-3', 'dall-e-3', undefined],
    ['openai/dall-e-3', 'dall-e-3', 'openai'],
    ['runware/flux.1-schnell', 'flux.1-schnell', 'runware'],
    ['vertex/dall-e-3', undefined, undefined],
    ['nobody/dall-e-3', undefined, undefined],
    ['Dall-E-3', undefined, undefined],
    ['dall-e-3/', undefined, undefined],
    ['', undefined, undefined],
    ['__proto__', undefined, undefined],
  ])('named %j is %s of %s', (name, id, provider) => {
    const one = models.find(name)
    expect([one?.model.id, one?.provider]).toEqual([id, provider])
  })

  it.each<readonly [name: string, kind: ModelKind | undefined, then: string | undefined]>([
    ['dall-e-33', 'image', 'dall-e-3'],
    ['Dall-E-3', 'image', 'dall-e-3'],
    ['gemini-3-pro', 'image', 'gemini-3-pro-image'],
    ['sora', undefined, 'sora-2'],
    ['dalle-3', 'image', 'dall-e-3'],
    ['sora2', 'video', 'sora-2'],
    ['sora2', 'image', undefined],
    ['sample-chta', 'chat', 'sample-chat'],
    ['invalid-model', undefined, undefined],
    ['', undefined, undefined],
    ['nobody/flux.1-schnel', 'image', 'fal/flux.1-schnell'],
    ['runwar/flux.1-schnel', 'image', 'runware/flux.1-schnell'],
    ['vertex/dall-e-3', 'image', 'openai/dall-e-3'],
    ['vertex/gemini-3-pro', 'image', 'vertex/gemini-3-pro-image'],
    ['x'.repeat(100_000), 'chat', undefined],
  ])('named %.20j that should make %s may be %s', (name, kind, then) => {
    expect(models.nearest(name, kind)).toBe(then)
  })
})

describe('the closest model', () => {
  it('is there however little it is like the name', () => {
    expect(models.closest('sora-2', 'image')).toBe('dall-e-3')
    expect(models.closest('invalid-model', 'chat')).toBe('sample-chat')
  })
})

describe('the edit distance', () => {
  it.each<readonly [one: string, other: string, then: number]>([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['dall-e-33', 'dall-e-3', 1],
    ['flaw', 'lawn', 2],
  ])('of %j and %j is %d', (one, other, then) => {
    expect(editDistance(one, other)).toBe(then)
  })

  it('is the same both ways, none for the same text, and no more than the longer is long', () => {
    const text = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const distance = editDistance(one, other)
        expect(distance).toBe(editDistance(other, one))
        expect(distance === 0).toBe(one === other)
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length))
      }),
    )
  })
})

describe('a route', () => {
  it.each<readonly [name: string, dry: string]>([
    ['gemini-3-pro-image', 'vertex'],
    ['flux.1-schnell', 'fal'],
    ['runware/flux.1-schnell', 'runware'],
  ])('of %s is for a dry run %s', (name, dry) => {
    expect(previewRoute(found(name)).provider).toBe(dry)
  })

  it('of a call with a provider is that one, whatever chance says', () => {
    for (const chance of [0, 0.5, 0.99])
      expect(chooseRoute(found('runware/flux.1-schnell'), () => chance).provider).toBe('runware')
  })

  it('of many calls goes to every provider, to the preferred one about twice as often, the same by the same seed', () => {
    const many = (seed: number): string[] => {
      const random = seededRandom(seed)
      return Array.from({ length: 4000 }, () => chooseRoute(found('flux.1-schnell'), random).provider)
    }
    const share = (name: string): number => many(1).filter((one) => one === name).length / 4000
    for (const [name, wanted] of Object.entries({ fal: 0.5, replicate: 0.25, runware: 0.25 }))
      expect(Math.abs(share(name) - wanted)).toBeLessThan(0.03)
    expect(many(1)).toEqual(many(1))
    expect(many(1)).not.toEqual(many(2))
  })
})
