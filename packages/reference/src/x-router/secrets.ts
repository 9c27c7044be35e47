/**
 * What no answer to a mistake and no line of a log shows: signatures, which are 65 bytes and more as hexadecimal (nonces and
 * hashes have 32), and payment headers, the base64 of a JSON object; as in a path, or cut short.
 */
export const secrets: RegExp =
  /[0-9a-fA-F]{65,}|(?:e|%65)(?:y|%79)(?:J|%4[aA]|A|%41|B|%42)(?:[\w+/=-]|%[0-9a-fA-F]{2}){30,}/g
