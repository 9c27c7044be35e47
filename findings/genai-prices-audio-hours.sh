#!/usr/bin/env bash
# Guess: a price package that knows `whisper-1` at 0.36 per hour of audio prices an hour of it, or says that it cannot.
# Seen, @pydantic/genai-prices 0.1.8: the hours are "unsupported" (a line on stderr) and the total is 0; so is a usage whose
# field is spelt as OpenAI spells it (`prompt_tokens`). A usage with `total_price: 0` therefore does not mean free.
# A model that it does not know is null, which is told apart; a field that it does not know is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @pydantic/genai-prices@0.1.8

cat >try.js <<'JS'
import { calcPrice } from '@pydantic/genai-prices'

const openai = { providerId: 'openai' }
const whisper = calcPrice({ input_audio_hours: 1 }, 'whisper-1', openai)
console.log('an hour of whisper-1 at', whisper.model_price.input_audio_hours, 'costs', whisper.total_price)
console.log('a million prompt_tokens cost', calcPrice({ prompt_tokens: 1_000_000 }, 'gpt-4o', openai).total_price)
console.log('a million input_tokens cost', calcPrice({ input_tokens: 1_000_000 }, 'gpt-4o', openai).total_price)
console.log('an unknown model costs', calcPrice({ input_tokens: 1_000_000 }, 'gpt-99', openai))
JS
cat >stated <<'TEXT'
an hour of whisper-1 at 0.36 costs 0
a million prompt_tokens cost 0
a million input_tokens cost 2.5
an unknown model costs null
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo '@pydantic/genai-prices 0.1.8 is as stated.'
