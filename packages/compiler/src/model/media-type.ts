/** Is the media type JSON, by its name or by its suffix? */
export function isJson(mediaType: string): boolean {
  return /^application\/([^;]+\+)?json\s*(;|$)/i.test(mediaType)
}
