#!/usr/bin/env bash
# Guess: `Content-Transfer-Encoding: base64` of a part is ignored everywhere: RFC 7578, section 4.7, took it out of use for
# forms, and the Fetch standard does not know it.
# Seen: undici 7.30.2 decodes the part; busboy 1.6.0 leaves the base64 text; formidable 3.5.4 decodes as well, but hands
# out a field of `aGVsbG8=` as `aGVs`: it is encoded again, and its last letters are lost. One part, three values, no error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts formidable@3.5.4 busboy@1.6.0 undici@7.30.2

cat >try.js <<'JS'
import { Readable } from 'node:stream'
import busboy from 'busboy'
import { IncomingForm } from 'formidable'
import { Response } from 'undici'

const headers = { 'content-type': 'multipart/form-data; boundary=xYz' }
const lines = ['--xYz', 'Content-Disposition: form-data; name="n"', 'Content-Transfer-Encoding: base64', '', 'aGVsbG8=', '--xYz--', '']
const bytes = Buffer.from(lines.join('\r\n'))
const request = Object.assign(Readable.from([bytes]), { headers: { ...headers, 'content-length': `${bytes.length}` } })
const [fields] = await new IncomingForm().parse(request)
const byBusboy = await new Promise((resolve) => {
  const reader = busboy({ headers })
  reader.on('field', (_, value) => resolve(value))
  reader.end(bytes)
})
console.log('undici', (await new Response(bytes, { headers }).formData()).get('n'))
console.log('busboy', byBusboy)
console.log('formidable', fields.n[0])
JS
cat >stated <<'TEXT'
undici hello
busboy aGVsbG8=
formidable aGVs
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'undici 7.30.2, busboy 1.6.0 and formidable 3.5.4 are as stated.'
