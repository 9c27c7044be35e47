import type { Finding, Row } from '../row.ts'

const LINEAR = { bound: 'at most', value: 1.5, unit: '×' } as const
/** A lookup walks nothing, but among a hundred or ten thousand times as many entries it finds them outside the processor's caches. */
const LOOKUP = { bound: 'at most', value: 8, unit: '×' } as const
const FLAT = { bound: 'at most', value: 1.1, unit: '×' } as const

/**
 * What a request costs with much behind it: time is linear at most, memory flat. They take minutes, and what they load the
 * other rows do without.
 */
export function growthRows(): readonly Row[] {
  let served: ReturnType<typeof serveMany> | undefined
  const many = (): ReturnType<typeof serveMany> => {
    served ??= serveMany()
    return served
  }
  const row = (name: string, what: string, measure: () => Promise<Finding>): Row => ({
    name: `growth-${name}`,
    what,
    goal: name === 'prices' || name === 'operations' ? LOOKUP : LINEAR,
    measure,
  })
  return [
    row(
      'requests',
      'CPU of a request, the last 100,000 of a million ÷ the first after 10,000',
      async () => (await many()).time,
    ),
    {
      name: 'growth-memory',
      what: 'heap of a server in the second half of a million requests ÷ in the first',
      goal: FLAT,
      measure: async () => (await many()).memory,
    },
    row('vendors', 'time of a request to a server of 50 vendors ÷ of one', async () =>
      (await import('./vendors.ts')).timeOfRequests(),
    ),
    row('vendors-created', 'time for each vendor to create a server of 50 ÷ of one', async () =>
      (await import('./vendors.ts')).timeOfCreation(),
    ),
    row('prices', 'time of a price from a list of 100,000 models and rates ÷ from one of 10', async () =>
      (await import('./prices.ts')).timeOfPrices(),
    ),
    row('operations', 'time of a route among 1,000 operations with templates ÷ among 10', async () =>
      (await import('./operations.ts')).timeOfRoutes(),
    ),
    row('compile', 'CPU to compile operations 506 to 1,000 of a document ÷ operations 11 to 505', async () =>
      (await import('./operations.ts')).timeOfCompilation(),
    ),
  ]
}

async function serveMany(): ReturnType<typeof import('./requests.ts')['serveMany']> {
  return (await import('./requests.ts')).serveMany()
}
