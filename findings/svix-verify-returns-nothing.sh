#!/usr/bin/env bash
# Guess: `Webhook.verify` of svix hands back the parsed payload, as its twin in standardwebhooks does, and both take the
# `Headers` and the bytes of a fetch `Request`.
# Seen, svix 2.5.0 and standardwebhooks 1.1.1: svix returns undefined for a sound signature; standardwebhooks returns the
# parsed JSON and throws a SyntaxError (no verification error) for a soundly signed text that is no JSON. Both call a
# `Headers` object "Missing required headers", and both refuse a Uint8Array that is no Buffer.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts svix@2.5.0 standardwebhooks@1.1.1

cat >try.js <<'JS'
import { Webhook as Standard } from 'standardwebhooks'
import { Webhook as Svix } from 'svix'

const secret = `whsec_${Buffer.from('an example secret of 32 letters!').toString('base64')}`
const now = new Date()
const tell = (title, run) => {
  try {
    console.log(title, JSON.stringify(run()))
  } catch (error) {
    console.log(title, 'throws', error.constructor.name, error.message.slice(0, 44))
  }
}
for (const [name, Webhook] of Object.entries({ svix: Svix, standardwebhooks: Standard })) {
  const webhook = new Webhook(secret)
  const headers = (text) => ({
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': webhook.sign('msg_1', now, text),
  })
  tell(`${name} JSON`, () => webhook.verify('{"a":1}', headers('{"a":1}')))
  tell(`${name} text`, () => webhook.verify('done', headers('done')))
  tell(`${name} Headers`, () => webhook.verify('{}', new Headers(headers('{}'))))
  tell(`${name} bytes`, () => webhook.verify(new TextEncoder().encode('{}'), headers('{}')))
}
JS
cat >stated <<'TEXT'
svix JSON undefined
svix text undefined
svix Headers throws WebhookVerificationError Missing required headers
svix bytes throws Error Expected payload to be of type string or Buf
standardwebhooks JSON {"a":1}
standardwebhooks text throws SyntaxError Unexpected token 'd', "done" is not valid JS
standardwebhooks Headers throws WebhookVerificationError Missing required headers
standardwebhooks bytes throws Error Expected payload to be of type string or Buf
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'svix 2.5.0 and standardwebhooks 1.1.1 are as stated.'
