import { expect, it } from 'vitest'
import { isWording } from './sentences.ts'

it.each([
  [true, 'Maximum upfront charge. Any difference is refunded.', 'At most this.'],
  [true, 'the most that a run with these values costs', 'At most this.'],
  [false, 'SD 1.5 DreamShaper v8', 'X'],
  [false, 'FLUX Schnell', 'X'],
  [false, '0.006955', '0.006956'],
  [false, '1024×1024', '1 by 1'],
  [false, 'Maximum upfront charge, no more.', undefined],
  [false, 'Maximum upfront charge, no more.', ''],
  [false, 4, 'Four of them, no more.'],
])('it is %s that %j, expected, is a sentence in other words: %j', (wording, expected, received) => {
  expect(isWording({ field: 'a', expected, received })).toBe(wording)
})
