/** Throws a TypeError for a base URL to which no path can be added, such as `localhost:4010`. */
export function checkBaseUrl(baseUrl: string | undefined): void {
  if (baseUrl === undefined) return
  // A path is one of any page.
  if (/^(https?:\/\/[^/?#]|\/)[^?#]*$/i.test(baseUrl) && URL.canParse(baseUrl, 'http://localhost')) return
  throw new TypeError(
    `baseUrl is ${JSON.stringify(baseUrl)}; allowed is a URL without query such as "http://localhost:4010", or a path of the page such as "/api".`,
  )
}
