#!/usr/bin/env bash
# Guess: whoever keeps `request.signal` hears of the abort, whether or not anybody keeps the request: the DOM standard ties
# the life of such a signal to the signal it follows.
# Seen, undici 7.30.2 and 8.10.1 (and the fetch of Node 24.21): once the `Request` is collected its signal is never aborted; a
# `fetch` of one's own that waits for the signal alone waits for ever. undici 8.13.1 aborts it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts undici-7@npm:undici@7.30.2 undici-8@npm:undici@8.10.1 undici-next@npm:undici@8.13.1

cat >try.js <<'JS'
const collected = () => new Promise((resolve) => setTimeout(() => resolve(globalThis.gc()), 20))
async function isAborted(Request, keep) {
  const controller = new AbortController()
  const kept = []
  const signal = (() => {
    const request = new Request('http://localhost/', { signal: controller.signal })
    if (keep) kept.push(request)
    return request.signal
  })()
  for (let round = 0; round < 5; round += 1) await collected()
  controller.abort()
  return signal.aborted && kept.length === Number(keep)
}
for (const [version, name] of [['7.30.2', 'undici-7'], ['8.10.1', 'undici-8'], ['8.13.1', 'undici-next']]) {
  const { Request } = await import(name)
  console.log(`undici ${version}: request kept, aborted ${await isAborted(Request, true)}; collected, aborted ${await isAborted(Request, false)}`)
}
JS
cat >stated <<'TEXT'
undici 7.30.2: request kept, aborted true; collected, aborted false
undici 8.10.1: request kept, aborted true; collected, aborted false
undici 8.13.1: request kept, aborted true; collected, aborted true
TEXT
node --expose-gc try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'undici 7.30.2, 8.10.1 and 8.13.1 are as stated.'
