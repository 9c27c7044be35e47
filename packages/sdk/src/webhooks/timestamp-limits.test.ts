import { describe, expect, it } from 'vitest'
import { checkTimestamp, timestampLimits, type VerifyWebhookOptions } from './timestamp-limits.ts'

const T = 1_800_000_000

function check(options: VerifyWebhookOptions): void {
  checkTimestamp(String(T), timestampLimits(options))
}

describe('the timestamp of a webhook', () => {
  it.each([
    [{ now: T * 1000 }],
    [{ now: () => T * 1000 }],
    [{ now: (T + 300) * 1000 }],
    [{ now: (T - 300) * 1000 }],
    [{ now: T * 1000, toleranceSeconds: 0 }],
    [{ now: (T + 0.5) * 1000, toleranceSeconds: 0.5 }],
    [{ now: 0, toleranceSeconds: Number.POSITIVE_INFINITY }],
  ])('is near enough for %j', (options) => expect(() => check(options)).not.toThrow())

  it.each([
    [
      { now: (T + 300) * 1000 + 1 },
      'timestamp-too-old',
      'at most 300 s before or after now (toleranceSeconds); received one signed 300.001 s before.',
    ],
    [
      { now: T * 1000 + 1, toleranceSeconds: 0 },
      'timestamp-too-old',
      'at most 0 s before or after now (toleranceSeconds); received one signed 0.001 s before.',
    ],
    [{ now: () => (T + 3600) * 1000 }, 'timestamp-too-old', 'signed 3600 s before'],
    [
      { now: (T - 300) * 1000 - 1 },
      'timestamp-in-the-future',
      'at most 300 s before or after now (toleranceSeconds); received one signed 300.001 s after.',
    ],
    [{ now: T }, 'timestamp-in-the-future', 'that now is in milliseconds.'],
  ])('is too far for %j', (options, reason, words) => {
    expect(() => check(options)).toThrow(
      expect.objectContaining({ reason, message: expect.stringContaining(words as string) }),
    )
  })
})

describe('the options of a webhook', () => {
  it.each([undefined, null, Number.NaN, -1, Number.POSITIVE_INFINITY, '1', new Date(0), () => Number.NaN])(
    'are refused with now: %s',
    (now) => {
      const read = () => timestampLimits({ now: now as number })
      expect(read).toThrow(TypeError)
      expect(read).toThrow(
        /^`now` must be milliseconds since 1970-01-01T00:00:00Z, such as Date\.now\(\); received .*\.$/,
      )
    },
  )

  it.each([Number.NaN, -1, '300', null])('are refused with toleranceSeconds: %j', (toleranceSeconds) => {
    const read = () => timestampLimits({ now: 0, toleranceSeconds: toleranceSeconds as number })
    expect(read).toThrow(TypeError)
    expect(read).toThrow(`\`toleranceSeconds\` must be a number of at least 0; received ${toleranceSeconds}.`)
  })

  it('are refused when there are none', () => {
    expect(() => timestampLimits(undefined as never)).toThrow(/^`now` must be .*; received undefined\.$/)
  })
})
