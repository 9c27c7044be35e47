#!/usr/bin/env bash
# Guess: ai-tokenizer counts a text that a user typed as tiktoken does, whatever stands in it.
# Seen, ai-tokenizer 1.0.6 (o200k_base) against js-tiktoken 1.0.21: a byte order mark at the front is not counted at all;
# `<|endoftext|>` in a user's text throws unless it is allowed, while `<|im_start|>` is counted as plain text.
# Ordinary texts, Thai and combining letters among them, count alike.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts ai-tokenizer@1.0.6 js-tiktoken@1.0.21

cat >try.js <<'JS'
import Tokenizer from 'ai-tokenizer'
import * as o200k from 'ai-tokenizer/encoding/o200k_base'
import { getEncoding } from 'js-tiktoken'

const tokenizer = new Tokenizer(o200k)
const tiktoken = getEncoding('o200k_base')
const count = (text) => {
  try {
    return tokenizer.count(text)
  } catch (error) {
    return error.message.slice(0, 39)
  }
}
for (const text of ['The quick brown fox', 'สวัสดี', '\ufeffhello', '<|im_start|>user', '<|endoftext|>'])
  console.log(JSON.stringify(text), 'ai-tokenizer', count(text), 'js-tiktoken', tiktoken.encode(text, [], []).length)
JS
cat >stated <<'TEXT'
"The quick brown fox" ai-tokenizer 4 js-tiktoken 4
"สวัสดี" ai-tokenizer 4 js-tiktoken 4
"﻿hello" ai-tokenizer 1 js-tiktoken 2
"<|im_start|>user" ai-tokenizer 7 js-tiktoken 7
"<|endoftext|>" ai-tokenizer Text contains disallowed special token: js-tiktoken 7
TEXT
node try.js >seen
diff stated seen || { echo 'The behaviour has changed: < is what was stated, > is what was seen.' >&2; exit 1; }
cat seen
echo 'ai-tokenizer 1.0.6 is as stated.'
