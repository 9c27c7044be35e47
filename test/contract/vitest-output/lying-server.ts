import { describeContract } from '@outlay/contract/vitest'
import { xRouter } from '@outlay/vendor/x-router'
import { NOW, onReference } from '../x-router/subjects.ts'

// Another test runs this file, and wants to see it fail.
const { baseUrl, fetch } = onReference()
const lying = async (request: Request): Promise<Response> => {
  const reply = await fetch(request)
  return new Response((await reply.text()).replace('0.006955', '0.006956'), reply)
}

describeContract({
  title: 'a lying server',
  vendor: xRouter,
  baseUrl,
  fetch: lying,
  now: () => NOW,
  only: ({ name, operation }) =>
    ['defaults', 'fourImages', 'modelWithoutRate'].includes(name) ||
    (name === 'short' && operation.spec.id === 'estimateChat'),
})
