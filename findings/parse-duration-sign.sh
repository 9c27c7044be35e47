#!/usr/bin/env bash
# Guess: parse-duration reads `1h-30m` as half an hour (or refuses it), and `1,5s` as one and a half seconds (or refuses it).
# Seen, parse-duration 2.1.9: a sign counts only at the very front, so `1h-30m` is 90 minutes; a comma is dropped, so
# `1,5s` is 15 seconds; ISO 8601 `PT6M` is read by its tail as 6 minutes while `P1M` (a month) is one minute.
# None throws. Go durations as vendors send them (`6m0s`, `1h2m3.5s`) are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts parse-duration@2.1.9

cat >try.js <<'JS'
import parse from 'parse-duration'

for (const text of ['6m0s', '1h2m3.5s', '1h-30m', '1,5s', 'PT6M', 'P1M']) console.log(text, parse(text))
JS
cat >stated <<'TEXT'
6m0s 360000
1h2m3.5s 3723500
1h-30m 5400000
1,5s 15000
PT6M 360000
P1M 60000
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'parse-duration 2.1.9 is as stated.'
