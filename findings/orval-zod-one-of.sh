#!/usr/bin/env bash
# Guess: the zod schema that orval writes for `oneOf: [A, B]` keeps every field of a value that fits B alone.
# Seen, orval 8.38.0 with zod 4.6.7: the union takes the first branch that parses, and that branch strips what it does not know:
# `{a, b}`, which the document allows only as B (A forbids further fields), comes back as `{a}`. So the field that may
# decide about the price is gone, and nothing throws. `additionalProperties: false`, `uniqueItems`, `not` and
# `dependentRequired` are dropped without a word as well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts orval@8.38.0 zod@4.6.7

cat >try.js <<'JS'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

const closed = (properties) => ({ type: 'object', required: ['a'], additionalProperties: false, properties })
const text = { type: 'string' }
const Wish = {
  type: 'object',
  additionalProperties: false,
  dependentRequired: { wish: ['tags'] },
  properties: {
    wish: { oneOf: [closed({ a: text }), closed({ a: text, b: text })] },
    tags: { type: 'array', uniqueItems: true, items: text },
    mood: { type: 'string', not: { const: 'bad' } },
  },
}
const content = { 'application/json': { schema: Wish } }
const post = { operationId: 'order', requestBody: { content }, responses: { 204: { description: 'ordered' } } }
writeFileSync('openapi.json', JSON.stringify({ openapi: '3.1.0', info: { title: 'a', version: '1' }, paths: { '/order': { post } } }))
writeFileSync('orval.config.mjs', "export default { order: { input: './openapi.json', output: { client: 'zod', target: './order.ts' } } }")
execFileSync('node', ['node_modules/orval/dist/bin/orval.mjs', '--config', 'orval.config.mjs'], { stdio: 'ignore' })
execFileSync('node', ['node_modules/esbuild/bin/esbuild', 'order.ts', '--outfile=order.js', '--log-level=error'])
const { OrderBody } = await import('./order.js')
console.log('one of two:', JSON.stringify(OrderBody.parse({ wish: { a: 'x', b: 'y' }, tags: ['t'] })))
console.log('twins, a forbidden word, an unknown field:', JSON.stringify(OrderBody.parse({ tags: ['t', 't'], mood: 'bad', colour: 1 })))
console.log('a missing companion:', JSON.stringify(OrderBody.parse({ wish: { a: 'x' } })))
JS
cat >stated <<'TEXT'
one of two: {"wish":{"a":"x"},"tags":["t"]}
twins, a forbidden word, an unknown field: {"tags":["t","t"],"mood":"bad"}
a missing companion: {"wish":{"a":"x"}}
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'orval 8.38.0 is as stated.'
