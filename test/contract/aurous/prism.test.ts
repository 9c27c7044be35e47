import { shapes } from '@outlay/contract'
import { describeContract } from '@outlay/contract/vitest'
import { servePrism } from '@outlay/mock/prism'
import { aurous as served } from '@outlay/reference/aurous'
import { aurous } from '@outlay/vendor/aurous'
import { afterAll } from 'vitest'
import { NOW } from './subjects.ts'

const { url, close } = await servePrism({ vendors: [served], port: 0 })
afterAll(close)

/** Prism knows the shapes of what is well asked for; of the world, its limits and its order of checks it knows nothing. */
describeContract({
  title: 'Prism',
  vendor: aurous,
  baseUrl: `${url}/aurous`,
  fetch,
  now: () => NOW,
  rules: shapes,
  only: ({ status, before, prices }) => status < 300 && before === undefined && prices === undefined,
})
