#!/usr/bin/env bash
# Guess: a parser made for rate-limit headers reads `Retry-After: 30` as 30 seconds from now, and the durations of OpenAI.
# Seen, ratelimit-header-parser 0.1.0: `Retry-After: 30` beside x-ratelimit-limit is a reset at 1970-01-01T00:00:30Z;
# `6m0s` is no reset at all (null); 13 digits are read as seconds, so the reset lies in the year 57889; and the
# header pair of the IETF draft (`RateLimit: "default";r=5;t=30`) is found, but each of its fields is null.
# Who waits by what it returns does not wait at all, or for ever. Outlay reads these shapes itself: README of the SDK.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts ratelimit-header-parser@0.1.0

cat >try.js <<'JS'
import { parseRateLimit } from 'ratelimit-header-parser'

const limits = { 'x-ratelimit-limit': '100', 'x-ratelimit-remaining': '0' }
const show = (title, headers) => {
  const { limit, remaining, reset } = parseRateLimit(new Response('', { headers }))
  console.log(title, JSON.stringify({ limit, remaining, reset }))
}
show('retry-after 30:', { ...limits, 'retry-after': '30' })
show('6m0s:', { ...limits, 'x-ratelimit-reset': '6m0s' })
show('milliseconds:', { ...limits, 'x-ratelimit-reset': '1764633600000' })
show('draft:', { ratelimit: '"default";r=5;t=30', 'ratelimit-policy': '"default";q=100;w=60' })
JS
cat >stated <<'TEXT'
retry-after 30: {"limit":100,"remaining":0,"reset":"1970-01-01T00:00:30.000Z"}
6m0s: {"limit":100,"remaining":0,"reset":null}
milliseconds: {"limit":100,"remaining":0,"reset":"+057889-01-05T00:00:00.000Z"}
draft: {"limit":null,"remaining":null,"reset":null}
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'ratelimit-header-parser 0.1.0 is as stated.'
