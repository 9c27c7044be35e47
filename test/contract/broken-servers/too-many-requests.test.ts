import { type CaseResult, type ContractOptions, checkContract } from '@outlay/contract'
import { xRouter } from '@outlay/vendor/x-router'
import { describe, expect, it } from 'vitest'
import { NOW } from '../x-router/subjects.ts'

const DEADLINE = 300

/** What comes of one case at a server. */
async function checked(server: Pick<ContractOptions, 'fetch' | 'startTimer'>): Promise<readonly CaseResult[]> {
  const only: ContractOptions['only'] = ({ name, operation }) =>
    name === 'defaults' && operation.spec.id === 'estimateImage'
  const options = { vendor: xRouter, baseUrl: 'http://localhost', now: () => NOW, only, deadline: DEADLINE }
  return checkContract({ ...options, ...server })
}

function findings(results: readonly CaseResult[]): readonly string[] {
  return results.flatMap((one) =>
    one.verdict === 'failed' ? one.violations.map(({ rule, message }) => `${rule}: ${message}`) : [one.verdict],
  )
}

describe('a 429', () => {
  const limited = (headers: Readonly<Record<string, string>>, times: number) => {
    let asked = 0
    const waits: number[] = []
    return {
      waits,
      fetch: async () => {
        asked += 1
        return asked <= times ? new Response('{}', { status: 429, headers }) : new Response('{}', { status: 418 })
      },
      // Lets time pass at once, but for the deadline.
      startTimer: (run: () => void, milliseconds: number) => {
        if (milliseconds !== DEADLINE) {
          waits.push(milliseconds)
          queueMicrotask(run)
        }
        return () => {}
      },
    }
  }

  it.each<readonly [string, Readonly<Record<string, string>>, readonly number[]]>([
    ['as long as it asks', { 'retry-after': '7' }, [7_000, 7_000]],
    [
      'until the date that it names, by its own clock',
      { 'retry-after': 'Fri, 20 Nov 2026 00:00:09 GMT', date: 'Fri, 20 Nov 2026 00:00:05 GMT' },
      [4_000, 4_000],
    ],
    [
      'until the date that it names, by the clock of the run',
      { 'retry-after': 'Fri, 20 Nov 2026 00:00:09 GMT' },
      [9_000, 9_000],
    ],
    ['one second, then two, where it does not say', {}, [1_000, 2_000]],
    ['as where it does not say, after nonsense', { 'retry-after': 'soon' }, [1_000, 2_000]],
  ])('is waited out %s', async (_, headers, waits) => {
    const server = limited(headers, 2)
    const found = findings(await checked(server))
    expect(server.waits).toEqual(waits)
    expect(found).toEqual([expect.stringMatching(/^status: .* received 418 /)])
  })

  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'asks for too long',
      { 'retry-after': '3600' },
      'The server answered 429 and is to be asked again in 3600 s, longer than `maxRetryWait`, 60 s.',
    ],
    [
      'comes again and again',
      { 'retry-after': '1' },
      'The server answered 429 and is to be asked again in 1 s; it did so 4 times.',
    ],
  ])('that %s is not judged', async (_, headers, reason) => {
    expect(await checked(limited(headers, 100))).toMatchObject([{ verdict: 'not judged', reason }])
  })
})
