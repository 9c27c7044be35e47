#!/usr/bin/env bash
# Guess: fetch-event-stream strips one space after the colon, as the HTML standard says (9.2.6), and keeps the id as it was sent.
# Seen, fetch-event-stream 0.1.6: it strips every leading space of the data, so streamed text whose words begin with a
# space loses it; an id becomes a number ("7" is 7); an event without data is handed out (the standard drops it).
# eventsource-parser 4.1.3 beside it keeps the second space and the id.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fetch-event-stream@0.1.6 eventsource-parser@4.1.3

cat >try.js <<'JS'
import { createParser } from 'eventsource-parser'
import { events } from 'fetch-event-stream'

const text = 'id: 7\ndata:  world\n\nevent: ping\n\n'
for await (const event of events(new Response(text))) console.log('fetch-event-stream', JSON.stringify(event))
createParser({ onEvent: (event) => console.log('eventsource-parser', JSON.stringify(event)) }).feed(text)
JS
cat >stated <<'TEXT'
fetch-event-stream {"id":7,"data":"world"}
fetch-event-stream {"event":"ping"}
eventsource-parser {"id":"7","data":" world"}
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'fetch-event-stream 0.1.6 is as stated.'
