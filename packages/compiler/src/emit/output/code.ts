/** A doc comment of several lines: the paragraphs, each once. */
export function docComment(paragraphs: readonly string[]): string {
  const lines = [...new Set(paragraphs.map((one) => commentText(one.trim())))].join('\n\n').split('\n')
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`
}

/** The summary of an operation as the start of a sentence, without its full stop. */
export function summaryText({ id, summary = id }: { readonly id: string; readonly summary?: string }): string {
  return commentText(summary.endsWith('.') ? summary.slice(0, -1) : summary)
}

function commentText(text: string): string {
  return text.replaceAll('*/', '* /')
}
