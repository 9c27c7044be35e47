#!/usr/bin/env bash
# Guess: two values with the same JSON have the same canonical form, whatever order their fields were written in (RFC 8785).
# Seen, json-canonicalize 3.0.1: what `toJSON` returns is not sorted, so equal amounts with a `toJSON` of their own get
# two canonical forms; a field that holds a symbol, which JSON leaves out, is written as `undefined`, which is no JSON.
# canonicalize 5.1.0 beside it is right in both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts json-canonicalize@3.0.1 canonicalize@5.1.0

cat >try.js <<'JS'
import canonicalize from 'canonicalize'
import { canonicalize as jsonCanonicalize } from 'json-canonicalize'

const amount = (fields) => ({ cost: { toJSON: () => fields } })
const values = [amount({ usd: '1', cents: 100 }), amount({ cents: 100, usd: '1' }), { a: Symbol('a'), b: 1 }]
for (const value of values) console.log(jsonCanonicalize(value), canonicalize(value))
JS
cat >stated <<'TEXT'
{"cost":{"usd":"1","cents":100}} {"cost":{"cents":100,"usd":"1"}}
{"cost":{"cents":100,"usd":"1"}} {"cost":{"cents":100,"usd":"1"}}
{"a":undefined,"b":1} {"b":1}
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'json-canonicalize 3.0.1 is as stated.'
