import { isCode, type Rule } from './source.ts'

// In pieces, so that the rule does not find itself.
const RETIRED_PHRASE = ['allowed', 'is'].join(' ')

/** Sentences say what a field must be: "`width` must be …; received …". */
export const sentences: Rule = (sources) =>
  sources
    .filter(({ path }) => isCode(path) || /\.(?:json|ya?ml|md)$/.test(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          line.includes(RETIRED_PHRASE)
            ? [
                `${path}:${index + 1} says "${RETIRED_PHRASE}"; a sentence says what a field must be, and what was received`,
              ]
            : [],
        ),
    )
