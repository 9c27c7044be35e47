/**
 * Counts the events that end in each piece of a stream of server-sent events (HTML): lines with `data`, up to an empty
 * one. Comments are not events.
 */
export function countEvents(): (piece: string) => number {
  let [line, hasData, afterReturn] = ['', false, false]
  return (piece) => {
    let events = 0
    for (const character of piece) {
      const endsLine = character === '\r' || (character === '\n' && !afterReturn)
      const continues = character === '\n' && afterReturn
      afterReturn = character === '\r'
      if (continues) continue
      if (!endsLine) {
        // What a line is decides itself in its first characters.
        if (line.length < 5) line += character
        continue
      }
      if (line === '' && hasData) events += 1
      hasData = line !== '' && (hasData || line === 'data' || line === 'data:')
      line = ''
    }
    return events
  }
}
