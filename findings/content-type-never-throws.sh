#!/usr/bin/env bash
# Guess: `parse` of the package content-type throws a TypeError for a header that is no media type, as version 1 did, so that
# a server can answer 415.
# Seen, content-type 3.1.1 beside 1.0.5: nothing throws. `application/json , text/plain` is one type with that name, a
# parameter without a value vanishes, and of two charsets the first one wins in silence.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts content-type@3.1.1 content-type-1@npm:content-type@1.0.5

cat >try.js <<'JS'
import { parse } from 'content-type'
import old from 'content-type-1'

const tell = (read, text) => {
  try {
    const { type, parameters } = read(text)
    return JSON.stringify({ type, parameters })
  } catch (error) {
    return `${error.name}: ${error.message}`
  }
}
for (const text of ['application/json , text/plain', 'application/json; charset', 'text/plain; charset=utf-8; charset=latin1'])
  console.log(`${text}\n  3.1.1 ${tell(parse, text)}\n  1.0.5 ${tell(old.parse, text)}`)
JS
cat >stated <<'TEXT'
application/json , text/plain
  3.1.1 {"type":"application/json , text/plain","parameters":{}}
  1.0.5 TypeError: invalid media type
application/json; charset
  3.1.1 {"type":"application/json","parameters":{}}
  1.0.5 TypeError: invalid parameter format
text/plain; charset=utf-8; charset=latin1
  3.1.1 {"type":"text/plain","parameters":{"charset":"utf-8"}}
  1.0.5 {"type":"text/plain","parameters":{"charset":"latin1"}}
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'content-type 3.1.1 is as stated.'
