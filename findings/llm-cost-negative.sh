#!/usr/bin/env bash
# Guess: two packages that price tokens agree on the list price of gpt-4o, and neither gives money back for a usage below zero.
# Seen, llm-cost 1.0.5 and @pydantic/genai-prices 0.1.8: a million input tokens of gpt-4o are 5 dollars in one and 2.5 in the
# other (llm-cost ships the table of its last release, without a date in it); -1,000 tokens cost -0.005 in llm-cost and are
# an error in genai-prices.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts llm-cost@1.0.5 @pydantic/genai-prices@0.1.8

cat >try.js <<'JS'
import { calcPrice } from '@pydantic/genai-prices'
import llmCost from 'llm-cost'

const dated = (tokens) => {
  try {
    return calcPrice({ input_tokens: tokens }, 'gpt-4o', { providerId: 'openai' }).total_price
  } catch (error) {
    return error.message
  }
}
for (const tokens of [1_000_000, -1000])
  console.log(tokens, 'llm-cost', llmCost.estimateCost({ model: 'gpt-4o', inputTokens: tokens }), 'genai-prices', dated(tokens))
JS
cat >stated <<'TEXT'
1000000 llm-cost 5 genai-prices 2.5
-1000 llm-cost -0.005 genai-prices Invalid usage value for input_tokens: expected a finite non-negative number
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'llm-cost 1.0.5 is as stated.'
