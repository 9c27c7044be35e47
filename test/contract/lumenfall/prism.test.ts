import { shapes } from '@outlay/contract'
import { describeContract } from '@outlay/contract/vitest'
import { servePrism } from '@outlay/mock/prism'
import { lumenfall as served } from '@outlay/reference/lumenfall'
import { lumenfall } from '@outlay/vendor/lumenfall'
import { afterAll } from 'vitest'
import { NOW, tokens } from './subjects.ts'

const { url, close } = await servePrism({ vendors: [served], port: 0 })
afterAll(close)

// Prism knows of no query that picks an answer, and gives the first: that of a dry run. A real call says what it prefers.
const REAL: Readonly<Record<string, string>> = {
  '/lumenfall/openai/v1/images/generations': 'example=twoImages',
  '/lumenfall/openai/v1/images/edits': 'example=edited',
  '/lumenfall/openai/v1/chat/completions': 'example=completed',
  '/lumenfall/openai/v1/videos': 'code=202',
}

/** Prism knows the shapes of what is well asked for; of the world, its accounts and its order of checks it knows nothing. */
describeContract({
  title: 'Prism',
  vendor: lumenfall,
  baseUrl: `${url}/lumenfall`,
  fetch: (request) => {
    const { pathname, searchParams } = new URL(request.url)
    const prefer = searchParams.has('dryRun') ? undefined : REAL[pathname]
    if (prefer !== undefined) request.headers.set('Prefer', prefer)
    return fetch(request)
  },
  now: () => NOW,
  tokens,
  rules: shapes,
  // Of several files in one field of a form Prism reads only one, and misses the list.
  only: ({ status, before, prices, request }) =>
    status < 300 && before === undefined && prices === undefined && !request.text?.includes('name="image[]"'),
})
