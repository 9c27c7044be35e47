import { expect, it } from 'vitest'
import { isFastPattern } from './pattern-cost.ts'

it.each([
  '^[A-Z]{3}-\\d{4}$',
  '^\\d{4}-\\d{2}-\\d{2}$',
  '^#[0-9a-f]{6}$',
  '[a-z]+',
  '^[^@]+@[^@]+$',
  '^[a-z]+(?:-[a-z]+)?$',
  '^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$',
  '^(?<year>\\d{4})(?:-(?<month>\\d{2}))?$',
  '^(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|0{8})$',
  '^\\p{L}{1,20}$',
  '^(?:\\d{3}-){2}\\d{4}$',
  '^[(+*|)]+$',
  '^\\d{4}-\\d{4}-\\d{4}-\\d{4}-\\d{4}-\\d{4}$',
])('%s is fast', (pattern) => {
  expect(isFastPattern(pattern)).toBe(true)
})

it.each([
  ['a repetition of repetitions', '^(a+)+$'],
  ['one that is not caught', '^(?:a*)*$'],
  ['one with a name', '^(?<a>a+)*$'],
  ['one of counted repetitions', '^(a{1,9}){9}$'],
  ['one of what may be left out', '^(a?){9}$'],
  ['one in further groups', '^((?:(a+)))+$'],
  ['a lazy one', '^(a+?)+?$'],
  ['a repeated choice', '^(?:a|aa)+$'],
  ['three repetitions in a row', '^a*a*a*$'],
  ['three counted ones in a row', '^a{0,99}a{0,99}a{0,99}$'],
  ['two that begin anywhere', 'a+b+c'],
  ['many that may be left out', `^${'a?'.repeat(20)}$`],
  ['many choices in a row', `^${'(a|a)'.repeat(20)}$`],
  ['a look-ahead', '^(?=a)a$'],
  ['a look-behind', '(?<!a)a$'],
  ['a reference to a group', '^(a)\\1$'],
  ['a reference to a name', '^(?<a>a)\\k<a>$'],
  ['a long one', 'a'.repeat(201)],
  ['one whose texts are long', '^a{1001}$'],
  ['one whose texts are long by nesting', '^(?:a{40}){40}$'],
])('%s is not fast', (_, pattern) => {
  expect(isFastPattern(pattern)).toBe(false)
})
