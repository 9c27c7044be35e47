#!/usr/bin/env bash
# Guess: a part of a form is a file when it has a file name; a media type such as `application/json` leaves it a field.
# Seen: formidable 3.5.4 makes a file of every part with a Content-Type, `text/plain; charset=utf-8` included; busboy 1.6.0
# only of `application/octet-stream`; the `formData()` of undici 7.30.2 of none. A field with a media type, as .NET,
# Java and curl's `;type=` send it, is therefore missing among the fields of one server and present in another.
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
for (const type of ['text/plain; charset=utf-8', 'application/json', 'application/octet-stream']) {
  const part = `--xYz\r\nContent-Disposition: form-data; name="n"\r\nContent-Type: ${type}\r\n\r\n4\r\n--xYz--\r\n`
  const bytes = Buffer.from(part)
  const request = Object.assign(Readable.from([bytes]), { headers: { ...headers, 'content-length': `${bytes.length}` } })
  const [fields] = await new IncomingForm({ uploadDir: '.' }).parse(request)
  const byBusboy = await new Promise((resolve) => {
    const reader = busboy({ headers })
    reader.on('field', () => resolve('field'))
    reader.on('file', (_, stream) => resolve((stream.resume(), 'file')))
    reader.end(bytes)
  })
  const value = (await new Response(bytes, { headers }).formData()).get('n')
  console.log(type, { formidable: 'n' in fields ? 'field' : 'file', busboy: byBusboy, undici: typeof value === 'string' ? 'field' : 'file' })
}
JS
cat >stated <<'TEXT'
text/plain; charset=utf-8 { formidable: 'file', busboy: 'field', undici: 'field' }
application/json { formidable: 'file', busboy: 'field', undici: 'field' }
application/octet-stream { formidable: 'file', busboy: 'file', undici: 'field' }
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'formidable 3.5.4, busboy 1.6.0 and undici 7.30.2 are as stated.'
