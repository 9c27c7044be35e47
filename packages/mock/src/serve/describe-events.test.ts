import type { BackgroundEvent } from '@outlay/reference'
import { describe, expect, it } from 'vitest'
import { describeBackgroundEvent, describeCall } from './describe-events.ts'

const CREDIT = { amount: '1', unit: 'credit' }
const UNITS = { amount: '2.5', unit: 'creative-unit' }
const USD = { amount: '0.006259', unit: 'USD' }

describe('what a log line says of a call', () => {
  it.each<readonly [given: Parameters<typeof describeCall>[0], then: string]>([
    [{}, ''],
    [{ account: 'Acme' }, 'Acme'],
    [{ dryRun: true, cost: USD }, 'dry run, would cost 0.006259 USD'],
    [{ account: 'Acme', dryRun: true, cost: CREDIT }, 'Acme, dry run, would cost 1 credit'],
    [{ account: 'Acme', cost: USD }, 'Acme, cost 0.006259 USD'],
    [
      { account: '0x7099…79C8', cost: USD, refunded: { amount: '0.000696', unit: 'USD' } },
      '0x7099…79C8, cost 0.006259 USD, refunded 0.000696 USD',
    ],
    [{ account: 'Acme', cost: UNITS, job: 'a-b' }, 'Acme, reserved 2.5 creative units, job a-b'],
  ])('%j is %j', (given, then) => {
    expect(describeCall(given)).toBe(then)
  })
})

describe('the line of what happens by itself', () => {
  const job = { type: 'job', job: 'img_1', account: 'Acme' } as const
  const webhook = {
    type: 'webhook',
    webhook: 'whk_1',
    job: 'img_1',
    account: 'Acme',
    origin: 'http://localhost:3000',
    attempt: 2,
    attempts: 3,
  } as const

  it.each<readonly [given: BackgroundEvent, then: string]>([
    [{ ...job, status: 'succeeded', charged: CREDIT }, '- aurous job img_1 of Acme succeeded, charged 1 credit'],
    [{ ...job, status: 'failed', refunded: UNITS }, '- aurous job img_1 of Acme failed, refunded 2.5 creative units'],
    [{ ...job, status: 'failed' }, '- aurous job img_1 of Acme failed'],
    [
      { ...webhook, status: 'delivered', outcome: '204' },
      '- aurous webhook whk_1 of job img_1 of Acme delivered to http://localhost:3000: 204, attempt 2 of 3',
    ],
    [
      { ...webhook, status: 'not-delivered', outcome: 'fetch failed' },
      '- aurous webhook whk_1 of job img_1 of Acme not delivered to http://localhost:3000: fetch failed, attempt 2 of 3',
    ],
    [
      { ...webhook, status: 'recorded', outcome: 'no.' },
      '- aurous webhook whk_1 of job img_1 of Acme recorded, not sent to http://localhost:3000: no.',
    ],
  ])('%j is %j', (given, then) => {
    expect(describeBackgroundEvent({ vendor: 'aurous', ...given })).toBe(then)
  })
})
