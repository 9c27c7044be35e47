#!/usr/bin/env bash
# Guess: a sampler for documentation gives samples that the schema accepts.
# Seen, openapi-sampler 1.7.10: samples ignore `uniqueItems`, `pattern`, `not`, `maxLength` beside a format, and
# `multipleOf` beside a minimum that is no multiple (0.005 for multiples of 0.01). ajv 8.20.0 refuses each of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts openapi-sampler@1.7.10 ajv@8.20.0

cat >try.js <<'JS'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { sample } from 'openapi-sampler'

const ajv = new Ajv2020({ strict: false, validateFormats: false })
const schemas = {
  uniqueItems: { type: 'array', uniqueItems: true, minItems: 2, items: { enum: ['a', 'b'] } },
  pattern: { type: 'string', pattern: '^[0-9]+$' },
  not: { type: 'integer', not: { const: 0 } },
  maxLength: { type: 'string', format: 'email', maxLength: 5 },
  multipleOf: { type: 'number', minimum: 0.005, multipleOf: 0.01 },
}
for (const [word, schema] of Object.entries(schemas)) {
  const value = sample(schema)
  console.log(word, JSON.stringify(value), ajv.validate(schema, value) ? 'fits' : 'does not fit')
}
JS
cat >stated <<'TEXT'
uniqueItems ["a","a"] does not fit
pattern "string" does not fit
not 0 does not fit
maxLength "user@example.com" does not fit
multipleOf 0.005 does not fit
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'openapi-sampler 1.7.10 is as stated.'
