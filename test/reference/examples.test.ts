import { sampleSet } from 'outlay/sample-set'
import { describe, expect, it } from 'vitest'
import { declaredIn, replay } from './replay-example.ts'

describe.each(Object.keys(sampleSet))('the named examples of %s', async (name) => {
  const vendor = await sampleSet[name]?.()
  if (vendor === undefined) throw new Error(`${name} is not in the sample set`)
  const examples = await vendor.examples()

  it('cover every status of every operation', () => {
    const shown = new Set(examples.map(({ operation, status }) => `${operation} ${status}`))
    // A failure of the server itself cannot always be asked for.
    const statuses = vendor.operations.flatMap(({ spec, responses }) =>
      Object.keys(responses).map((status) => ({
        title: `${spec.id} ${status}`,
        wanted: !status.startsWith('5'),
      })),
    )
    const declared = new Set(statuses.map(({ title }) => title))
    expect([...shown].filter((title) => !declared.has(title))).toEqual([])
    expect(statuses.filter(({ title, wanted }) => wanted && !shown.has(title))).toEqual([])
  })

  it.each(examples.map((example) => [example.operation, example.status, example.name, example] as const))(
    'are what the reference answers: %s %i %s',
    async (_, __, ___, example) => {
      expect(await replay(vendor, example)).toEqual(declaredIn(example))
    },
  )
})
