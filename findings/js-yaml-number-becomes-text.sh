#!/usr/bin/env bash
# Guess: a number in YAML stays a number however large it is, as in JSON, where JSON.parse makes Infinity of 1e309; and a null key
# is the same text in two readers of YAML 1.2.
# Seen: js-yaml 5.5.0 reads 1e308 as a number and 1e309 as the TEXT '1e309', so that the type of a value depends on its size; yaml
# 2.9.1 reads Infinity. The key of `null: 1` is 'null' in js-yaml and the empty text in yaml.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts js-yaml@5.5.0 yaml@2.9.1

cat >try.js <<'JS'
import { load } from 'js-yaml'
import { parse } from 'yaml'
for (const text of ['maximum: 1e308', 'maximum: 1e309', 'maximum: -1e309']) {
  const types = [load, parse].map((read) => `${typeof read(text).maximum} ${read(text).maximum}`)
  console.log(`${text} is ${types[0]} in js-yaml, ${types[1]} in yaml`)
}
const keys = [load, parse].map((read) => JSON.stringify(Object.keys(read('null: 1'))))
console.log(`the keys of null: 1 are ${keys[0]} in js-yaml, ${keys[1]} in yaml`)
JS
cat >stated <<'TEXT'
maximum: 1e308 is number 1e+308 in js-yaml, number 1e+308 in yaml
maximum: 1e309 is string 1e309 in js-yaml, number Infinity in yaml
maximum: -1e309 is string -1e309 in js-yaml, number -Infinity in yaml
the keys of null: 1 are ["null"] in js-yaml, [""] in yaml
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'js-yaml 5.5.0 and yaml 2.9.1 are as stated.'
