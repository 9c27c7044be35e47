import { shapes } from '@outlay/contract'
import { describeContract } from '@outlay/contract/vitest'
import { servePrism } from '@outlay/mock/prism'
import { layer as served } from '@outlay/reference/layer'
import { layer } from '@outlay/vendor/layer'
import { afterAll } from 'vitest'
import { NOW, state } from './subjects.ts'

const { url, close } = await servePrism({ vendors: [served], port: 0 })
afterAll(close)

/** Prism knows the shapes of what is well asked for; of the world and its order of checks it knows nothing. */
describeContract({
  title: 'Prism',
  vendor: layer,
  baseUrl: `${url}/layer/api`,
  fetch,
  now: () => NOW,
  state,
  rules: shapes,
  only: ({ status, before, prices }) => status < 300 && before === undefined && prices === undefined,
})
