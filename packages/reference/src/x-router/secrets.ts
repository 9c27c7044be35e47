/**
 * What no answer to a mistake and no line of a log shows: signatures, which have 65 bytes as hexadecimal and may be cut short, and
 * payment headers, the base64 of a JSON object, be it as in a path. Addresses, which are shorter, are shown.
 */
export const secrets: RegExp =
  /[0-9a-fA-F]{50,}|(?:e|%65)(?:y|%79)(?:J|%4[aA]|A|%41|B|%42)(?:[\w+/=-]|%[0-9a-fA-F]{2}){30,}/g
